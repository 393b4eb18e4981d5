noodnummer_112 = { $tel_112 } (ambulance, politie, brandweer)
    .plain = Bellen bij levensgevaar
    .gives =
        Dit nummer bel je bij ernstig gevaar. Dat kan gaan om jou of om iemand bij je. Bel eerst en
        lees daarna verder.
    .for-whom =
        Voor iedereen. Bijvoorbeeld als iemand niet wakker te krijgen is, hevig bloedt of
        ineens heel benauwd is.
    .limits =
        Is er geen levensgevaar, maar kan het niet wachten? Bel je huisarts. 's Avonds, 's nachts en
        in het weekend hoor je daar het nummer van de huisartsenspoedpost.
    .door-zelf-1 = Bel { $tel_112 }.
    .door-zelf-2 = Zeg waar je bent en wat er gebeurt.
    .door-zelf-3 = Zijn er afspraken gemaakt over de laatste fase? Vertel dat er meteen bij.
    .referral = Je belt zelf, zonder eerst iemand anders te vragen.
    .pays =
        Bellen is gratis. Wat de zorg daarna kost, hangt af van je verzekering. Wacht daar nu niet
        op.
    .say = Ik ben ernstig ziek en er is nu levensgevaar. Dit is mijn adres.
    .say-naaste = Mijn naaste is ernstig ziek en er is nu levensgevaar. Dit is het adres.
    .say-nabestaande = Er is nu levensgevaar. Dit is het adres.
    .say-jong = Er is nu levensgevaar. Dit is het adres. Wat kan ik doen?
    .say-ander = Iemand hier is ernstig ziek en er is nu levensgevaar. Dit is het adres.
    .find = Het nummer is { $tel_112 }.
    .soon = Bel nu, bij direct gevaar.
