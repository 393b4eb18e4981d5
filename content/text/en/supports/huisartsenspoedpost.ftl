huisartsenspoedpost = Huisartsenspoedpost (out-of-hours GP service)
    .plain = A doctor for the evening, the night and the weekend
    .gives =
        Call here when it cannot wait until your huisarts (GP) is open again. Also if you cannot
        cope because of fear or grief. If needed, they bring in the crisisdienst (help in a mental
        crisis).
    .for-whom =
        For people who are ill, and also for those close to them and bereaved people who need help
        now.
    .limits =
        If a life is in danger, call { $tel_112 }. In the daytime on working days, call your own
        huisarts (GP).
    .door-zelf-1 =
        Look for the number. It is often on the website or the answering machine of your huisarts
        (GP).
    .door-zelf-2 = Call, and say at once that there is serious illness and what is happening now.
    .door-zelf-3 = Were agreements made about the last phase? Have them ready and mention them.
    .door-zelf-4 =
        Is there thuiszorg (home care)? Call their number for day and night too, if you have it.
    .referral =
        You call yourself, without a letter from your huisarts (GP). Call before you go there: that
        is usually needed.
    .pays =
        In 2026 the huisarts (GP) is in your basisverzekering (basic health insurance), without
        eigen risico (the yearly amount you pay first). For the huisartsenspoedpost that is usually
        so too: please check.
    .pays-later =
        This often falls under your basisverzekering (basic health insurance), just like the
        huisarts (GP). Ask your insurer later if you pay anything yourself.
    .say =
        I am seriously ill and this cannot wait. Can you help me?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and this cannot wait. Can you help us?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone I love has died and I cannot cope now. Can you help me?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and things are not going well now. Can you help us?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am with someone who is seriously ill. This cannot wait. Can you help us?
        In Dutch: “{ $dutch }”
    .find =
        The number differs by region. It is often on the website or the answering machine of your
        huisarts (GP).
    .soon = In the evening, at night and at the weekend.
