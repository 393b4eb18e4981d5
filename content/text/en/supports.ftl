### Headings around the kinds of support. The kinds themselves have a file each in supports/.

## Groups of "Bekijk alles"

group-beginnen = To begin with
group-praten = Talking about how you feel
group-zin_verlies = Loss, and what gives your life value
group-thuis = Help at home
group-om_je_heen = The people around you
group-geld_regelen = Money, work and paperwork
group-bellen = Call or chat

## Ways in

door-ziekenhuis = Through your team in the hospital
door-hospice = Through the team of the hospice
door-verpleeghuis = Through the team of the nursing home
door-thuiszorg = Through your wijkverpleegkundige (district nurse)
door-huisarts = Through your huisarts (GP)
door-gemeente = Through your gemeente (municipality)
door-werk = Through your work
door-zelf = Contact them yourself
