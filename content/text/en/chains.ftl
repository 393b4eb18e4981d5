### How kinds of support lead to each other: for each chain of chains.toml a heading, and the same
### as the picture in words.

chain-praten = From your huisarts (GP) to a psychologist
    .text =
        You start with your huisarts (GP), who can refer you to someone at the practice (the
        POH-GGZ). If more is needed, that person can refer you to a psychologist.
chain-ingewikkeld = Through your huisarts (GP) to a psychotherapist
    .text =
        You start with your huisarts (GP). Does a psychotherapist suit you? Then ask for a letter
        there (verwijzing, referral).
chain-medicijnen = Through your huisarts (GP) to a psychiatrist
    .text = You usually start with your huisarts (GP), who can refer you to a psychiatrist.
chain-thuis = Through your wijkverpleegkundige (district nurse) to volunteers
    .text =
        Does a wijkverpleegkundige (district nurse) come to you? She can refer you to volunteers.
chain-ziekenhuis_psycholoog = Through your team in the hospital
    .text =
        You start with your doctor or nurse in the hospital, who can refer you to a psychologist.
chain-ziekenhuis_maatschappelijk = Through your team in the hospital
    .text =
        You start with your doctor or nurse in the hospital, who can put you in touch with a
        maatschappelijk werker (social worker), often a member of the team.
chain-ziekenhuis_geestelijk = Through your team in the hospital
    .text =
        You start with your doctor or nurse in the hospital, who can refer you to someone for life's
        big questions (a geestelijk verzorger, spiritual caregiver).
