crisis_113 = { $tel_113 } Zelfmoordpreventie (suicide prevention)
    .plain = To talk when you are thinking about suicide
    .gives =
        Are you thinking about suicide? Then you can call or chat here, day and night. It is free
        and anonymous: you do not need to give your name.
    .for-whom =
        For people who are thinking about suicide. Also if you are worried about someone else. Do
        you speak little Dutch? Ask if they speak English.
    .limits =
        Are you in danger now? Call { $tel_112 }. This line does not take the place of your own
        doctor: call your huisarts (GP) too.
    .door-zelf-1 = Call { $tel_113 }. You can do that day and night.
    .door-zelf-2 = Would you rather type? Chat at { $link_113 }.
    .door-zelf-3 = Are you in danger now? Call { $tel_112 }.
    .door-zelf-4 =
        Call your huisarts (GP) too. In the evening, at night and at the weekend you will hear the
        number of the huisartsenspoedpost (out-of-hours GP service) there.
    .referral = You can call or chat yourself. You do not need a letter from your huisarts (GP).
    .pays = Calling and chatting are free.
    .say =
        I am seriously ill and I am thinking about suicide. Can you talk with me?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill. I want to talk about suicide. Do you have time for me?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I am thinking about suicide. Can you talk with me?
        In Dutch: “{ $dutch }”
    .say-jong =
        I am thinking about suicide. Can you talk with me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am afraid that someone is thinking about suicide. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .find = Call { $tel_113 } or go to { $link_113 }.
    .soon = You can call or chat day and night.
