kindertelefoon = De Kindertelefoon
    .plain = Praten als je tussen de 8 en 18 jaar bent
    .gives =
        Je kunt hier praten over alles wat je bezighoudt. Ook over ziek zijn en doodgaan. Het gesprek
        is vertrouwelijk: ze vertellen het niet zomaar verder.
    .for-whom = Voor kinderen en jongeren van 8 tot 18 jaar. Ben je 18 of ouder? Bel dan de Luisterlijn.
    .limits =
        De Kindertelefoon is er om te praten. Is het thuis niet veilig? Bel dan Veilig Thuis op
        nummer { $tel_veilig_thuis }. Bij direct gevaar bel je { $tel_112 }.
    .door-zelf-1 = Zoek een plek waar je rustig kunt praten.
    .door-zelf-2 =
        Bel { $tel_kindertelefoon }, of chat op { $link_kindertelefoon }. Dat kan elke dag, van 11
        uur 's ochtends tot 9 uur 's avonds.
    .door-zelf-3 = Zeg dat je wilt praten. Je vertelt alleen wat je wilt.
    .door-zelf-4 = Vertel het ook aan een volwassene die je vertrouwt, zoals je mentor of huisarts.
    .referral = Je kunt zelf bellen. Je hoeft het aan niemand te vragen.
    .pays = De Kindertelefoon is gratis.
    .say = Er is iets heel verdrietigs bij ons thuis. Ik wil erover praten, maar ik weet niet hoe.
    .find = Het nummer is { $tel_kindertelefoon }.
    .if = Als je jonger dan 18 bent.
    .soon = Elke dag van 11 uur 's ochtends tot 9 uur 's avonds.
