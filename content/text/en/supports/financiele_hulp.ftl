financiele_hulp = Geldfit and the gemeente, your municipality (help with money worries)
    .plain = Help with bills, debts and extra costs
    .gives =
        At Geldfit you say what is going on. They show you the way to a volunteer, or to the
        schuldhulp (help with debts) of your gemeente (municipality). The gemeente sometimes also
        has money for extra costs that nobody else pays (bijzondere bijstand).
    .for-whom = For everyone with worries about money. Also if you are worried about someone else.
    .limits =
        Geldfit shows the way; you then get the help itself from someone else. For bijzondere
        bijstand (money for extra costs) the gemeente (municipality) looks at what you earn and own.
    .door-gemeente-1 =
        Call your gemeente (municipality) and ask about bijzondere bijstand (money for extra costs
        because of illness).
    .door-gemeente-2 = Apply for it before you spend the money.
    .door-gemeente-3 = Ask if there is also an amount for people who are ill for a long time.
    .door-gemeente-4 = Ask who can help you with the form.
    .door-zelf-1 = Call Geldfit: { $tel_geldfit }. You can chat too.
    .door-zelf-2 = Give only your postcode. You do not need to give your name.
    .door-zelf-3 = Do you have unopened mail? Ask who can go through it with you.
    .door-zelf-4 = Also ask about the schuldhulp (help with debts) of your gemeente (municipality).
    .referral = You do not need a letter from your huisarts (GP). You can call or chat yourself.
    .pays =
        Geldfit is free. Bijzondere bijstand (money from the gemeente, your municipality) depends on
        your income and what you own. It also differs from one gemeente to another.
    .say =
        I am seriously ill and I have worries about money. What can I do first?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and we have worries about money. What can we do first?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I have worries about money. What can I do first?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and there are worries about money. Who can help us?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am worried about someone who is seriously ill, also about money. What can I do?
        In Dutch: “{ $dutch }”
    .find =
        You can call Geldfit on { $tel_geldfit }. For bijzondere bijstand (money for extra costs)
        and schuldhulp (help with debts), call your own gemeente (municipality).
