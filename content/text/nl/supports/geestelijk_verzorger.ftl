geestelijk_verzorger = Geestelijk verzorger
    .plain = Iemand om mee te praten over wat je leven waarde geeft
    .gives =
        Je kunt praten over grote vragen (zingeving): waarom ik, wat telt nu nog, wat geeft me kracht?
        Ook over afscheid, schuld, eenzaamheid of een moeilijke keuze. Je hoeft niet te geloven.
    .for-whom =
        Voor wie ziek is en voor naasten. Ook bij rouw, of als het afscheid dichterbij komt. Heb je
        een eigen imam, dominee, pastoor of andere voorganger? Die kun je ook vragen.
    .limits =
        Een geestelijk verzorger luistert en denkt mee, maar behandelt je niet. Wordt het je te zwaar?
        Bel dan je huisarts.
    .door-hospice-1 = Vraag een verpleegkundige of er een geestelijk verzorger langs kan komen.
    .door-hospice-2 = Zeg wat je geloof is, of dat je niet gelooft, als dat voor je uitmaakt.
    .door-verpleeghuis-1 =
        Vraag een verzorgende of verpleegkundige of er een geestelijk verzorger langs kan komen.
    .door-verpleeghuis-2 = Zeg wat je geloof is, of dat je niet gelooft, als dat voor je uitmaakt.
    .door-ziekenhuis-1 = Vraag de arts of verpleegkundige om een gesprek met de geestelijk verzorger.
    .door-ziekenhuis-2 = Zeg wat je geloof is, of dat je niet gelooft, als dat voor je uitmaakt.
    .door-ziekenhuis-3 = Ga je naar huis? Vraag wie daar met je verder kan praten.
    .door-zelf-1 = Zoek op { $link_geestelijkeverzorging } bij jouw woonplaats.
    .door-zelf-2 = Bel en vraag of een eerste gesprek vrijblijvend is (je zit dan nergens aan vast).
    .door-zelf-3 = Vraag of iemand thuis komt, en hoeveel gesprekken er kunnen.
    .door-zelf-4 = Vraag meteen of het gratis is in jouw situatie.
    .referral =
        Thuis neem je zelf contact op. In het ziekenhuis kan de arts je doorsturen. Dat is meestal alleen als
        je daar behandeld wordt.
    .pays =
        Thuis vaak gratis vanaf je vijftigste, of als iemand niet meer beter wordt (ook voor
        naasten). Vraag het bij het eerste telefoontje: het geld kan op zijn voor het jaar om is.
        Hoeveel gesprekken er kunnen, verschilt per regio.
    .pays-later =
        Thuis is het vaak gratis geweest. Vraag het bij het eerste telefoontje. Hoeveel gesprekken er
        kunnen, verschilt per regio.
    .say = Ik ben ernstig ziek en loop rond met grote vragen. Kan ik daarover met u praten, en kost dat iets?
    .say-naaste = Mijn naaste is ernstig ziek en ik loop rond met grote vragen. Kan ik daarover met u praten, en kost dat iets?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik loop rond met grote vragen. Kan ik daarover met u praten, en kost dat iets?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte en ik heb veel vragen. Praat u ook met jongeren?
    .say-ander = Ik bel voor iemand die met grote vragen rondloopt door een ernstige ziekte. Kan diegene met u praten, en kost dat iets?
    .find =
        Op { $link_geestelijkeverzorging } zoek je op plaats. Of zoek het Centrum voor Levensvragen in
        jouw regio (dat regelt gesprekken thuis).
