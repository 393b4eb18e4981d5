hospice_palliatief_team = Hospice and palliatief team (palliative care team)
    .plain = Care for people who will not get better
    .gives =
        A palliative care team in the hospital thinks along about pain, fear and what you still
        want. In a hospice you get care day and night in the last months, as much like home as
        possible.
    .for-whom =
        The team is there from the moment you hear that getting better is not possible. A hospice is
        there for about the last three months.
    .limits =
        Even when getting better is not possible, the care goes on, for example for pain and fear.
        A hospice does not always have a place at once.
    .door-ziekenhuis-1 = Ask your doctor or nurse for a talk with the palliative care team.
    .door-ziekenhuis-2 = Say what bothers you most, also if it is not about your body.
    .door-ziekenhuis-3 = Are you thinking of a hospice? Ask who arranges that with you.
    .door-huisarts-1 =
        Ask your huisarts (GP) which hospices there are near you, and if a palliative care team can
        think along.
    .door-huisarts-2 = Call a hospice. Ask for the coordinator, who explains how to sign up.
    .door-huisarts-3 = Ask if you can come and look together.
    .door-huisarts-4 = Ask what you pay yourself.
    .referral =
        With questions you can call a hospice yourself. Your huisarts (GP) or another care
        professional helps you sign up.
    .pays =
        The basisverzekering (basic health insurance) usually pays for the care. In a hospice you
        often pay an amount per day yourself. An aanvullende verzekering (extra insurance) often
        pays a part of that. Can you not pay it? Ask the hospice what is possible.
    .say =
        I will not get better. Can someone tell me about a hospice, or about the palliative care
        team?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me will not get better. Can someone tell us about a hospice, or about the
        palliative care team?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home will not get better. Who can tell us about a hospice?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who will not get better. Can you tell me about a hospice, or about
        the palliative care team?
        In Dutch: “{ $dutch }”
    .find = Ask your huisarts (GP), the thuiszorg (home care) or the hospital which hospice is close by.
    .if = If getting better is not possible any more.
