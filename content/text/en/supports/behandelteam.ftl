behandelteam = Behandelteam: your care team (doctor, nurse or hospice team)
    .plain = The doctor or nurse who is already there
    .gives =
        This is the specialist, the nurse (or nurse specialist) or the hospice team. Tell them too
        how you really are, or when the plan is not clear. They know the way to other help. That can
        be a psychologist or maatschappelijk werker (social worker), or a geestelijk verzorger
        (spiritual caregiver, for life's big questions).
    .for-whom =
        For people who see a specialist, or who are in a hospice. With ALS (also called MND) there
        is a special team in a rehabilitation centre or hospital. With COPD you can ask for a
        longverpleegkundige (lung nurse). Are you close to someone who is ill? Ask what the team can
        do for you too. Do you speak little Dutch? Ask for an interpreter (a tolk).
    .limits =
        Help from the hospital is usually only there if you are treated there. For money matters or
        help at home, ask for the maatschappelijk werker (social worker).
    .door-hospice-1 = Tell a nurse of the hospice that you want to talk.
    .door-hospice-2 =
        Ask who is there: a maatschappelijk werker (social worker), geestelijk verzorger (spiritual
        caregiver) or volunteer.
    .door-hospice-3 = Ask who your fixed contact person is, and who it is at night.
    .door-ziekenhuis-1 = Write down two or three worries. Give the note at your next appointment.
    .door-ziekenhuis-2 = Is that too long to wait? Call the nurse and say that you want to talk.
    .door-ziekenhuis-3 =
        Ask for a psychologist, maatschappelijk werker (social worker) or geestelijk verzorger
        (spiritual caregiver).
    .door-ziekenhuis-4 = Ask who your fixed contact person is.
    .referral = You can simply talk about this. The doctor or nurse can refer you after that.
    .pays =
        A talk with your own team is often part of the care you already get. Are you referred to
        someone else? Then ask what you pay yourself.
    .say =
        I would also like to talk about how I am doing, not only about the treatment. Which of you
        can I do that with?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is in your care and I worry about how we are doing. Who can I talk to?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone close to me is in your care. I have questions and would like to talk to someone. Is that
        possible?
        In Dutch: “{ $dutch }”
    .say-ander =
        Someone I know is in your care and wants to talk about how things are going. Who can they
        talk to?
        In Dutch: “{ $dutch }”
    .find =
        Call the number you got from the team. If it is urgent or you have a medical question,
        always call your own doctor or nurse.
    .if = If someone is still ill.
