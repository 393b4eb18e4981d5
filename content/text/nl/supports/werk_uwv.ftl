werk_uwv = Bedrijfsarts, werkgever en UWV
    .plain = Hulp bij werk en inkomen als er ernstige ziekte is
    .gives =
        De bedrijfsarts (arts voor werk en ziekte) bespreekt met je wat nog lukt op je werk. Kun je
        door je ziekte niet meer terug? Dan kan een WIA-uitkering (geld bij ziekte) soms eerder
        starten. Zorg je voor een ander? Dan is er vaak zorgverlof: vrij om te zorgen.
    .for-whom =
        Voor wie werkt en ziek is, of werkt en voor een naaste zorgt. Heb je een eigen zaak? Dan
        loopt het vaak anders, via je gemeente.
    .limits =
        Eerder een WIA-uitkering krijgen (geld bij ziekte) kan alleen als er geen kans op herstel
        is. Vraag het aan voor de 68e week van je ziekte. Het kan maar één keer. Vraag eerst wat het
        doet met je inkomen.
    .door-gemeente-1 = Bel je gemeente. Zeg dat je een eigen zaak hebt en wat er aan de hand is.
    .door-gemeente-2 = Vraag naar het Bbz (geld van de gemeente voor mensen met een eigen zaak).
    .door-gemeente-3 = Kijk of je een verzekering hebt voor als je niet kunt werken.
    .door-gemeente-4 = Ben je boer of tuinder? Vrijwilligers van Zorg om Boer en Tuinder denken met je mee.
    .door-werk-1 = Vraag je werkgever om een gesprek met de bedrijfsarts (arts voor werk en ziekte).
    .door-werk-2 = Vraag eerst advies over je inkomen, bijvoorbeeld aan een sociaal werker.
    .door-werk-3 = Ben je zelf ziek? Vraag je bedrijfsarts naar een vervroegde WIA-aanvraag (eerder een uitkering).
    .door-werk-4 =
        Zorg je voor een ander, ook voor een vriend of buur? Vraag je werkgever naar zorgverlof, en
        naar de regels van nu.
    .referral =
        Je hebt geen brief van je huisarts nodig. Je mag de bedrijfsarts ook spreken zonder dat je
        werkgever het goed hoeft te vinden.
    .pays =
        Een gesprek met de bedrijfsarts kost je niets. Bij kort zorgverlof (vrij om te zorgen) krijg
        je een deel van je loon. Bij lang zorgverlof krijg je geen loon. Vraag het na voor je iets
        aanvraagt.
    .say = Ik ben ernstig ziek en ik weet niet hoe het verder gaat met mijn werk. Kan ik met u praten?
    .say-naaste = Mijn naaste is ernstig ziek en ik zorg mee. Kunt u vertellen welk verlof er is?
    .say-nabestaande = Iemand dicht bij mij is overleden en werken lukt nog niet goed. Kan ik met u praten?
    .say-ander = Iemand die ik ken is ernstig ziek en heeft werk. Kunt u vertellen wat een goede eerste stap is?
    .find =
        Vraag je werkgever wie de bedrijfsarts is. Een uitkering bij ziekte loopt meestal via UWV: kijk
        op de website. Werk je via een uitzendbureau? Meld je daar ziek. Soms gaat het daarna via
        UWV.
    .if = Als je werk hebt.
