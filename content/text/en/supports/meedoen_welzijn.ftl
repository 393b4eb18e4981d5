meedoen_welzijn = Welzijnsorganisatie: community organisation (joining in near you)
    .plain = Doing something that matters, and seeing people
    .gives =
        Together you look for something that suits you: a hobby, volunteer work or a place to go in
        the daytime (dagbesteding). You keep in touch with people, and joining in can give your days
        a purpose again. That can be just as important as medical care.
    .for-whom =
        For people who feel alone or miss something in the daytime. Something small is good too. Ask
        what there is for people close to you.
    .limits =
        For medical questions, go to your own doctor or nurse. Do you care for someone? Then also
        ask about support for mantelzorgers (people who care for someone close to them).
    .door-huisarts-1 =
        Tell your huisarts (GP), or the praktijkondersteuner (support worker) there, what you miss
        in your days.
    .door-huisarts-2 =
        Ask about Welzijn op Recept (“well-being on prescription”): a welzijnscoach then looks with
        you for what suits you.
    .door-huisarts-3 =
        Is it hard for you to leave the house? Ask if the coach can come to your home.
    .door-gemeente-1 =
        Call your gemeente (municipality). Ask for the sociaal wijkteam (help team in your area) or
        the welzijnsorganisatie (community organisation).
    .door-gemeente-2 = Say what you liked to do, and what you can still do now.
    .door-gemeente-3 = Ask if someone can go with you the first time, or come to your home.
    .door-gemeente-4 = Ask what it costs.
    .referral =
        You can call the welzijnsorganisatie (community organisation) yourself. For a welzijnscoach
        (who looks with you for what suits you), your huisarts (GP) or the praktijkondersteuner
        (support worker) there refers you.
    .pays =
        Often you pay nothing or little, but that differs from one gemeente (municipality) to
        another. Ask before you start.
    .say =
        I am seriously ill and I would like to do something again. Can you help me think things
        through?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and we see few people. Can you help us think things
        through?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and my days are empty. Can you help me think things through?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill. Is there something here that I can join in with?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am looking for something to do for someone who is seriously ill. Can you help us think of
        something?
        In Dutch: “{ $dutch }”
    .find =
        Ask your gemeente (municipality) for the sociaal wijkteam (help team in your area) or the
        welzijnsorganisatie (community organisation). Or ask your huisarts (GP).
