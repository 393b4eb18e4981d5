notaris = Notaris
    .plain = Vastleggen wie voor je beslist en wat je nalaat
    .gives =
        In een testament staat wat er na je overlijden gebeurt met wat je hebt. Een levenstestament
        geldt terwijl je leeft. Daarin staat wie voor jou mag beslissen, over geld of over zorg.
    .for-whom = Voor wie zulke dingen officieel op papier wil. Vraag of je naaste mee mag naar het gesprek.
    .limits =
        Een levenstestament stopt als je overlijdt. Wie voor je beslist over zorg, mag je ook zelf
        op papier zetten. Dat kan zonder notaris. Wil je praten over wat je wel of niet wilt bij een
        behandeling? Dat kan bij je huisarts.
    .door-zelf-1 = Schrijf op wat je wilt regelen, en wie je vertrouwt.
    .door-zelf-2 = Bel twee of drie notarissen. Vraag wat het kost.
    .door-zelf-3 =
        Zeg dat er ernstige ziekte is, en doe het op tijd. Je tekent alleen wat je zelf goed
        begrijpt.
    .door-zelf-4 = Is op pad gaan te zwaar? Vraag of de notaris bij je komt.
    .referral = Je hebt geen brief van iemand nodig. Je kunt zelf een notaris bellen.
    .pays = Een notaris betaal je zelf. De prijs verschilt per kantoor. Vraag die voor je begint.
    .say = Ik ben ernstig ziek en ik wil iets vastleggen. Wat kost dat, en hoe snel kan het?
    .say-naaste = Mijn naaste is ernstig ziek en wil iets vastleggen. Wat kost dat, en hoe snel kan het?
    .say-nabestaande = Iemand dicht bij mij is overleden. Ik heb vragen over de papieren. Wat kost uw hulp?
    .say-ander = Ik bel voor iemand die ernstig ziek is en iets wil vastleggen. Wat kost dat?
    .find = Op { $link_notaris } staat uitleg. Vraag in je omgeving of iemand een kantoor in de buurt kent.
