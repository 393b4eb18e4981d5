huisartsenspoedpost = Huisartsenspoedpost
    .plain = Een arts voor 's avonds, 's nachts en het weekend
    .gives =
        Hier bel je als het niet kan wachten tot je huisarts weer open is. Ook als je het van angst
        of verdriet niet meer volhoudt. Zo nodig halen zij de crisisdienst erbij (hulp bij
        psychische nood).
    .for-whom = Voor wie ziek is, en ook voor naasten en nabestaanden die nu hulp nodig hebben.
    .limits = Bij levensgevaar bel je { $tel_112 }. Overdag op werkdagen bel je je eigen huisarts.
    .door-zelf-1 = Bel het nummer van je eigen huisarts. Je hoort welk nummer je nu kunt bellen.
    .door-zelf-2 = Bel, en zeg meteen dat er ernstige ziekte of verlies is, en wat er nu gebeurt.
    .door-zelf-3 = Zijn er afspraken gemaakt over de laatste fase? Leg ze klaar en noem ze.
    .door-zelf-4 = Is er thuiszorg? Bel ook hun nummer voor dag en nacht, als je dat hebt.
    .referral = Je belt zelf, zonder brief van je huisarts. Bel eerst, voor je erheen gaat.
    .pays = De basisverzekering betaalt de spoedpost, zonder eigen risico (wat je eerst zelf betaalt).
    .pays-later =
        De basisverzekering betaalt de spoedpost, meestal zonder eigen risico (wat je eerst zelf
        betaalt).
    .say = Ik ben ernstig ziek en dit kan niet wachten. Kunt u me helpen?
    .say-naaste = Mijn naaste is ernstig ziek en dit kan niet wachten. Kunt u ons helpen?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik red het nu niet. Kunt u me helpen?
    .say-jong = Bij ons thuis is iemand ernstig ziek en het gaat nu niet goed. Kunt u ons helpen?
    .say-ander = Ik ben bij iemand die ernstig ziek is. Dit kan niet wachten. Kunt u ons helpen?
    .find = Bel het nummer van je eigen huisarts. Je hoort dan welk nummer je nu kunt bellen.
    .soon = In de avond, de nacht en het weekend.
