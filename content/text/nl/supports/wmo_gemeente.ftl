wmo_gemeente = Wmo-loket van de gemeente
    .plain = Hulp in huis, of een huis dat makkelijker wordt
    .gives =
        Je kunt de gemeente om hulp bij het schoonmaken vragen, of om een traplift. Vraag ook naar
        vervoer of een plek voor overdag (dagbesteding). Zulke kleine dingen kunnen veel schelen.
    .for-whom = Voor wie ziek is en thuis woont. Je naaste kan meepraten.
    .limits =
        Voor hulp bij wassen of een wond is er de wijkverpleging (verpleegkundigen die bij je thuis
        komen).
    .door-thuiszorg-1 = Vraag je wijkverpleegkundige wat het in huis makkelijker kan maken.
    .door-thuiszorg-2 = Vraag wie je kan helpen met de aanvraag bij de gemeente.
    .door-gemeente-1 = Bel je gemeente en vraag naar het Wmo-loket (voor hulp thuis).
    .door-gemeente-2 = Zeg wat niet meer lukt, zoals de trap of het schoonmaken.
    .door-gemeente-3 = Gaat de gezondheid snel achteruit? Zeg dat er haast bij is.
    .door-gemeente-4 = Vraag of een onafhankelijke cliëntondersteuner bij het gesprek kan zijn: iemand die met je meedenkt.
    .referral = Meestal heb je geen brief van je huisarts nodig. Je belt zelf de gemeente.
    .pays =
        Je betaalt meestal een eigen bijdrage (een deel van de kosten): in 2026 hooguit { $wmo_bijdrage } per maand. Woon je met een partner, en krijgt een van jullie nog geen AOW
        (pensioen van de overheid)? Dan vaak niets. Vraag het na.
    .pays-later =
        Je betaalt meestal een eigen bijdrage (een deel van de kosten). Er is een plan om daarbij
        naar je inkomen te kijken. Vraag de gemeente wat jij betaalt.
    .say = Ik ben ernstig ziek en thuis lukt het niet meer goed. Welke hulp kunt u geven?
    .say-naaste = Mijn naaste is ernstig ziek en thuis lukt het niet meer goed. Welke hulp kunt u geven?
    .say-jong = Bij ons thuis is iemand ernstig ziek en het lukt niet meer goed. Wie kan ons helpen?
    .say-ander = Ik bel voor iemand die ernstig ziek is. Thuis lukt het niet meer goed. Welke hulp is er?
    .find = Bij de gemeente waar je woont. Op { $link_regelhulp } lees je welke hulp er is.
    .if = Als er nog iemand ziek thuis is.
