wmo_gemeente = Wmo-loket of the gemeente (your municipality's desk for help at home)
    .plain = Help in the house, or a house that becomes easier to live in
    .gives =
        You can ask the gemeente (municipality) for help with cleaning, or for a stairlift. Also ask
        about transport or a place to go in the daytime (dagbesteding). Such small things can make a
        big difference.
    .for-whom =
        For people who are ill and live at home. Someone close to you can join in the meeting.
    .limits = For help with washing or a wound there is the wijkverpleging (nurses who come to your home).
    .door-thuiszorg-1 =
        Ask your wijkverpleegkundige (district nurse) what can make things easier in the house.
    .door-thuiszorg-2 = Ask who can help you with the application at the gemeente (municipality).
    .door-gemeente-1 =
        Call your gemeente (municipality) and ask for the Wmo-loket (for help at home).
    .door-gemeente-2 = Say what you cannot do any more, like the stairs or the cleaning.
    .door-gemeente-3 = Is health getting worse quickly? Say that it is urgent.
    .door-gemeente-4 =
        Ask if an onafhankelijke cliëntondersteuner (independent helper) can be at the meeting:
        someone who thinks it through with you.
    .referral =
        Usually you do not need a letter from your huisarts (GP). You call the gemeente
        (municipality) yourself.
    .pays =
        You usually pay an eigen bijdrage (a part of the costs): in 2026 at most { $wmo_bijdrage } a
        month. Do you live with a partner, and does one of you not get the AOW (state pension) yet?
        Then often nothing. Please check.
    .pays-later =
        You usually pay an eigen bijdrage (a part of the costs). There is a plan to let it depend on
        your income. Ask the gemeente (municipality) what you pay.
    .say =
        I am seriously ill and I cannot manage well at home any more. What help can you give?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and we cannot manage well at home any more. What help
        can you give?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill and we cannot manage well any more. Who can help us?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is seriously ill. Things do not work out well at home any more.
        What help is there?
        In Dutch: “{ $dutch }”
    .find =
        At the gemeente (municipality) where you live. On { $link_regelhulp } you can read what help
        there is.
    .if = If someone at home is still ill.
