huisarts = Huisarts
    .plain = Je eigen huisarts, die meedenkt en de weg kent
    .gives =
        Twijfel je waar je heen kunt, of is een psycholoog bellen een te grote stap? Je huisarts
        denkt mee en kan je in contact brengen met andere hulp. Je kunt er ook praten over je
        lichaam, en over welke zorg je wel en niet wilt.
    .for-whom =
        Voor wie ziek is, voor naasten en voor wie iemand heeft verloren. Bel je eigen huisarts.
        Spreek je weinig Nederlands? Vraag om een tolk.
    .limits =
        Voor geldzaken of hulp thuis is er de maatschappelijk werker. Voor een reeks gesprekken kan je
        huisarts je doorsturen.
    .door-zelf-1 = Bel de praktijk en zeg kort wat er aan de hand is.
    .door-zelf-2 = Vraag of er extra tijd is (een dubbele afspraak), of dat de huisarts thuis kan komen.
    .door-zelf-3 = Schrijf twee of drie dingen op die je dwarszitten. Neem het briefje mee.
    .door-zelf-4 = Wil je vooral praten? Vraag naar de POH-GGZ, iemand in de praktijk voor gesprekken.
    .referral = Je hebt geen verwijzing (brief van een arts) nodig. Je belt zelf.
    .pays =
        De basisverzekering betaalt je huisarts, zonder eigen risico (het deel dat je eerst zelf
        betaalt). Voor medicijnen of bloed prikken telt je eigen risico wel.
    .pays-later =
        De basisverzekering betaalt je huisarts, meestal zonder eigen risico (het deel dat je eerst
        zelf betaalt). Voor medicijnen of bloed prikken telt je eigen risico vaak wel. Twijfel je?
        Vraag het je verzekeraar.
    .say = Ik ben ernstig ziek en wil praten over hoe het met mij gaat. Kan ik een dubbele afspraak krijgen?
    .say-naaste = Mijn naaste is ernstig ziek en ik wil praten over hoe het met mij gaat. Kan ik een dubbele afspraak krijgen?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik wil praten over hoe het met mij gaat. Kan ik een dubbele afspraak krijgen?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte. Ik wil graag met de huisarts praten. Kan dat?
    .say-ander = Ik bel voor iemand die het zwaar heeft door een ernstige ziekte. Hoe maken we samen een afspraak?
    .find =
        Het nummer staat op de website van je huisarts. Rustig lezen kan op { $link_thuisarts } en
        { $link_patientenfederatie }. Een vraag stellen kan op { $link_overpalliatievezorg }.
