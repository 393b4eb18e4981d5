casemanager_dementie = Casemanager dementie
    .plain = Een vaste persoon die het overzicht houdt bij dementie
    .gives =
        Deze persoon luistert, helpt zorg te regelen en kijkt met jullie vooruit. Ook als je naaste
        dementie heeft, kun je hier terecht.
    .for-whom = Voor wie met dementie thuis woont, en voor naasten. Het kan al als er een vermoeden is.
    .limits = Dit stopt als iemand naar een verpleeghuis gaat. Soms is er een wachtlijst.
    .door-thuiszorg-1 = Vraag de wijkverpleegkundige om een casemanager dementie.
    .door-thuiszorg-2 = Vertel wat er thuis verandert, en wat het zwaarst is.
    .door-thuiszorg-3 = Wil je nu al praten? Bel gratis de Alzheimer Telefoon: { $tel_alzheimer }.
    .door-huisarts-1 = Bel de huisarts. Vraag om een casemanager dementie.
    .door-huisarts-2 = Vertel wat er thuis verandert, en wat het zwaarst is.
    .door-huisarts-3 = Wil je nu al praten? Bel gratis de Alzheimer Telefoon: { $tel_alzheimer }.
    .referral = Een verpleegkundige kijkt of dit nodig is. Je huisarts of de thuiszorg helpt je daaraan.
    .pays = De basisverzekering betaalt dit als een verpleegkundige het nodig vindt.
    .pays-later =
        De basisverzekering betaalt dit als een verpleegkundige het nodig vindt. Er zijn plannen
        voor een eigen bijdrage (een deel van de kosten). Vraag het na.
    .say = Ik heb dementie, of ik ben daar bang voor. Kan er een casemanager dementie met ons meedenken?
    .say-naaste =
        Mijn naaste heeft dementie en het wordt zwaar. Kan er een casemanager dementie met ons
        meedenken?
    .say-jong = Bij ons thuis heeft iemand dementie. Wie kan ons helpen?
    .say-ander =
        Ik bel voor iemand die met dementie te maken heeft. Kan er een casemanager dementie komen?
    .find = Vraag het je huisarts of de thuiszorg. De Alzheimer Telefoon is { $tel_alzheimer }.
    .if = Als het om dementie gaat.
