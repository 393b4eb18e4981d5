euthanasie_vragen = Questions about euthanasia and stopping treatment
    .plain = Your own doctor is the first to talk to
    .gives =
        With your own doctor you can talk about euthanasia, or about stopping a treatment. Also
        about what is still possible. You can ask anything. You are not tied to anything.
    .for-whom = For people who are ill and have questions about this. Someone close to you can be there.
    .limits =
        A doctor does not have to give euthanasia. The Expertisecentrum Euthanasie (euthanasia
        expertise centre) only helps if you asked your own doctor first.
    .door-hospice-1 = Ask the nurse for a talk with the doctor.
    .door-hospice-2 = Say what you are afraid of, and what you do and do not want any more.
    .door-hospice-3 = Ask what is written down, and who knows that.
    .door-huisarts-1 = Ask your huisarts (GP) or own doctor for a talk with extra time.
    .door-huisarts-2 = Say what you are afraid of, and what you do and do not want any more.
    .door-huisarts-3 =
        Ask what you can put on paper (a wilsverklaring, a written statement of your wishes).
    .door-huisarts-4 =
        Does your doctor not do this? Ask for another doctor. After that you can call the
        Expertisecentrum Euthanasie (euthanasia expertise centre): { $tel_expertisecentrum }.
    .referral = Your own doctor is always the first step.
    .pays =
        A talk with your huisarts (GP) costs you nothing extra. Ask the Expertisecentrum (expertise
        centre) what it costs there.
    .say =
        I would like to talk with you about euthanasia, and about what I do and do not want any
        more. Do you have time for that?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me wants to talk about euthanasia, and about what is and is not needed any
        more. Is that possible with you?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who wants to talk about euthanasia. How do we make an appointment?
        In Dutch: “{ $dutch }”
    .find = Begin with your own doctor. You can read on { $link_expertisecentrum }.
    .if = If you are 18 or older.
