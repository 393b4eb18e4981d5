respijtzorg = Respijtzorg (vervangende zorg)
    .plain = Een ander neemt de zorg even over
    .gives =
        Iemand anders zorgt een tijdje, zodat de vaste verzorger kan rusten. Dat kan thuis, bijvoorbeeld
        met een vrijwilliger. Het kan ook ergens anders: overdag, of in een huis om te logeren.
    .for-whom =
        Voor wie voor een ander zorgt en op adem wil komen. Ben je zelf ziek? Dan is dit voor wie voor
        jou zorgt.
    .limits = Het is voor een tijdje, niet voor altijd. Vraag wat er bij jou in de buurt kan.
    .door-gemeente-1 = Bel het Wmo-loket van je gemeente (hulp thuis) of het steunpunt mantelzorg.
    .door-gemeente-2 = Vraag wat er kan: iemand thuis, overdag ergens heen, of logeren.
    .door-gemeente-3 = Vraag ook je zorgverzekeraar of je aanvullende verzekering hierbij helpt.
    .door-gemeente-4 = Is er een Wlz-indicatie (recht op langdurige zorg)? Bel dan het zorgkantoor, dat die zorg regelt.
    .referral = Je vraagt dit bij de gemeente. Vraag of je nog iets van een arts nodig hebt.
    .pays =
        Dat hangt af van de soort hulp. Via de gemeente of de Wlz (voor langdurige zorg) betaal je vaak
        zelf een deel. Een aanvullende verzekering helpt soms. Dat hangt af van je polis.
    .pays-later =
        Dat hangt af van de soort hulp. Via de gemeente of de Wlz (voor langdurige zorg) betaal je
        vaak zelf een deel. Hoeveel, kan veranderen: vraag het na. Een aanvullende
        verzekering helpt soms.
    .say = Iemand zorgt voor mij en heeft rust nodig. Wie kan de zorg af en toe overnemen?
    .say-naaste = Ik zorg voor iemand die ernstig ziek is en ik heb rust nodig. Wie kan de zorg af en toe overnemen?
    .say-jong = Bij ons thuis is iemand ernstig ziek en we hebben rust nodig. Wie kan de zorg af en toe overnemen?
    .say-ander = Ik bel voor iemand die voor een ernstig ziek mens zorgt. Wie kan de zorg af en toe overnemen?
    .find = Vraag je gemeente, het steunpunt mantelzorg of MantelzorgNL wat er bij jou in de buurt is.
    .if = Als er nog iemand ziek is.
