mind_hulplijn = MIND Hulplijn
    .plain = Iemand die meedenkt over welke hulp je kunt zoeken
    .gives =
        Je praat met een psycholoog of maatschappelijk werker. Die denkt mee over wat je voelt en
        waar je terechtkunt. Je kunt ook chatten, mailen of een bericht sturen met WhatsApp.
    .for-whom =
        Voor wie vastloopt met gevoelens en niet weet wie kan helpen. Bel je voor een ander? Vraag of
        dat ook kan.
    .limits = Het is een gesprek met advies, geen behandeling.
    .door-zelf-1 = Kies of je wilt bellen of typen.
    .door-zelf-2 = Bel of chat. Zeg dat je niet weet welke hulp je kunt zoeken.
    .door-zelf-3 = Vraag aan het eind wat je als eerste kunt doen.
    .referral = Je belt zelf. Je naam hoeft niet, en je hebt geen brief van je huisarts nodig.
    .pays = Het gesprek is gratis. Voor het bellen zelf betaal je wat een gewoon telefoongesprek kost.
    .say = Ik ben ernstig ziek en mijn gevoelens worden me te veel. Kunt u met me meedenken?
    .say-naaste = Mijn naaste is ernstig ziek en het wordt me te veel. Kunt u met me meedenken?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik kom er niet uit. Kunt u met me meedenken?
    .say-jong = Bij ons thuis is iemand heel ziek en het wordt me te veel. Kunt u met me meedenken?
    .say-ander = Ik maak me zorgen om iemand die ernstig ziek is. Kunt u met me meedenken?
    .find = Via { $link_mind }. De lijn heette tot voor kort MIND Korrelatie.
    .soon = Op werkdagen, van 9 uur 's ochtends tot 9 uur 's avonds.
