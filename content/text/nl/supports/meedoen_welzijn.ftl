meedoen_welzijn = Welzijnsorganisatie (meedoen in je buurt)
    .plain = Iets doen wat ertoe doet, en mensen zien
    .gives =
        Samen zoek je iets wat bij je past: een hobby, vrijwilligerswerk of een plek voor overdag
        (dagbesteding). Je houdt contact met mensen, en meedoen kan je dagen weer een doel geven.
        Dat kan net zo belangrijk zijn als medische zorg.
    .for-whom =
        Voor wie zich alleen voelt of overdag iets mist. Iets kleins is ook goed. Vraag wat er is
        voor naasten.
    .limits =
        Voor medische vragen ga je naar je eigen arts of verpleegkundige. Zorg je voor iemand? Vraag
        dan ook naar steun voor mantelzorgers (mensen die voor een naaste zorgen).
    .door-huisarts-1 = Vertel je huisarts, of de praktijkondersteuner daar, wat je mist in je dagen.
    .door-huisarts-2 = Vraag naar Welzijn op Recept: een welzijnscoach zoekt dan met je wat bij je past.
    .door-huisarts-3 = Kom je moeilijk de deur uit? Vraag of de coach bij je thuis komt.
    .door-gemeente-1 = Bel je gemeente. Vraag naar het sociaal wijkteam of de welzijnsorganisatie.
    .door-gemeente-2 = Zeg wat je graag deed, en wat nu nog lukt.
    .door-gemeente-3 = Vraag of iemand de eerste keer met je meegaat, of bij je thuis komt.
    .door-gemeente-4 = Vraag wat het kost.
    .referral =
        De welzijnsorganisatie kun je zelf bellen. Voor een welzijnscoach (die zoekt met je wat past)
        verwijst je huisarts of de praktijkondersteuner je.
    .pays = Vaak betaal je niets of weinig, maar dat verschilt per gemeente. Vraag het voor je begint.
    .say = Ik ben ernstig ziek en ik wil graag weer iets doen. Kunt u met me meedenken?
    .say-naaste = Mijn naaste is ernstig ziek en we zien weinig mensen. Kunt u met ons meedenken?
    .say-nabestaande = Iemand dicht bij mij is overleden en mijn dagen zijn leeg. Kunt u met me meedenken?
    .say-jong = Bij ons thuis is iemand ernstig ziek. Kan ik hier ergens aan meedoen?
    .say-ander = Ik zoek iets om te doen voor iemand die ernstig ziek is. Kunt u meedenken?
    .find = Vraag je gemeente naar het sociaal wijkteam of de welzijnsorganisatie. Of vraag het je huisarts.
