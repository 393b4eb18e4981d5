casemanager_dementie = Casemanager dementie (dementia case manager)
    .plain = A fixed person who keeps the overview when there is dementia
    .gives =
        This person listens, helps arrange care and looks ahead with you. You can also come here if
        someone close to you has dementia.
    .for-whom =
        For people with dementia who live at home, and for those close to them. It is possible when
        dementia is only suspected, too.
    .limits = This stops when someone goes to a nursing home. Sometimes there is a waiting list.
    .door-thuiszorg-1 =
        Ask the wijkverpleegkundige (district nurse) for a casemanager dementie (dementia case
        manager).
    .door-thuiszorg-2 = Say what is changing at home, and what is hardest.
    .door-thuiszorg-3 = Do you want to talk now? Call the Alzheimer Telefoon, free: { $tel_alzheimer }.
    .door-huisarts-1 = Call the huisarts (GP). Ask for a casemanager dementie (dementia case manager).
    .door-huisarts-2 = Say what is changing at home, and what is hardest.
    .door-huisarts-3 = Do you want to talk now? Call the Alzheimer Telefoon, free: { $tel_alzheimer }.
    .referral =
        A nurse looks if this is needed. Your huisarts (GP) or the thuiszorg (home care) can help
        you get it.
    .pays = The basisverzekering (basic health insurance) pays for this if a nurse finds it necessary.
    .pays-later =
        The basisverzekering (basic health insurance) pays for this if a nurse finds it necessary.
        There are plans for an eigen bijdrage (a part of the costs). Please check.
    .say =
        I have dementia, or I am afraid I have. Can a dementia case manager think along with us?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me has dementia and it is getting hard. Can a dementia case manager think
        along with us?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home has dementia. Who can help us?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is dealing with dementia. Can a dementia case manager come?
        In Dutch: “{ $dutch }”
    .find =
        Ask your huisarts (GP) or the thuiszorg (home care). The Alzheimer Telefoon is { $tel_alzheimer }.
    .if = If it is about dementia.
