clientondersteuning = Onafhankelijke cliëntondersteuning (an independent helper)
    .plain = Someone who helps you think and goes with you to meetings
    .gives =
        Someone who does not work for the gemeente (municipality) thinks it through with you. This
        person prepares meetings with you and can sit in on them. You also get help with letters, or
        if you do not agree with a decision.
    .for-whom =
        For people who are ill, and also for people who care for someone close to them. Have you
        lost someone? Ask if it is possible for you too.
    .limits = This person helps you with an application, but usually does not decide about it.
    .door-gemeente-1 =
        Call your gemeente (municipality) or the sociaal wijkteam (help team in your area).
    .door-gemeente-2 =
        Ask for “onafhankelijke cliëntondersteuning”: someone who thinks it through with you.
    .door-gemeente-3 =
        Is it about your insurer or another organisation? Ask if a sociaal werker (social worker)
        can help with that.
    .door-gemeente-4 =
        Do you get care from the Wlz (the law for long-term care)? Call the zorgkantoor, the office
        that arranges that care.
    .referral = You do not need a letter from your huisarts (GP). You can call yourself.
    .pays = This is free. The gemeente (municipality) is supposed to tell you that it exists.
    .say =
        I am seriously ill and I would like an independent helper. How do I ask for one?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I arrange a lot. Can someone independent help me
        think things through?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and there is a lot to arrange. Who can help me think things through?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and there is a lot to arrange. Who can help us?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am looking for an independent helper for someone who is seriously ill. How do we ask for
        one?
        In Dutch: “{ $dutch }”
    .find =
        Through your gemeente (municipality) or the sociaal wijkteam (help team in your area).
        Ouderenbonden (organisations for older people) also have volunteers who help you think
        things through (ouderenadviseurs).
