### "Neem dit mee": the words on the card. The visitor wrote or ticked it, so it says "ik".
### Attributes for other visitors: `.line-1-naaste`. The buttons around it are in ui.ftl.

# `.made` says who made it: a helper reads the card too, and nothing was measured.
card = Voor mijn gesprek
    .words = Ik bel omdat dit speelt
    .own = In mijn eigen woorden
    .others = Wie ook kan helpen
    .say = Mijn eerste zin:
    .with = Afgesproken met
    .when = Afgesproken op
    .made = Deze kaart maakte ik zelf met Steunwijzer. Er is niets gemeten.

## Questions to take along

# Seed 004: proactive care planning. Wishes of who is ill and of who is close can differ (seed 002).
card-wensen = Wat belangrijk is
    .line-1 = Wat vind ik belangrijk in de tijd die nu komt?
    .line-1-naaste = Wat vindt mijn naaste nu belangrijk? En wat vind ik zelf belangrijk?
    .line-1-ander = Wat is nu belangrijk voor degene die ziek is?
    .line-2 = Wat wil ik wel en niet aan zorg en behandeling?
    .line-2-naaste = Wat wil mijn naaste wel en niet aan zorg en behandeling?
    .line-2-ander = Wat wil degene die ziek is wel en niet aan zorg en behandeling?
    .line-3 = Wie om me heen kan me helpen? Wat kan ik aan hen vragen?
    .line-3-naaste = Wie om ons heen kan helpen? Wat kunnen we aan hen vragen?
    .line-3-ander = Wie in de buurt kan helpen? Wat kun je aan hen vragen?

card-contactpersoon = Een vaste contactpersoon
    .line-1 = Wie is mijn vaste contactpersoon? Hoe bereik ik die?
    .line-1-naaste = Wie is onze vaste contactpersoon? Hoe bereik ik die?
    .line-1-ander = Wie is de vaste contactpersoon? Hoe is die te bereiken?
    .line-2 =
        Is er nog niemand? Kan de wijkverpleegkundige dat worden, of iemand in de praktijk van de
        huisarts (de POH)? Of een casemanager (een vaste persoon die het overzicht houdt)?

## What to ask about costs

card-verzekeraar = Vraag aan je verzekeraar
    .line-1 = Worden deze gesprekken vergoed, ook in mijn situatie?
    .line-2 = Welke brief (verwijzing) heb ik nodig, en van wie?
    .line-3 = Hoeveel betaal ik eerst zelf (mijn eigen risico, het deel dat je eerst zelf betaalt)?

card-aanvullend = Vraag aan je verzekeraar
    .line-1 = Betaalt mijn aanvullende verzekering mee? Hoeveel, en voor hoeveel gesprekken?
    .line-2 = Van welke beroepsvereniging is de hulpverlener dan lid?
    .line-3 = Betaalt mijn verzekering niet mee? Dan vraag ik de gemeente of die soms meebetaalt.

card-gemeente = Vraag aan de gemeente
    .line-1 = Wat is mijn eigen bijdrage (een deel van de kosten)?
    .line-2 = Zijn er regelingen voor extra kosten door ziekte?
    .line-3 = Kan ik dat aanvragen voordat ik kosten maak?

card-eerste_gesprek = Vraag bij het eerste gesprek
    .line-1 = Kost dit mij iets? Hoeveel dan?
    .line-2 = Betaalt iemand anders mee, zoals de verzekeraar of de gemeente?
