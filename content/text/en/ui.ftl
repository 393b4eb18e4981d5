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
ui-intro-time = It takes about three minutes.
ui-intro-private = Nothing is sent or saved.
ui-wiped = Your answers have been cleared.
# For ten seconds.
ui-undo = Bring them back

## After a long time without a tap

ui-idle-title = Are you still there?
ui-idle = Nothing has happened for a while. In two minutes your answers will be cleared, so that nobody else sees them.
ui-idle-stay = I am still here

## Languages

# Before the names of the other languages.
ui-languages = Another language

## Questions

# Stands between the answers and the ones that cannot be combined.
ui-or = or
ui-go-on = Next
ui-enough = Enough: show me what fits

ui-error-one = Choose one answer.
ui-error-many = Choose what is true. Not sure? Then choose ‘I do not know’.

## Result

ui-result-title = This may suit you
# Over what fits, under a signal.
ui-later = What else suits you
# Shown where being seen with this page may be dangerous. For review by a clinician.
ui-leave = Leave this page quickly
ui-leave-to = https://www.buienradar.nl/
# Where the page around the guide does not let them go: on an empty screen.
ui-leave-stayed = Close this tab.
ui-history-note =
    Your browser remembers which pages you visit. Do you open { $link_113 } or the website of Veilig
    Thuis (help when home is not safe) here? Then that stays in your history. You can clear that
    history. A phone call often stays in your call list.
ui-tonight-title = Now or tonight
ui-tonight-talk = Talk to someone
ui-tonight-steps = What you can do already
ui-tonight-day = This can be done in the daytime
ui-tonight-hours = See on the website when you can call.
ui-huisarts-line =
    Not sure yet? Call your huisarts (GP) and say that you want to talk. Your GP will think it
    through with you.
ui-rest-title = What else can help

ui-why-not-title = Perhaps you are wondering about this
# Before the kinds of support that come first.
ui-first-step = This often comes first:
ui-around-title = Around you
# Before kinds of support to read about.
ui-read-about = Read on about:
ui-carried-nothing = You chose nothing here.
# Before who already helps, in the words of the answers.
ui-helped-by = Who is helping already:

## Where the texts of a result are not here yet

ui-coming-title = One moment, please
ui-coming = The texts are still on their way. They will appear here.
# After ten seconds, or when they did not come.
ui-coming-failed = The texts are not here yet. That is the connection, not you. If they still come, you will see them here. You can call already. At the bottom is a page with all kinds of help.

## A card

ui-begin = Start here
# Around the sentence of an answer the visitor ticked, and between two of them.
ui-quoted = ‘{ $words }’
ui-and = { $one } and { $other }
# Between the ones before the last two.
ui-list = { $one }, { $other }
ui-why = Why do I see this?
# Before those sentences.
ui-because = Because you chose:
# Before what else the visitor ticked that made it fit: how heavy it is, who already comes.
ui-because-also = And also:
# Where a kind of support fits only if something is so that the visitor did not say.
ui-maybe = This may fit what you have said so far.
ui-other-ways = Other ways
ui-say = Say, for example
ui-referral-none = Not needed
ui-pays-free = Free
ui-pays-insured = Basic insurance pays
ui-pays-conditional = Basic insurance, you often pay a part yourself
ui-pays-own = You mostly pay yourself
ui-ask = Please ask
ui-number = Do you know the number?
ui-how = How it goes on
ui-referral = Referral
ui-pays = Costs
ui-for-whom = Who it is for
ui-limits = What it does not do
ui-find = Where to find it
ui-soon = How soon
ui-soon-unknown = That differs. Please ask.
# Before the kinds of support that somebody can pass you on to.
ui-pass-on = Can refer you to:
# Beside a step of a way that is drawn: the kind of support you are reading about.
ui-here = you are reading about this now
ui-more-about = More about this help
ui-unchecked = Not checked yet. Please ask.
ui-sources = Sources, viewed on { $date }

## The card to take along

ui-talk-title = Take this with you
ui-talk-intro = This is a card with your words, for a phone call or a talk.
ui-talk-open = Make your card
ui-talk-pick = Change your card
ui-talk-private = The card stays on your screen, until you print, copy or share it yourself.
ui-talk-words = What you chose
ui-talk-kinds = Who you are going to talk to
ui-talk-more-kinds = More kinds of help
ui-talk-questions = Questions to take with you
ui-talk-costs = Questions about the costs
ui-talk-own = In your own words
ui-talk-own-hint = What do you want to be sure to say or ask? You may leave this field empty.
ui-talk-card = Your card
ui-talk-empty = There is nothing on it yet. Choose above what you take with you.
ui-talk-large = Large letters
ui-talk-print = Print the card
# When no print window came: perhaps it still does.
ui-talk-not-printed = Does no print window appear? Then you cannot print here. Copy the text, and print it somewhere else.
ui-talk-copy = Copy the text
ui-talk-copied = The text has been copied. You can now paste it somewhere.
ui-talk-copy-yourself =
    It cannot be copied for you here. Press and hold the text and copy it yourself.
ui-talk-text = The text of your card
ui-talk-share = Share the text
ui-talk-share-this = This is what you will share
ui-talk-share-now = Choose who to share it with
ui-talk-not-shared = You cannot share here. Press and hold the text, copy it and paste it into a message.
ui-talk-share-stop = Do not share it after all
ui-talk-close = Done with the card

## What the organisation whose page this is adds

ui-partner-contact = At { $partner }
ui-partner-checked = { $partner } checked this on { $date }.
ui-partner-lacks =
    You cannot get this through { $partner }. Read below where you can find it, or ask your
    huisarts.
ui-partner-local = You will also find this at { $partner }
ui-partner-local-hint = This has nothing to do with your answers. Everybody who looks here sees it.

## Read aloud by a voice of the device

ui-read-aloud = Read aloud
ui-read-stop = Stop reading

## Beside a call

ui-call-title = Calling: { $kind }
# Two questions for whoever answers, whatever the call is about.
ui-call-next = Then also ask
ui-call-next-1 = How soon can that be? In Dutch: “{ $dutch }”
ui-call-next-2 =
    Is this not the right place for me? Who can I call then?
    In Dutch: “{ $dutch }”
ui-call-nobody = Does nobody answer? That is not because of you. Try again later.
ui-call-agreed = What do you agree on?
ui-call-agreed-hint = This goes on your card. It is not sent or saved.

## Pages beside the questions

ui-more-title = Look around yourself
ui-kinds-title = All kinds of help
ui-kinds-hint = Choose a kind of help. You will read what it is and how to get it.
ui-unknown-page =
    We do not know that kind of help. Start here with the questions, or see all kinds of help.
ui-begin-questions = Start with the questions
ui-continue-questions = Go on with the questions
ui-back-to-result = Back to what may suit you
ui-previous = Previous
ui-next = Next
ui-words-here = Words on this page
ui-glossary-title = Words explained
ui-glossary-hint = These are words that you may come across when you look for help.
ui-compare-title = Compare kinds of help
ui-compare-hint = Choose two or three. One kind of help is not better than another.
ui-compare-slot = Kind of help { $n }
ui-compare-none = Not chosen yet
ui-compare-few = Choose one more. Then you can read the difference.
# Said, not seen, when the comparison comes.
ui-compare-now = Side by side: { $kinds }.
ui-compare-gives = What it is for

## Numbers and addresses

# Read aloud at a phone number: a number such as 112, or whose it is and the number.
ui-call = Call { $who }
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
ui-partly-reviewed = Not all of the Dutch texts have been checked by a care professional yet.
# Only when everything a visitor can see is signed, and on the days on which that counts.
ui-reviewed =
    A care professional checked the Dutch texts on { $date }. That holds up to and including
    { $until }.
ui-review-overdue = A care professional checked the Dutch texts on { $date }. That is too long ago.
# While not everything is signed: what is for somebody in need, and one kind of support. In Dutch only.
ui-signed-in-need = The Dutch texts for emergencies were checked on { $date }.
ui-signed = The Dutch text was checked on { $date } by: { $role }.
ui-version = Content: version { $version } ({ $hash }).
ui-one-page = All kinds of help on one page
# Where the guide stands in somebody else's page: translators of browsers do not look inside.
ui-own-tab = Open the questions in a tab of their own. There your browser can translate them.

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
