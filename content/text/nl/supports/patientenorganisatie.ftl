patientenorganisatie = Patiëntenorganisatie
    .plain = Praten met mensen die dezelfde ziekte kennen
    .gives =
        Je praat met mensen die hetzelfde meemaken (lotgenoten). Vaak krijg je er ook uitleg over
        de ziekte. Soms is er een nummer dat je met vragen kunt bellen.
    .for-whom = Voor jou als je ziek bent, en vaak ook voor je naasten. Veel ziektes hebben een eigen organisatie.
    .limits = Je krijgt hier geen behandeling. Medische vragen stel je aan je eigen arts of verpleegkundige.
    .door-ziekenhuis-1 = Vraag je arts of verpleegkundige welke organisatie bij de ziekte hoort.
    .door-ziekenhuis-2 = Vraag of er in de buurt een groep is met mensen die dit ook hebben.
    .door-ziekenhuis-3 = Bel of mail de organisatie. Een naaste kan dat ook voor je doen.
    .door-zelf-1 = Zoek op internet op de naam van de ziekte en het woord patiëntenvereniging.
    .door-zelf-2 = Bel of mail. Vraag of je met iemand kunt praten die dit ook heeft.
    .door-zelf-3 = Vraag wat er is voor je naasten, en of je lid hoeft te zijn.
    .referral = Meestal heb je geen brief van je huisarts (verwijzing) nodig. Je neemt zelf contact op.
    .pays = Praten en informatie zijn vaak gratis. Soms word je lid en betaal je per jaar: vraag het na.
    .say = Ik ben ernstig ziek. Kan ik via u praten met iemand die dit ook heeft?
    .say-naaste = Mijn naaste is ernstig ziek. Kan ik via u praten met iemand die hetzelfde meemaakt?
    .say-nabestaande = Iemand dicht bij mij is overleden. Kan ik praten met iemand die dat ook kent?
    .say-jong = Bij ons thuis is iemand ernstig ziek. Hebt u ook iets voor jongeren?
    .say-ander = Iemand die ik ken is ernstig ziek en zoekt mensen met dezelfde ziekte. Kunt u helpen?
    .find =
        Voor COPD is er bijvoorbeeld Longfonds, voor je hart de Hartstichting, en voor dementie
        Alzheimer Nederland. Ook zijn er de Parkinson Vereniging en Spierziekten Nederland. Is het
        kanker? Zoek op internet naar de Verwijsgids Kanker: een lijst met hulp in de buurt.
