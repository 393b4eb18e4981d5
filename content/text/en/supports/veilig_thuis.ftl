veilig_thuis = Veilig Thuis (help when home is not safe)
    .plain = Help and advice when it is not safe at home
    .gives =
        You can talk about violence, threats or neglect (someone does not get the care they need).
        You may also just ask for advice. Call too if you are afraid that you will hurt someone
        yourself.
    .for-whom =
        For people who live through it themselves, and for people who are worried about someone
        else. Also for people who care for someone who is ill and cannot cope any more. Do you speak
        little Dutch? Ask if they speak English.
    .limits =
        If there is danger right now, call { $tel_112 }. Please note: your browser remembers which
        pages you look at, this one too.
    .door-zelf-1 = Find a place where nobody is listening in.
    .door-zelf-2 = Call { $tel_veilig_thuis }. You can do that day and night.
    .door-zelf-3 =
        Is calling difficult now? You can chat on { $link_veiligthuis }, usually between 9 and 5.
    .door-zelf-4 =
        Does someone look at your phone or computer too? Then clear your history afterwards (the
        pages you visited).
    .referral = You can call or chat yourself. You do not need a letter from your huisarts (GP).
    .pays = Calling is free.
    .say =
        I am seriously ill and I do not feel safe at home. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .say-naaste =
        I care for someone who is seriously ill and things are not going well at home. Can you help
        me think things through?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        It is not safe in our home. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .say-jong =
        I do not feel safe at home. Can you help me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am afraid that someone who is ill is not safe at home. What can I do?
        In Dutch: “{ $dutch }”
    .find = Call { $tel_veilig_thuis }.
    .soon = You can call day and night.
