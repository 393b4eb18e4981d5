juridisch_loket = Juridisch Loket
    .plain = Eerste advies over je rechten
    .gives =
        Je krijgt een eerste advies bij een vraag over je rechten. Bijvoorbeeld bij ruzie over je werk of
        over een besluit van een instantie. Vraag ook wat je daarna kunt doen.
    .for-whom =
        Voor wie een vraag heeft over rechten en regels. Persoonlijk advies is er voor wie weinig
        verdient en weinig spaargeld heeft. In de meeste gevangenissen is er een spreekuur.
    .limits = Het gaat om een eerste advies. Is er meer nodig? Vraag dan wie je verder helpt.
    .door-zelf-1 = Leg de brief of het besluit klaar waar je vraag over gaat.
    .door-zelf-2 = Bel, of kijk op { $link_juridischloket } hoe je contact opneemt.
    .door-zelf-3 = Verdien je te veel? Vraag je vakbond, of je verzekering voor hulp bij een conflict.
    .referral = Je hebt geen brief van iemand nodig. Je neemt zelf contact op.
    .pays =
        Het advies is gratis als je weinig verdient en weinig spaargeld hebt. Vraag vooraf of jij
        iets betaalt, en wat bellen kost.
    .say = Ik ben ernstig ziek en ik heb een vraag over mijn rechten. Kunt u me op weg helpen?
    .say-naaste = Mijn naaste is ernstig ziek en we hebben een vraag over onze rechten. Kunt u ons op weg helpen?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik heb een vraag over mijn rechten. Kunt u me op weg helpen?
    .say-jong = Bij ons thuis is iemand ernstig ziek. We hebben een vraag over onze rechten. Kunt u helpen?
    .say-ander = Ik bel voor iemand die ernstig ziek is, met een vraag over rechten. Kunt u helpen?
    .find = Op { $link_juridischloket }.
