### Headings around the kinds of support. The kinds themselves have a file each in supports/.

## Groups of "Bekijk alles"

group-beginnen = Om te beginnen
group-praten = Praten over hoe je je voelt
group-zin_verlies = Verlies en wat je leven waarde geeft
group-thuis = Hulp thuis
group-om_je_heen = De mensen om je heen
group-geld_regelen = Geld, werk en regelen
group-bellen = Bellen of chatten

## Ways in

door-ziekenhuis = Via je team in het ziekenhuis
door-hospice = Via het team van het hospice
door-verpleeghuis = Via het team van het verpleeghuis
door-thuiszorg = Via je wijkverpleegkundige
door-huisarts = Via je huisarts
door-gemeente = Via de gemeente
door-werk = Via je werk
door-zelf = Zelf contact opnemen
