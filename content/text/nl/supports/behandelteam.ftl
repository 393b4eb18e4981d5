behandelteam = Behandelteam (arts, verpleegkundige of hospiceteam)
    .plain = De arts of verpleegkundige die er al is
    .gives =
        Dit is de specialist, de verpleegkundige (of verpleegkundig specialist) of het team van het
        hospice. Vertel ook hoe het echt met je gaat, of als het plan niet duidelijk is. Zij kennen
        de weg naar andere hulp. Dat kan een psycholoog of maatschappelijk werker zijn, of een
        geestelijk verzorger (voor levensvragen).
    .for-whom =
        Voor wie bij een specialist komt, of in een hospice is. Bij ALS is er een eigen team in een
        revalidatiecentrum of ziekenhuis. Bij COPD kun je vragen naar een longverpleegkundige. Ben
        je naaste? Vraag ook wat het team voor jou kan doen. Spreek je weinig Nederlands? Vraag om
        een tolk.
    .limits =
        Hulp van het ziekenhuis is er meestal alleen als je daar behandeld wordt. Voor geldzaken of
        hulp thuis vraag je naar de maatschappelijk werker.
    .door-hospice-1 = Zeg tegen een verpleegkundige van het hospice dat je wilt praten.
    .door-hospice-2 = Vraag wie er is: een maatschappelijk werker, geestelijk verzorger of vrijwilliger.
    .door-hospice-3 = Vraag wie je vaste contactpersoon is, en wie het 's nachts is.
    .door-ziekenhuis-1 = Schrijf twee of drie zorgen op. Geef het briefje bij de volgende afspraak.
    .door-ziekenhuis-2 = Duurt dat te lang? Bel de verpleegkundige en zeg dat je wilt praten.
    .door-ziekenhuis-3 = Vraag naar een psycholoog, maatschappelijk werker of geestelijk verzorger.
    .door-ziekenhuis-4 = Vraag wie je vaste contactpersoon is.
    .referral = Je kunt dit gewoon bespreken. De arts of verpleegkundige kan je daarna doorsturen.
    .pays =
        Een gesprek met je eigen team hoort vaak bij de zorg die je al krijgt. Word je doorgestuurd?
        Vraag dan wat je zelf betaalt.
    .say = Ik wil ook praten over hoe het met mij gaat, niet alleen over de behandeling. Met wie van u kan dat?
    .say-naaste = Mijn naaste is bij u in zorg en ik maak me zorgen over hoe het met ons gaat. Met wie kan ik praten?
    .say-jong = Iemand dicht bij mij is bij u in zorg. Ik heb vragen en wil graag met iemand praten. Kan dat?
    .say-ander = Iemand die ik ken is bij u in zorg en wil praten over hoe het gaat. Met wie kan dat?
    .find =
        Bel het nummer dat je van het team kreeg. Bij spoed of een medische vraag bel je altijd je
        eigen arts of verpleegkundige.
    .if = Als er nog iemand ziek is.
