psychosociaal_therapeut = Psychosociaal therapeut of hulpverlener
    .plain = Gesprekken zonder verwijzing, vaak op eigen kosten
    .gives =
        Je praat over verlies, spanning, boosheid, verdriet of angst. Ook over wat je van vroeger
        meeneemt, over kritiek, en over wat je zelf wilt bereiken. Deze hulp zit tussen
        maatschappelijk werk en psychotherapie in.
    .for-whom =
        Voor mensen die zelf hulp zoeken bij verlies, verdriet of spanning. Vraag of de therapeut
        ernstige ziekte en rouw kent.
    .limits =
        Bij ernstige psychische problemen is dit alleen niet genoeg. Dan hoort er een psycholoog of
        psychiater bij. De therapeut mag niet officieel vaststellen wat er psychisch speelt, maar kan
        met je overleggen wie dat kan.
    .door-zelf-1 = Zoek iemand bij jou in de buurt en bel of mail zelf.
    .door-zelf-2 = Vraag of de therapeut hoort bij een beroepsvereniging, een register en een geschillencommissie (voor een conflict).
    .door-zelf-3 =
        Vraag naar ervaring met ernstige ziekte en rouw. Vraag ook of de therapeut zelf in therapie
        was, en wie meekijkt met het werk.
    .door-zelf-4 = Vraag wat een gesprek kost. Is het te duur? Vraag je huisarts naar andere hulp.
    .referral =
        Je hebt geen verwijzing (brief van een arts) nodig. Je meldt jezelf aan. Je huisarts, werkgever
        of hulpverlener mag je ook doorsturen.
    .pays =
        Meestal betaal je zelf, los van je eigen risico (wat je bij zorg eerst zelf betaalt). Een
        aanvullende verzekering betaalt soms een deel, als die deze therapeut erkent. Soms helpt de
        gemeente mee (via de Wmo, een wet voor steun): vraag het vooraf.
    .say = Ik ben ernstig ziek en zoek iemand om mee te praten. Heeft u ervaring met ernstige ziekte, en wat kost een gesprek?
    .say-naaste = Mijn naaste is ernstig ziek en ik zoek iemand om mee te praten. Heeft u daar ervaring mee, en wat kost een gesprek?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik zoek iemand om mee te praten. Heeft u ervaring met rouw, en wat kost een gesprek?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte. Praat u ook met jongeren, en wat kost dat?
    .say-ander = Ik zoek gesprekken voor iemand die het zwaar heeft door een ernstige ziekte. Heeft u daar ervaring mee, en wat kost het?
    .find =
        Zoek bij een beroepsvereniging, zoals NFG of NVPA, of in het register RBCZ (een lijst van
        therapeuten).
