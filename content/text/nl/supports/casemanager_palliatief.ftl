casemanager_palliatief = Casemanager of palliatief verpleegkundige
    .plain = Eén vaste persoon die het overzicht houdt
    .gives =
        Zijn er veel mensen bij de zorg betrokken? Dan heb je één vast aanspreekpunt. De casemanager
        stemt de zorg op elkaar af en kijkt samen met jullie vooruit.
    .for-whom =
        Voor wie niet meer beter wordt (palliatief) en met veel zorgverleners te maken heeft. Ook
        naasten weten dan wie ze kunnen bellen.
    .limits =
        Is er bij jou geen casemanager? Vraag of de wijkverpleegkundige of iemand van de
        huisartsenpraktijk je vaste contactpersoon wil zijn.
    .door-ziekenhuis-1 = Vraag de arts of verpleegkundige of er een casemanager is.
    .door-ziekenhuis-2 = Zeg dat je het overzicht kwijt bent, en noem wie er allemaal helpt.
    .door-ziekenhuis-3 = Vraag wie tot die tijd je vaste contactpersoon is.
    .door-thuiszorg-1 = Vraag de wijkverpleegkundige of er een casemanager is in de regio.
    .door-thuiszorg-2 = Zeg dat je het overzicht kwijt bent, en noem wie er allemaal helpt.
    .door-thuiszorg-3 = Is er geen? Vraag of zij zelf je vaste contactpersoon kan zijn.
    .door-huisarts-1 = Bel je huisarts en zeg dat je het overzicht kwijt bent.
    .door-huisarts-2 = Vraag of er in de regio een casemanager voor palliatieve zorg is.
    .door-huisarts-3 = Is er geen? Vraag wie wel je vaste contactpersoon kan zijn.
    .referral =
        Vaak gaat het via je huisarts, specialist of thuiszorg. Vraag hun hoe het bij jou werkt.
    .pays =
        Vaak hoort dit bij de zorg thuis. Dan telt je eigen risico meestal niet mee (het deel dat je
        eerst zelf betaalt). Vraag het na.
    .say = Ik ben ernstig ziek en ik raak het overzicht kwijt. Wie kan mijn vaste contactpersoon zijn?
    .say-naaste = Mijn naaste is ernstig ziek en wij raken het overzicht kwijt. Wie kan onze vaste contactpersoon zijn?
    .say-jong = Bij ons thuis is iemand ernstig ziek en we weten niet meer wie wat doet. Wie kunnen we bellen?
    .say-ander = Ik bel voor iemand die ernstig ziek is en het overzicht kwijt is. Wie kan de vaste contactpersoon zijn?
    .find = Vraag je huisarts, specialist of wijkverpleegkundige of er in jouw regio een casemanager is.
    .if = Als er nog iemand ziek is.
