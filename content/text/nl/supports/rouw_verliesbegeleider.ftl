rouw_verliesbegeleider = Rouw- en verliesbegeleider
    .plain = Iemand die luistert als je iets of iemand verliest
    .gives =
        Verlies gaat niet alleen over de dood. Het gaat ook over gezondheid, werk, aanzien, minder
        zelf kunnen, of je minder waard voelen. Een rouwbegeleider luistert en zoekt samen met jou
        wat bij je past.
    .for-whom =
        Voor wie ziek is en voor naasten, ook na een overlijden. Komt er oud verdriet boven? Vraag of
        je daar ook over kunt praten.
    .limits =
        Het verlies wegnemen kan niemand. Blijft rouw heel lang heel zwaar? Dan kan je huisarts met je
        verder kijken.
    .door-zelf-1 = Zoek iemand in de Palliatieve ZorgZoeker, een zoekhulp op internet.
    .door-zelf-2 = Bel of mail zelf. Vertel kort wie of wat je verloor of verliest.
    .door-zelf-3 = Vraag wat een gesprek kost, en vraag je verzekeraar wat je zelf betaalt.
    .door-zelf-4 = Te duur? Ook een geestelijk verzorger kan met je praten over verlies.
    .referral = Je hebt geen verwijzing (brief van een arts) nodig. Je neemt zelf contact op, ook als naaste.
    .pays =
        Meestal betaal je dit zelf. Een aanvullende verzekering betaalt soms een deel. Dat hangt af van
        je polis en van de begeleider. Vraag het voor je begint.
    .say = Ik ben ernstig ziek en verlies steeds meer. Kan ik daarover met u praten, en wat kost een gesprek?
    .say-naaste = Mijn naaste is ernstig ziek en ik rouw nu al. Kan ik daarover met u praten, en wat kost een gesprek?
    .say-nabestaande = Iemand dicht bij mij is overleden. Kan ik daarover met u praten, en wat kost een gesprek?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte. Praat u ook met jongeren, en wat kost dat?
    .say-ander = Ik zoek hulp voor iemand die veel verliest door een ernstige ziekte. Kan dat bij u, en wat kost een gesprek?
    .find =
        In de Palliatieve ZorgZoeker staan rouwbegeleiders. Iedereen mag zich zo noemen: vraag naar
        opleiding en ervaring.
