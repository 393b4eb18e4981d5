veilig_thuis = Veilig Thuis
    .plain = Hulp en advies als het thuis niet veilig is
    .gives =
        Je kunt praten over geweld, bedreiging of verwaarlozing (iemand krijgt niet de zorg die
        nodig is). Alleen advies vragen mag ook. Bel ook als je bang bent dat je zelf iemand pijn
        doet.
    .for-whom =
        Voor wie het zelf meemaakt, en voor wie zich zorgen maakt om een ander. Ook voor wie een
        zieke verzorgt en het niet meer aankan.
    .limits =
        Bij direct gevaar bel je { $tel_112 }. Let op: je browser onthoudt welke pagina's je
        bekijkt, ook deze.
    .door-zelf-1 = Zoek een plek waar niemand meeluistert.
    .door-zelf-2 = Bel { $tel_veilig_thuis }. Dat kan dag en nacht.
    .door-zelf-3 = Is bellen nu lastig? Chatten kan op { $link_veiligthuis }, meestal tussen 9 en 5 uur.
    .door-zelf-4 = Kijkt er iemand mee op je telefoon of computer? Wis daarna je geschiedenis (de bezochte pagina's).
    .referral = Je kunt zelf bellen of chatten. Je hebt geen brief van je huisarts nodig.
    .pays = Bellen is gratis.
    .say = Ik ben ernstig ziek en ik voel me thuis niet veilig. Kunt u met me meedenken?
    .say-naaste = Ik zorg voor iemand die ernstig ziek is en het gaat niet goed thuis. Kunt u met me meedenken?
    .say-nabestaande = Het is bij ons thuis niet veilig. Kunt u met me meedenken?
    .say-jong = Ik voel me thuis niet veilig. Kunt u me helpen?
    .say-ander = Ik ben bang dat iemand die ziek is thuis niet veilig is. Wat kan ik doen?
    .find = Bel { $tel_veilig_thuis }.
    .soon = Je kunt dag en nacht bellen.
