inloophuis_kanker = Inloophuis bij kanker (IPSO-centrum)
    .plain = Een plek om binnen te lopen, ook zonder afspraak
    .gives =
        Je bent er welkom, en er is iemand die luistert. Je komt er mensen tegen die het ook meemaken,
        en er zijn activiteiten. Je kunt er in elke fase terecht, ook als beter worden
        niet meer kan.
    .for-whom =
        Voor mensen met kanker, hun naasten en nabestaanden. Zijn er kinderen? Vraag ernaar: vaak is er
        ook iemand voor hen.
    .limits =
        Een inloophuis is er alleen voor kanker. Met medische vragen bel je je eigen arts of
        verpleegkundige.
    .door-zelf-1 = Zoek een inloophuis bij jou in de buurt, en kijk wanneer het open is.
    .door-zelf-2 = Loop binnen. Je kunt ook eerst bellen en vragen wie je opvangt.
    .door-zelf-3 = Neem iemand mee als dat fijner is, of vraag wanneer het rustig is.
    .referral = Je hebt geen verwijzing (brief van een arts) nodig, en ook geen afspraak.
    .pays = Vaak kost het niets. Voor een activiteit betaal je soms een klein bedrag. Vraag het na.
    .say = Ik heb kanker en wil graag eens langskomen. Wanneer kan dat, en wie vangt mij op?
    .say-naaste = Mijn naaste heeft kanker en ik wil graag eens langskomen. Wanneer kan dat, en wie vangt mij op?
    .say-nabestaande = Iemand dicht bij mij is overleden aan kanker. Kan ik eens langskomen, en wie vangt mij op?
    .say-jong = Bij ons thuis gaat het veel over kanker. Is er bij u ook iets voor jongeren?
    .say-ander = Ik bel voor iemand die met kanker te maken heeft. Wat kan diegene bij u doen?
    .find =
        Er zijn tientallen inloophuizen in Nederland. Zoek er een op { $link_ipso }, of vraag het je
        huisarts of in het ziekenhuis.
    .if = Als het om kanker gaat.
    .soon = Je loopt binnen. Je hebt geen afspraak nodig.
