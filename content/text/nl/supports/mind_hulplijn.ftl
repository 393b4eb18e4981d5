mind_hulplijn = MIND Hulplijn
    .plain = Iemand die meedenkt over welke hulp je kunt zoeken
    .gives =
        Je praat meestal met een psycholoog of maatschappelijk werker. Die denkt mee over wat je
        voelt en waar je terechtkunt. Vaak kun je ook chatten of een bericht sturen met WhatsApp.
    .for-whom =
        Voor wie vastloopt met gevoelens en niet weet wie kan helpen. Bel je voor een ander? Vraag of
        dat ook kan.
    .limits = Het is meestal één gesprek, geen behandeling. De lijn is vaak alleen op werkdagen open.
    .door-zelf-1 = Kijk op { $link_mind } wanneer de lijn open is, en wat bellen kost.
    .door-zelf-2 = Bel of chat. Zeg dat je niet weet welke hulp je kunt zoeken.
    .door-zelf-3 = Vraag aan het eind wat je als eerste kunt doen.
    .referral = Je kunt meestal zelf bellen, zonder brief van je huisarts.
    .pays = Het gesprek is vaak gratis. Of het bellen zelf iets kost, weten we niet. Vraag het na.
    .say = Ik ben ernstig ziek en mijn gevoelens worden me te veel. Kunt u met me meedenken?
    .say-naaste = Mijn naaste is ernstig ziek en het wordt me te veel. Kunt u met me meedenken?
    .say-nabestaande = Iemand van wie ik hou is overleden en ik kom er niet uit. Kunt u met me meedenken?
    .say-jong = Bij ons thuis is iemand heel ziek en het wordt me te veel. Kunt u met me meedenken?
    .say-ander = Ik maak me zorgen om iemand die ernstig ziek is. Kunt u met me meedenken?
    .find = Via { $link_mind }. De lijn heette tot voor kort MIND Korrelatie.
    .soon = Op werkdagen overdag en in de avond.
