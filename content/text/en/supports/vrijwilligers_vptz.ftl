vrijwilligers_vptz = Vrijwilligers: volunteers in the last phase (VPTZ)
    .plain = Volunteers who have time and are with you
    .gives =
        Volunteers have time and attention, and are simply with you. Those close to you can then
        rest or sleep. Sometimes volunteers also sit with you at night.
    .for-whom =
        For people in the last phase and those close to them, at home or in a hospice. Ask early. Is
        it not time yet? Then it can be later.
    .limits =
        Volunteers do not give nursing or medical care and do not do heavy work in the house.
        Sometimes there are too few in a region.
    .door-hospice-1 = Ask the team of the hospice which volunteers there are.
    .door-hospice-2 =
        Say what you like: talking, sitting quietly next to you, or rest for those close to you.
    .door-thuiszorg-1 = Ask the wijkverpleegkundige (district nurse) for volunteers of the VPTZ.
    .door-thuiszorg-2 = It is better to ask early. Sometimes it takes a while.
    .door-thuiszorg-3 = Say which hours are the hardest, also at night.
    .door-zelf-1 = Call the VPTZ near you. Ask for the coordinator, who arranges the volunteers.
    .door-zelf-2 = It is better to call early. Sometimes it takes a while.
    .door-zelf-3 = Say which hours are the hardest. Ask if someone can sit with you at night.
    .referral =
        Often you can call yourself; please check. A care professional can also ask for it for you,
        such as your wijkverpleegkundige (district nurse).
    .pays =
        At home often free; ask in the first phone call. In a hospice you often pay an amount per
        day. An aanvullende verzekering (extra insurance) often pays a part of that.
    .pays-later =
        At home it has often been free; ask in the first phone call. In a hospice you often pay an
        amount per day. An aanvullende verzekering (extra insurance) often pays a part of that.
    .say =
        I am seriously ill and I am looking for someone to be with me now and then. What can your
        volunteers do?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I need rest. Can your volunteers be with us now and
        then?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and we are all tired. Can your volunteers help?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is seriously ill. What can your volunteers do, and how do we
        ask for it?
        In Dutch: “{ $dutch }”
    .find = Ask your wijkverpleegkundige (district nurse) or huisarts (GP) about the VPTZ near you.
    .if = If it is the last phase.
    .soon = It is better to ask early. Sometimes it takes a while.
