rouwsteun_vrijwilliger = Vrijwilliger bij rouw
    .plain = Een vrijwilliger die luistert, bij je thuis
    .gives =
        Een vrijwilliger komt bij je thuis en luistert, zo lang dat nodig is. Vaak heeft die zelf
        ook iemand verloren. Op sommige plekken is er een groep.
    .for-whom = Voor wie iemand heeft verloren. Ook als dat langer geleden is.
    .limits = Het is geen behandeling. Wordt het te zwaar? Bel dan je huisarts.
    .door-zelf-1 = Zoek op internet naar Humanitas en jouw woonplaats. Vraag naar Steun bij Rouw.
    .door-zelf-2 = Vraag of er een vrijwilliger of een groep voor jou is, en hoe lang je wacht.
    .door-zelf-3 = Is er niets bij jou in de buurt? Vraag je huisarts of de gemeente wie dit ook doet.
    .referral = Je neemt zelf contact op, zonder brief van je huisarts.
    .pays = Bij Humanitas is dit gratis.
    .say-nabestaande =
        Iemand dicht bij mij is overleden en ik wil graag praten. Is er een vrijwilliger of een
        groep voor mij?
    .say = Ik mis iemand en ik wil graag praten. Is er een vrijwilliger of een groep voor mij?
    .say-ander = Ik bel voor iemand die een naaste heeft verloren. Is er een vrijwilliger of een groep?
    .find = Humanitas heeft afdelingen in heel Nederland. Vraag naar Steun bij Rouw.
    .if = Als er iemand is overleden.
