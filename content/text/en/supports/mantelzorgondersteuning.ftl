mantelzorgondersteuning = Mantelzorgondersteuning (support for family carers)
    .plain = Support for people who care for someone else
    .gives =
        There is someone who listens and thinks it through with you. You get information, advice and
        sometimes practical help. That can be in your area, or by phone from the Mantelzorglijn
        (helpline for carers).
    .for-whom =
        For people who care for someone else (a mantelzorger), even if you do not call yourself
        that. Are you ill yourself? Then this is for the person who cares for you. Do you speak
        little Dutch? Ask if they speak English.
    .limits =
        Is a talk not enough? Then ask about respijtzorg (respite care): someone else takes over the
        care for a while.
    .door-zelf-1 =
        Call the Mantelzorglijn (helpline for carers), or ask your gemeente (municipality) for the
        steunpunt mantelzorg (support centre for carers).
    .door-zelf-2 = Tell them what care is needed, and what is getting too hard.
    .door-zelf-3 =
        Ask about help in your area, contact with others and dagbesteding (a place to go in the
        daytime).
    .door-zelf-4 =
        Is there a job as well as the care? Ask about zorgverlof: time off to care for someone.
    .referral = You do not need a verwijzing (referral: a letter from a doctor). You call yourself.
    .pays =
        The Mantelzorglijn (helpline for carers) is free. Ask your gemeente (municipality) if help
        in your area is free too.
    .say =
        Someone cares for me and it is getting hard. What support is there for this person?
        In Dutch: “{ $dutch }”
    .say-naaste =
        I care for someone who is seriously ill and it is getting too much for me. What support is
        there for me?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and I help a lot. What support is there for me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I know someone who cares for a seriously ill person. What support is there for this carer?
        In Dutch: “{ $dutch }”
    .find =
        Ask your gemeente (municipality) for the steunpunt mantelzorg (support centre for carers).
        For the whole of the Netherlands there is MantelzorgNL, with the Mantelzorglijn (helpline
        for carers).
    .if = If someone is still ill.
