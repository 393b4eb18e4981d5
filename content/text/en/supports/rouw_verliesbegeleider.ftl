rouw_verliesbegeleider = Rouw- en verliesbegeleider (grief and loss counsellor)
    .plain = Someone who listens when you lose something or someone
    .gives =
        Loss is not only about death. It is also about health, work, standing, being able to do less
        yourself, or feeling worth less. A rouwbegeleider (grief counsellor) listens and looks with
        you for what suits you.
    .for-whom =
        For people who are ill and for those close to them, also after a death. Is old grief coming
        up? Ask if you can talk about that too.
    .limits =
        Nobody can take the loss away. Does grief stay very heavy for very long? Then your huisarts
        (GP) can look further with you.
    .door-zelf-1 = Look for someone in the Palliatieve ZorgZoeker, a search tool on the internet.
    .door-zelf-2 = Call or e-mail them yourself. Say briefly who or what you lost or are losing.
    .door-zelf-3 = Ask what a session costs, and ask your insurer what you pay yourself.
    .door-zelf-4 =
        Too expensive? A geestelijk verzorger (spiritual caregiver) can talk with you about loss
        too.
    .referral =
        You do not need a verwijzing (referral: a letter from a doctor). You contact them yourself,
        also if it is someone close to you who is ill.
    .pays =
        Usually you pay for this yourself. An aanvullende verzekering (extra insurance) sometimes
        pays a part; that depends on your policy and on the counsellor. Ask before you start.
    .say =
        I am seriously ill and I am losing more and more. Can I talk with you about that, and what
        does a session cost?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I am grieving already. Can I talk with you about
        that, and what does a session cost?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died. Can I talk with you about that, and what does a session cost?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness. Do you also talk with young people, and
        what does that cost?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am looking for help for someone who is losing a lot because of a serious illness. Can you
        give that, and what does a session cost?
        In Dutch: “{ $dutch }”
    .find =
        In the Palliatieve ZorgZoeker (a search tool on the internet) you find rouwbegeleiders
        (grief counsellors). Anyone may use that name: ask about training and experience.
