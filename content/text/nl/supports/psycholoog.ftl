psycholoog = Psycholoog
    .plain = Iemand om mee te praten als je gevoelens te heftig zijn
    .gives =
        Je praat met iemand die verder van je af staat, en vaak ervaring heeft met ernstige ziekte.
        Dat kan helpen bij angst, boosheid, spijt of wanhoop. Psychologen werken in een eigen
        praktijk of in het ziekenhuis. Vaak is het een korte reeks gesprekken.
    .for-whom =
        Voor wie ziek is. In het ziekenhuis vaak ook voor naasten: vraag het na. Blijft rouw heel lang
        heel zwaar, dan kan je huisarts meekijken of dit past.
    .limits =
        Een psycholoog geeft geen medicijnen. Voor geldzaken of hulp thuis is er de maatschappelijk
        werker.
    .door-ziekenhuis-1 = Zeg tegen de arts of verpleegkundige dat je met een psycholoog wilt praten.
    .door-ziekenhuis-2 = Vraag of er een psycholoog is die mensen met deze ziekte kent.
    .door-ziekenhuis-3 = Vraag hoe lang je wacht, en wat je tot die tijd kunt doen.
    .door-huisarts-1 = Bel je huisarts en vraag of er extra tijd is (een dubbele afspraak).
    .door-huisarts-2 = Vertel wat je voelt. Vraag om een brief (verwijzing) voor een psycholoog.
    .door-huisarts-3 = Vraag hoe lang je wacht, en met wie van de praktijk je tot die tijd kunt praten.
    .referral =
        Je kunt zelf een psycholoog bellen. Je verzekering betaalt alleen mee met een brief
        (verwijzing) van een arts. Dat is je huisarts, je specialist of de arts van het
        verpleeghuis.
    .pays =
        De basisverzekering betaalt alleen bij bepaalde psychische ziektes, en met een brief van je
        arts. Heb je vooral moeite met ziek zijn, rouw, werk of je relatie? Dan vaak niet. In 2026
        betaal je vaak eerst zelf tot { $eigen_risico } (je eigen risico). In 2027 kan dit anders
        zijn. Vraag in het ziekenhuis wat een psycholoog daar kost.
    .pays-later =
        De basisverzekering betaalt alleen bij bepaalde psychische ziektes, en met een brief van je
        arts. Heb je vooral moeite met ziek zijn, rouw, werk of je relatie? Dan vaak niet. Vaak
        betaal je eerst een deel zelf (je eigen risico). Vraag in het ziekenhuis wat een psycholoog
        daar kost.
    .say = Ik ben ernstig ziek en mijn gevoelens worden me te veel. Kunt u me helpen om een psycholoog te vinden?
    .say-naaste = Mijn naaste is ernstig ziek en mijn gevoelens worden me te veel. Kunt u me helpen om een psycholoog te vinden?
    .say-nabestaande = Iemand dicht bij mij is overleden en ik kom er niet uit. Kunt u me helpen om een psycholoog te vinden?
    .say-jong = Het is bij ons thuis heel moeilijk door ziekte en het wordt me te veel. Wie kan mij helpen?
    .say-ander = Ik zoek een psycholoog voor iemand die ernstig ziek is. Hoe pakken we dat aan?
    .find =
        Op { $link_kiezenindeggz } zoek je een psycholoog bij jou in de buurt. Is het kanker? Zoek
        dan zelf in de Verwijsgids Kanker, op internet.
    .soon = Vaak wacht je weken of maanden. Duurt het te lang? Je verzekeraar kan helpen zoeken.
