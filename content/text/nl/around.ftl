### What stands around a person: what they carry and what helps to carry, both halves for
### relatives, offers for friends, old grief, and what gives value.

## What is carried, in four dimensions

carry = Wat je draagt, en wat helpt dragen
    .ander = Wat de ander draagt, en wat helpt dragen
    .intro =
        Ziek zijn is veel om te dragen. Hier staat wat jij koos. Vaak loopt alles door elkaar. Er
        wordt niets gemeten.
    .intro-naaste =
        Er komt veel op je af. Hier staat wat jij koos. Vaak loopt alles door elkaar. Er wordt niets
        gemeten.
    .intro-jong =
        Er komt veel op je af. Hier staat wat jij koos. Vaak loopt alles door elkaar. Er wordt niets
        gemeten.
    .intro-nabestaande =
        Verlies is veel om te dragen. Hier staat wat jij koos. Vaak loopt alles door elkaar. Er
        wordt niets gemeten.
    .intro-ander =
        Er komt veel op de ander af. Hier staat wat jij voor de ander koos. Vaak loopt alles door
        elkaar. Er wordt niets gemeten.
    .helps =
        Zoek samen een balans, met de mensen om je heen. Het helpt vaak als iemand naast je staat.
        Ook een vaste contactpersoon kan helpen, en iets doen wat voor jou telt.
    .helps-ander =
        Zoek samen een balans, met de mensen om de ander heen. Het helpt vaak als iemand naast de
        ander staat. Ook een vaste contactpersoon kan helpen, en iets doen wat telt.

dimension-lichamelijk = Het lichaam
    .about = Pijn, moe zijn, en de zorg die nodig is.
dimension-psychisch = Het gevoel
    .about = Wat er in je hoofd en hart omgaat.
dimension-sociaal = De mensen en dingen om je heen
    .about = Familie, vrienden, werk, geld en regelen.
dimension-zingeving = Wat het leven waarde geeft
    .about = Grote vragen, verlies en wat je wenst.

## Relatives

around-naaste_ander = Zorgen voor de ander
    .line-1 = Naast iemand staan is al veel. Je hoeft niet alles op te lossen.
    .line-2 = Vraag wat de ander zelf wil. Dat kan anders zijn dan wat de familie wil.
    .line-3 = Je hoeft niet alles zelf te doen. In de laatste fase kunnen vrijwilligers erbij zijn, ook 's nachts. Dan kun jij slapen.
around-naaste_zelf = Zorgen voor jezelf
    .line-1 = Jij maakt iets anders mee dan wie ziek is. Je mag daar zelf hulp bij vragen.
    .line-2 = Je kunt naar je eigen huisarts. Die helpt je ook aan iemand om mee te praten.
    .line-3 = Steun aan familie duurt soms lang, wel eens meer dan een jaar. Ook na een overlijden is er steun.

## Friends

around-aanbieden = Wat je kunt aanbieden
    .line-1 = Om hulp vragen is moeilijk. Bied daarom iets aan waar de ander ja of nee op kan zeggen. Bijvoorbeeld:
    .line-2 = ‘Zal ik dinsdag boodschappen doen? Zeg maar wat er op het lijstje komt.’
    .line-3 = ‘Ik ga mee naar het gesprek met de gemeente. Dan schrijf ik mee.’
    .line-4 = ‘Ik ben er zaterdag twee uur. Dan kun jij slapen, of even weg.’
    .line-5 = ‘Zullen we samen iets doen wat je graag doet? Iets kleins is ook goed.’
    .line-6 = ‘Je hoeft niets te vertellen. Ik kom gewoon naast je zitten.’
    .line-7 = ‘Volgende week bel ik weer. Je hoeft niet op te nemen.’
around-vragen = Wat je aan anderen kunt vragen
    .line-1 = Vrienden weten soms niet goed hoe ze met je ziekte om kunnen gaan. Jij mag zeggen wat helpt. Bijvoorbeeld:
    .line-2 = ‘Wil je mee naar het gesprek in het ziekenhuis?’
    .line-3 = ‘Wil je iets met me doen wat niets met ziek zijn te maken heeft?’
    .line-4 = ‘Kun je met me meekijken naar die brief van de verzekering?’
    .line-5 = ‘Wil je blijven bellen, ook als ik niet veel zeg?’

## Old grief

around-verlieskast = Een kast vol laadjes
    .line-1 = Stel je een kast voor met laadjes. Daarin zit wat je eerder verloor of meemaakte.
    .line-2 = Komt er nieuw verlies dichtbij, dan kan een laadje openspringen. Oud verdriet is er dan ineens weer.
    .line-3 = Je kunt daar nu al over praten. Het hoeft niet te wachten.
    .credit = De verlieskast is een beeld van José van Nus, sociaal werker in een hospice.

## What still gives value

around-waarde = Wat geeft je dag nog waarde?
    .line-1 =
        Je bent meer dan een ziekte of een verlies. Iets doen wat ertoe doet, kan net zo belangrijk
        zijn als medische zorg.
    .line-2 =
        Dat mag klein zijn: een hobby, iets doen voor een ander, mensen zien. Ook iets kleins dat
        lukt, telt.
    .line-3 = Wat lukt nog wel? En wie kan je daarbij helpen?

## Who looks for somebody else because of their work

around-voor_je_werk = Zoek je dit uit voor je werk?
    .line-1 = Ben je hulpverlener? Kies samen wat klopt, of laat de ander zelf kiezen. De kaart kan mee.
    .line-2 = Ben je werkgever of collega? Kies alleen wat je van de ander zelf hoorde. Naar de ziekte hoef je niet te vragen.
    .line-3 = Zorgverleners kunnen dag en nacht overleggen met mensen die veel weten van zorg in de laatste fase.
