huisartsenspoedpost = Huisartsenspoedpost
    .plain = Een arts voor 's avonds, 's nachts en het weekend
    .gives =
        Hier bel je als het niet kan wachten tot je huisarts weer open is. Ook als je het van angst
        of verdriet niet redt. Zo nodig halen zij de crisisdienst erbij (hulp bij psychische nood).
    .for-whom = Voor wie ziek is, en ook voor naasten en nabestaanden die nu hulp nodig hebben.
    .limits = Bij levensgevaar bel je { $tel_112 }. Overdag op werkdagen bel je je eigen huisarts.
    .door-zelf-1 = Zoek het nummer. Het staat vaak op de website of het antwoordapparaat van je huisarts.
    .door-zelf-2 = Bel, en zeg meteen dat er ernstige ziekte is en wat er nu gebeurt.
    .door-zelf-3 = Zijn er afspraken gemaakt over de laatste fase? Leg ze klaar en noem ze.
    .door-zelf-4 = Is er thuiszorg? Bel ook hun nummer voor dag en nacht, als je dat hebt.
    .referral = Je belt zelf, zonder brief van je huisarts. Bel voor je erheen gaat: dat is meestal nodig.
    .pays =
        De huisarts zit in 2026 in je basisverzekering, zonder eigen risico (wat je eerst zelf
        betaalt). Voor de spoedpost is dat meestal ook zo: vraag het na.
    .pays-later =
        Vaak valt dit onder je basisverzekering, net als de huisarts. Vraag later aan je verzekeraar
        of je zelf iets betaalt.
    .say = Ik ben ernstig ziek en dit kan niet wachten. Kunt u me helpen?
    .say-naaste = Mijn naaste is ernstig ziek en dit kan niet wachten. Kunt u ons helpen?
    .say-nabestaande = Iemand van wie ik hou is overleden en ik red het nu niet. Kunt u me helpen?
    .say-jong = Bij ons thuis is iemand ernstig ziek en het gaat nu niet goed. Kunt u ons helpen?
    .say-ander = Ik ben bij iemand die ernstig ziek is. Dit kan niet wachten. Kunt u ons helpen?
    .find = Het nummer verschilt per regio. Het staat vaak op de website of het antwoordapparaat van je huisarts.
    .soon = In de avond, de nacht en het weekend.
