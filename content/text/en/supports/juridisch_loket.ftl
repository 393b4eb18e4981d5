juridisch_loket = Juridisch Loket (legal advice desk)
    .plain = First advice about your rights
    .gives =
        You get first advice with a question about your rights. For example when there is a dispute
        about your work or about a decision of an organisation. Also ask what you can do after that.
    .for-whom =
        For people with a question about rights and rules. Personal advice is for people who earn
        little and have little savings. Most prisons have an advice hour.
    .limits = It is about first advice. Is more needed? Then ask who can help you further.
    .door-zelf-1 = Have the letter or the decision ready that your question is about.
    .door-zelf-2 = Call, or see on { $link_juridischloket } how to get in touch.
    .door-zelf-3 = Do you earn too much? Ask your trade union, or your insurance for legal help.
    .referral = You do not need a letter from anyone. You contact them yourself.
    .pays =
        The advice is free if you earn little and have little savings. Ask beforehand if you pay
        anything, and what calling costs.
    .say =
        I am seriously ill and I have a question about my rights. Can you get me started?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and we have a question about our rights. Can you get us
        started?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I have a question about my rights. Can you get me started?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill. We have a question about our rights. Can you help?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is seriously ill, with a question about rights. Can you help?
        In Dutch: “{ $dutch }”
    .find = On { $link_juridischloket }.
