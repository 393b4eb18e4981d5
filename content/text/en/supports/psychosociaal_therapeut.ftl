psychosociaal_therapeut = Psychosociaal therapeut or hulpverlener (psychosocial therapist or helper)
    .plain = Talks without a referral, often at your own cost
    .gives =
        You talk about loss, tension, anger, grief or fear. Also about what you carry with you from
        the past, about criticism, and about what you want to reach yourself. This help is in
        between social work and psychotherapy.
    .for-whom =
        For people who look for help themselves with loss, grief or tension. Ask if the therapist
        knows about serious illness and grief.
    .limits =
        With serious mental problems this alone is not enough; then a psychologist or psychiatrist
        needs to be involved. The therapist may not officially say what is going on in your mind,
        but can talk over with you who can.
    .door-zelf-1 = Find someone near you and call or e-mail them yourself.
    .door-zelf-2 =
        Ask if the therapist belongs to a beroepsvereniging (professional association), a register
        and a geschillencommissie (complaints board, for a conflict).
    .door-zelf-3 =
        Ask about experience with serious illness and grief. Also ask if the therapist has had
        therapy, and who supervises the work.
    .door-zelf-4 =
        Ask what a session costs. Is it too expensive? Ask your huisarts (GP) about other help.
    .referral =
        You do not need a verwijzing (referral: a letter from a doctor). You sign up yourself. Your
        huisarts (GP), employer or care professional may also refer you.
    .pays =
        Usually you pay yourself, apart from your eigen risico (the yearly amount you pay first for
        care). An aanvullende verzekering (extra insurance) sometimes pays a part, if it recognises
        this therapist. Sometimes the gemeente (municipality) helps pay (through the Wmo, a law for
        support): ask beforehand.
    .say =
        I am seriously ill and I am looking for someone to talk to. Do you have experience with
        serious illness, and what does a session cost?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and I am looking for someone to talk to. Do you have
        experience with that, and what does a session cost?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died and I am looking for someone to talk to. Do you have experience with
        grief, and what does a session cost?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness. Do you also talk with young people, and
        what does that cost?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am looking for talks for someone who is having a hard time because of a serious illness.
        Do you have experience with that, and what does it cost?
        In Dutch: “{ $dutch }”
    .find =
        Search at a beroepsvereniging (professional association), such as NFG or NVPA, or in the
        register RBCZ (a list of therapists).
