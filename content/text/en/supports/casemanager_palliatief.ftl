casemanager_palliatief = Casemanager or palliatief verpleegkundige (palliative nurse)
    .plain = One fixed person who keeps the overview
    .gives =
        Are many people involved in the care? Then you have one fixed person to turn to. The
        casemanager makes sure the care fits together and looks ahead with you.
    .for-whom =
        For people who will not get better (palliative care) and who deal with many care
        professionals. People close to them then also know who they can call.
    .limits =
        Is there no casemanager where you are? Ask if the wijkverpleegkundige (district nurse) or
        someone at your GP's practice will be your fixed contact person.
    .door-ziekenhuis-1 = Ask the doctor or nurse if there is a casemanager.
    .door-ziekenhuis-2 = Say that you have lost the overview, and name everyone who is helping.
    .door-ziekenhuis-3 = Ask who your fixed contact person is until then.
    .door-thuiszorg-1 =
        Ask the wijkverpleegkundige (district nurse) if there is a casemanager in your region.
    .door-thuiszorg-2 = Say that you have lost the overview, and name everyone who is helping.
    .door-thuiszorg-3 = Is there none? Ask if she herself can be your fixed contact person.
    .door-huisarts-1 = Call your huisarts (GP) and say that you have lost the overview.
    .door-huisarts-2 =
        Ask if there is a casemanager for palliative care (care when someone will not get better) in
        your region.
    .door-huisarts-3 = Is there none? Ask who can be your fixed contact person.
    .referral =
        It often goes through your huisarts (GP), specialist or thuiszorg (home care). Ask them how
        it works for you.
    .pays =
        This is often part of the care at home. Then your eigen risico (the yearly amount you pay
        first) usually does not count. Please check.
    .say =
        I am seriously ill and I am losing the overview. Who can be my fixed contact person?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and we are losing the overview. Who can be our fixed
        contact person?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and we no longer know who does what. Who can we call?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is seriously ill and has lost the overview. Who can be the
        fixed contact person?
        In Dutch: “{ $dutch }”
    .find =
        Ask your huisarts (GP), specialist or wijkverpleegkundige (district nurse) if there is a
        casemanager in your region.
    .if = If someone is still ill.
