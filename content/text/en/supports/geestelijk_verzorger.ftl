geestelijk_verzorger = Geestelijk verzorger (spiritual caregiver)
    .plain = Someone to talk to about what gives your life value
    .gives =
        You can talk about big questions (about meaning): why me, what still matters now, what gives
        me strength? Also about saying goodbye, guilt, loneliness or a hard choice. You do not need
        to have a faith.
    .for-whom =
        For people who are ill and for those close to them. Also in grief, or when the goodbye is
        coming closer. Do you have your own imam, minister, priest or other leader in faith? You can
        ask them too.
    .limits =
        A geestelijk verzorger listens and thinks it through with you, but does not treat you. Is it
        getting too much for you? Then call your huisarts (GP).
    .door-hospice-1 = Ask a nurse if a geestelijk verzorger (spiritual caregiver) can come by.
    .door-hospice-2 = Say what your faith is, or that you have none, if that matters to you.
    .door-verpleeghuis-1 =
        Ask a carer or nurse if a geestelijk verzorger (spiritual caregiver) can come by.
    .door-verpleeghuis-2 = Say what your faith is, or that you do not believe, if that matters to you.
    .door-ziekenhuis-1 =
        Ask the doctor or nurse for a talk with the geestelijk verzorger (spiritual caregiver).
    .door-ziekenhuis-2 = Say what your faith is, or that you have none, if that matters to you.
    .door-ziekenhuis-3 = Are you going home? Ask who can go on talking with you there.
    .door-zelf-1 = Search on { $link_geestelijkeverzorging } for the place where you live.
    .door-zelf-2 =
        Call and ask if a first talk is “vrijblijvend” (you are then not tied to anything).
    .door-zelf-3 = Ask if someone comes to your home, and how many talks are possible.
    .door-zelf-4 = Ask at once if it is free in your situation.
    .referral =
        At home, you contact them yourself. In the hospital the doctor can refer you; usually only
        if you are treated there.
    .pays =
        At home often free from the age of fifty, or if someone will not get better (also for those
        close to them). Ask in the first phone call: the money can run out before the year is over.
        How many talks are possible differs by region.
    .pays-later =
        At home it has often been free. Ask in the first phone call. How many talks are possible
        differs by region.
    .say =
        I am seriously ill and I have big questions on my mind. Can I talk with you about them, and
        does that cost anything?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I have big questions on my mind. Can I talk with
        you about them, and does that cost anything?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I have big questions on my mind. Can I talk with you about them,
        and does that cost anything?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness and I have many questions. Do you also
        talk with young people?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who has big questions because of a serious illness. Can this person
        talk with you, and does that cost anything?
        In Dutch: “{ $dutch }”
    .find =
        On { $link_geestelijkeverzorging } you can search by place. Or look for the Centrum voor
        Levensvragen (centre for life questions) in your region (it arranges talks at home).
