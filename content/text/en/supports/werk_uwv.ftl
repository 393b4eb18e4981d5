werk_uwv = Bedrijfsarts (company doctor), employer and UWV
    .plain = Help with work and income when there is serious illness
    .gives =
        The bedrijfsarts (doctor for work and illness) talks with you about what you can still do at
        work. Can you not go back because of your illness? Then a WIA-uitkering (benefit when you
        are ill) can sometimes start earlier. Do you care for someone else? Then there is often
        zorgverlof: time off to care.
    .for-whom =
        For people who work and are ill, or who work and care for someone close to them. Do you have
        your own business? Then it often works differently, through your gemeente (municipality).
    .limits =
        Getting a WIA-uitkering (benefit when you are ill) earlier is only possible if there is no
        chance of recovery. Apply before week 68 of your illness; you can do it only once. First ask
        what it does to your income.
    .door-gemeente-1 =
        Call your gemeente (municipality). Say that you have your own business and what is going on.
    .door-gemeente-2 =
        Ask about the Bbz (money from the gemeente, your municipality, for people with their own
        business).
    .door-gemeente-3 = Check if you have insurance for when you cannot work.
    .door-gemeente-4 =
        Are you a farmer or grower? Volunteers of Zorg om Boer en Tuinder (an organisation for
        farmers) can think along with you.
    .door-werk-1 = Ask your employer for a talk with the bedrijfsarts (doctor for work and illness).
    .door-werk-2 =
        First ask for advice about your income, for example from a sociaal werker (social worker).
    .door-werk-3 =
        Are you ill yourself? Ask your bedrijfsarts (company doctor) about a “vervroegde
        WIA-aanvraag” (asking for a benefit earlier).
    .door-werk-4 =
        Do you care for someone else, also a friend or neighbour? Ask your employer about zorgverlof
        (time off to care), and about the rules as they are now.
    .referral =
        You need no letter from your huisarts (GP). You can see the bedrijfsarts (company doctor)
        without permission from your employer.
    .pays =
        A talk with the bedrijfsarts (company doctor) costs you nothing. With short zorgverlof (time
        off to care) you get a part of your pay. With long zorgverlof you get no pay. Please check
        before you apply for anything.
    .say =
        I am seriously ill and I do not know what will happen with my work. Can I talk with you?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I help with the care. Can you tell me what leave
        there is?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and working is not going well yet. Can I talk with you?
        In Dutch: “{ $dutch }”
    .say-ander =
        Someone I know is seriously ill and has a job. Can you tell me what a good first step is?
        In Dutch: “{ $dutch }”
    .find =
        Ask your employer who the bedrijfsarts (company doctor) is. A benefit when you are ill
        usually goes through UWV (the benefits agency): look on the website. Do you work through an
        uitzendbureau (temp agency)? Tell them that you are ill. Sometimes it then goes through UWV.
    .if = If you have work.
