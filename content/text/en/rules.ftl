### Why a kind of support is shown: one sentence for each rule of rules.toml.

## Signals: what leads when somebody is not safe (docs/sources/routing.md)

rule-medisch = This cannot wait. A doctor looks at the body first.
rule-medisch_hospice = This cannot wait. Press the bell or call a nurse of the hospice.
rule-medisch_verpleeghuis = This cannot wait. Press the bell or call a nurse.
rule-zelfdoding =
    Talk about it with someone today. Your huisarts (GP) and 113 (suicide prevention) are there for
    that.
rule-zelfdoding_hospice = Talk about it with someone today. The hospice team and 113 (suicide prevention) are there for that.
rule-zelfdoding_verpleeghuis =
    Talk to someone about it today. The team in the house and 113 are there for that.
rule-nood =
    Call your huisarts (GP) now, or the huisartsenspoedpost (out-of-hours GP service). Do not put
    this off.
rule-nood_hospice = Call a nurse of the hospice now. Do not put this off.
rule-nood_verpleeghuis = Call a nurse now. Do not wait.
rule-onveilig =
    Veilig Thuis (help when home is not safe) thinks it through with you, day and night. Even if you
    are in doubt.
rule-onveilig_hospice = Veilig Thuis (help when home is not safe) thinks it through with you, day and night. Tell someone of the hospice you trust, too.
rule-onveilig_verpleeghuis =
    Veilig Thuis helps you think it through, day and night. Also tell someone in the house you
    trust.
rule-geweld_door_ziekte = Has someone changed because of the illness, or become quick to anger? Tell the team that treats the illness, too.
rule-niet_meer =
    You can talk about this with your huisarts (GP) or your own doctor. Also with a geestelijk
    verzorger (spiritual caregiver, for life's big questions).
rule-niet_meer_hospice = You can talk about this with the hospice team. Also with a geestelijk verzorger (spiritual caregiver, for life's big questions).
rule-niet_meer_verpleeghuis =
    You can talk about this with the doctor of the nursing home. Also with a geestelijk verzorger
    (spiritual caregiver).

## Who you are

rule-jong = There is help just for children and young people.
rule-jong_begeleiding = A child or young person, too, can talk to someone who knows a lot about grief. Your huisarts (GP) can help you look.
rule-jong_zorgen = You do not have to carry this alone. The Kindertelefoon (helpline for children) listens. You may also call your huisarts (GP) yourself.
rule-hospice_eigen_team = The hospice team is already there. Start with them, also for other help.
rule-hospice_zorgen = In the hospice you can tell this to a nurse, who knows who can help you.
rule-jong_school =
    At school you can talk to someone yourself. There is also help from people of your own age.
rule-jong_ziek = For young people who are seriously ill there is a team of their own.

## One person who sees the whole (row 33; principle P5 for a hospice)

rule-veel_hospice = You have several worries at once. The hospice team sees the whole picture.
rule-verpleeghuis_eigen_team =
    The team of the nursing home is already there, with its own doctor. Begin there.
rule-verpleeghuis_zorgen = In a nursing home you can say this to a carer, who knows who can help you.
rule-verpleeghuis_naaste = The team of the nursing home thinks along with those close to someone too.
rule-veel_zwaar =
    You have several worries at once and it is getting too much. Your huisarts (GP) sees the whole
    picture.
rule-veel = You have several worries at once. Start with one person who sees the whole picture.

## I don't know where to start

rule-weet_niet =
    Do you not know yet what you need? Your huisarts (GP) thinks it through with you and knows where
    to go.

## Feelings

rule-piekeren =
    Do you worry a lot? A maatschappelijk werker (social worker) gives support and also helps with
    practical things.
rule-piekeren_na_overlijden =
    After a death, a lot of worrying can be part of it. Your huisarts (GP) listens and thinks it
    through with you.
rule-piekeren_zwaar =
    Is the worrying getting too much for you? Then it may help to talk to someone at the practice of
    your huisarts (GP): the POH-GGZ.
rule-gevoelens =
    Fear, sadness, regret and anger are common in a time like this. You can go to your huisarts
    (GP), and to someone at the practice for talks (the POH-GGZ).
rule-spijt_laatste_tijd =
    Regret and anger touch on what matters to you. A geestelijk verzorger (spiritual caregiver)
    talks about that.
rule-gevoelens_zwaar =
    What you are going through is hard. Such feelings are common. Your huisarts (GP) can help you find someone to talk to.
rule-gevoelens_zwaar_nabestaande = What you are going through is hard. Your huisarts (GP) can help you find someone to talk to.
rule-gevoelens_hospice = The hospice team is already there and is familiar with this. Start there.
rule-buitenstaander =
    You would rather talk to someone who is less close to you. Or it is too intense to share with
    those close to you.
rule-grote_stap =
    Is calling a psychologist too big a step? Your huisarts (GP) helps you on your way, for example
    with someone at the practice for talks (the POH-GGZ).
rule-lang_en_zwaar =
    It is hard and has gone on for a long time, or you had help before. Through your huisarts (GP)
    there is specialist help.
rule-liever_geen_arts = You would rather not go to a doctor first. You can call this help yourself.
rule-lichaam_team = For questions about your body, go to your own doctor or nurse first.
rule-lichaam = For questions about the body, go first to the doctor or nurse of the person it is about.
rule-jongvolwassen = There is also help for your age.
rule-jongvolwassen_zonder_arts = There is also help for your age, without a letter from a doctor.

## Loss and meaning

rule-zingeving =
    A geestelijk verzorger (spiritual caregiver) talks with you about what gives your life value.
    Also if you have no faith.
rule-zingeving_meedoen = Doing something that matters gives many people a sense of worth again.
rule-zingeving_zwaar = What you are going through is hard. Tell your huisarts (GP) too.
rule-verlies_ziek =
    You are losing a lot: health, work or your role. You can talk about that, even now.
rule-verlies_ziek_zwaar =
    You are losing a lot and it is getting too much. Start with your huisarts (GP). A rouwbegeleider
    (grief counsellor) can help too.
rule-verlies_naaste_zwaar =
    Grief about what you are losing can be heavy already. Start with your huisarts (GP). A
    rouwbegeleider (grief counsellor) can help too.
rule-verlies_naaste =
    Grief about what you are losing can be there already. You can ask for support yourself.
rule-rouw = After a death, too, there is support for grief.
rule-rouw_eerder = You have been stuck for a long time, or you had help before. Your huisarts (GP) looks with you at what fits now.
rule-rouw_zwaar =
    Grief can be so heavy that ordinary things do not work for a while. Talk about it with your
    huisarts (GP).
rule-liever_geen_arts_verlies = You would rather not go to a doctor first. With loss, too, you can call this help yourself.
rule-oude_pijn = In a time of loss, old grief often comes up again. You can talk about it even now.
rule-rouw_vrijwilliger = A volunteer can come and listen. That is often free.
rule-rouw_vrijwilliger_zwaar = Besides other help, a volunteer can come and listen.
rule-oude_pijn_zwaar =
    Is old grief coming back strongly? Sometimes more help is needed. Your huisarts (GP) knows
    where to go.
rule-oude_pijn_hospice =
    Is old grief coming back? The hospice team is familiar with this and helps you further.
rule-wensen_team =
    Talk about your wishes before there is a rush. You can do that from the start, with every serious
    illness. Begin with your doctor or the team.
rule-wensen =
    Talk about your wishes before there is a rush. You can do that from the start, with every serious
    illness. Begin with your huisarts (GP).
rule-euthanasie = You can also talk about euthanasia or stopping treatment. Begin with your own doctor.
rule-euthanasie_niet_meer =
    You can ask anything, also about euthanasia. Your own doctor is the first step.

## The people around you

rule-relatie =
    A maatschappelijk werker (social worker) looks with you at what is going on between people. You
    may want something else than your family.
rule-relatie_zwaar =
    It is hard between you and the people around you. You can get help with or without your partner
    or family.
rule-eenzaam = Contact and doing something together can help when you feel alone.
rule-eenzaam_zwaar = You feel alone and it is getting too much. Tell your huisarts (GP).
rule-eenzaam_lotgenoten = People who are going through the same often understand a lot without explanation.
rule-kinderen = There is special help for children in a family with serious illness.
rule-eenzaam_na_overlijden = Are you alone after a loss? A volunteer can come and listen.
rule-kind_ziek = For a child who is seriously ill, and for the family, there is a team of their own.
rule-kinderen_na_overlijden =
    Children grieve in a different way from adults. There is special help for that.
rule-kinderen_na_overlijden_zwaar = Is it hard for your child? Then call the huisarts (GP) too.
rule-kinderen_volwassen =
    You worry about your children, even though they are grown up. You can talk about that.
rule-dementie = With dementia, one fixed person can think along with you.
rule-overbelast_laatste_fase =
    Caring is hard in the last phase. Volunteers and thuiszorg (home care) can take over for a
    while.
rule-overbelast_laatste_fase_zwaar =
    Is the care getting too much? First call your own huisarts (GP). Also ask who can take over for
    a while.
rule-overbelast_licht = There is support for people who care for someone else, too.
rule-overbelast_matig = Having a short break can help.
rule-overbelast_zwaar =
    Is the care getting too much? There is help now for the person who cares, too.
rule-overbelast_door_ziekte = Has the person close to you changed because of the illness? Tell the team that treats it.
rule-naasten_van_zieke = You worry about the people who care for you. There is support for them too.

## Practical

rule-hulp_in_huis =
    Help in the house or a stairlift can make a big difference. The gemeente (municipality) deals
    with that.
rule-zorg_thuis =
    A wijkverpleegkundige (district nurse) arranges care at home and looks at more than that.
rule-regelen =
    You do not have to work it all out alone. There is someone who goes with you and looks at it
    with you.
rule-overzicht_thuiszorg =
    Ask for one fixed contact person. That can be your wijkverpleegkundige (district nurse).
rule-overzicht_hospice = Ask for one fixed contact person in the hospice.
rule-overzicht = Ask for one fixed contact person. That can be your huisarts (GP).
rule-plan_onduidelijk = Is the plan not clear, or are things not going well with the team? Ask your doctor or nurse to go through it together.
rule-hospice_of_team =
    Even when getting better is not possible, the care goes on. There are teams and houses for it.
rule-na_overlijden_regelen = After a death there is a lot to arrange. Someone can look at it with you.
rule-geld =
    A maatschappelijk werker (social worker) helps with money matters and with getting costs paid
    back.
rule-geld_achterstand = For debts or unopened mail there is quick help. You are not the only one.
rule-werk_ziek = Illness changes work and income. Someone can go through it with you.
rule-werk_naaste =
    Caring and working together is a lot. There are sometimes rules that give you some room.
rule-werk_nabestaande =
    Working again after a death is not easy. Someone can think it through with you.
rule-werk_afscheid =
    Saying goodbye to work can be a loss too. Doing something else can give a sense of worth again.
rule-werk_conflict = For a conflict about work or income there is legal advice.

## Where room is left (merge rule 8)

rule-aanvulling_kanker =
    At an inloophuis (drop-in centre) you meet people who know what cancer is like.
rule-aanvulling_andere_ziekte =
    People who are going through the same often understand a lot without explanation.
rule-aanvulling_meedenken = Would you like to talk over what fits first? You can do that by phone.

## When nothing else was found (invariant I01)

rule-altijd = Not sure yet? Your huisarts (GP) will always think it through with you.
