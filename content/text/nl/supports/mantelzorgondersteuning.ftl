mantelzorgondersteuning = Mantelzorgondersteuning
    .plain = Steun voor wie voor een ander zorgt
    .gives =
        Er is iemand die luistert en met je meedenkt. Je krijgt informatie, advies en soms praktische
        hulp. Dat kan bij jou in de buurt, of aan de telefoon bij de Mantelzorglijn.
    .for-whom =
        Voor wie voor een ander zorgt (een mantelzorger), ook als je jezelf niet zo noemt. Ben je zelf
        ziek? Dan is dit voor wie voor jou zorgt.
    .limits = Is een gesprek niet genoeg? Vraag dan naar respijtzorg: een ander neemt de zorg even over.
    .door-zelf-1 = Bel de Mantelzorglijn, of vraag je gemeente naar het steunpunt mantelzorg.
    .door-zelf-2 = Vertel welke zorg er nodig is, en wat te zwaar wordt.
    .door-zelf-3 = Vraag naar hulp in de buurt, contact met anderen en dagbesteding (overdag ergens heen).
    .door-zelf-4 = Is er werk naast de zorg? Vraag naar zorgverlof: vrij om voor iemand te zorgen.
    .referral = Je hebt geen verwijzing (brief van een arts) nodig. Je belt zelf.
    .pays = De Mantelzorglijn is gratis. Vraag je gemeente of hulp in de buurt ook gratis is.
    .say = Iemand zorgt voor mij en dat wordt zwaar. Welke steun is er voor diegene?
    .say-naaste = Ik zorg voor iemand die ernstig ziek is en het wordt me te veel. Welke steun is er voor mij?
    .say-jong = Bij ons thuis is iemand ernstig ziek en ik help veel mee. Welke steun is er voor mij?
    .say-ander = Ik ken iemand die voor een ernstig ziek mens zorgt. Welke steun is er voor diegene?
    .find = Vraag je gemeente naar het steunpunt mantelzorg. Voor heel Nederland is er MantelzorgNL, met de Mantelzorglijn.
    .if = Als er nog iemand ziek is.
