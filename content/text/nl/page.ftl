### The words of the page around the widget and of the static guide. Keys start with `page-`.

## While the questions load, or when they cannot

page-description =
    Ben jij ernstig ziek, of iemand dicht bij jou? Na een paar gewone vragen zie je welke hulp past
    en hoe je daar komt.
page-loading = De vragen worden geladen…
# Instead of the line above, when it takes longer than ten seconds.
page-slow = Dit duurt lang. Misschien lukt het laden niet.
page-failed = De vragen werken nu niet. Er is niets bewaard.
# Above the questions when the page of another site around them is printed. Printed from the card, there
# is only the card.
page-on-paper = Op papier staat hier misschien niet alles. Maak liever je kaart, en kies daar “Print de kaart”.
page-no-script = De vragen werken alleen met JavaScript.
page-read-instead = Lukt het laden niet? Lees alle soorten hulp op één pagina.

## The static guide

page-to-questions = Liever een paar vragen? Begin hier.
page-contents = Op deze pagina
page-psychosocial =
    Psychosociale hulp gaat over twee dingen samen. Het ene is hoe je je voelt (psychisch). Het
    andere is hoe het gaat met de mensen en dingen om je heen (sociaal).

## The page "Waar begin ik?" of the static guide

page-begin-title = Waar begin ik?
page-begin-how = Kijk eerst voor wie je hulp zoekt. Zoek daarna een zin die je herkent. Daaronder staat welke hulp daarbij kan passen.
# A link to the questions, below what may fit.
page-begin-closer = Beantwoord een paar vragen. Dan zie je beter wat past.
