huisartsenspoedpost = Huisartsenspoedpost (out-of-hours GP service)
    .plain = A doctor for the evening, the night and the weekend
    .gives =
        Call here when it cannot wait until your huisarts (GP) is open again. Also if you cannot go
        on because of fear or grief. If needed, they bring in the crisisdienst (help in a mental
        crisis).
    .for-whom =
        For people who are ill, and also for those close to them and bereaved people who need help
        now.
    .limits =
        If a life is in danger, call { $tel_112 }. In the daytime on working days, call your own
        huisarts (GP).
    .door-zelf-1 = Call the number of your own huisarts (GP). You will hear which number you can call now.
    .door-zelf-2 = Call, and say at once that there is serious illness or loss, and what is happening now.
    .door-zelf-3 = Has anything been agreed about the last phase? Have it ready and mention it.
    .door-zelf-4 =
        Is there thuiszorg (home care)? Call their number for day and night too, if you have it.
    .referral =
        You call yourself, without a letter from your huisarts (GP). Call first, before you go
        there.
    .pays =
        The basisverzekering (basic health insurance) pays for the huisartsenspoedpost, without
        eigen risico (the yearly amount you pay first).
    .pays-later =
        The basisverzekering (basic health insurance) pays for the huisartsenspoedpost, usually
        without eigen risico (the yearly amount you pay first).
    .say =
        I am seriously ill and this cannot wait. Can you help me?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and this cannot wait. Can you help us?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I cannot cope now. Can you help me?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and things are not going well now. Can you help us?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am with someone who is seriously ill. This cannot wait. Can you help us?
        In Dutch: “{ $dutch }”
    .find = Call the number of your own huisarts (GP). You will hear which number you can call now.
    .soon = In the evening, at night and at the weekend.
