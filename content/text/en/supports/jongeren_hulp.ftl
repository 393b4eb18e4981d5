jongeren_hulp = @ease and In je Bol (for young people)
    .plain = Talking with someone of your own age
    .gives =
        At @ease you walk in and talk with someone of your own age. You can chat too. With In je Bol
        you can call or chat.
    .for-whom = @ease is there if you are 12 to 25. In je Bol is there if you are 16 to 27.
    .limits = It is a talk, not treatment. Are you thinking of suicide? Call { $tel_113 }.
    .door-zelf-1 = Are you 16 or older? Call or chat with In je Bol. The number is with this card.
    .door-zelf-2 = Would you rather see someone? Search the internet for an @ease near you.
    .door-zelf-3 = Say that there is serious illness or loss. You only tell what you want to tell.
    .door-zelf-4 =
        Ask what else you can do. At @ease there is someone who does this as a job to think along.
    .referral = You need no letter and no appointment. You do not need to give your name.
    .pays = This is free.
    .say =
        I am dealing with serious illness and I would like to talk to someone. Is that possible?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I would like to talk to someone. Is that possible?
        In Dutch: “{ $dutch }”
    .say-jong =
        Something very sad is going on in our home. I want to talk to someone. Is that possible?
        In Dutch: “{ $dutch }”
    .find = Search the internet for In je Bol, or for @ease and the place where you live.
    .if = If you are between 12 and 28.
    .soon = In je Bol: every day from 2 in the afternoon until 10 in the evening.
