patientenorganisatie = Patiëntenorganisatie (patient organisation)
    .plain = Talking with people who know the same illness
    .gives =
        You talk with people who are going through the same thing (lotgenoten). Often you also get
        an explanation about the illness there. Sometimes there is a number you can call with
        questions.
    .for-whom =
        For you if you are ill, and often also for those close to you. Many illnesses have an
        organisation of their own.
    .limits = You do not get treatment here. For medical questions, ask your own doctor or nurse.
    .door-ziekenhuis-1 = Ask your doctor or nurse which organisation is for the illness.
    .door-ziekenhuis-2 = Ask if there is a group near you with people who have this too.
    .door-ziekenhuis-3 =
        Call or e-mail the organisation. Someone close to you can also do that for you.
    .door-zelf-1 =
        Search the internet for the name of the illness and the word patiëntenvereniging (patient
        association).
    .door-zelf-2 = Call or e-mail. Ask if you can talk with someone who has this too.
    .door-zelf-3 = Ask what there is for those close to you, and whether you need to be a member.
    .referral =
        Usually you do not need a letter from your huisarts (GP) (a verwijzing, referral). You
        contact them yourself.
    .pays =
        Talking and information are often free. Sometimes you become a member and pay per year:
        please check.
    .say =
        I am seriously ill. Can you put me in touch with someone who has this too?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill. Can you put me in touch with someone who is going
        through the same thing?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died. Can I talk with someone who knows that too?
        In Dutch: “{ $dutch }”
    .say-jong =
        Someone in our home is seriously ill. Do you also have something for young people?
        In Dutch: “{ $dutch }”
    .say-ander =
        Someone I know is seriously ill and is looking for people with the same illness. Can you
        help?
        In Dutch: “{ $dutch }”
    .find =
        For COPD, for example, there is Longfonds, for your heart the Hartstichting, and for
        dementia Alzheimer Nederland. There are also the Parkinson Vereniging and Spierziekten
        Nederland (muscle diseases). Is it cancer? Search the internet for the Verwijsgids Kanker: a
        list of help near you.
