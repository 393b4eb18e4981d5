### Why a kind of support is shown: one sentence for each rule of rules.toml.

## Signals: what leads when somebody is not safe (docs/sources/routing.md)

rule-medisch = Dit kan niet wachten. Een arts kijkt eerst naar het lichaam.
rule-medisch_hospice = Dit kan niet wachten. Druk op de bel of roep een verpleegkundige van het hospice.
rule-medisch_verpleeghuis = Dit kan niet wachten. Druk op de bel of roep een verpleegkundige.
rule-zelfdoding = Praat er vandaag nog met iemand over. Je huisarts en 113 zijn daarvoor.
rule-zelfdoding_hospice = Praat er vandaag nog met iemand over. Het team van het hospice en 113 zijn daarvoor.
rule-zelfdoding_verpleeghuis =
    Praat er vandaag nog met iemand over. Het team in huis en 113 zijn daarvoor.
rule-nood = Bel nu je huisarts of de huisartsenspoedpost. Wacht hier niet mee.
rule-nood_hospice = Roep nu een verpleegkundige van het hospice. Wacht hier niet mee.
rule-nood_verpleeghuis = Roep nu een verpleegkundige. Wacht hier niet mee.
rule-onveilig = Veilig Thuis denkt met je mee, dag en nacht. Ook als je twijfelt.
rule-onveilig_hospice = Veilig Thuis denkt met je mee, dag en nacht. Vertel het ook aan iemand van het hospice die je vertrouwt.
rule-onveilig_verpleeghuis =
    Veilig Thuis denkt met je mee, dag en nacht. Vertel het ook aan iemand in huis die je vertrouwt.
rule-geweld_door_ziekte = Is iemand door de ziekte anders geworden, of snel boos? Vertel het ook aan het team dat de ziekte behandelt.
rule-niet_meer = Hierover kun je praten met je huisarts of je eigen arts. Ook met een geestelijk verzorger (voor levensvragen).
rule-niet_meer_hospice = Hierover kun je praten met het team van het hospice. Ook met een geestelijk verzorger (voor levensvragen).
rule-niet_meer_verpleeghuis =
    Hierover kun je praten met de arts van het verpleeghuis. Ook met een geestelijk verzorger (voor
    levensvragen).

## Who you are

rule-jong = Er is hulp speciaal voor kinderen en jongeren.
rule-jong_begeleiding = Ook een kind of jongere kan praten met iemand die veel weet van verdriet. Je huisarts kan helpen zoeken.
rule-jong_zorgen = Je hoeft dit niet alleen te dragen. De Kindertelefoon luistert. Je huisarts mag je ook zelf bellen.
rule-hospice_eigen_team = Het team van het hospice is er al. Begin bij hen, ook voor andere hulp.
rule-hospice_zorgen = In het hospice kun je dit tegen een verpleegkundige zeggen. Die weet wie je kan helpen.
rule-jong_school = Op school kun je zelf met iemand praten. Er is ook hulp van mensen van jouw leeftijd.
rule-jong_ziek = Voor jonge mensen die ernstig ziek zijn, is er een eigen team.

## One person who sees the whole (row 33; principle P5 for a hospice)

rule-veel_hospice = Je hebt meer zorgen tegelijk. Het team van het hospice ziet het geheel.
rule-verpleeghuis_eigen_team = Het team van het verpleeghuis is er al, met een eigen arts. Begin daar.
rule-verpleeghuis_zorgen =
    In een verpleeghuis kun je dit tegen een verzorgende zeggen. Die weet wie je kan helpen.
rule-verpleeghuis_naaste = Het team van het verpleeghuis denkt ook met naasten mee.
rule-veel_zwaar = Je hebt meer zorgen tegelijk en dat wordt je te veel. Je huisarts ziet het geheel.
rule-veel = Je hebt meer zorgen tegelijk. Begin bij één persoon die het geheel ziet.

## I don't know where to start

rule-weet_niet = Weet je nog niet wat je nodig hebt? Je huisarts denkt mee en kent de weg.

## Feelings

rule-piekeren = Pieker je veel? Een maatschappelijk werker geeft steun en helpt ook praktisch.
rule-piekeren_na_overlijden = Na een overlijden kan piekeren erbij horen. Je huisarts luistert en denkt mee.
rule-piekeren_zwaar = Wordt piekeren je te veel? Dan kan het helpen om te praten met iemand in de praktijk van je huisarts (de POH-GGZ).
rule-gevoelens =
    Angst, somberheid, spijt en boosheid komen vaak voor in zo’n tijd. Je kunt ermee naar je
    huisarts, en naar iemand in de praktijk voor gesprekken (de POH-GGZ).
rule-spijt_laatste_tijd = Spijt en boosheid raken aan wat voor jou belangrijk is. Daar praat een geestelijk verzorger over.
rule-gevoelens_zwaar =
    Wat je meemaakt, is zwaar. Zulke gevoelens komen vaak voor. Je huisarts kan je helpen aan iemand
    om mee te praten.
rule-gevoelens_zwaar_nabestaande = Wat je meemaakt, is zwaar. Je huisarts kan je helpen aan iemand om mee te praten.
rule-gevoelens_hospice = Het team van het hospice is er al en kent dit. Begin daar.
rule-buitenstaander = Je praat liever met iemand die verder van je af staat. Of het is te heftig om met naasten te delen.
rule-grote_stap =
    Is een psycholoog bellen een te grote stap? Je huisarts helpt je op weg, bijvoorbeeld met iemand
    in de praktijk voor gesprekken (de POH-GGZ).
rule-lang_en_zwaar = Het is zwaar en duurt al lang, of je had al eerder hulp. Via je huisarts is er gespecialiseerde hulp.
rule-liever_geen_arts = Je gaat liever niet eerst naar een dokter. Deze hulp kun je zelf bellen.
rule-lichaam_team = Met vragen over je lichaam ga je eerst naar je eigen arts of verpleegkundige.
rule-lichaam = Met vragen over het lichaam ga je eerst naar de eigen arts of verpleegkundige.
rule-jongvolwassen = Er is ook hulp voor jouw leeftijd.
rule-jongvolwassen_zonder_arts = Er is ook hulp voor jouw leeftijd, zonder brief van een dokter.

## Loss and meaning

rule-zingeving = Een geestelijk verzorger praat met je over wat je leven waarde geeft. Ook als je niet gelooft.
rule-zingeving_meedoen = Iets doen wat ertoe doet, geeft veel mensen weer waarde.
rule-zingeving_zwaar = Wat je meemaakt, is zwaar. Vertel het ook aan je huisarts.
rule-verlies_ziek = Je verliest veel: gezondheid, werk of je rol. Daar kun je over praten, ook nu al.
rule-verlies_ziek_zwaar = Je verliest veel en dat wordt je te veel. Begin bij je huisarts. Ook een rouwbegeleider kan helpen.
rule-verlies_naaste_zwaar =
    Verdriet om wat je verliest, kan nu al zwaar zijn. Begin bij je huisarts. Ook een
    rouwbegeleider kan helpen.
rule-verlies_naaste = Verdriet om wat je verliest, kan er nu al zijn. Je kunt zelf om steun vragen.
rule-rouw = Ook na een overlijden is er steun bij verdriet.
rule-rouw_eerder = Je komt al lang niet verder, of je had al eerder hulp. Je huisarts kijkt met je wat nu past.
rule-rouw_zwaar = Verdriet kan zo zwaar zijn dat gewone dingen even niet lukken. Praat erover met je huisarts.
rule-liever_geen_arts_verlies = Je gaat liever niet eerst naar een dokter. Ook bij verlies kun je deze hulp zelf bellen.
rule-oude_pijn = In een tijd van verlies komt oud verdriet vaak weer boven. Je kunt daar nu al over praten.
rule-oude_pijn_zwaar =
    Komt oud verdriet zwaar terug? Soms is er meer hulp nodig. Je huisarts kent de weg.
rule-oude_pijn_hospice =
    Komt oud verdriet terug? Het team van het hospice kent dat en helpt je verder.
rule-wensen_team =
    Praat over je wensen voordat er haast is. Dat kan al vanaf het begin, bij elke ernstige ziekte.
    Begin bij je arts of het team.
rule-wensen =
    Praat over je wensen voordat er haast is. Dat kan al vanaf het begin, bij elke ernstige ziekte.
    Begin bij je huisarts.
rule-rouw_vrijwilliger = Een vrijwilliger kan bij je komen en luisteren. Dat is vaak gratis.
rule-rouw_vrijwilliger_zwaar = Naast andere hulp kan een vrijwilliger bij je komen en luisteren.
rule-euthanasie = Ook over euthanasie of stoppen met behandelen kun je praten. Begin bij je eigen arts.
rule-euthanasie_niet_meer = Je mag alles vragen, ook over euthanasie. Je eigen arts is de eerste stap.

## The people around you

rule-relatie =
    Een maatschappelijk werker kijkt mee naar wat er tussen mensen speelt. Jij mag iets anders
    willen dan je familie.
rule-relatie_zwaar = Het is zwaar tussen jou en de mensen om je heen. Hulp kan met of zonder je partner of gezin.
rule-eenzaam = Contact en samen iets doen kunnen helpen als je je alleen voelt.
rule-eenzaam_zwaar = Je voelt je alleen en dat wordt je te veel. Vertel het aan je huisarts.
rule-eenzaam_lotgenoten = Mensen die hetzelfde meemaken, begrijpen vaak veel zonder uitleg.
rule-kinderen = Voor kinderen in een gezin met ernstige ziekte is er eigen hulp.
rule-eenzaam_na_overlijden =
    Ben je alleen na een verlies? Een vrijwilliger kan bij je komen en luisteren.
rule-kind_ziek = Voor een kind dat ernstig ziek is, en voor het gezin, is er een eigen team.
rule-kinderen_na_overlijden = Kinderen rouwen anders dan volwassenen. Daar is eigen hulp voor.
rule-kinderen_na_overlijden_zwaar = Is het zwaar voor je kind? Bel dan ook de huisarts.
rule-kinderen_volwassen = Je maakt je zorgen om je kinderen, ook al zijn ze groot. Daar kun je over praten.
rule-dementie = Bij dementie kan één vaste persoon met jullie meedenken.
rule-overbelast_laatste_fase = De zorg is zwaar in de laatste fase. Vrijwilligers en de thuiszorg kunnen het even overnemen.
rule-overbelast_laatste_fase_zwaar =
    Wordt de zorg te veel? Bel eerst je eigen huisarts. Vraag ook wie het even kan overnemen.
rule-overbelast_licht = Ook voor wie voor een ander zorgt, is er steun.
rule-overbelast_matig = Even op adem komen kan helpen.
rule-overbelast_zwaar = Wordt de zorg te veel? Ook voor wie zorgt, is er nu hulp.
rule-overbelast_door_ziekte = Is je naaste door de ziekte veranderd? Vertel het aan het team dat de ziekte behandelt.
rule-naasten_van_zieke = Je maakt je zorgen om wie voor je zorgt. Ook voor hen is er steun.

## Practical

rule-hulp_in_huis = Hulp in huis of een traplift kan veel verschil maken. De gemeente gaat daarover.
rule-zorg_thuis = Een wijkverpleegkundige regelt zorg aan huis en kijkt breder.
rule-regelen = Je hoeft het niet alleen uit te zoeken. Er is iemand die meegaat en meekijkt.
rule-overzicht_thuiszorg = Vraag om één vaste contactpersoon. Dat kan je wijkverpleegkundige zijn.
rule-overzicht_hospice = Vraag om één vaste contactpersoon in het hospice.
rule-overzicht = Vraag om één vaste contactpersoon. Dat kan je huisarts zijn.
rule-plan_onduidelijk = Is het plan niet duidelijk, of loopt het niet goed met het team? Vraag je arts of verpleegkundige om het samen door te nemen.
rule-hospice_of_team =
    Ook als beter worden niet kan, gaat de zorg door. Er zijn teams en huizen voor.
rule-na_overlijden_regelen = Na een overlijden is er veel te regelen. Iemand kan met je meekijken.
rule-geld = Een maatschappelijk werker helpt met geldzaken en vergoedingen.
rule-geld_achterstand = Bij schulden of ongeopende post is er snelle hulp. Je bent niet de enige.
rule-werk_ziek = Door ziekte veranderen werk en inkomen. Iemand kan het met je op een rij zetten.
rule-werk_naaste = Zorgen en werken samen is veel. Er zijn soms regels die je ruimte geven.
rule-werk_nabestaande = Weer werken na een overlijden is niet vanzelf. Iemand kan met je meedenken.
rule-werk_afscheid =
    Afscheid van je werk kan ook verlies zijn. Iets anders doen kan weer waarde geven.
rule-werk_conflict = Bij een conflict over werk of inkomen is er juridisch advies.

## Where room is left (merge rule 8)

rule-aanvulling_kanker = Bij een inloophuis ontmoet je mensen die weten wat kanker is.
rule-aanvulling_andere_ziekte = Mensen die hetzelfde meemaken, begrijpen vaak veel zonder uitleg.
rule-aanvulling_meedenken = Wil je eerst met iemand overleggen wat past? Dat kan per telefoon.

## When nothing else was found (invariant I01)

rule-altijd = Weet je het nog niet? Je huisarts denkt altijd mee.
