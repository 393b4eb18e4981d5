rouwsteun_vrijwilliger = Vrijwilliger bij rouw (volunteer for grief)
    .plain = A volunteer who listens, in your home
    .gives =
        A volunteer comes to your home and listens, for as long as needed. Often they have lost
        someone too. In some places there is a group.
    .for-whom = For people who have lost someone. Also if that was longer ago.
    .limits = It is not treatment. Is it getting too hard? Then call your huisarts (GP).
    .door-zelf-1 =
        Search the internet for Humanitas and the place where you live. Ask for “Steun bij Rouw”
        (support in grief).
    .door-zelf-2 = Ask if there is a volunteer or a group for you, and how long the wait is.
    .door-zelf-3 =
        Is there nothing near you? Ask your huisarts (GP) or the gemeente (municipality) who else
        does this.
    .referral = You contact them yourself, without a letter from your huisarts (GP).
    .pays = At Humanitas this is free.
    .say-nabestaande =
        Someone close to me has died and I would like to talk. Is there a volunteer or a group for
        me?
        In Dutch: “{ $dutch }”
    .say =
        I miss someone and I would like to talk. Is there a volunteer or a group for me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who has lost a loved one. Is there a volunteer or a group?
        In Dutch: “{ $dutch }”
    .find =
        Humanitas has branches all over the Netherlands. Ask for “Steun bij Rouw” (support in
        grief).
    .if = If someone has died.
