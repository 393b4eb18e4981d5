### Why a kind of support that people ask for is not the first step: the question, and the answer.

why_not-psycholoog = Why not a psychologist right away?
    .answer =
        Often you start with your huisarts (GP), who can refer you to someone at the practice to
        talk to (the POH-GGZ). If more is needed, that person refers you to a psychologist. Would
        you rather see a psychologist right away? Tell your huisarts or the doctor who treats you.
why_not-psychotherapeut = Why not a psychotherapist right away?
    .answer =
        A psychotherapist is there when it is very complicated. You then talk more often and for
        longer. For many people that is too much to start with. You need a verwijzing (referral) for
        it: a letter from your huisarts (GP).
why_not-psychiater = Why not a psychiatrist right away?
    .answer =
        A psychiatrist is a doctor for complicated mental problems. Usually your huisarts (GP) or
        the doctor who treats you first looks at it with you. Do you think medicines can help? Ask
        one of them.
why_not-psychosociaal_therapeut =
    Why not a psychosociaal therapeut (psychosocial therapist) right away?
    .answer =
        You can: you do not need a letter from a doctor (verwijzing, referral) for it. Usually you
        pay for it yourself. That is why help that often costs nothing comes first here. With
        serious mental problems this therapist alone is not enough.
