maatschappelijk_werker = Maatschappelijk werker of sociaal werker
    .plain = Iemand die helpt met geld, regelen en piekeren
    .gives =
        Je krijgt hulp bij vragen over geld, hulp thuis en kosten die je misschien terugkrijgt. Je kunt
        ook vragen of iemand meedenkt als je iets regelt met de gemeente of je verzekeraar. En als je
        veel piekert, vind je hier steun.
    .for-whom =
        Voor wie ziek is, en ook voor familie en andere naasten. Steun aan familie duurt soms langer
        dan een jaar. Spreek je weinig Nederlands? Vraag om een tolk.
    .limits =
        Het gaat om praktische hulp en steun. Voor ingewikkelde psychische problemen is er andere hulp:
        vraag je huisarts.
    .door-ziekenhuis-1 =
        Vraag de arts of verpleegkundige naar een maatschappelijk werker. Die hoort vaak bij het
        team.
    .door-ziekenhuis-2 = Zeg waar het om gaat: geld, hulp thuis, piekeren of iets anders.
    .door-ziekenhuis-3 = Vraag of naasten ook met deze maatschappelijk werker kunnen praten.
    .door-hospice-1 = Vraag in het hospice of er een maatschappelijk werker is.
    .door-hospice-2 = Zeg waar het om gaat: je familie, geld, regelen of iets van vroeger.
    .door-hospice-3 = Vraag of naasten ook met deze maatschappelijk werker kunnen praten.
    .door-verpleeghuis-1 = Vraag in het verpleeghuis of er een maatschappelijk werker is.
    .door-verpleeghuis-2 = Zeg waar het om gaat: je familie, geld, regelen of iets van vroeger.
    .door-verpleeghuis-3 = Is er geen? Vraag wie van de gemeente kan helpen.
    .door-gemeente-1 = Bel je gemeente en vraag naar het sociaal wijkteam (helpers in jouw wijk).
    .door-gemeente-2 = Is dat er niet? Vraag naar de welzijnsorganisatie.
    .door-gemeente-3 = Zeg dat het om ernstige ziekte of verlies gaat. Vraag wie je snel terugbelt.
    .door-gemeente-4 = Zie je op tegen brieven en instanties? Vraag of iemand met je meekijkt.
    .referral =
        Bij de gemeente heb je geen verwijzing (brief van een arts) nodig. In het ziekenhuis vraag je
        het aan de arts of verpleegkundige.
    .pays =
        Via de gemeente kost het meestal niets. Vraag het na. In het ziekenhuis hoort het vaak bij de
        behandeling. Vraag daar of je eigen risico meetelt (het deel dat je eerst zelf betaalt).
    .say = Ik ben ernstig ziek en er komt veel op me af. Welke maatschappelijk werker kan met mij meedenken?
    .say-naaste = Mijn naaste is ernstig ziek en er komt veel op ons af. Welke maatschappelijk werker kan met mij meedenken?
    .say-nabestaande = Iemand dicht bij mij is overleden en er komt veel op me af. Welke maatschappelijk werker kan met mij meedenken?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte. Wie kan met mij meedenken?
    .say-ander = Ik bel voor iemand die het zwaar heeft door een ernstige ziekte. Welke maatschappelijk werker kan meedenken?
    .find =
        Vraag bij je gemeente naar het sociaal wijkteam of de welzijnsorganisatie. In het ziekenhuis
        vraag je het aan het team.
