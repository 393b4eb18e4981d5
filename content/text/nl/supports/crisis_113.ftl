crisis_113 = { $tel_113 } Zelfmoordpreventie
    .plain = Praten als je aan zelfdoding denkt
    .gives =
        Denk je aan zelfdoding? Dan kun je hier bellen of chatten, dag en nacht. Het is gratis en
        anoniem: je naam hoeft niet.
    .for-whom = Voor wie aan zelfdoding denkt. Ook als je je zorgen maakt om een ander.
    .limits =
        Ben je nu in gevaar? Bel { $tel_112 }. Deze lijn komt niet in de plaats van je eigen arts:
        bel ook je huisarts.
    .door-zelf-1 = Bel { $tel_113 }. Dat kan dag en nacht.
    .door-zelf-2 = Liever typen? Chat op { $link_113 }.
    .door-zelf-3 = Ben je nu in gevaar? Bel { $tel_112 }.
    .door-zelf-4 = Bel ook je huisarts. 's Avonds, 's nachts en in het weekend hoor je daar het nummer van de huisartsenspoedpost.
    .referral = Je kunt zelf bellen of chatten. Je hebt geen brief van je huisarts nodig.
    .pays = Bellen en chatten is gratis.
    .say = Ik ben ernstig ziek en ik denk aan zelfdoding. Kunt u met me praten?
    .say-naaste = Mijn naaste is ernstig ziek. Ik wil praten over zelfdoding. Hebt u tijd voor me?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik denk aan zelfdoding. Kunt u met me praten?
    .say-jong = Ik denk aan zelfdoding. Kunt u met me praten?
    .say-ander = Ik ben bang dat iemand aan zelfdoding denkt. Kunt u met me meedenken?
    .find = Bel { $tel_113 } of ga naar { $link_113 }.
    .soon = Je kunt dag en nacht bellen of chatten.
