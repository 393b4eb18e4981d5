financiele_hulp = Geldfit en de gemeente (hulp bij geldzorgen)
    .plain = Hulp bij rekeningen, schulden en extra kosten
    .gives =
        Bij Geldfit vertel je wat er speelt. Zij wijzen je de weg naar een vrijwilliger of naar de
        schuldhulp van je gemeente. De gemeente heeft soms ook geld voor extra kosten die niemand
        anders betaalt (bijzondere bijstand).
    .for-whom = Voor iedereen met zorgen over geld. Ook als je je zorgen maakt om een ander.
    .limits =
        Geldfit wijst de weg. De hulp zelf krijg je daarna van iemand anders. Voor bijzondere bijstand
        (geld voor extra kosten) kijkt de gemeente naar wat je verdient en bezit.
    .door-gemeente-1 = Bel je gemeente en vraag naar bijzondere bijstand (geld voor extra kosten door ziekte).
    .door-gemeente-2 = Vraag het aan voor je de kosten maakt.
    .door-gemeente-3 = Vraag of er ook een bedrag is voor mensen die lang ziek zijn.
    .door-gemeente-4 = Vraag wie je helpt met het formulier.
    .door-zelf-1 = Bel Geldfit: { $tel_geldfit }. Chatten kan ook.
    .door-zelf-2 = Noem alleen je postcode. Je naam hoeft niet.
    .door-zelf-3 = Heb je ongeopende post? Vraag wie die met je doorneemt.
    .door-zelf-4 = Vraag ook naar de schuldhulp van je gemeente.
    .referral = Je hebt geen brief van je huisarts nodig. Je kunt zelf bellen of chatten.
    .pays =
        Geldfit is gratis. Bijzondere bijstand (geld van de gemeente) hangt af van je inkomen en wat je
        bezit. Het verschilt ook per gemeente.
    .say = Ik ben ernstig ziek en ik heb zorgen over geld. Wat kan ik als eerste doen?
    .say-naaste = Mijn naaste is ernstig ziek en we hebben zorgen over geld. Wat kunnen we als eerste doen?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik heb zorgen over geld. Wat kan ik als eerste doen?
    .say-jong = Bij ons thuis is iemand ernstig ziek en er zijn zorgen over geld. Wie kan ons helpen?
    .say-ander = Ik maak me zorgen om iemand die ernstig ziek is, ook over geld. Wat kan ik doen?
    .find = Geldfit bel je op { $tel_geldfit }. Voor bijzondere bijstand en schuldhulp bel je je eigen gemeente.
