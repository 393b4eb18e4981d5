### "Nu of vannacht": what can be done while offices are closed. The headings are in ui.ftl.

tonight-kaart =
    Start looking for words for your talk now. Choose them on the card ‘Take this with you’.
    .jong =
        Start looking for words now, for when you tell someone. Choose them on the card ‘Take this
        with you’.
tonight-erbij_zijn =
    Is the person close to you awake, and would you like to? Go and sit with them for a while. You
    do not have to say anything.
tonight-overleg =
    Is there a doctor or nurse with you tonight? They can talk, day and night, with people who know
    a lot about care in the last phase. Ask about it.
tonight-cannot-wait =
    Is there something that cannot wait until the practice opens? At home, call your own huisarts
    (GP). You will hear the number of the huisartsenspoedpost (out-of-hours GP service). In a
    hospice or a verpleeghuis (nursing home), press the bell or call a nurse. Is a life in danger?
    Call { $tel_112 }.
