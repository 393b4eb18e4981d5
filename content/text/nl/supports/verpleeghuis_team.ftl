verpleeghuis_team = Team van het verpleeghuis
    .plain = De arts en de mensen die er in huis zijn
    .gives =
        Een verpleeghuis heeft een eigen arts voor ouderen (de specialist ouderengeneeskunde). Je
        hebt dan geen huisarts nodig. Woon je in een andere instelling? Vraag wie je arts is. Vraag
        ook wie er is om mee te praten, en voor levensvragen.
    .for-whom =
        Voor wie in een verpleeghuis of andere instelling woont. Ben je naaste? Vraag ook wat het
        team voor jou kan doen.
    .limits = In een kleiner woonzorghuis is je eigen huisarts soms nog je arts. Vraag wie het is.
    .door-verpleeghuis-1 = Zeg tegen een verzorgende of verpleegkundige dat je wilt praten.
    .door-verpleeghuis-2 =
        Vraag of er een psycholoog of maatschappelijk werker is, of een geestelijk verzorger (voor
        levensvragen).
    .door-verpleeghuis-3 = Vraag om een gesprek met de arts over wat je wel en niet wilt.
    .door-verpleeghuis-4 = Vraag wie je vaste contactpersoon is, en wie er 's nachts is.
    .referral = Je kunt dit gewoon vragen, zonder brief.
    .pays =
        De zorg in een verpleeghuis loopt via de Wlz (een wet voor langdurige zorg). Vraag of een
        gesprek iets extra kost.
    .say = Ik wil praten over hoe het met mij gaat. Met wie in huis kan dat?
    .say-naaste = Mijn naaste woont hier en ik maak me zorgen. Met wie kan ik praten?
    .say-jong = Iemand van ons woont hier en ik heb vragen. Met wie kan ik praten?
    .say-ander = Iemand die ik ken, woont hier en wil praten. Met wie kan dat?
    .find = Vraag het aan wie er dienst heeft. Is er haast bij? Druk op de bel.
    .soon = Er is dag en nacht iemand in huis.
    .if = Als iemand in een verpleeghuis woont.
