jongeren_hulp = @ease en In je Bol (voor jongeren)
    .plain = Praten met iemand van jouw leeftijd
    .gives =
        Bij @ease loop je binnen en praat je met iemand van jouw leeftijd. Chatten kan ook. Met In
        je Bol kun je bellen of chatten.
    .for-whom = @ease is er als je 12 tot 25 jaar bent. In je Bol is er als je 16 tot en met 27 bent.
    .limits = Het is een gesprek, geen behandeling. Denk je aan zelfdoding? Bel { $tel_113 }.
    .door-zelf-1 = Ben je 16 of ouder? Bel of chat met In je Bol. Het nummer staat bij deze kaart.
    .door-zelf-2 = Liever iemand zien? Zoek op internet of er een @ease bij jou in de buurt is.
    .door-zelf-3 = Zeg dat er ernstige ziekte of verlies is. Je vertelt alleen wat je wilt.
    .door-zelf-4 = Vraag wat je verder kunt doen. Bij @ease kan iemand meedenken die dat als werk doet.
    .referral = Je hebt geen brief en geen afspraak nodig. Je naam hoeft niet.
    .pays = Dit is gratis.
    .say = Ik heb met ernstige ziekte te maken en ik wil met iemand praten. Kan dat?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik wil met iemand praten. Kan dat?
    .say-jong = Er is iets heel verdrietigs bij ons thuis. Ik wil met iemand praten. Kan dat?
    .find = Zoek op internet naar In je Bol, of naar @ease en jouw woonplaats.
    .if = Als je tussen 12 en 28 jaar bent.
    .soon = In je Bol: elke dag van 2 uur 's middags tot 10 uur 's avonds.
