### The words of the static guide (gids.html). Keys start with `page-`.

page-to-questions = Liever een paar vragen? Begin hier.
page-contents = Op deze pagina
page-psychosocial =
    Psychosociale hulp gaat over twee dingen samen. Het ene is hoe je je voelt (psychisch). Het
    andere is hoe het gaat met de mensen en dingen om je heen (sociaal).
