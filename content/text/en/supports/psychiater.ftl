psychiater = Psychiater (psychiatrist)
    .plain = A doctor for mental problems, also with medicines
    .gives =
        A psychiatrist is a doctor for complicated mental problems. A psychiatrist finds out what is
        going on and treats you. A psychiatrist may prescribe medicines. A psychologist may not.
    .for-whom = For people with very complicated mental problems. For example if medicines may play a part.
    .limits =
        For money matters, help at home or a listening ear there is other help. Start with your
        huisarts (GP) if you have had no other help yet.
    .door-ziekenhuis-1 = Tell the doctor or nurse what is happening in your mind and feelings.
    .door-ziekenhuis-2 = Ask if a psychiatrist in the hospital can have a look too. That can differ.
    .door-ziekenhuis-3 =
        Is it not possible there? Ask for a verwijzing (referral letter), or call your huisarts
        (GP).
    .door-huisarts-1 =
        Call your huisarts (GP) and ask if there is extra time (a “dubbele afspraak”: double
        appointment).
    .door-huisarts-2 = Say what is going on, what help you had and which medicines you take.
    .door-huisarts-3 =
        Ask if a psychiatrist is a good fit, and ask for a verwijzing (referral letter).
    .door-huisarts-4 = Ask how long the wait is, and who is there for you until then.
    .referral =
        Usually you need a verwijzing (referral): a letter from your huisarts (GP) or specialist.
        Please check.
    .pays =
        The basisverzekering (basic health insurance) only pays in certain situations, and with a
        letter from your doctor. In 2026 you often first pay up to { $eigen_risico } yourself (your
        eigen risico, the yearly amount you pay first). In 2027 this amount can be different. Ask
        before you start.
    .pays-later =
        The basisverzekering (basic health insurance) only pays in certain situations, and with a
        letter from your doctor. Often you first pay a part yourself (your eigen risico, the yearly
        amount you pay first). Ask before you start.
    .say =
        I am seriously ill and it is getting too much for me in my head. Will you help me find out
        if a psychiatrist can help?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and it is getting too much for me in my head. Will you
        help me find out if a psychiatrist can help?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and it is getting too much for me in my head. Will you help me find
        out if a psychiatrist can help?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness and it is getting too much in my head.
        Who can help me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone for whom things are very hard in their head. How can a psychiatrist
        have a look too?
        In Dutch: “{ $dutch }”
    .find =
        Ask your huisarts (GP) or specialist for a psychiatrist near you. On { $link_kiezenindeggz }
        you can read more about help with mental problems.
