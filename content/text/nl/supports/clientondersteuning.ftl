clientondersteuning = Onafhankelijke cliëntondersteuning
    .plain = Iemand die meedenkt en meegaat naar gesprekken
    .gives =
        Iemand die los staat van de gemeente denkt met je mee. Die bereidt gesprekken met je voor en
        kan erbij zitten. Je krijgt ook hulp bij brieven, of als je het oneens bent met een besluit.
    .for-whom =
        Voor wie ziek is, en ook voor wie voor een naaste zorgt. Iemand verloren? Vraag of het ook
        voor jou kan.
    .limits = Deze persoon helpt je bij een aanvraag, maar beslist er meestal niet over.
    .door-gemeente-1 = Bel je gemeente of het sociaal wijkteam.
    .door-gemeente-2 = Vraag naar "onafhankelijke cliëntondersteuning": iemand die met je meedenkt.
    .door-gemeente-3 = Gaat het om je verzekeraar of een andere instantie? Vraag of een sociaal werker meehelpt.
    .door-gemeente-4 = Krijg je zorg uit de Wlz (de wet voor langdurige zorg)? Bel het zorgkantoor, dat die zorg regelt.
    .referral = Je hebt geen brief van je huisarts nodig. Je kunt zelf bellen.
    .pays = Dit is gratis. De gemeente hoort je te vertellen dat het bestaat.
    .say = Ik ben ernstig ziek en ik wil graag onafhankelijke cliëntondersteuning. Hoe vraag ik die aan?
    .say-naaste = Mijn naaste is ernstig ziek en ik regel veel. Kan iemand van de cliëntondersteuning meedenken?
    .say-nabestaande = Iemand dicht bij mij is overleden en er is veel te regelen. Wie kan met me meedenken?
    .say-jong = Bij ons thuis is iemand ernstig ziek en er is veel te regelen. Wie kan ons helpen?
    .say-ander = Ik zoek onafhankelijke cliëntondersteuning voor iemand die ernstig ziek is. Hoe vragen we die aan?
    .find =
        Via je gemeente of het sociaal wijkteam. Ook ouderenbonden hebben vrijwilligers die meedenken
        (ouderenadviseurs).
