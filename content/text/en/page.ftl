### The words of the page around the widget and of the static guide. Keys start with `page-`.

## While the questions load, or when they cannot

page-description =
    Are you seriously ill, or is someone close to you? After a few plain questions you see what
    help fits and how to get it.
page-loading = The questions are loading…
# Instead of the line above, when it takes longer than ten seconds.
page-slow = This is taking long. Perhaps the questions cannot load.
page-failed = The questions do not work now. Nothing has been kept.
# Above the questions when the page of another site around them is printed. Printed from the card, there
# is only the card.
page-on-paper = On paper this may not be complete. It is better to make your card, and choose “Print the card” there.
page-no-script = The questions only work with JavaScript.
page-read-instead = Is it not loading? Read about all kinds of help on one page.

## The static guide

page-to-questions = Would you rather answer a few questions? Start here.
page-contents = On this page
page-psychosocial =
    Psychosocial help is about two things together. One is how you feel (psychological). The other
    is how things are with the people and things around you (social).

## The page "Waar begin ik?" of the static guide

page-begin-title = Where do I start?
page-begin-how = First look for whom you are seeking help. Then find a sentence that you recognise. Below it you read which help may fit.
# A link to the questions, below what may fit.
page-begin-closer = Answer a few questions. Then you see better what fits.
