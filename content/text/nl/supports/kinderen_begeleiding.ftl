kinderen_begeleiding = Rouwbegeleiding voor kinderen (Netwerk Integrale Kindzorg)
    .plain = Steun voor kinderen als iemand in het gezin ernstig ziek is, of is overleden
    .gives =
        Een kind of jongere krijgt steun van iemand die veel weet van verdriet en afscheid. Dat is een
        rouwbegeleider, of een geestelijk verzorger (iemand voor levensvragen). Het Netwerk Integrale
        Kindzorg in jullie regio regelt dit met jullie.
    .for-whom =
        Voor kinderen onder de 18 met een ouder of andere naaste die niet meer beter wordt, of is
        overleden. Is je kind zelf ernstig ziek? Ook dan kun je het Netwerk Integrale Kindzorg
        bellen, ook voor broers en zussen.
    .limits = Heeft je kind meer hulp nodig? Dat loopt via de huisarts of de gemeente.
    .door-huisarts-1 = Bel of mail je huisarts. Dat mag je zelf doen, zonder je ouders.
    .door-huisarts-2 = Zeg wat er thuis is, en dat je met iemand wilt praten.
    .door-huisarts-3 = Vraag of de huisarts helpt zoeken naar het Netwerk Integrale Kindzorg bij jullie.
    .door-huisarts-4 = Vind je bellen eng? Vraag je mentor of iemand anders die je vertrouwt om mee te doen.
    .door-zelf-1 =
        Zoek op { $link_kinderpalliatief } naar KIEZO: steun voor kinderen in een gezin met ernstige
        ziekte.
    .door-zelf-2 = Neem als ouder zelf contact op met het Netwerk Integrale Kindzorg in jullie regio.
    .door-zelf-3 = Vertel hoe oud je kind is en wat je aan je kind merkt.
    .door-zelf-4 = Vraag wat het kost, en wanneer het kan beginnen.
    .referral = Ouders kunnen zelf contact opnemen. Ben je zelf jong? Je huisarts kan het voor je regelen.
    .pays =
        Vaak gratis. Vraag het bij het eerste telefoontje. De regeling die dit betaalt, loopt tot
        eind 2026.
    .pays-later = Dit is vaak gratis geweest. Wij weten niet of dat zo blijft. Vraag het bij het eerste telefoontje.
    .say = Ik ben ernstig ziek en ik zoek steun voor mijn kinderen. Kunt u ons helpen?
    .say-naaste = Mijn naaste is ernstig ziek en ik zoek steun voor de kinderen. Kunt u ons helpen?
    .say-nabestaande = Iemand dicht bij ons is overleden en ik zoek steun voor de kinderen. Kunt u ons helpen?
    .say-jong = Er is iets heel verdrietigs bij ons thuis. Ik wil met iemand praten. Kunt u helpen zoeken?
    .say-ander = Ik zoek steun voor kinderen van iemand die ernstig ziek is. Kunt u helpen?
    .find =
        Op { $link_kinderpalliatief } lees je over KIEZO (steun voor kinderen in een gezin met
        ernstige ziekte). Is er iemand overleden? Bel dan Achter de Regenboog op
        { $tel_achterderegenboog }, op werkdagen van 9 tot 11.
    .if = Als er kinderen onder de 18 zijn.
