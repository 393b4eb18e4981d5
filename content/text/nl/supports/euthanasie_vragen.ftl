euthanasie_vragen = Vragen over euthanasie en stoppen met behandelen
    .plain = Je eigen arts is de eerste met wie je praat
    .gives =
        Met je eigen arts kun je praten over euthanasie, of over stoppen met een behandeling. Ook
        over wat er nog wel kan. Je mag alles vragen. Je zit nergens aan vast.
    .for-whom = Voor wie ziek is en hier vragen over heeft. Een naaste mag erbij zijn.
    .limits =
        Een arts hoeft geen euthanasie te geven. Het Expertisecentrum Euthanasie helpt alleen als je
        het eerst aan je eigen arts vroeg.
    .door-hospice-1 = Vraag de verpleegkundige om een gesprek met de arts.
    .door-hospice-2 = Zeg waar je bang voor bent, en wat je wel en niet meer wilt.
    .door-hospice-3 = Vraag wat er wordt opgeschreven, en wie dat weet.
    .door-huisarts-1 = Vraag je huisarts of eigen arts om een gesprek met extra tijd.
    .door-huisarts-2 = Zeg waar je bang voor bent, en wat je wel en niet meer wilt.
    .door-huisarts-3 = Vraag wat je op papier kunt zetten (een wilsverklaring).
    .door-huisarts-4 =
        Doet je arts dit niet? Vraag naar een andere arts. Daarna kun je het Expertisecentrum
        Euthanasie bellen: { $tel_expertisecentrum }.
    .referral = Je eigen arts is altijd de eerste stap.
    .pays =
        Een gesprek met je huisarts kost je niets extra. Vraag het Expertisecentrum wat het daar
        kost.
    .say =
        Ik wil met u praten over euthanasie, en over wat ik wel en niet meer wil. Hebt u daar tijd
        voor?
    .say-naaste =
        Mijn naaste wil praten over euthanasie, en over wat wel en niet meer hoeft. Kan dat met u?
    .say-ander = Ik bel voor iemand die wil praten over euthanasie. Hoe maken we een afspraak?
    .find = Begin bij je eigen arts. Lezen kan op { $link_expertisecentrum }.
    .if = Als je 18 of ouder bent.
