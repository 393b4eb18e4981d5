### Why a kind of support that people ask for is not the first step: the question, and the answer.

why_not-psycholoog = Waarom niet meteen een psycholoog?
    .answer =
        Vaak begin je bij je huisarts. Die kan je doorsturen naar iemand in de praktijk om mee te praten
        (de POH-GGZ). Is er meer nodig, dan stuurt die je door naar een psycholoog. Wil je liever meteen
        een psycholoog? Zeg dat tegen je huisarts of behandelend arts.
why_not-psychotherapeut = Waarom niet meteen een psychotherapeut?
    .answer =
        Een psychotherapeut is er als het erg ingewikkeld is. Je praat dan vaker en langer. Voor veel
        mensen is dat te zwaar om mee te beginnen. Je hebt er een verwijzing voor nodig: een brief
        van je huisarts.
why_not-psychiater = Waarom niet meteen een psychiater?
    .answer =
        Een psychiater is een arts voor ingewikkelde psychische problemen. Meestal kijkt je huisarts
        of behandelend arts eerst met je mee. Denk je dat medicijnen kunnen helpen? Vraag het aan
        een van hen.
why_not-psychosociaal_therapeut = Waarom niet meteen een psychosociaal therapeut?
    .answer =
        Dat kan: je hebt er geen brief van een arts (verwijzing) voor nodig. Meestal betaal je het
        zelf. Daarom staat hier eerst hulp die vaak niets kost. Bij ernstige psychische problemen
        is deze therapeut alleen niet genoeg.
