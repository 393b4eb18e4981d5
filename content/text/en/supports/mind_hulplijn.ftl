mind_hulplijn = MIND Hulplijn (MIND helpline)
    .plain = Someone who helps you think about what help you can look for
    .gives =
        You usually talk with a psychologist or maatschappelijk werker (social worker). They help
        you think about what you feel and where you can go. Often you can also chat or send a
        message with WhatsApp.
    .for-whom =
        For people who get stuck with their feelings and do not know who can help. Are you calling
        for someone else? Ask if that is possible too.
    .limits = It is usually one talk, not treatment. The line is often only open on working days.
    .door-zelf-1 = See on { $link_mind } when the line is open, and what calling costs.
    .door-zelf-2 = Call or chat. Say that you do not know what help you can look for.
    .door-zelf-3 = At the end, ask what you can do first.
    .referral = You can usually call yourself, without a letter from your huisarts (GP).
    .pays = The talk is often free. We do not know if the call itself costs anything. Please check.
    .say =
        I am seriously ill and my feelings are getting too much for me. Can you help me think things
        through?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and it is getting too much for me. Can you help me
        think things through?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone I love has died and I am stuck. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is very ill and it is getting too much for me. Can you help me think
        things through?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am worried about someone who is seriously ill. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .find = Through { $link_mind }. Until recently the line was called MIND Korrelatie.
    .soon = On working days, in the daytime and in the evening.
