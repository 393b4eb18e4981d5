### Why a kind of support is shown: one sentence for each rule of rules.toml.

## Signals: what leads when somebody is not safe (care-facts §5.4)

rule-medisch = Dit kan niet wachten. Een arts kijkt eerst naar het lichaam.
rule-zelfdoding = Praat er vandaag nog met iemand over. Je huisarts en 113 zijn daarvoor.
rule-nood = Bel nu je huisarts of de huisartsenspoedpost. Wacht hier niet mee.
rule-onveilig = Veilig Thuis denkt met je mee, dag en nacht. Ook als je twijfelt.
rule-niet_meer = Hierover kun je praten met je huisarts of je eigen arts. Ook met een geestelijk verzorger (voor levensvragen).

## Who you are

rule-jong = Er is hulp speciaal voor kinderen en jongeren.

## One person who sees the whole (row 33; principle P5 for a hospice)

rule-veel_hospice = Je hebt meer zorgen tegelijk. Het team van het hospice ziet het geheel.
rule-veel_zwaar = Je hebt meer zorgen tegelijk en het is zwaar. Je huisarts ziet het geheel.
rule-veel = Je hebt meer zorgen tegelijk. Begin bij één persoon die het geheel ziet.

## I don't know where to start

rule-weet_niet = Weet je nog niet wat je nodig hebt? Je huisarts denkt mee en kent de weg.

## Feelings

rule-piekeren = Pieker je veel? Een maatschappelijk werker geeft steun en helpt ook praktisch.
rule-piekeren_na_overlijden = Na een overlijden kan piekeren erbij horen. Je huisarts luistert en denkt mee.
rule-piekeren_zwaar = Wordt piekeren je te veel? Dan kan het helpen om te praten met iemand in de praktijk van je huisarts (de POH-GGZ).
rule-gevoelens = Voor angst, somberheid, spijt en boosheid kun je bij je huisarts terecht. En bij iemand in de praktijk voor gesprekken (de POH-GGZ).
rule-spijt_laatste_tijd = Spijt en boosheid raken aan wat voor jou belangrijk is. Daar praat een geestelijk verzorger over.
rule-gevoelens_zwaar = Het is zwaar. Je huisarts kan je helpen aan iemand om mee te praten.
rule-gevoelens_hospice = Het team van het hospice is er al en kent dit. Begin daar.
rule-buitenstaander = Je praat liever met iemand die verder van je af staat. Of het is te heftig om met naasten te delen.
rule-lang_en_zwaar = Het is zwaar en duurt al lang, of je had al eerder hulp. Via je huisarts is er gespecialiseerde hulp.
rule-liever_geen_arts = Je gaat liever niet eerst naar een dokter. Deze hulp kun je zelf bellen.
rule-lichaam_team = Met vragen over je lichaam ga je eerst naar je eigen arts of verpleegkundige.
rule-lichaam = Met vragen over je lichaam ga je eerst naar je eigen arts of verpleegkundige.

## Loss and meaning

rule-zingeving = Een geestelijk verzorger praat met je over wat je leven waarde geeft. Ook als je niet gelooft.
rule-zingeving_meedoen = Iets doen wat ertoe doet, geeft veel mensen weer waarde.
rule-zingeving_zwaar = Het is zwaar. Vertel het ook aan je huisarts.
rule-verlies_ziek = Je verliest veel: gezondheid, werk of je rol. Daar kun je over praten, ook nu al.
rule-verlies_ziek_zwaar = Je verliest veel en het is zwaar. Begin bij je huisarts. Ook een rouwbegeleider kan helpen.
rule-verlies_naaste_zwaar = Ook als naaste kan verdriet zwaar zijn. Begin bij je huisarts. Ook een rouwbegeleider kan helpen.
rule-verlies_naaste = Ook als naaste kun je al verdriet hebben. Je kunt zelf om steun vragen.
rule-rouw = Ook na een overlijden is er steun bij verdriet.
rule-rouw_zwaar = Het verdriet blijft zwaar, of je komt niet verder. Begin dan bij je huisarts.
rule-oude_pijn = In een tijd van verlies komt oud verdriet vaak weer boven. Wacht niet te lang met erover praten.
rule-oude_pijn_zwaar = Oud verdriet dat zwaar terugkomt, vraagt soms meer hulp. Je huisarts kent de weg.
rule-oude_pijn_hospice = Oud verdriet komt terug. Het team van het hospice kent dat en helpt je verder.
rule-wensen_team = Praat over je wensen voordat er haast is. Je arts of het team kan dat gesprek met je voeren.
rule-wensen = Praat over je wensen voordat er haast is. Je huisarts kan dat gesprek met je voeren.

## The people around you

rule-relatie = Een maatschappelijk werker kijkt mee naar wat er tussen mensen speelt.
rule-relatie_zwaar = Het is zwaar tussen jou en de mensen om je heen. Hulp kan met of zonder je partner of gezin.
rule-eenzaam = Contact en weer meedoen kunnen helpen als je je alleen voelt.
rule-eenzaam_zwaar = Je voelt je alleen en het is zwaar. Vertel het aan je huisarts.
rule-eenzaam_lotgenoten = Mensen met dezelfde ziekte begrijpen vaak veel zonder uitleg.
rule-kinderen = Voor kinderen van zieke ouders is er eigen hulp.
rule-kinderen_na_overlijden = Kinderen rouwen anders dan volwassenen. Daar is eigen hulp voor.
rule-kinderen_na_overlijden_zwaar = Is het zwaar voor je kind? Bel dan ook de huisarts.
rule-kinderen_volwassen = Je maakt je zorgen om je kinderen, ook al zijn ze groot. Daar kun je over praten.
rule-overbelast_laatste_fase = De zorg is zwaar in de laatste fase. Vrijwilligers en de thuiszorg kunnen het even overnemen.
rule-overbelast_laatste_fase_zwaar = De zorg wordt je te veel. Bel eerst je eigen huisarts. Vraag ook wie het even kan overnemen.
rule-overbelast_licht = Je zorgt voor een ander. Er is ook steun voor jou.
rule-overbelast_matig = Even op adem komen helpt om het vol te houden.
rule-overbelast_zwaar = De zorg wordt je te veel. Nu is er eerst hulp nodig voor jou.
rule-naasten_van_zieke = Je maakt je zorgen om wie voor je zorgt. Ook voor hen is er steun.

## Practical

rule-hulp_in_huis = Hulp in huis of een traplift kan veel verschil maken. De gemeente gaat daarover.
rule-zorg_thuis = Een wijkverpleegkundige regelt zorg aan huis en kijkt breder.
rule-regelen = Je hoeft het niet alleen uit te zoeken. Er is iemand die meegaat en meekijkt.
rule-overzicht_thuiszorg = Vraag om één vaste contactpersoon. Dat kan je wijkverpleegkundige zijn.
rule-overzicht_hospice = Vraag om één vaste contactpersoon in het hospice.
rule-overzicht = Vraag om één vaste contactpersoon. Dat kan je huisarts zijn.
rule-geld = Een maatschappelijk werker helpt met geldzaken en vergoedingen.
rule-geld_achterstand = Bij schulden of ongeopende post is er snelle hulp. Je hoeft je niet te schamen.
rule-werk_ziek = Werk en inkomen veranderen als je ziek bent. Iemand kan het met je op een rij zetten.
rule-werk_naaste = Zorgen en werken samen is veel. Er zijn soms regels die je ruimte geven.
rule-werk_nabestaande = Weer werken na een overlijden is niet vanzelf. Iemand kan met je meedenken.
rule-werk_afscheid = Afscheid nemen van werk is ook verlies. Iets anders doen kan weer waarde geven.
rule-werk_conflict = Bij een conflict over werk of inkomen is er juridisch advies.

## Where room is left (merge rule 5.3.8)

rule-aanvulling_kanker = Bij een inloophuis ontmoet je mensen die weten wat kanker is.
rule-aanvulling_andere_ziekte = Mensen met dezelfde ziekte begrijpen vaak veel zonder uitleg.
rule-aanvulling_meedenken = Wil je eerst met iemand overleggen wat past? Dat kan per telefoon.

## When nothing else was found (invariant I01)

rule-altijd = Weet je het nog niet? Je huisarts denkt altijd mee.
