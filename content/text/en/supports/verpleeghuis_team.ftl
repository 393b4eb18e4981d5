verpleeghuis_team = Team van het verpleeghuis (team of the nursing home)
    .plain = The doctor and the people who are in the house
    .gives =
        A nursing home has its own doctor for older people (the specialist ouderengeneeskunde). You
        do not need a huisarts (GP) then. Do you live in another institution? Ask who your doctor
        is. Also ask who is there to talk to, and for life's big questions.
    .for-whom =
        For people who live in a nursing home or other institution. Are you close to someone who
        does? Ask what the team can do for you too.
    .limits =
        In a smaller care home your own huisarts (GP) is sometimes still your doctor. Ask who it is.
    .door-verpleeghuis-1 = Tell a carer or nurse that you want to talk.
    .door-verpleeghuis-2 =
        Ask who is there: a psychologist, maatschappelijk werker (social worker) or geestelijk
        verzorger (spiritual caregiver).
    .door-verpleeghuis-3 = Ask for a talk with the doctor about what you do and do not want.
    .door-verpleeghuis-4 = Ask who your fixed contact person is, and who is there at night.
    .referral = You can simply ask for this, without a letter.
    .pays =
        Care in a nursing home goes through the Wlz (a law for long-term care). Ask if a talk costs
        anything extra.
    .say =
        I would like to talk about how I am doing. Who in the house can I do that with?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me lives here and I am worried. Who can I talk to?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone of our family lives here and I have questions. Who can I talk to?
        In Dutch: “{ $dutch }”
    .say-ander =
        Someone I know lives here and wants to talk. Who can they talk to?
        In Dutch: “{ $dutch }”
    .find = Ask whoever is on duty. Is it urgent? Press the bell.
    .soon = There is someone in the house day and night.
    .if = If someone lives in a nursing home.
