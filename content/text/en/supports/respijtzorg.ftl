respijtzorg = Respijtzorg (respite care)
    .plain = Someone else takes over the care for a while
    .gives =
        Someone else gives the care for a time, so that the person who usually does it can rest.
        That can be at home, for example with a volunteer. It can also be somewhere else: in the
        daytime, or in a house to stay over.
    .for-whom =
        For people who care for someone else and want a break. Are you ill yourself? Then this is
        for the person who cares for you.
    .limits = It is for a time, not for always. Ask what is possible near you.
    .door-gemeente-1 =
        Call the Wmo-loket of your gemeente (the municipality's desk for help at home) or the
        steunpunt mantelzorg (support centre for carers).
    .door-gemeente-2 =
        Ask what is possible: someone at home, somewhere to go in the daytime, or staying over.
    .door-gemeente-3 =
        Also ask your health insurer if your aanvullende verzekering (extra insurance) helps with
        this.
    .door-gemeente-4 =
        Is there a Wlz-indicatie (a right to long-term care)? Then call the zorgkantoor, the office
        that arranges that care.
    .referral =
        You ask the gemeente (municipality) for this. Ask if you still need anything from a doctor.
    .pays =
        That depends on the kind of help. Through the gemeente (municipality) or the Wlz (for
        long-term care) you often pay a part yourself. An aanvullende verzekering (extra insurance)
        sometimes helps; that depends on your policy.
    .pays-later =
        That depends on the kind of help. Through the gemeente (municipality) or the Wlz (for
        long-term care) you often pay a part yourself. How much can change: please check. An
        aanvullende verzekering (extra insurance) sometimes helps.
    .say =
        Someone cares for me and needs rest. Who can take over the care now and then?
        In Dutch: “{ $dutch }”
    .say-naaste =
        I care for someone who is seriously ill and I need rest. Who can take over the care now and
        then?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and we need rest. Who can take over the care now and
        then?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who cares for a seriously ill person. Who can take over the care
        now and then?
        In Dutch: “{ $dutch }”
    .find =
        Ask your gemeente (municipality), the steunpunt mantelzorg (support centre for carers) or
        MantelzorgNL what there is near you.
    .if = If someone is still ill.
