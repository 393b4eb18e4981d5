### How kinds of support lead to each other: for each chain of chains.toml a heading, and the same
### as the picture in words.

chain-praten = Van je huisarts naar een psycholoog
    .text = Je begint bij je huisarts. Die kan je doorsturen naar iemand in de praktijk (de POH-GGZ). Is er meer nodig, dan stuurt die je door naar een psycholoog.
chain-ingewikkeld = Via je huisarts naar een psychotherapeut
    .text = Je begint bij je huisarts. Past een psychotherapeut bij je? Dan vraag je daar om een brief (verwijzing).
chain-medicijnen = Via je huisarts naar een psychiater
    .text = Je begint meestal bij je huisarts. Die kan je doorsturen naar een psychiater.
chain-thuis = Via je wijkverpleegkundige naar vrijwilligers
    .text = Komt er een wijkverpleegkundige bij je? Die kan je doorsturen naar vrijwilligers.
chain-ziekenhuis_psycholoog = Via je team in het ziekenhuis
    .text = Je begint bij je arts of verpleegkundige in het ziekenhuis. Die kan je doorsturen naar een psycholoog.
chain-ziekenhuis_maatschappelijk = Via je team in het ziekenhuis
    .text =
        Je begint bij je arts of verpleegkundige in het ziekenhuis. Die kan je in contact brengen
        met een maatschappelijk werker. Die hoort vaak bij het team.
chain-ziekenhuis_geestelijk = Via je team in het ziekenhuis
    .text = Je begint bij je arts of verpleegkundige in het ziekenhuis. Die kan je doorsturen naar iemand voor levensvragen (een geestelijk verzorger).
