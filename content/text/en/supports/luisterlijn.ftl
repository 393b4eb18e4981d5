luisterlijn = De Luisterlijn (the listening line)
    .plain = Someone who listens to you, also in the middle of the night
    .gives =
        A volunteer listens to you. You can call day and night. You can tell your story without
        knowing where to begin.
    .for-whom =
        For people who want to talk to someone. Also for people close to someone who is ill, and for
        people who miss someone. Are you under 18? By day there is the Kindertelefoon (helpline for
        children). Do you speak little Dutch? Ask if they can talk in English, or
        in your language.
    .limits =
        You do not get advice or a solution. Do you have a medical question? Then call your own
        doctor or nurse.
    .door-zelf-1 = Call { $tel_luisterlijn }. You can do that day and night.
    .door-zelf-2 = Say that you want to talk. That is all you need to say.
    .door-zelf-3 = Nobody answers at once? Try again a little later.
    .door-zelf-4 =
        Would you rather type? See on { $link_luisterlijn } when you can chat, or send an e-mail.
    .referral = You can call yourself. You do not need a letter from your huisarts (GP).
    .pays = You pay what a normal phone call costs.
    .say =
        I am seriously ill and I would like to talk to someone for a moment. Do you have time for
        me?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I would like to talk to someone for a moment. Do
        you have time for me?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I would like to talk for a moment. Do you have time for me?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is very ill and I would like to talk for a moment. Do you have time for
        me?
        In Dutch: “{ $dutch }”
    .say-ander =
        Someone I know is seriously ill and that affects me. Do you have time to listen?
        In Dutch: “{ $dutch }”
    .find = The number is { $tel_luisterlijn }.
    .soon = You can call day and night.
