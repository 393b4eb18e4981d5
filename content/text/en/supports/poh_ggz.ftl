poh_ggz = POH-GGZ (mental-health worker at your GP's practice)
    .plain = Someone to talk to at your GP's practice
    .gives =
        The POH-GGZ knows a lot about how people feel when things are hard. You talk about what is
        going on inside you, also if you feel anxious, low or angry, or have regrets. Together you
        choose what fits, for example a few talks. Is more needed? Then you are referred, for
        example to a psychologist or sociaal werker (social worker).
    .for-whom =
        For people who are ill, and also for family and others close to them. Start with your own
        huisarts (GP).
    .limits =
        The POH-GGZ is not there for very serious or complicated problems. Then ask your huisarts
        (GP) about other help.
    .door-huisarts-1 =
        Call your huisarts (GP) and make an appointment. Say that you want to talk to someone.
    .door-huisarts-2 = Tell your huisarts (GP) what bothers you. Ask for the POH-GGZ.
    .door-huisarts-3 =
        Ask where you will meet. That is at the practice, sometimes at home or online.
    .door-huisarts-4 = Is there no POH-GGZ? Ask who can talk with you then.
    .referral = This always goes through your huisarts (GP). You cannot call the POH-GGZ yourself.
    .pays =
        The basisverzekering (basic health insurance) pays for this if your huisarts (GP) refers
        you. You pay nothing yourself: no eigen risico (the yearly amount you pay first) and no
        eigen bijdrage (your share of the costs).
    .pays-later =
        The basisverzekering (basic health insurance) usually pays for this, if your huisarts (GP)
        refers you. Ask if you still pay something yourself.
    .say =
        I am seriously ill and I cannot work out my feelings. Can you arrange for me to talk with
        the POH-GGZ?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I cannot work out my feelings. Can you arrange for
        me to talk with the POH-GGZ?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I am stuck. Can you arrange for me to talk with the POH-GGZ?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness. Can you arrange for me to talk to
        someone?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is having a hard time because of a serious illness. Can you
        arrange for this person to talk with the POH-GGZ?
        In Dutch: “{ $dutch }”
    .find = The POH-GGZ works at the GP's practice. Ask if yours has one.
