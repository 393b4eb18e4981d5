psycholoog = Psycholoog (psychologist)
    .plain = Someone to talk to when your feelings are too intense
    .gives =
        You talk with someone who is less close to you, and who often has experience with serious
        illness. That can help with fear, anger, regret or despair. Psychologists work in a practice
        of their own or in the hospital. Often it is a short series of talks.
    .for-whom =
        For people who are ill. In the hospital often also for those close to them: please check. If
        grief stays very heavy for very long, your huisarts (GP) can see with you if this fits.
    .limits =
        A psychologist does not give medicines. For money matters or help at home there is the
        maatschappelijk werker (social worker).
    .door-ziekenhuis-1 = Tell the doctor or nurse that you want to talk with a psychologist.
    .door-ziekenhuis-2 = Ask if there is a psychologist who knows people with this illness.
    .door-ziekenhuis-3 = Ask how long the wait is, and what you can do until then.
    .door-huisarts-1 =
        Call your huisarts (GP) and ask if there is extra time (a “dubbele afspraak”: double
        appointment).
    .door-huisarts-2 =
        Say what you feel. Ask for a letter (a verwijzing, referral) for a psychologist.
    .door-huisarts-3 = Ask how long the wait is, and who at the practice you can talk to until then.
    .referral =
        You can call a psychologist yourself. Your insurance only pays towards it with a letter (a
        verwijzing, referral) from a doctor. That is your huisarts (GP), your specialist or the
        doctor of the nursing home.
    .pays =
        The basisverzekering (basic health insurance) only pays for certain mental illnesses, and
        with a letter from your doctor. Is it mainly being ill, grief, work or your relationship
        that is hard? Then often not. In 2026 you often first pay up to { $eigen_risico } yourself
        (your eigen risico, the yearly amount you pay first); in 2027 this can be different. In the
        hospital, ask what a psychologist costs there.
    .pays-later =
        The basisverzekering (basic health insurance) only pays for certain mental illnesses, and
        with a letter from your doctor. Is it mainly being ill, grief, work or your relationship
        that is hard? Then often not. Often you first pay a part yourself (your eigen risico, the
        yearly amount you pay first). In the hospital, ask what a psychologist costs there.
    .say =
        I am seriously ill and my feelings are getting too much for me. Can you help me to find a
        psychologist?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and my feelings are getting too much for me. Can you
        help me to find a psychologist?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I am stuck. Can you help me to find a psychologist?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness and it is getting too much for me. Who
        can help me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am looking for a psychologist for someone who is seriously ill. How do we go about that?
        In Dutch: “{ $dutch }”
    .find =
        On { $link_kiezenindeggz } you can look for a psychologist near you. Is it cancer? Then look
        in the Verwijsgids Kanker (a guide to help with cancer) on the internet yourself.
    .soon =
        Often you wait for weeks or months. Is it taking too long? Your insurer can help you look.
