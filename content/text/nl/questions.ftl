# The questions and answers.
#
# The plain text is for somebody who is ill. The attributes are for the others:
# .naaste (somebody close is ill), .nabestaande (somebody close has died),
# .jong (under 18), .ander (looks for somebody else: the answers are what that person would say).
# An answer is quoted in the result ("Omdat je zei: …"): keep it one sentence that stands alone.

## Who

question-who = Voor wie zoek je hulp?
option-who-ziek = Ik ben zelf ziek
option-who-naaste = Iemand dicht bij mij is ziek
option-who-nabestaande = Iemand dicht bij mij is overleden
option-who-jong = Ik ben jonger dan 18
option-who-ander = Ik zoek het uit voor een ander

## Worries. At most about 48 characters; each covers the W-demands named in questions.toml.

question-worries = Wat houdt je bezig?
    .ander = Wat houdt de ander bezig?
    .hint = Kies waar het over gaat, en dan wat je herkent. Meer mag.
    .hint-ander = Kies waar het over gaat, en dan wat de ander zegt. Meer mag.

# What a sentence is about, in two to four words: these are read first. An icon stands beside each
# (src/components/icon).
group-worries-gevoel = Hoe je je voelt
    .ander = Hoe de ander zich voelt
group-worries-zin = Verlies en grote vragen
    .nabestaande = Missen en grote vragen
    .jong = Missen en moeilijke vragen
group-worries-samen = De mensen om je heen
    .jong = Thuis en vrienden
    .ander = De mensen om de ander heen
group-worries-zorg = Zorg en hulp
    .naaste = Zorgen voor de ander
    .jong = Zorg en hulp thuis
group-worries-praktisch = Geld, werk en papieren
    .jong = Geld en papieren

option-worries-angst = Ik ben bang voor wat komt, of voor de dood
    .nabestaande = Ik ben bang voor hoe het nu verder gaat
    .jong = Ik ben bang voor wat er gaat gebeuren
option-worries-somberheid = Ik ben somber, verdrietig of wanhopig
    .jong = Ik ben heel verdrietig of voel me rot
option-worries-boosheid_spijt = Ik ben boos, heb spijt of voel me schuldig
    .jong = Ik ben boos, of ik voel me schuldig
option-worries-piekeren = Ik pieker, ben onrustig of weet me geen raad
    .jong = Mijn hoofd zit vol, op school of in bed
option-worries-lichaam = Ik ben moe, heb pijn of last van mijn lichaam
    .naaste = Ik ben zelf op, of wie ziek is heeft pijn
    .jong = Ik ben moe, of heb vaak buikpijn of hoofdpijn

option-worries-verlies_rouw = Ik raak veel kwijt: gezondheid, werk, vrijheid
    .naaste = Ik verlies de ander nu al, stukje bij beetje
    .nabestaande = Ik mis degene die is overleden
    .jong = Ik mis iemand, of ik ga iemand verliezen
    .ander = Ik raak veel kwijt, of ik mis iemand
option-worries-oude_pijn = Oude pijn komt boven, of ik twijfel aan mezelf
    .jong = Iets naars van vroeger komt terug in mijn hoofd
option-worries-zingeving = Ik zoek houvast: zin, geloof, doel of richting
    .jong = Ik denk steeds: waarom gebeurt dit?
option-worries-toekomst_wensen = Ik heb wensen of vragen over zorg en het einde
    .naaste = We hebben wensen of vragen over zorg en het einde

option-worries-relatie_gezin = Het botst of verandert in mijn relatie of gezin
    .naaste = Ik ben nu vooral verzorger, of het botst thuis
    .nabestaande = Het botst of verandert in mijn familie
    .jong = Thuis is er ruzie, of alles is anders
option-worries-eenzaamheid = Ik voel me alleen, of mis vrienden en collega's
    .jong = Ik voel me alleen, of vrienden snappen het niet
option-worries-kinderen = Ik maak me zorgen om de kinderen
option-worries-overbelasting = Ik ben bang dat het mijn naasten te veel wordt
    .naaste = De zorg wordt me te veel
    .jong = Zorgen voor iemand thuis wordt me te veel
    .ander = De zorg wordt te veel

option-worries-praktische_zorg = Ik heb thuis hulp of verzorging nodig
    .naaste = We hebben thuis hulp of verzorging nodig
    .jong = Er is thuis meer hulp nodig
option-worries-geen_overzicht = Ik weet niet wie wat doet en wat het plan is
option-worries-regelen_instanties = Papieren, gemeente, vergoedingen: ik loop vast
    .jong = Er is thuis veel te regelen met papieren
option-worries-geld = Ik maak me zorgen over geld
    .jong = Ik maak me zorgen over geld thuis
option-worries-werk = Werken lukt minder, of ik stop met werken
    .naaste = Werken en zorgen gaat niet goed samen
    .nabestaande = Werken lukt nu niet, of niet goed
option-worries-weet_niet = Weet ik niet, of iets anders

## What first. The answers are the ticked worries.

question-first = Waar wil je het eerst hulp bij?
    .ander = Waar wil de ander het eerst hulp bij?
    .hint = Kies er één. De rest komt ook terug.
option-first-weet_niet = Weet ik niet

## How heavy: a sentence of the person's own, nothing that can be read as a scale.

question-heavy = Hoe is het nu voor jou?
    .ander = Hoe is het nu voor de ander?
    .hint = Kies de zin die het meest klopt.
    .hint-ander = Kies wat de ander zegt. Weet je het niet? Kies dat.
option-heavy-licht = Ik wil erover praten, of iets regelen
option-heavy-matig = Het zit me vaak dwars en alleen kom ik er niet uit
    .jong = Ik heb er vaak last van en kan het niet alleen
option-heavy-zwaar = Het wordt me te veel: het zit me de hele dag in de weg, of het duurt al lang
    .jong = Het is me te veel: het zit me de hele dag in de weg, of het duurt al lang
option-heavy-weet_niet = Weet ik niet

## Follow-ups, only for ticked worries

question-talk = Wat klopt ook voor jou?
    .ander = Wat klopt ook voor de ander?
    .hint = Meer mag.
    .hint-ander = Kies wat de ander zegt. Meer mag.
option-talk-niet_praten = Met mijn naasten praten lukt niet, of is te heftig
    .jong = Thuis praten lukt niet, of is te moeilijk
option-talk-buitenstaander = Ik praat liever met iemand van buiten die dit kent
    .jong = Ik praat liever met iemand van buiten ons gezin
option-talk-grote_stap = Een psycholoog bellen vind ik een te grote stap
option-talk-eerder_behandeld = Dit speelt al lang, of ik had eerder een psycholoog of psychiater
    .nabestaande = Ik kom al langer dan een jaar niet verder, of had eerder hulp
    .jong = Dit duurt al lang, of ik had er eerder hulp voor
option-talk-jongvolwassen = Ik ben tussen 18 en 27 jaar
option-talk-liever_geen_arts = Ik regel het liever zelf, niet via de huisarts
    .jong = Ik ga liever niet naar de dokter
option-talk-geen = Geen van deze
option-talk-weet_niet = Weet ik niet

question-children = Zijn er kinderen jonger dan 18?
option-children-ja = Ja
option-children-ziek = Ja, en mijn kind is zelf ernstig ziek
    .ander = Ja, en een kind is zelf ernstig ziek
option-children-nee = Nee
option-children-weet_niet = Weet ik niet

question-home_help = Waar is thuis hulp bij nodig?
    .hint = Meer mag.
option-home_help-huishouden = Het huishouden, de trap of vervoer
option-home_help-verzorging = Wassen, wonden, medicijnen of de nachten
option-home_help-weet_niet = Weet ik niet

question-money = Hoe is het met het geld?
    .jong = Hoe is het thuis met geld?
    .hint = Je hoeft geen bedragen te noemen.
option-money-achterstand = Ik heb schulden, of post die ik niet open
    .naaste = We hebben schulden, of post die dicht blijft
    .jong = Er zijn schulden, of post die dicht blijft
option-money-geen = Geen schulden, wel zorgen
option-money-weet_niet = Weet ik niet

question-work = Hoe is het met je werk?
    .ander = Hoe is het met het werk van de ander?
    .hint = Meer mag.
    .hint-ander = Kies wat de ander zegt. Meer mag.
option-work-loondienst = Ik heb een werkgever
option-work-eigen_zaak = Ik werk voor mezelf
option-work-conflict = Het botst met mijn werkgever
option-work-geen = Geen werk, of geen van deze
option-work-weet_niet = Weet ik niet

## Where you are: one screen, up to three short questions, every one may stay empty

screen-situation = Over de ziekte en de zorg
    .hint = Een paar korte vragen. Overslaan is prima.

question-ill = Ben jij ziek, of iemand anders?
option-ill-zelf = Ik ben zelf ziek
option-ill-ander = Iemand anders
option-ill-weet_niet = Weet ik niet

question-phase = Hoe gaat het nu met de ziekte?
option-phase-net_gehoord = Ik heb het net gehoord
    .naaste = We hebben het net gehoord
    .ander = Het is net bekend
option-phase-behandeling = Ik word behandeld
    .naaste = De ziekte wordt behandeld
    .jong = De ziekte wordt behandeld
    .ander = De ziekte wordt behandeld
option-phase-langzaam = Het gaat langzaam achteruit
option-phase-ongeneeslijk = Ik kan niet meer beter worden
    .naaste = Mijn naaste kan niet meer beter worden
    .jong = Beter worden kan niet meer
    .ander = Degene die ziek is, kan niet meer beter worden
option-phase-laatste_fase = Het einde komt dichterbij
    .jong = Het duurt misschien niet lang meer
option-phase-na_overlijden = Degene die ziek was, is overleden
option-phase-zeg_ik_niet = Weet ik niet

question-illness = Om welke ziekte gaat het?
    .nabestaande = Welke ziekte was het?
option-illness-kanker = Kanker
option-illness-dementie = Dementie
option-illness-anders = Iets anders, zoals COPD, hartfalen, Parkinson of ouderdom
option-illness-zeg_ik_niet = Weet ik niet

question-carers = Wie helpt er nu al?
    .hint = Meer mag.
option-carers-ziekenhuis = Het ziekenhuis
option-carers-thuiszorg = Thuiszorg of een wijkverpleegkundige
option-carers-hospice = Een hospice
option-carers-verpleeghuis = Een verpleeghuis of andere instelling
option-carers-alleen_huisarts = Alleen de huisarts, of nog niemand
option-carers-weet_niet = Weet ik niet

## Safety: once, plainly, skippable. The answers are about the visitor, also for .ander, unless
## the sentence names the other. Order and wording: docs/sources/routing.md.
## These texts need review by a clinician before launch.

question-safety = Is een van deze dingen nu zo?
    .hint = De laatste vraag, voor iedereen. Je mag dit overslaan. Er wordt niets bewaard of verstuurd.

# Short rows, each opens the sentences about it. Somebody for whom one is true has to find it here.
group-safety-leven = Niet meer willen leven
group-safety-nu = In paniek, of ineens heel ziek
group-safety-veilig = Niet veilig, of bang voor geweld

option-safety-zelfdoding = Ik denk aan zelfdoding
    .jong = Ik wil dood, ik wil niet meer, of ik denk aan zelfdoding
    .ander = Ik denk zelf aan zelfdoding
    .nabestaande = Ik wil niet meer verder leven, of ik denk aan zelfdoding
option-safety-zelfdoding_ander = Ik ben bang dat een ander aan zelfdoding denkt
    .jong = Ik ben bang dat iemand zichzelf iets aandoet
    .ander = Ik ben bang dat de ander aan zelfdoding denkt
# For review by a clinician: for .naaste and .ander the sentence is (also) about the other person.
option-safety-niet_meer = Ik wil niet meer, of ik denk aan euthanasie
    .naaste = Een van ons wil niet meer, of denkt aan euthanasie
    .jong = Iemand thuis wil niet meer, of denkt aan euthanasie
    .ander = De ander wil niet meer, of denkt aan euthanasie
# Not "red het deze nacht niet": of somebody who is dying that means dying tonight.
option-safety-nood = Ik houd het nu niet meer vol, of ik ben in paniek
    .ander = De ander houdt het nu niet meer vol, of is in paniek
option-safety-medisch =
    Er is nu ineens iets ergs met mijn lichaam: benauwd, veel bloed, verward, vreemde dingen zien,
    hevige pijn
    .naaste =
        Wie ziek is heeft nu ineens iets ergs: benauwd, bewusteloos, veel bloed, verward, vreemde
        dingen zien, hevige pijn
    .jong =
        Bij mij of een ander ineens: niet kunnen ademen, veel bloed, niet wakker worden, verward,
        vreemde dingen zien, erge pijn
    .ander =
        De ander heeft nu ineens iets ergs: benauwd, bewusteloos, veel bloed, verward, dingen zien
        die er niet zijn, hevige pijn
option-safety-geweld =
    Iemand doet mij pijn, bedreigt, dwingt of verwaarloost mij, of neemt mijn geld. Of ik ben bang
    dat ik zelf iemand pijn doe.
    .naaste =
        Iemand doet mij of een ander pijn, dreigt, dwingt, zorgt slecht of neemt geld. Of ik ben
        bang dat ik zelf iemand pijn doe.
    .jong = Iemand doet mij pijn, bedreigt mij of doet dingen die ik niet wil. Of ik ben bang dat ik zelf iemand pijn doe.
    .ander =
        Iemand doet mij of de ander pijn, dreigt, dwingt, zorgt slecht of neemt geld. Of ik ben bang
        dat ik zelf iemand pijn doe.
option-safety-kind_onveilig = Ik ben bang dat een kind niet veilig is
    .jong = Ik ben niet veilig, of een ander kind is niet veilig
option-safety-geen = Geen van deze
option-safety-zeg_ik_niet = Ik sla dit over
