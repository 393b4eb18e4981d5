luisterlijn = De Luisterlijn
    .plain = Iemand die naar je luistert, ook midden in de nacht
    .gives =
        Een vrijwilliger luistert naar je. Je kunt dag en nacht bellen. Je mag je verhaal vertellen
        zonder te weten waar je begint.
    .for-whom =
        Voor wie met iemand wil praten. Ook voor naasten, en voor wie iemand mist. Ben je jonger dan
        18? Overdag is er de Kindertelefoon. Spreek je weinig Nederlands? Vraag of een gesprek in jouw
        taal kan.
    .limits =
        Je krijgt geen advies of oplossing. Heb je een medische vraag? Bel dan je eigen arts of
        verpleegkundige.
    .door-zelf-1 = Bel { $tel_luisterlijn }. Dat kan dag en nacht.
    .door-zelf-2 = Zeg dat je wilt praten. Meer hoeft niet.
    .door-zelf-3 = Krijg je niet meteen iemand? Probeer het straks nog een keer.
    .door-zelf-4 = Liever typen? Kijk op { $link_luisterlijn } wanneer je kunt chatten, of mail.
    .referral = Je kunt zelf bellen. Je hebt geen brief van je huisarts nodig.
    .pays = Je betaalt wat een gewoon telefoongesprek kost.
    .say = Ik ben ernstig ziek en ik wil even met iemand praten. Hebt u tijd voor me?
    .say-naaste = Mijn naaste is ernstig ziek en ik wil even met iemand praten. Hebt u tijd voor me?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik wil even praten. Hebt u tijd voor me?
    .say-jong = Bij ons thuis is iemand heel ziek en ik wil even praten. Hebt u tijd voor me?
    .say-ander = Iemand die ik ken is ernstig ziek en dat raakt me. Hebt u tijd om te luisteren?
    .find = Het nummer is { $tel_luisterlijn }.
    .soon = Je kunt dag en nacht bellen.
