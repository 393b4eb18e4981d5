nabestaandenloket = Hulp bij regelen na een overlijden
    .plain = Papieren, geld en het huis na een overlijden
    .gives =
        Sociaal raadslieden kijken met je mee naar brieven, formulieren en uitkeringen. De gemeente
        betaalt soms mee aan een uitvaart. Lukt het huishouden niet meer? Vraag ook daar hulp bij.
    .for-whom =
        Voor wie iemand heeft verloren. Sociaal raadslieden (mensen die helpen met formulieren) zijn
        er vooral voor wie weinig inkomen heeft.
    .limits =
        Voor een testament of erfenis is er een notaris. Geld voor de uitvaart krijgt niet iedereen.
    .door-gemeente-1 =
        Bel je gemeente. Vraag naar sociaal raadslieden of het sociaal wijkteam (helpers in jouw
        wijk).
    .door-gemeente-2 =
        Kun je de uitvaart niet betalen? Vraag meteen naar bijzondere bijstand (geld voor extra
        kosten).
    .door-gemeente-3 = Zeg wat thuis niet lukt, zoals het huishouden. Vraag wie daarbij helpt.
    .door-gemeente-4 =
        Leg de akte van overlijden en de brieven klaar. De gemeente vertelt het overlijden aan veel
        instanties. Je bank bel je zelf.
    .referral = Je hebt geen brief van een arts nodig. Je belt zelf.
    .pays =
        Sociaal raadslieden zijn gratis. Bij bijzondere bijstand (geld voor extra kosten) kijkt de
        gemeente naar wat je verdient en bezit.
    .say-nabestaande =
        Iemand dicht bij mij is overleden en er is veel te regelen. Wie kan met me meekijken?
    .say = Er is iemand overleden en er is veel te regelen. Wie kan met me meekijken?
    .say-ander = Ik bel voor iemand die een naaste heeft verloren. Wie kan meekijken met de papieren?
    .find = Niet elke gemeente heeft sociaal raadslieden. Vraag anders naar de welzijnsorganisatie.
    .if = Als er iemand is overleden.
