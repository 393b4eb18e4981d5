maatschappelijk_werker = Maatschappelijk werker or sociaal werker (social worker)
    .plain = Someone who helps with money, arranging things and worrying
    .gives =
        You get help with questions about money, help at home and costs that you may get back. You
        can also ask if someone can think it through with you when you arrange something with the
        gemeente (municipality) or your insurer. And if you worry a lot, you find support here.
    .for-whom =
        For people who are ill, and also for family and others close to them. Support for family
        sometimes lasts longer than a year. Do you speak little Dutch? Ask for an interpreter (a
        tolk).
    .limits =
        It is about practical help and support. For complicated mental problems there is other help:
        ask your huisarts (GP).
    .door-ziekenhuis-1 =
        Ask the doctor or nurse for a maatschappelijk werker (social worker), often a member of the
        team.
    .door-ziekenhuis-2 = Say what it is about: money, help at home, worrying or something else.
    .door-ziekenhuis-3 =
        Ask if people close to you can also talk with this maatschappelijk werker (social worker).
    .door-hospice-1 = Ask in the hospice if there is a maatschappelijk werker (social worker).
    .door-hospice-2 =
        Say what it is about: your family, money, arranging things or something from the past.
    .door-hospice-3 =
        Ask if people close to you can also talk with this maatschappelijk werker (social worker).
    .door-verpleeghuis-1 =
        In the nursing home, ask if there is a maatschappelijk werker (social worker).
    .door-verpleeghuis-2 =
        Say what it is about: your family, money, arrangements or something from the past.
    .door-verpleeghuis-3 = Is there none? Ask who from the gemeente (municipality) can help.
    .door-gemeente-1 =
        Call your gemeente (municipality) and ask for the sociaal wijkteam (helpers in your area).
    .door-gemeente-2 = Is there none? Ask for the welzijnsorganisatie (community organisation).
    .door-gemeente-3 =
        Say that it is about serious illness or loss. Ask who will call you back soon.
    .door-gemeente-4 =
        Do you dread letters and official organisations? Ask if someone can look at them with you.
    .referral =
        At the gemeente (municipality) you do not need a verwijzing (referral: a letter from a
        doctor). In the hospital you ask the doctor or nurse.
    .pays =
        Through the gemeente (municipality) it usually costs nothing; please check. In the hospital
        it is often part of the treatment. Ask there if your eigen risico (the yearly amount you pay
        first) counts.
    .say =
        I am seriously ill and I have a lot to deal with. Which social worker can help me think
        things through?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and we have a lot to deal with. Which social worker can
        help me think things through?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I have a lot to deal with. Which social worker can help me think
        things through?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness. Who can help me think things through?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is having a hard time because of a serious illness. Which
        social worker can help us think it through?
        In Dutch: “{ $dutch }”
    .find =
        At your gemeente (municipality), ask for the sociaal wijkteam (help team in your area) or
        the welzijnsorganisatie (community organisation). In the hospital, ask the team.
