psychotherapeut = Psychotherapeut
    .plain = Langere gesprekken als het erg ingewikkeld is
    .gives =
        Je hebt vaak meer gesprekken dan bij een psycholoog, en over een langere tijd. Samen zoek je
        naar een andere kijk op wat moeilijk is, en naar ruimte voor pijn. Dat kan alleen, met je
        partner, met je gezin of in een groep.
    .for-whom =
        Voor mensen bij wie het in hun hoofd of gevoel ingewikkeld is. Bijvoorbeeld door angst of zware
        somberheid.
    .limits =
        Een psychotherapeut lost het niet voor je op. Voor veel mensen past lichtere hulp beter;
        bespreek dat met je huisarts.
    .door-huisarts-1 = Bel je huisarts en vraag of er extra tijd is (een dubbele afspraak).
    .door-huisarts-2 = Vertel hoe lang dit al speelt en welke hulp je eerder had.
    .door-huisarts-3 = Vraag om een verwijzing: een brief voor een psychotherapeut.
    .door-huisarts-4 = Vraag hoe lang je wacht, en wie er tot die tijd voor je is.
    .referral = Je hebt een verwijzing nodig: een brief van je huisarts.
    .pays =
        De basisverzekering betaalt alleen in bepaalde situaties, en met een brief van je arts. In 2026
        betaal je vaak eerst zelf tot { $eigen_risico } (je eigen risico). Vraag het voor je begint.
    .pays-later =
        De basisverzekering betaalt alleen in bepaalde situaties, en met een brief van je arts. Vaak
        betaal je eerst een deel zelf (je eigen risico). Vraag het voor je begint.
    .say = Ik ben ernstig ziek en zit al lang vast in mijn gevoelens. Wilt u met mij kijken of een psychotherapeut past?
    .say-naaste = Mijn naaste is ernstig ziek en ik zit al lang vast in mijn gevoelens. Wilt u met mij kijken of een psychotherapeut past?
    .say-nabestaande = Iemand van wie ik hou is overleden en ik zit al lang vast in mijn gevoelens. Wilt u met mij kijken of een psychotherapeut past?
    .say-jong = Het is bij ons thuis al lang heel moeilijk door ziekte en het lukt me niet meer. Wie kan mij helpen?
    .say-ander = Ik bel voor iemand die al lang vastzit door wat er is gebeurd. Hoe komen we bij een psychotherapeut?
    .find =
        Vraag je huisarts om een naam, of kijk op { $link_kiezenindeggz }. Een psychotherapeut staat in
        het BIG-register, een officiële lijst van zorgverleners.
