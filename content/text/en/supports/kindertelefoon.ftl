kindertelefoon = De Kindertelefoon (helpline for children)
    .plain = To talk when you are between 8 and 18 years old
    .gives =
        Here you can talk about everything that is on your mind. Also about being ill and dying. The
        talk is confidential: they do not just pass it on.
    .for-whom =
        For children and young people from 8 to 18 years. Are you 18 or older? Then call De
        Luisterlijn (the listening line). Do you speak little Dutch? Ask if they speak English.
    .limits =
        The Kindertelefoon is there for talking. Is it not safe at home? Then call Veilig Thuis
        (help when home is not safe) on { $tel_veilig_thuis }. If there is danger right now, call
        { $tel_112 }.
    .door-zelf-1 = Find a place where you can talk quietly.
    .door-zelf-2 =
        Call { $tel_kindertelefoon }, or chat on { $link_kindertelefoon }. You can do that every
        day, from 11 in the morning until 9 in the evening.
    .door-zelf-3 = Say that you want to talk. You only tell what you want to tell.
    .door-zelf-4 =
        Also tell an adult you trust, like your mentor (your tutor at school) or huisarts (GP).
    .referral = You can call yourself. You do not need to ask anyone.
    .pays = The Kindertelefoon is free.
    .say =
        Something very sad is going on in our home. I want to talk about it, but I do not know how.
        In Dutch: “{ $dutch }”
    .find = The number is { $tel_kindertelefoon }.
    .if = If you are under 18.
    .soon = Every day from 11 in the morning until 9 in the evening.
