### The words of the page itself: buttons, headings and notes around the guide.
###
### Every key starts with `ui-` and becomes a constant in src/content.rs (`ui-go-on` is
### `ui::GO_ON`). A key that nothing uses makes the compiler warn.
### `{ $n }` and the like are filled in while somebody uses the page.

## On every screen

ui-name = Steunwijzer
ui-back = Back
ui-close = Close

## The first screen

ui-title = Where can you go with your worries?
ui-intro-what = Choose what you recognise. You will see what help fits and how to get it.
ui-intro-time = It takes about two minutes.
ui-intro-private = Nothing is sent or saved.
ui-wiped = Your answers have been cleared.

## Languages

# Before the names of the other languages.
ui-languages = Another language

## Questions

ui-step = Question { $n }
ui-step-of = Question { $n } of { $total }
# Stands between the answers and the ones that cannot be combined.
ui-or = or
ui-go-on = Next
ui-enough = Enough for now: show me what fits

ui-error-title = An answer is still missing
ui-error-one = Choose one answer.
ui-error-many = Choose what is true. Not sure? Then choose ‘I do not know’.

## Result

ui-result-title = This may suit you
ui-later = When the emergency is over: what suits you
# Shown where being seen with this page may be dangerous. For review by a clinician.
ui-history-note =
    Your browser remembers which pages you visit. Do you open { $link_113 } or the website of Veilig
    Thuis (help when home is not safe) here? Then that stays in your history. You can clear that
    history. A phone call often stays in your call list.
ui-tonight-title = Talk to someone now or tonight
ui-huisarts-line =
    Not sure yet? Call your huisarts (GP) and say that you want to talk. Your GP will think it
    through with you.
ui-rest-title = Also fits what you said
ui-all = See all kinds of help

## A card

ui-begin = Start here
# Around the sentence of an answer the visitor ticked, and between two of them.
ui-quoted = ‘{ $words }’
ui-and = { $one } and { $other }
# Between the ones before the last two.
ui-list = { $one }, { $other }
# Before those sentences.
ui-because = Because you chose:
# Where a kind of support fits only if something is so that the visitor did not say.
ui-maybe = This may fit what you have said so far.
ui-other-ways = Other ways
ui-say = You can start like this
ui-referral = Referral
ui-pays = Costs
ui-for-whom = Who it is for
ui-limits = What it does not do
ui-find = Where to find it
ui-unchecked = Not checked yet. Please ask.
ui-sources = Sources, viewed on { $date }

## Numbers and addresses

# Read aloud before a phone number.
ui-call = Call
# Read aloud after an address.
ui-new-tab = opens in a new tab

## What you filled in

ui-answers-title = What you filled in
ui-change = Change
ui-ask-more = Answer a few more questions
ui-wipe = Clear my answers

## At the foot of every screen

ui-own-doctor = Urgent, or a medical question? Call your own doctor or nurse.
ui-purpose =
    This guide gives general information about kinds of psychosocial help in the Netherlands and how
    to get it. It does not make a diagnosis, does not measure symptoms and does not replace a talk
    with a care professional.
# Shown in every language but Dutch.
ui-translated =
    This English is a translation from Dutch. No care professional has checked the translation yet.
ui-not-reviewed = The Dutch texts have not been checked by a care professional yet either.
ui-version = Content: version { $version } ({ $hash }).
ui-one-page = All kinds of help on one page (in Dutch)

## Dates

ui-date = { $day } { $month } { $year }
ui-month-1 = January
ui-month-2 = February
ui-month-3 = March
ui-month-4 = April
ui-month-5 = May
ui-month-6 = June
ui-month-7 = July
ui-month-8 = August
ui-month-9 = September
ui-month-10 = October
ui-month-11 = November
ui-month-12 = December
