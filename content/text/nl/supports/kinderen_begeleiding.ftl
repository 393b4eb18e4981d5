kinderen_begeleiding = Rouwbegeleiding voor kinderen (Netwerk Integrale Kindzorg)
    .plain = Steun voor kinderen van een zieke of overleden ouder
    .gives =
        Een kind of jongere krijgt steun van iemand die veel weet van verdriet en afscheid. Dat is een
        rouwbegeleider, of een geestelijk verzorger (iemand voor levensvragen). Het Netwerk Integrale
        Kindzorg in jullie regio regelt dit met jullie.
    .for-whom =
        Voor kinderen onder de 18 met een ouder of andere naaste die niet meer beter wordt. Ook als
        een ouder al is overleden.
    .limits = Behandeling van een kind valt hier niet onder. Die loopt via de huisarts of de gemeente.
    .door-huisarts-1 = Vertel een volwassene die je vertrouwt dat je hierover wilt praten.
    .door-huisarts-2 = Bel samen je huisarts.
    .door-huisarts-3 = Vraag of de huisarts helpt zoeken naar het Netwerk Integrale Kindzorg bij jullie.
    .door-huisarts-4 = Wil je nu al met iemand praten? Kijk dan bij de Kindertelefoon.
    .door-zelf-1 = Zoek op { $link_kinderpalliatief } naar KIEZO: steun voor kinderen van ernstig zieke ouders.
    .door-zelf-2 = Neem als ouder zelf contact op met het Netwerk Integrale Kindzorg in jullie regio.
    .door-zelf-3 = Vertel hoe oud je kind is en wat je aan je kind merkt.
    .door-zelf-4 = Vraag wat het kost, en wanneer het kan beginnen.
    .referral =
        Ouders kunnen zelf contact opnemen. Ben je zelf jong? Vraag dan een volwassene om dat samen
        met jou te doen.
    .pays =
        Vaak gratis; vraag het bij het eerste telefoontje. De regeling die dit betaalt, loopt tot
        eind 2026.
    .pays-later = Dit is vaak gratis geweest. Wij weten niet of dat zo blijft. Vraag het bij het eerste telefoontje.
    .say = Ik ben ernstig ziek en ik zoek steun voor mijn kinderen. Kunt u ons helpen?
    .say-naaste = Mijn naaste is ernstig ziek en ik zoek steun voor de kinderen. Kunt u ons helpen?
    .say-nabestaande = Iemand van wie we houden is overleden en ik zoek steun voor de kinderen. Kunt u ons helpen?
    .say-jong = Er is iets heel verdrietigs bij ons thuis. Ik wil met iemand praten. Kunt u helpen zoeken?
    .say-ander = Ik zoek steun voor kinderen van iemand die ernstig ziek is. Kunt u helpen?
    .find =
        Op { $link_kinderpalliatief } lees je over KIEZO (steun voor kinderen van zieke ouders). Is er
        iemand overleden? Dan kun je ook kijken op { $link_achterderegenboog }.
    .if = Als er kinderen onder de 18 zijn.
