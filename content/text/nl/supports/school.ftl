school = School (je mentor of de jeugdarts)
    .plain = Iemand op school die naar je luistert
    .gives =
        Je mentor of een andere leraar kan naar je luisteren. Op school kun je ook praten met een
        jeugdarts of jeugdverpleegkundige (die werken met jongeren). Soms is er een maatschappelijk
        werker van school.
    .for-whom = Voor wie op school zit en thuis met ziekte of verlies te maken heeft.
    .limits = Op school word je niet behandeld. Is er meer nodig? Dan helpen ze je aan iemand anders.
    .door-zelf-1 = Kies iemand op school die je vertrouwt, zoals je mentor.
    .door-zelf-2 = Vraag of je even alleen kunt praten.
    .door-zelf-3 = Vraag naar de jeugdverpleegkundige, de jeugdarts of de maatschappelijk werker.
    .door-zelf-4 = Zeg wie het mag weten, en wie niet.
    .referral =
        Je vraagt het zelf. Meestal vertelt de jeugdarts het niet verder als jij dat niet wilt.
        Vraag dat eerst.
    .pays = Dit kost je niets.
    .say = Ik ben zelf ernstig ziek, en op school lukt het niet goed. Kan ik met u praten?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte. Kan ik even met u praten?
    .find = Vraag het je mentor, of kijk op de website van je school.
    .if = Als je jonger dan 18 bent.
