### "Nu of vannacht": what can be done while offices are closed. The headings are in ui.ftl.

tonight-kaart = Zoek vast woorden voor je gesprek. Kies ze op de kaart ‘Neem dit mee’.
    .jong = Zoek vast woorden voor als je het iemand vertelt. Kies ze op de kaart ‘Neem dit mee’.
tonight-erbij_zijn = Is je naaste wakker en wil je dat? Ga er even bij zitten. Je hoeft niets te zeggen.
tonight-overleg =
    Is er vannacht een arts of verpleegkundige bij jullie? Die kan dag en nacht overleggen met mensen
    die veel weten van zorg in de laatste fase. Vraag ernaar.
tonight-cannot-wait =
    Kan iets niet wachten tot de praktijk opengaat? Thuis bel je je eigen huisarts. Je hoort dan het
    nummer van de huisartsenspoedpost. In een hospice of verpleeghuis druk je op de bel of roep je
    een verpleegkundige. Is er levensgevaar? Bel { $tel_112 }.
