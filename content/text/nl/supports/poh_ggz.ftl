poh_ggz = POH-GGZ (praktijkondersteuner van de huisarts)
    .plain = Iemand in de huisartsenpraktijk om mee te praten
    .gives =
        De POH-GGZ weet veel van hoe mensen zich voelen als het moeilijk is. Je vertelt wat er in je
        omgaat, ook als je angstig, somber of boos bent of spijt hebt. Samen kies je wat past,
        bijvoorbeeld een paar gesprekken. Is er meer nodig? Dan word je doorgestuurd, bijvoorbeeld
        naar een psycholoog of sociaal werker.
    .for-whom = Voor wie ziek is, en ook voor familie en andere naasten. Begin bij je eigen huisarts.
    .limits =
        De POH-GGZ is er niet voor heel zware of ingewikkelde problemen. Vraag je huisarts dan naar
        andere hulp.
    .door-huisarts-1 = Bel je huisarts en maak een afspraak. Zeg dat je met iemand wilt praten.
    .door-huisarts-2 = Vertel je huisarts wat je dwarszit. Vraag naar de POH-GGZ.
    .door-huisarts-3 = Vraag waar je elkaar spreekt. Dat is in de praktijk, soms thuis of online.
    .door-huisarts-4 = Is er geen POH-GGZ? Vraag wie dan met je kan praten.
    .referral = Dit gaat altijd via je huisarts. Je kunt de POH-GGZ niet zelf bellen.
    .pays =
        De basisverzekering betaalt dit als je huisarts je doorstuurt. Je betaalt zelf niets mee:
        geen eigen risico en geen eigen bijdrage.
    .pays-later =
        De basisverzekering betaalt dit meestal, als je huisarts je doorstuurt. Vraag of je zelf nog
        iets betaalt.
    .say = Ik ben ernstig ziek en kom niet uit mijn gevoelens. Kan ik via u met de POH-GGZ praten?
    .say-naaste = Mijn naaste is ernstig ziek en ik kom niet uit mijn gevoelens. Kan ik via u met de POH-GGZ praten?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik kom er niet uit. Kan ik via u met de POH-GGZ praten?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte. Kan ik via u met iemand praten?
    .say-ander = Ik bel voor iemand die het zwaar heeft door een ernstige ziekte. Kan diegene via u met de POH-GGZ praten?
    .find = De POH-GGZ werkt in de huisartsenpraktijk. Vraag of die van jou er een heeft.
