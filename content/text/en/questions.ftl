# The questions and answers.
#
# The plain text is for somebody who is ill. The attributes are for the others:
# .naaste (somebody close is ill), .nabestaande (somebody close has died),
# .jong (under 18), .ander (looks for somebody else: the answers are what that person would say).
# An answer is quoted in the result ("Omdat je zei: …"): keep it one sentence that stands alone.

## Who

question-who = Who are you looking for help for?
option-who-ziek = I am ill myself
option-who-naaste = Someone close to me is ill
option-who-nabestaande = Someone close to me has died
option-who-jong = I am under 18
option-who-ander = I am finding this out for someone else

## Worries. At most about 48 characters; each covers the W-demands named in questions.toml.

question-worries = What is on your mind?
    .ander = What is on the other person's mind?
    .hint = Choose what it is about, then what you recognise. You can choose more than one.
    .hint-ander = Choose what it is about, then what the other person says or would say. You can choose more than one.

# What a sentence is about, in two to four words: these are read first. An icon stands beside each
# (src/components/icon).
group-worries-gevoel = How you feel
    .ander = How the other person feels
group-worries-zin = Loss and big questions
    .nabestaande = Missing someone and big questions
    .jong = Missing someone and hard questions
group-worries-samen = The people around you
    .jong = Home and friends
    .ander = The people around the other person
group-worries-zorg = Care and help
    .naaste = Caring for the other person
    .jong = Care and help at home
group-worries-praktisch = Money, work and paperwork
    .jong = Money and paperwork

option-worries-angst = I am afraid of what is coming, or of death
    .nabestaande = I am afraid of how life will go on now
    .jong = I am afraid of what is going to happen
option-worries-somberheid = I feel low, sad or in despair
    .jong = I am very sad or I feel awful
option-worries-boosheid_spijt = I am angry, have regrets or feel guilty
    .jong = I am angry, or I feel guilty
option-worries-piekeren = I worry a lot, feel restless or do not know what to do
    .jong = My head is full, at school or in bed
option-worries-lichaam = I am tired, have pain or trouble with my body
    .naaste = I am worn out, or the person who is ill has pain
    .jong = I am tired, or often have tummy aches or headaches

option-worries-verlies_rouw = I am losing a lot: health, work, freedom
    .naaste = I am already losing them, bit by bit
    .nabestaande = I miss the person who has died
    .jong = I miss someone, or I am going to lose someone
    .ander = I am losing a lot, or I miss someone
option-worries-oude_pijn = Old pain comes up, or I doubt myself
    .jong = Something bad from the past comes back in my head
option-worries-zingeving = I am looking for meaning, faith, purpose or direction
    .jong = I keep thinking: why is this happening?
option-worries-toekomst_wensen = I have wishes or questions about care and the end
    .naaste = We have wishes or questions about care and the end

option-worries-relatie_gezin = We clash or things change in my relationship or family
    .naaste = I am mostly a carer now, or we clash at home
    .nabestaande = We clash or things change in my family
    .jong = There are arguments at home, or everything is different
option-worries-eenzaamheid = I feel alone, or miss friends and colleagues
    .jong = I feel alone, or friends do not understand it
option-worries-kinderen = I am worried about the children
option-worries-overbelasting = I fear it is getting too much for those close to me
    .naaste = The care is getting too much for me
    .jong = Caring for someone at home is too much for me
    .ander = The care is getting too much

option-worries-praktische_zorg = I need help or personal care at home
    .naaste = We need help or personal care at home
    .jong = More help is needed at home
option-worries-geen_overzicht = I do not know who does what and what the plan is
option-worries-regelen_instanties = Papers, municipality, refunds: I am stuck
    .jong = There are many papers to deal with at home
option-worries-geld = I worry about money
    .jong = I worry about money at home
option-worries-werk = Work is getting harder, or I am stopping work
    .naaste = Working and caring do not go well together
    .nabestaande = I cannot work now, or not well
option-worries-weet_niet = I do not know, or something else

## What first. The answers are the ticked worries.

question-first = What do you want help with first?
    .ander = What does the other person want help with first?
    .hint = Choose one. The rest comes back too.
option-first-weet_niet = I do not know

## How heavy: a sentence of the person's own, nothing that can be read as a scale.

question-heavy = How are things for you now?
    .ander = How are things for the other person now?
    .hint = Choose the sentence that is most true.
    .hint-ander = Choose what the other person says or would say. Do you not know? Choose that.
option-heavy-licht = I want to talk about it, or arrange something
option-heavy-matig = It often bothers me and I cannot work it out alone
    .jong = It often bothers me and I cannot do it alone
option-heavy-zwaar = It is getting too much: it is in my way all day, or it has gone on for a long time
    .jong = It is too much for me: it is in my way all day, or it has gone on for a long time
option-heavy-weet_niet = I do not know

## Follow-ups, only for ticked worries

question-talk = What else is true for you?
    .ander = What else is true for the other person?
    .hint = You can choose more than one.
    .hint-ander = Choose what the other person says or would say. You can choose more than one.
option-talk-niet_praten = I cannot talk with those close to me, or it is too intense
    .jong = I cannot talk at home, or it is too hard
option-talk-buitenstaander = I would rather talk to someone from outside who knows this
    .jong = I would rather talk to someone from outside our family
option-talk-grote_stap = Calling a psychologist is too big a step for me
option-talk-eerder_behandeld =
    This has gone on for a long time, or I saw a psychologist or psychiatrist before
    .nabestaande = I have been stuck for more than a year, or had help before
    .jong = This has gone on for a long time, or I had help for it before
option-talk-jongvolwassen = I am between 18 and 27 years old
option-talk-liever_geen_arts = I would rather arrange it myself, not through the huisarts (GP)
    .jong = I would rather not go to the doctor
option-talk-geen = None of these
option-talk-weet_niet = I do not know

question-children = Are there children under 18?
option-children-ja = Yes
option-children-ziek = Yes, and my child is seriously ill
    .ander = Yes, and a child is seriously ill
option-children-nee = No
option-children-weet_niet = I do not know

question-home_help = What kind of help is needed at home?
    .hint = You can choose more than one.
option-home_help-huishouden = Housework, the stairs or transport
option-home_help-verzorging = Washing, wounds, medicines or the nights
option-home_help-weet_niet = I do not know

question-money = How are things with money?
    .jong = How are things with money at home?
    .hint = You do not need to name any amounts.
option-money-achterstand = I have debts, or mail that I do not open
    .naaste = We have debts, or mail that stays closed
    .jong = There are debts, or mail that stays closed
option-money-geen = No debts, but worries
option-money-weet_niet = I do not know

question-work = How are things with your work?
    .ander = How are things with the other person's work?
    .hint = You can choose more than one.
    .hint-ander = Choose what the other person says or would say. You can choose more than one.
option-work-loondienst = I have an employer
option-work-eigen_zaak = I work for myself
option-work-conflict = My employer and I clash
option-work-geen = No work, or none of these
option-work-weet_niet = I do not know

## Where you are: one screen, up to three short questions, every one may stay empty

screen-situation = About the illness and the care
    .hint = A few short questions. Skipping them is fine.

question-ill = Are you ill, or someone else?
option-ill-zelf = I am ill myself
option-ill-ander = Someone else
option-ill-weet_niet = I do not know

question-phase = How are things with the illness now?
option-phase-net_gehoord = I have just been told
    .naaste = We have just been told
    .ander = It has just become known
option-phase-behandeling = I am being treated
    .naaste = The illness is being treated
    .jong = The illness is being treated
    .ander = The illness is being treated
option-phase-langzaam = It is slowly getting worse
option-phase-ongeneeslijk = I cannot get better any more
    .naaste = My loved one cannot get better any more
    .jong = Getting better is no longer possible
    .ander = The person who is ill cannot get better any more
option-phase-laatste_fase = The end is coming closer
    .jong = There may not be much time left
option-phase-na_overlijden = The person who was ill has died
option-phase-zeg_ik_niet = I do not know

question-illness = Which illness is it?
    .nabestaande = Which illness was it?
option-illness-kanker = Cancer
option-illness-dementie = Dementia
option-illness-anders = Something else, such as COPD, heart failure, Parkinson's or old age
option-illness-zeg_ik_niet = I do not know

question-carers = Who is helping already?
    .hint = You can choose more than one.
option-carers-ziekenhuis = The hospital
option-carers-thuiszorg = Thuiszorg (home care) or a wijkverpleegkundige (district nurse)
option-carers-hospice = A hospice
option-carers-verpleeghuis = A nursing home or other institution
option-carers-alleen_huisarts = Only the huisarts (GP), or nobody yet
option-carers-weet_niet = I do not know

## Safety: once, plainly, skippable. The answers are about the visitor, also for .ander, unless
## the sentence names the other. Order and wording: docs/sources/routing.md.
## These texts need review by a clinician before launch.

question-safety = Is one of these things so now?
    .hint = The last question, for everybody. You may skip it. Nothing is saved or sent.

# Short rows, each opens the sentences about it. Somebody for whom one is true has to find it here.
group-safety-leven = Not wanting to live any more
group-safety-nu = In a panic, or suddenly very ill
group-safety-veilig = Not safe, or afraid of violence

option-safety-zelfdoding = I am thinking about suicide
    .jong = I want to die, I do not want to go on, or I am thinking about suicide
    .ander = I myself am thinking about suicide
    .nabestaande = I do not want to go on living, or I am thinking about suicide
option-safety-zelfdoding_ander = I am afraid that someone else is thinking about suicide
    .jong = I am afraid that someone will harm themselves
    .ander = I am afraid that the other person is thinking about suicide
# For review by a clinician: for .naaste and .ander the sentence is (also) about the other person.
option-safety-niet_meer = I do not want to go on, or I am thinking about euthanasia
    .naaste = One of us does not want to go on, or is thinking about euthanasia
    .jong = Someone at home does not want to go on, or is thinking about euthanasia
    .ander = The other person does not want to go on, or is thinking about euthanasia
# Not "red het deze nacht niet": of somebody who is dying that means dying tonight.
option-safety-nood = I cannot cope any more right now, or I am in a panic
    .ander = The other person cannot cope any more right now, or is in a panic
option-safety-medisch =
    Something bad is suddenly happening to my body now: trouble breathing, a lot of blood, confused,
    seeing strange things, very bad pain
    .naaste =
        Something bad is suddenly happening now to the person who is ill: trouble breathing,
        unconscious, a lot of blood, confused, seeing strange things, very bad pain
    .jong =
        Suddenly, with me or someone else: cannot breathe, a lot of blood, not waking up, confused,
        seeing strange things, very bad pain
    .ander =
        Something bad is suddenly happening now to the other person: trouble breathing,
        unconscious, a lot of blood, confused, seeing things that are not there, very bad pain
option-safety-geweld =
    Someone hurts, threatens, forces or neglects me, or takes my money. Or I am afraid that I will
    hurt someone myself.
    .naaste =
        Someone hurts, threatens or forces me or another person, gives bad care or takes money. Or I
        am afraid that I will hurt someone myself.
    .jong =
        Someone hurts me, threatens me or does things I do not want. Or I am afraid that I will hurt
        someone myself.
    .ander =
        Someone hurts, threatens or forces me or the other person, gives bad care or takes money. Or
        I am afraid that I will hurt someone myself.
option-safety-kind_onveilig = I am afraid that a child is not safe
    .jong = I am not safe, or another child is not safe
option-safety-geen = None of these
option-safety-zeg_ik_niet = I skip this
