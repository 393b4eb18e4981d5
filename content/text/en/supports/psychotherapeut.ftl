psychotherapeut = Psychotherapeut (psychotherapist)
    .plain = Longer talks when it is very complicated
    .gives =
        You learn to look at what is hard in another way, and to deal with painful feelings. The aim
        is that they bother you less. You talk more often and for longer than with a psychologist.
        That can be on your own, with your partner, your family or a group.
    .for-whom =
        For people for whom things are complicated in their mind or feelings. For example because of
        fear or feeling low.
    .limits =
        A psychotherapist does not solve it for you. For many people lighter help fits better; talk
        about that with your huisarts (GP).
    .door-huisarts-1 =
        Call your huisarts (GP) and ask if there is extra time (a “dubbele afspraak”: double
        appointment).
    .door-huisarts-2 = Say how long this has been going on and what help you had before.
    .door-huisarts-3 = Ask for a verwijzing (referral): a letter for a psychotherapist.
    .door-huisarts-4 = Ask how long the wait is, and who is there for you until then.
    .referral = You need a verwijzing (referral): a letter from your huisarts (GP).
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
        I am seriously ill and have been stuck in my feelings for a long time. Will you help me find
        out if a psychotherapist is a good fit?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I have been stuck in my feelings for a long time.
        Will you help me find out if a psychotherapist is a good fit?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I have been stuck in my feelings for a long time. Will you help
        me find out if a psychotherapist is a good fit?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things have been very hard in our home for a long time because of illness and I cannot
        manage any more. Who can help me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who has been stuck for a long time because of what has happened.
        How do we get to a psychotherapist?
        In Dutch: “{ $dutch }”
    .find =
        Ask your huisarts (GP) for a name, or look on { $link_kiezenindeggz }. A psychotherapist is
        listed in the BIG-register, an official list of care professionals.
