luisterlijn = De Luisterlijn
    .plain = Iemand die naar je luistert, ook midden in de nacht
    .gives =
        Een vrijwilliger luistert naar je. Je kunt dag en nacht bellen. Je mag je verhaal vertellen
        zonder te weten waar je begint.
    .for-whom = Voor iedereen die met iemand wil praten. Ook voor naasten, en voor wie iemand mist.
    .limits =
        Je krijgt geen advies of oplossing. Heb je een medische vraag? Bel dan je eigen arts of
        verpleegkundige.
    .door-zelf-1 = Bel { $tel_luisterlijn }. Dat kan dag en nacht.
    .door-zelf-2 = Zeg dat je wilt praten. Meer hoeft niet.
    .door-zelf-3 = Krijg je niet meteen iemand? Probeer het straks nog een keer.
    .door-zelf-4 = Liever typen? Op de website kun je chatten of mailen.
    .referral = Je kunt zelf bellen. Je hebt geen brief van je huisarts nodig.
    .pays = Meestal betaal je wat een gewoon telefoongesprek kost. Vraag het na bij je telefoonbedrijf.
    .say = Ik ben ernstig ziek en ik wil even met iemand praten. Hebt u tijd voor me?
    .say-naaste = Mijn naaste is ernstig ziek en ik wil even met iemand praten. Hebt u tijd voor me?
    .say-nabestaande = Iemand van wie ik hou is overleden en ik wil even praten. Hebt u tijd voor me?
    .say-jong = Bij ons thuis is iemand heel ziek en ik wil even praten. Hebt u tijd voor me?
    .say-ander = Iemand die ik ken is ernstig ziek en dat raakt me. Hebt u tijd om te luisteren?
    .find = Het nummer is { $tel_luisterlijn }.
    .soon = Je kunt dag en nacht bellen.
