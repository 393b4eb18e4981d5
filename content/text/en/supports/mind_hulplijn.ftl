mind_hulplijn = MIND Hulplijn (MIND helpline)
    .plain = Someone who helps you think about what help you can look for
    .gives =
        You talk with a psychologist or maatschappelijk werker (social worker). They help you think
        about what you feel and where you can go. You can also chat, e-mail or send a message with
        WhatsApp.
    .for-whom =
        For people who get stuck with their feelings and do not know who can help. Are you calling
        for someone else? Ask if that is possible too. Do you speak little Dutch? Ask if they speak
        English.
    .limits = It is a talk with advice, not treatment.
    .door-zelf-1 = Choose if you want to call or type.
    .door-zelf-2 = Call or chat. Say that you do not know what help you can look for.
    .door-zelf-3 = At the end, ask what you can do first.
    .referral =
        You call yourself. You do not need to give your name, and you need no letter from your
        huisarts (GP).
    .pays = The talk is free. For the call itself you pay what a normal phone call costs.
    .say =
        I am seriously ill and my feelings are getting too much for me. Can you help me think things
        through?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and it is getting too much for me. Can you help me
        think things through?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I am stuck. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is very ill and it is getting too much for me. Can you help me think
        things through?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am worried about someone who is seriously ill. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .find = Through { $link_mind }. Until recently the line was called MIND Korrelatie.
    .soon = On working days, from 9 in the morning until 9 in the evening.
