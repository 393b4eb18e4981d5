vrijwilligers_vptz = Vrijwilligers in de laatste fase (VPTZ)
    .plain = Vrijwilligers die tijd hebben en bij je zijn
    .gives =
        Vrijwilligers hebben tijd en aandacht, en zijn gewoon bij je. Je naasten kunnen dan rusten of
        slapen. Soms waken vrijwilligers ook 's nachts.
    .for-whom =
        Voor mensen in de laatste fase en hun naasten, thuis of in een hospice. Vraag het vroeg. Is
        het nog niet zover? Dan kan het later.
    .limits =
        Vrijwilligers geven geen verpleging of medische zorg en doen geen zwaar werk in huis. Soms zijn
        er in een regio te weinig.
    .door-hospice-1 = Vraag het team van het hospice welke vrijwilligers er zijn.
    .door-hospice-2 = Zeg wat je fijn vindt: praten, stil naast je zitten, of rust voor je naasten.
    .door-thuiszorg-1 = Vraag de wijkverpleegkundige om vrijwilligers van de VPTZ.
    .door-thuiszorg-2 = Vraag het liever vroeg. Soms duurt het even.
    .door-thuiszorg-3 = Zeg welke uren het zwaarst zijn, ook 's nachts.
    .door-zelf-1 = Bel de VPTZ bij jou in de buurt. Vraag naar de coördinator, die de vrijwilligers regelt.
    .door-zelf-2 = Bel liever vroeg. Soms duurt het even.
    .door-zelf-3 = Zeg welke uren het zwaarst zijn. Vraag of waken 's nachts kan.
    .referral =
        Vaak kun je zelf bellen. Vraag het na. Ook een zorgverlener kan het voor je aanvragen, zoals je
        wijkverpleegkundige.
    .pays =
        Thuis vaak gratis. Vraag het bij het eerste telefoontje. In een hospice betaal je vaak een
        bedrag per dag. Een aanvullende verzekering betaalt daar vaak een deel van.
    .pays-later =
        Thuis is het vaak gratis geweest. Vraag het bij het eerste telefoontje. In een hospice
        betaal je vaak een bedrag per dag. Een aanvullende verzekering betaalt daar vaak een deel
        van.
    .say = Ik ben ernstig ziek en zoek iemand die af en toe bij mij is. Wat kunnen uw vrijwilligers doen?
    .say-naaste = Mijn naaste is ernstig ziek en ik heb rust nodig. Kunnen uw vrijwilligers af en toe bij ons zijn?
    .say-jong = Bij ons thuis is iemand ernstig ziek en we zijn allemaal moe. Kunnen uw vrijwilligers helpen?
    .say-ander = Ik bel voor iemand die ernstig ziek is. Wat kunnen uw vrijwilligers doen, en hoe vragen we dat aan?
    .find = Vraag je wijkverpleegkundige of huisarts naar de VPTZ bij jou in de buurt.
    .if = Als het de laatste fase is.
    .soon = Vraag het liever vroeg. Soms duurt het even.
