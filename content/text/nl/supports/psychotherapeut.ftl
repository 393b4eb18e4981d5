psychotherapeut = Psychotherapeut
    .plain = Langere gesprekken als het erg ingewikkeld is
    .gives =
        Je leert anders kijken naar wat moeilijk is, en omgaan met pijnlijke gevoelens. Het doel is
        dat je er minder last van hebt. Je praat vaker en langer dan met een psycholoog. Dat kan
        alleen, met je partner, je gezin of een groep.
    .for-whom =
        Voor mensen bij wie het in hun hoofd of gevoel ingewikkeld is. Bijvoorbeeld door angst of
        somberheid.
    .limits =
        Een psychotherapeut lost het niet voor je op. Voor veel mensen past lichtere hulp beter.
        Bespreek dat met je huisarts.
    .door-huisarts-1 = Bel je huisarts en vraag of er extra tijd is (een dubbele afspraak).
    .door-huisarts-2 = Vertel hoe lang dit al speelt en welke hulp je eerder had.
    .door-huisarts-3 = Vraag om een verwijzing: een brief voor een psychotherapeut.
    .door-huisarts-4 = Vraag hoe lang je wacht, en wie er tot die tijd voor je is.
    .referral = Je hebt een verwijzing nodig: een brief van je huisarts.
    .pays =
        De basisverzekering betaalt alleen in bepaalde situaties, en met een brief van je arts. In
        2026 betaal je vaak eerst zelf tot { $eigen_risico } (je eigen risico). In 2027 kan dit
        bedrag anders zijn. Vraag het voor je begint.
    .pays-later =
        De basisverzekering betaalt alleen in bepaalde situaties, en met een brief van je arts. Vaak
        betaal je eerst een deel zelf (je eigen risico). Vraag het voor je begint.
    .say = Ik ben ernstig ziek en zit al lang vast in mijn gevoelens. Wilt u met mij kijken of een psychotherapeut past?
    .say-naaste = Mijn naaste is ernstig ziek en ik zit al lang vast in mijn gevoelens. Wilt u met mij kijken of een psychotherapeut past?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik zit al lang vast in mijn gevoelens. Wilt u met mij kijken of een psychotherapeut past?
    .say-jong = Het is bij ons thuis al lang heel moeilijk door ziekte en het lukt me niet meer. Wie kan mij helpen?
    .say-ander = Ik bel voor iemand die al lang vastzit door wat er is gebeurd. Hoe komen we bij een psychotherapeut?
    .find =
        Vraag je huisarts om een naam, of kijk op { $link_kiezenindeggz }. Een psychotherapeut staat in
        het BIG-register, een officiële lijst van zorgverleners.
