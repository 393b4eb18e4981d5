### The words of the page itself: buttons, headings and notes around the guide.
###
### Every key starts with `ui-` and becomes a constant in src/content.rs (`ui-go-on` is
### `ui::GO_ON`). A key that nothing uses makes the compiler warn.
### `{ $n }` and the like are filled in while somebody uses the page.

## On every screen

ui-name = Steunwijzer
ui-back = Terug
ui-close = Sluiten

## The first screen

ui-title = Waar kun je terecht met je zorgen?
ui-intro-what = Kies wat je herkent. Je ziet welke hulp past en hoe je daar komt.
ui-intro-time = Het duurt ongeveer drie minuten.
ui-intro-private = Er wordt niets verstuurd of bewaard.
ui-wiped = Je antwoorden zijn gewist.
# For ten seconds.
ui-undo = Zet ze terug

## After a long time without a tap

ui-idle-title = Ben je er nog?
ui-idle = Er gebeurt al een tijd niets. Over twee minuten worden je antwoorden gewist. Dan ziet een ander ze niet.
ui-idle-stay = Ik ben er nog

## Languages

# Before the names of the other languages.
ui-languages = Andere taal

## Questions

# Stands between the answers and the ones that cannot be combined.
ui-or = of
ui-go-on = Verder
ui-enough = Genoeg: laat zien wat past

ui-error-one = Kies één antwoord.
ui-error-many = Kies wat klopt. Weet je het niet? Kies dan ‘Weet ik niet’.

## Result

ui-result-title = Dit kan bij je passen
# Over what fits, under a signal.
ui-later = Wat verder bij je past
# Shown where being seen with this page may be dangerous. For review by a clinician.
# Closes the page at once for somebody who may not be seen with it. The address is of a site that
# says nothing about who visits it.
ui-leave = Sluit deze pagina snel
ui-leave-to = https://www.buienradar.nl/
# Where the page around the guide does not let them go: on an empty screen.
ui-leave-stayed = Sluit dit tabblad.
ui-history-note =
    Je browser onthoudt welke pagina's je bezoekt. Open je hier { $link_113 } of de site van
    Veilig Thuis? Dan blijft dat in je geschiedenis staan. Die geschiedenis kun je wissen.
    Een telefoontje blijft vaak in je bellijst staan.
ui-tonight-title = Nu of vannacht
ui-tonight-talk = Met iemand praten
ui-tonight-steps = Wat je nu al kunt doen
ui-tonight-day = Dit kan overdag
ui-tonight-hours = Kijk op de website wanneer je kunt bellen.
ui-huisarts-line = Weet je het nog niet? Bel je huisarts en zeg dat je wilt praten. Je huisarts denkt mee.
ui-rest-title = Wat nog meer kan helpen

ui-why-not-title = Misschien vraag je je dit af
# Before the kinds of support that come first.
ui-first-step = Dit komt vaak eerst:
ui-around-title = Om je heen
# Before kinds of support to read about.
ui-read-about = Lees verder over:
ui-carried-nothing = Hier koos je niets.
# Before who already helps, in the words of the answers.
ui-helped-by = Wie nu al helpt:

## Where the texts of a result are not here yet

ui-coming-title = Nog even wachten
ui-coming = De teksten zijn nog onderweg. Ze komen vanzelf in beeld.
# After ten seconds, or when they did not come.
ui-coming-failed = De teksten zijn er nog niet. Dat ligt aan de verbinding, niet aan jou. Komen ze nog, dan staan ze hier. Bellen kan nu al. Onderaan staat een pagina met alle soorten hulp.

## A card

ui-begin = Begin hier
# Around the sentence of an answer the visitor ticked, and between two of them.
ui-quoted = ‘{ $words }’
ui-and = { $one } en { $other }
# Between the ones before the last two.
ui-list = { $one }, { $other }
ui-why = Waarom zie ik dit?
# Before those sentences.
ui-because = Omdat je koos:
# Before what else the visitor ticked that made it fit: how heavy it is, who already comes.
ui-because-also = En ook:
# Where a kind of support fits only if something is so that the visitor did not say.
ui-maybe = Dit kan passen bij wat je tot nu toe zei.
ui-other-ways = Andere manieren
ui-say = Zeg bijvoorbeeld
# Whether somebody has to refer, who pays: in a few words. What nobody is sure of is `ui-ask`.
ui-referral-none = Niet nodig
ui-pays-free = Gratis
ui-pays-insured = De basisverzekering betaalt
ui-pays-conditional = Basisverzekering, vaak betaal je een deel zelf
ui-pays-own = Meestal betaal je zelf
ui-ask = Vraag het na
# The label of a field; where what is in it is a number, it becomes a button to call.
ui-number = Weet je het nummer?
# Opens everything else about the first step.
ui-how = Zo gaat het verder
ui-referral = Verwijzing
ui-pays = Kosten
ui-for-whom = Voor wie
ui-limits = Wat het niet doet
ui-find = Waar je het vindt
ui-soon = Hoe snel
ui-soon-unknown = Dat verschilt. Vraag het na.
# Before the kinds of support that somebody can pass you on to.
ui-pass-on = Kan je doorsturen naar:
# Beside a step of a way that is drawn: the kind of support you are reading about.
ui-here = je leest nu hierover
ui-more-about = Meer over deze hulp
ui-unchecked = Nog niet nagekeken. Vraag het na.
ui-sources = Bronnen, bekeken op { $date }

## Beside a call

ui-call-title = Bellen: { $kind }
# Two questions for whoever answers, whatever the call is about.
ui-call-next = Vraag dan ook
ui-call-next-1 = Hoe snel kan dat?
ui-call-next-2 = Ben ik hier niet op de goede plek? Wie kan ik dan bellen?
ui-call-nobody = Neemt niemand op? Dat ligt niet aan jou. Probeer het later nog eens.
ui-call-agreed = Wat spreek je af?
ui-call-agreed-hint = Dit komt op je kaart. Het wordt niet verstuurd of bewaard.

## Pages beside the questions

ui-more-title = Zelf rondkijken
ui-kinds-title = Alle soorten hulp
ui-kinds-hint = Kies een soort hulp. Je leest wat het is, en hoe je er komt.
ui-unknown-page = Die soort hulp kennen we niet. Begin hier met de vragen, of bekijk alle soorten hulp.
ui-begin-questions = Begin met de vragen
ui-continue-questions = Ga verder met de vragen
ui-back-to-result = Terug naar wat bij je past
ui-previous = Vorige
ui-next = Volgende
ui-words-here = Woorden op deze pagina
ui-glossary-title = Woorden uitgelegd
ui-glossary-hint = Dit zijn woorden die je kunt tegenkomen als je hulp zoekt.
ui-compare-title = Vergelijk soorten hulp
ui-compare-hint = Kies er twee of drie. De ene hulp is niet beter dan de andere.
ui-compare-slot = Soort hulp { $n }
ui-compare-none = Nog niet gekozen
ui-compare-few = Kies er nog een. Dan lees je het verschil.
# Said, not seen, when the comparison comes.
ui-compare-now = Naast elkaar: { $kinds }.
ui-compare-gives = Waarvoor
## The card to take along

ui-talk-title = Neem dit mee
ui-talk-intro = Dit is een kaart met jouw woorden, voor een telefoontje of een gesprek.
ui-talk-open = Maak je kaart
ui-talk-pick = Pas je kaart aan
ui-talk-private = De kaart blijft in je scherm, tot jij hem print, kopieert of deelt.
ui-talk-words = Wat je koos
ui-talk-kinds = Met wie je gaat praten
ui-talk-more-kinds = Meer soorten hulp
ui-talk-questions = Vragen om mee te nemen
ui-talk-costs = Vragen over de kosten
ui-talk-own = In je eigen woorden
ui-talk-own-hint = Wat wil je zeker zeggen of vragen? Dit veld mag leeg blijven.
ui-talk-card = Je kaart
ui-talk-empty = Er staat nog niets op. Kies hierboven zelf wat je meeneemt.
ui-talk-large = Grote letters
ui-talk-print = Print de kaart
# When no print window came: perhaps it still does.
ui-talk-not-printed = Komt er geen venster om te printen? Dan kan het hier niet. Kopieer de tekst, en print die ergens anders.
ui-talk-copy = Kopieer de tekst
ui-talk-copied = De tekst is gekopieerd. Je kunt hem nu ergens plakken.
ui-talk-copy-yourself = Kopiëren lukt hier niet vanzelf. Houd de tekst vast en kopieer hem zelf.
ui-talk-text = De tekst van je kaart
ui-talk-share = Deel de tekst
ui-talk-share-this = Dit ga je delen
ui-talk-share-now = Kies met wie
ui-talk-not-shared = Delen kan hier niet. Houd de tekst vast, kopieer hem en plak hem in een bericht.
ui-talk-share-stop = Toch niet delen
ui-talk-close = Klaar met de kaart

## What the organisation whose page this is adds

# Above its phone number and page.
ui-partner-contact = Bij { $partner }
ui-partner-checked = { $partner } heeft dit gecontroleerd op { $date }.
# Where it does not offer a kind of support that stays on the screen.
ui-partner-lacks = Dit gaat niet via { $partner }. Lees hieronder waar je het wel vindt, of vraag het je huisarts.
# Above support that exists only there.
ui-partner-local = Dit is er ook bij { $partner }
ui-partner-local-hint = Dit staat los van je antwoorden. Iedereen die hier kijkt, ziet dit.

## Read aloud by a voice of the device

ui-read-aloud = Lees voor
ui-read-stop = Stop met lezen

## Numbers and addresses

# Read aloud at a phone number: a number such as 112, or whose it is and the number.
ui-call = Bel { $who }
# Read aloud after an address.
ui-new-tab = opent in een nieuw tabblad

## What you filled in

ui-answers-title = Wat je invulde
ui-change = Wijzig
ui-ask-more = Beantwoord nog een paar vragen
ui-wipe = Wis mijn antwoorden

## At the foot of every screen

ui-own-doctor = Spoed of een medische vraag? Bel je eigen arts of verpleegkundige.
ui-purpose =
    Deze wegwijzer geeft algemene informatie over soorten psychosociale hulp in Nederland en hoe
    je daar komt. Hij stelt geen diagnose, meet geen klachten en vervangt geen gesprek met een
    zorgverlener.
# Shown in every language but Dutch.
ui-translated = Deze teksten zijn vertaald uit het Nederlands. Een zorgverlener heeft de vertaling nog niet gecontroleerd.
ui-not-reviewed = De teksten zijn nog niet door een zorgverlener gecontroleerd.
ui-partly-reviewed = De teksten zijn nog niet allemaal door een zorgverlener gecontroleerd.
# Only when everything a visitor can see is signed, and on the days on which that counts.
ui-reviewed =
    Een zorgverlener heeft de teksten gecontroleerd op { $date }. Dat geldt tot en met { $until }.
ui-review-overdue =
    Een zorgverlener heeft de teksten gecontroleerd op { $date }. Dat is te lang geleden.
# While not everything is signed: what is for somebody in need, and one kind of support. In Dutch only.
ui-signed-in-need = De teksten bij spoed zijn gecontroleerd op { $date }.
ui-signed = Gecontroleerd op { $date } door: { $role }.
ui-version = Inhoud: versie { $version } ({ $hash }).
ui-one-page = Alle soorten hulp op één pagina
# Where the guide stands in somebody else's page: translators of browsers do not look inside.
ui-own-tab = Open de vragen in een eigen tabblad. Daar kan je browser ze vertalen.

## Dates

ui-date = { $day } { $month } { $year }
ui-month-1 = januari
ui-month-2 = februari
ui-month-3 = maart
ui-month-4 = april
ui-month-5 = mei
ui-month-6 = juni
ui-month-7 = juli
ui-month-8 = augustus
ui-month-9 = september
ui-month-10 = oktober
ui-month-11 = november
ui-month-12 = december
