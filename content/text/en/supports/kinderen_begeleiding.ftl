kinderen_begeleiding = Rouwbegeleiding: grief support for children (Netwerk Integrale Kindzorg)
    .plain = Support for children when someone in the family is seriously ill, or has died
    .gives =
        A child or young person gets support from someone who knows a lot about grief and saying
        goodbye. That is a rouwbegeleider (grief counsellor), or a geestelijk verzorger (spiritual
        caregiver, for life's big questions). The Netwerk Integrale Kindzorg (care network for
        children) in your region arranges this with you.
    .for-whom =
        For children under 18 with a parent or someone else close who will not get better, or has
        died. Is your child seriously ill? Then you can call the Netwerk Integrale Kindzorg (care
        network for children) too, also for brothers and sisters.
    .limits =
        Does your child need more help? That goes through the huisarts (GP) or the gemeente
        (municipality).
    .door-huisarts-1 = Call or mail your huisarts (GP). You may do that yourself, without your parents.
    .door-huisarts-2 = Say what is going on at home, and that you want to talk to someone.
    .door-huisarts-3 =
        Ask if the huisarts helps you look for the Netwerk Integrale Kindzorg (care network for
        children) near you.
    .door-huisarts-4 =
        Is calling scary? Ask your mentor (tutor at school) or someone else you trust to do it with
        you.
    .door-zelf-1 =
        Look on { $link_kinderpalliatief } for KIEZO: support for children in a family with serious
        illness.
    .door-zelf-2 =
        As a parent, contact the Netwerk Integrale Kindzorg (care network for children) in your
        region yourself.
    .door-zelf-3 = Tell them how old your child is and what you notice in your child.
    .door-zelf-4 = Ask what it costs, and when it can begin.
    .referral =
        Parents can make contact themselves. Are you young yourself? Your huisarts (GP) can arrange
        it for you.
    .pays =
        Often free; ask in the first phone call. The scheme that pays for this runs until the end of
        2026.
    .pays-later =
        This has often been free. We do not know if that will stay so. Ask in the first phone call.
    .say =
        I am seriously ill and I am looking for support for my children. Can you help us?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I am looking for support for the children. Can you
        help us?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to us has died and I am looking for support for the children. Can you help us?
        In Dutch: “{ $dutch }”
    .say-jong =
        Something very sad is going on in our home. I want to talk to someone. Can you help me look?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am looking for support for children of someone who is seriously ill. Can you help?
        In Dutch: “{ $dutch }”
    .find =
        On { $link_kinderpalliatief } you can read about KIEZO (support for children in a family
        with serious illness). Has someone died? Then call Achter de Regenboog on { $tel_achterderegenboog }, on
        weekdays from 9 to 11.
    .if = If there are children under 18.
