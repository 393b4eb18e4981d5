kinder_comfort_team = Kinder Comfort Team
    .plain = Een team voor een ernstig ziek kind en het gezin
    .gives =
        Dit team helpt een kind dat ernstig ziek is, thuis en in het ziekenhuis. Bijvoorbeeld bij
        pijn, en bij keuzes over zorg. Er is ook iemand om mee te praten, voor het kind, de ouders,
        broers en zussen.
    .for-whom =
        Voor kinderen die heel ernstig ziek zijn, en hun gezin. Ook als er nog behandeling is.
    .limits = Het team neemt de zorg niet over, maar denkt mee met de eigen arts.
    .door-ziekenhuis-1 = Vraag de kinderarts of verpleegkundige naar het Kinder Comfort Team.
    .door-ziekenhuis-2 = Zeg wat nu het zwaarst is, ook voor broers en zussen.
    .door-ziekenhuis-3 =
        Vraag ook naar het Netwerk Integrale Kindzorg. Dat regelt dit met jullie, ook thuis.
    .door-ziekenhuis-4 = Vraag wie je 's nachts kunt bellen.
    .referral =
        De arts van het kind vraagt het team erbij. Ouders en kinderen kunnen daar zelf om vragen.
    .pays =
        Voor wie jonger is dan 18, betaal je geen eigen risico (het deel dat je eerst zelf betaalt).
        Vraag of er andere kosten zijn.
    .say = Mijn kind is ernstig ziek. Kan het Kinder Comfort Team met ons meedenken?
    .say-jong = Ik ben ernstig ziek. Kan iemand van het Kinder Comfort Team met mij praten?
    .say-ander = Ik bel voor een gezin met een ernstig ziek kind. Kan het Kinder Comfort Team meedenken?
    .find =
        De teams zijn er in grote kinderziekenhuizen. Vraag het je eigen kinderarts, of kijk op { $link_kindercomfortteams }.
    .if = Als een kind zelf ernstig ziek is.
