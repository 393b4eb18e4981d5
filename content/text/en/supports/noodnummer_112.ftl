noodnummer_112 = { $tel_112 } (ambulance, police, fire brigade)
    .plain = To call when a life is in danger
    .gives =
        Call this number when there is serious danger. That can be about you or about someone with
        you. Call first and read on after that.
    .for-whom =
        For everyone. For example when someone cannot be woken up, is bleeding heavily or suddenly
        has great trouble breathing.
    .limits =
        Is no life in danger, but can it not wait? Call your huisarts (GP). In the evening, at night
        and at the weekend you will hear the number of the huisartsenspoedpost (out-of-hours GP
        service) there.
    .door-zelf-1 = Call { $tel_112 }.
    .door-zelf-2 = Say where you are and what is happening.
    .door-zelf-3 = Has anything been agreed about the last phase? Say that right away too.
    .referral = You call yourself, without asking anyone else first.
    .pays =
        The call is free. What the care costs after that depends on your insurance. Do not wait for
        that now.
    .say =
        I am seriously ill and my life is in danger. This is my address.
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and their life is in danger. This is the address.
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone's life is in danger. This is the address.
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone's life is in danger. This is the address. What can I do?
        In Dutch: “{ $dutch }”
    .say-ander =
        Someone here is seriously ill and their life is in danger. This is the address.
        In Dutch: “{ $dutch }”
    .find = The number is { $tel_112 }.
    .soon = Call now, if there is danger right now.
