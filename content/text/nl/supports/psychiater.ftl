psychiater = Psychiater
    .plain = Een arts voor psychische problemen, ook met medicijnen
    .gives =
        Een psychiater is een arts voor ingewikkelde psychische problemen. Die zoekt uit wat er speelt
        en behandelt je. Een psychiater mag medicijnen voorschrijven. Een psycholoog mag dat niet.
    .for-whom =
        Voor mensen bij wie het psychisch erg ingewikkeld is. Bijvoorbeeld als medicijnen misschien
        een rol spelen.
    .limits =
        Voor geldzaken, hulp thuis of een luisterend oor is er andere hulp. Begin bij je huisarts als
        je nog geen andere hulp had.
    .door-ziekenhuis-1 = Vertel de arts of verpleegkundige wat er in je hoofd en gevoel gebeurt.
    .door-ziekenhuis-2 = Vraag of in het ziekenhuis een psychiater kan meekijken. Dat kan verschillen.
    .door-ziekenhuis-3 = Kan het daar niet? Vraag om een verwijzing (brief), of bel je huisarts.
    .door-huisarts-1 = Bel je huisarts en vraag of er extra tijd is (een dubbele afspraak).
    .door-huisarts-2 = Vertel wat er speelt, welke hulp je had en welke medicijnen je neemt.
    .door-huisarts-3 = Vraag of een psychiater past, en om een verwijzing (brief).
    .door-huisarts-4 = Vraag hoe lang je wacht, en wie er tot die tijd voor je is.
    .referral =
        Meestal heb je een verwijzing nodig: een brief van je huisarts of specialist. Vraag het na.
    .pays =
        De basisverzekering betaalt alleen in bepaalde situaties, en met een brief van je arts. In
        2026 betaal je vaak eerst zelf tot { $eigen_risico } (je eigen risico). In 2027 kan dit
        bedrag anders zijn. Vraag het voor je begint.
    .pays-later =
        De basisverzekering betaalt alleen in bepaalde situaties, en met een brief van je arts. Vaak
        betaal je eerst een deel zelf (je eigen risico). Vraag het voor je begint.
    .say = Ik ben ernstig ziek en in mijn hoofd wordt het me te veel. Wilt u met mij kijken of een psychiater kan helpen?
    .say-naaste = Mijn naaste is ernstig ziek en in mijn hoofd wordt het me te veel. Wilt u met mij kijken of een psychiater kan helpen?
    .say-nabestaande = Iemand dicht bij mij is overleden en in mijn hoofd wordt het me te veel. Wilt u met mij kijken of een psychiater kan helpen?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte en in mijn hoofd wordt het te veel. Wie kan mij helpen?
    .say-ander = Ik bel voor iemand die het in zijn of haar hoofd heel zwaar heeft. Hoe kan een psychiater meekijken?
    .find =
        Vraag je huisarts of specialist naar een psychiater bij jou in de buurt. Op
        { $link_kiezenindeggz } lees je meer over hulp bij psychische problemen.
