# Urgent help. Order of the lines: red_flags.toml; what they may not say: docs/sources/routing.md
# (no questions about method, no "we sturen hulp", no older 113 numbers).
#
# All of these texts need review by a clinician before launch, and every number a look at the
# live site.

# Each line stands beside its number or address: who it is, and when they are there.
urgent = Nu hulp nodig?
    .line-1 = Levensgevaar
    .line-2 =
        Spoed, geen levensgevaar? Bel je eigen huisarts. 's Avonds, 's nachts en in het weekend hoor
        je daar het nummer van de huisartsenspoedpost.
    .line-3 = Denk je aan zelfdoding? Dag en nacht
    .line-4 = Liever chatten? Dat kan ook
    .line-5 = Veilig Thuis, dag en nacht
    .line-6 = Kindertelefoon, elke dag van 11 tot 21 uur
    .line-7 = Luisterlijn, dag en nacht
    .line-8 = Een vraag over je ziekte? Bel je eigen arts of verpleegkundige.

flag-medisch = Dit kan niet wachten
    .line-1 = Is er levensgevaar? Bel nu { $tel_112 }. Zeg meteen wat er is afgesproken.
    .line-2 =
        Is de laatste fase begonnen en is er iets afgesproken voor dit moment? Doe wat is
        afgesproken. Bel het nummer dat erbij staat.
    .line-3 = Ben je in een hospice of verpleeghuis? Druk op de bel of roep een verpleegkundige.
    .line-4 =
        Geen levensgevaar? Bel nu de huisarts. 's Avonds, 's nachts en in het weekend hoor je daar
        het nummer van de huisartsenspoedpost.
    .line-5 = Heeft de thuiszorg een nummer voor dag en nacht? Dan kun je ook dat bellen.
    .say = Het gaat nu niet goed, en het kan niet wachten. Wat kan ik doen?

flag-zelfdoding = Je hoeft hier niet alleen mee te blijven
    .line-1 = Denk je aan zelfdoding? Bel { $tel_113 }, gratis en anoniem, dag en nacht. Chatten kan op { $link_113 }.
    .line-2 = Ben je nu in gevaar? Bel { $tel_112 }.
    .line-3 =
        Bel ook je huisarts. 's Avonds, 's nachts en in het weekend hoor je daar het nummer van de
        huisartsenspoedpost.
    .line-4 = Ben je in een hospice of verpleeghuis? Druk op de bel en zeg het tegen een verpleegkundige.
    .say = Ik denk aan zelfdoding. Ik wil nu iemand spreken.

flag-nood = Als het nu niet meer gaat
    .line-1 =
        Bel nu de huisarts. 's Avonds, 's nachts en in het weekend hoor je daar het nummer van de
        huisartsenspoedpost.
    .line-2 = Is er nu gevaar, voor jou of een ander? Bel { $tel_112 }.
    .line-3 = Wil je intussen iemand horen? De Luisterlijn luistert, dag en nacht.
    .line-4 = Denk je aan zelfdoding? Bel { $tel_113 }, gratis en anoniem, dag en nacht. Chatten kan op { $link_113 }.
    .line-5 = Ben je in een hospice of verpleeghuis? Druk op de bel of roep een verpleegkundige.
    .line-6 =
        Ben je jonger dan 18? Praat gratis en in vertrouwen met de Kindertelefoon. Bellen en chatten
        kan elke dag van 11 tot 21 uur.
    .say = Het gaat nu niet meer. Ik wil nu iemand spreken.
    .say-ander = Iemand houdt het niet meer vol. Wat kan ik doen?

flag-geweld = Als het niet veilig is
    .line-1 =
        Bel Veilig Thuis: { $tel_veilig_thuis }, gratis, dag en nacht. Je kunt ook alleen om raad
        vragen. Chatten kan ook, maar niet dag en nacht.
    .line-2 = Is er nu gevaar? Bel { $tel_112 }.
    .line-3 =
        Ben je bang dat je zelf iemand pijn doet, of is de zorg te zwaar geworden? Ook dan kun je
        Veilig Thuis bellen.
    .line-4 =
        Praat eerst alleen met iemand die je vertrouwt. Doe dat niet samen met degene voor wie
        je bang bent.
    .line-5 =
        Ben je jonger dan 18? Praat gratis en in vertrouwen met de Kindertelefoon. Bellen en chatten
        kan elke dag van 11 tot 21 uur.
    .say = Het is thuis niet veilig. Wat kan ik doen?

flag-kind_onveilig = Als een kind niet veilig is
    .line-1 =
        Bel Veilig Thuis: { $tel_veilig_thuis }, gratis, dag en nacht. Ook als je het niet zeker
        weet.
    .line-2 = Is er nu gevaar? Bel { $tel_112 }.
    .line-3 = Ben je zelf jonger dan 18? Je kunt gratis en in vertrouwen praten met de Kindertelefoon.
    .line-4 = Vertel het aan iemand bij wie je je veilig voelt. Een ouder, een leraar of de huisarts.
    .say = Ik maak me zorgen over een kind. Wat kan ik doen?
    .say-jong = Het is thuis niet veilig. Met wie kan ik praten?

flag-zelfdoding_ander = Als je je zorgen maakt om een ander
    .line-1 =
        Denkt een ander aan zelfdoding? Ook dan kun je { $tel_113 } bellen, gratis en anoniem,
        dag en nacht. Chatten kan op { $link_113 }.
    .line-2 = Is de ander nu in gevaar? Bel { $tel_112 }.
    .line-3 =
        Bel ook de huisarts. 's Avonds, 's nachts en in het weekend hoor je daar het nummer van de
        huisartsenspoedpost.
    .line-4 = Is de ander in een hospice of verpleeghuis? Zeg het daar tegen een verpleegkundige.
    .say = Ik denk dat een ander aan zelfdoding denkt. Wat kan ik doen?

# NEEDS REVIEW BY A CLINICIAN BEFORE LAUNCH. No guideline text was found (docs/sources/routing.md,
# §6 point 8). Rules kept here: not called wrong, not called normal, not treated as zelfdoding;
# first huisarts or own doctor, then geestelijk verzorger, then one line to 113. The answer may
# also be about somebody else (roles naaste, jong, ander), so the lines fit both.
flag-niet_meer = Praten over niet meer willen
    .line-1 = Praat erover met je huisarts of eigen arts. Je mag alles zeggen en vragen, ook over euthanasie.
    .line-2 =
        Een geestelijk verzorger praat met je over grote vragen van leven en sterven. Ook als je
        niet gelooft.
    .line-3 =
        Denk je aan zelfdoding? Bel { $tel_113 }, gratis en anoniem, dag en nacht. Chatten kan
        op { $link_113 }.
    .say = Ik wil praten over niet meer willen. Wanneer kan dat?
