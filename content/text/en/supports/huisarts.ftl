huisarts = Huisarts (your GP or family doctor)
    .plain = Your own GP, who thinks it through with you and knows where to go
    .gives =
        Are you in doubt about where to go, or is calling a psychologist too big a step? Your
        huisarts (GP) thinks it through with you and can put you in touch with other help. You can
        also talk there about your body, and about what care you do and do not want.
    .for-whom =
        For people who are ill, for those close to them and for people who have lost someone. Call
        your own huisarts (GP). Do you speak little Dutch? Ask for an interpreter (a tolk).
    .limits =
        For money matters or help at home there is the maatschappelijk werker (social worker). For a
        series of talks, your huisarts (GP) can refer you.
    .door-zelf-1 = Call the practice and say briefly what is going on.
    .door-zelf-2 =
        Ask if there is extra time (a “dubbele afspraak”: double appointment), or if the huisarts
        (GP) can come to your home.
    .door-zelf-3 = Write down two or three things that bother you. Take the note with you.
    .door-zelf-4 =
        Do you mainly want to talk? Ask for the POH-GGZ, someone at the practice for talks.
    .referral = You do not need a verwijzing (referral: a letter from a doctor). You call yourself.
    .pays =
        The basisverzekering (basic health insurance) pays for your huisarts (GP), without eigen
        risico (the yearly amount you pay first). For medicines or blood tests the eigen risico does
        count.
    .pays-later =
        The basisverzekering (basic health insurance) pays for your huisarts (GP), usually without
        eigen risico (the yearly amount you pay first). For medicines or blood tests the eigen risico
        often does count. In doubt? Ask your insurer.
    .say =
        I am seriously ill and would like to talk about how I am doing. Can I have a double
        appointment?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I would like to talk about how I am doing. Can I
        have a double appointment?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I would like to talk about how I am doing. Can I have a double
        appointment?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness. I would like to talk to the GP. Is that
        possible?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is having a hard time because of a serious illness. How do we
        make an appointment together?
        In Dutch: “{ $dutch }”
    .find =
        The number is on the website of your huisarts (GP). You can read at your own pace on
        { $link_thuisarts } and { $link_patientenfederatie }. You can ask a question on
        { $link_overpalliatievezorg } (in Dutch).
