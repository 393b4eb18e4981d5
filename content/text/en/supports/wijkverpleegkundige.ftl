wijkverpleegkundige = Wijkverpleegkundige: district nurse (thuiszorg, home care)
    .plain = Care at your home, and an eye for what matters to you
    .gives =
        You get help at home, for example with washing or a wound. The wijkverpleegkundige can also
        ask what matters to you now. She can refer you, for example to someone at your GP's practice
        or to volunteers.
    .for-whom =
        For people who are ill and need nursing or personal care at home. The wijkverpleegkundige
        (district nurse) looks at how much care that is (the indicatie).
    .limits =
        For help with housework or questions about money there is the maatschappelijk werker (social
        worker), who can get you started.
    .door-thuiszorg-1 =
        Ask the person who already comes if the wijkverpleegkundige (district nurse) can make time
        for you.
    .door-thuiszorg-2 = Say what is hard, also if it is not about your body.
    .door-thuiszorg-3 = Ask if she can be your fixed contact person: someone who keeps the overview.
    .door-ziekenhuis-1 = In the hospital, ask who arranges the care at home.
    .door-ziekenhuis-2 = Say what is not going well at home, also at night.
    .door-ziekenhuis-3 = Ask when the care starts, and who you can call.
    .door-zelf-1 =
        Call a thuiszorg (home care) organisation near you. Ask to talk with the wijkverpleegkundige
        (district nurse).
    .door-zelf-2 = Does that not work? Ask your huisarts (GP) to arrange thuiszorg (home care).
    .door-zelf-3 = Say what is not going well at home, also at night.
    .door-zelf-4 = Ask if the wijkverpleegkundige (district nurse) can be your fixed contact person.
    .referral =
        You can call thuiszorg (home care) yourself. You need no letter from your huisarts (GP).
        Your huisarts or the hospital can arrange it too.
    .pays =
        The basisverzekering (basic health insurance) pays for this if the wijkverpleegkundige
        (district nurse) finds the care necessary. You pay no eigen risico (the yearly amount you
        pay first) for this. With care through the Wlz (another law, for long-term care) you do pay
        a share; ask how much.
    .pays-later =
        The basisverzekering (basic health insurance) pays for this if the wijkverpleegkundige
        (district nurse) finds the care necessary. There are plans for an eigen bijdrage (a part of
        the costs). Please check. With care through the Wlz (another law, for long-term care) you
        often do pay a share.
    .say =
        I am seriously ill and we cannot manage at home without help any more. Can a district nurse
        look at this with me?
        In Dutch: “{ $dutch }”
    .say-naaste =
        I care at home for someone who is seriously ill and it is getting too hard. Can a district
        nurse look at this with us?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and we need help. Can a district nurse come?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is seriously ill and needs help at home. Can a district nurse
        look at this with us?
        In Dutch: “{ $dutch }”
    .find =
        Ask your huisarts (GP), or ask in the hospital, which thuiszorg (home care) comes to your
        area.
    .if = If someone is still ill.
