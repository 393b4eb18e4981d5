### "Neem dit mee": the words on the card. The visitor wrote or ticked it, so it says "I".
### Attributes for other visitors: `.line-1-naaste`. The buttons around it are in ui.ftl.
### Whoever reads it with the visitor speaks Dutch: each question is there in Dutch too (`{ $dutch }`).

# `.made` says who made it: a helper reads the card too, and nothing was measured.
card = For my talk
    .words = I am calling because of this
    .own = In my own words
    .others = Who else can help
    .say = My first sentence:
    .with = Agreed with
    .when = Agreed for
    .made =
        I made this card myself with Steunwijzer. Nothing was measured.
        In Dutch: “{ $dutch }”

## Questions to take along

# Seed 004: proactive care planning. Wishes of who is ill and of who is close can differ (seed 002).
card-wensen = What matters
    .line-1 =
        What matters to me in the time that is coming now?
        In Dutch: “{ $dutch }”
    .line-1-naaste =
        What matters now to the person close to me? And what matters to me?
        In Dutch: “{ $dutch }”
    .line-1-ander =
        What matters now to the person who is ill?
        In Dutch: “{ $dutch }”
    .line-2 =
        What care and treatment do I want, and what do I not want?
        In Dutch: “{ $dutch }”
    .line-2-naaste =
        What care and treatment does the person close to me want, and what not?
        In Dutch: “{ $dutch }”
    .line-2-ander =
        What care and treatment does the person who is ill want, and what not?
        In Dutch: “{ $dutch }”
    .line-3 =
        Who around me can help me? What can I ask them?
        In Dutch: “{ $dutch }”
    .line-3-naaste =
        Who around us can help? What can we ask them?
        In Dutch: “{ $dutch }”
    .line-3-ander =
        Who nearby can help? What can you ask them?
        In Dutch: “{ $dutch }”

card-contactpersoon = A fixed contact person
    .line-1 =
        Who is my fixed contact person? How do I reach them?
        In Dutch: “{ $dutch }”
    .line-1-naaste =
        Who is our fixed contact person? How do I reach them?
        In Dutch: “{ $dutch }”
    .line-1-ander =
        Who is the fixed contact person? How can they be reached?
        In Dutch: “{ $dutch }”
    .line-2 =
        Is there nobody yet? Can the district nurse be that, or someone at the GP's practice (the
        POH)? Or a casemanager (one fixed person who keeps the overview)?
        In Dutch: “{ $dutch }”

## What to ask about costs

card-verzekeraar = Ask your insurer
    .line-1 =
        Are these talks paid for, also in my situation?
        In Dutch: “{ $dutch }”
    .line-2 =
        What letter (referral) do I need, and from whom?
        In Dutch: “{ $dutch }”
    .line-3 =
        How much do I first pay myself (my eigen risico, the amount you pay first)?
        In Dutch: “{ $dutch }”

card-aanvullend = Ask your insurer
    .line-1 =
        Does my extra insurance pay a part? How much, and for how many talks?
        In Dutch: “{ $dutch }”
    .line-2 =
        Of which professional association is the therapist or helper a member then?
        In Dutch: “{ $dutch }”
    .line-3 =
        Does my insurance not pay a part? Then I ask the municipality if it sometimes pays a part.
        In Dutch: “{ $dutch }”

card-gemeente = Ask the gemeente (municipality)
    .line-1 =
        What is my own share of the costs?
        In Dutch: “{ $dutch }”
    .line-2 =
        Are there schemes for extra costs because of illness?
        In Dutch: “{ $dutch }”
    .line-3 =
        Can I apply for that before I spend the money?
        In Dutch: “{ $dutch }”

card-eerste_gesprek = Ask at the first talk
    .line-1 =
        Does this cost me anything? How much then?
        In Dutch: “{ $dutch }”
    .line-2 =
        Does someone else pay a part, such as the insurer or the municipality?
        In Dutch: “{ $dutch }”
