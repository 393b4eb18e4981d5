### Why a kind of support is shown: one sentence for each rule of rules.toml.

## Signals: what leads when somebody is not safe (care-facts §5.4)

rule-medisch = This cannot wait. A doctor looks at the body first.
rule-zelfdoding =
    Talk about it with someone today. Your huisarts (GP) and 113 (suicide prevention) are there for
    that.
rule-nood =
    Call your huisarts (GP) now, or the huisartsenspoedpost (out-of-hours GP service). Do not put
    this off.
rule-onveilig =
    Veilig Thuis (help when home is not safe) thinks it through with you, day and night. Even if you
    are in doubt.
rule-niet_meer =
    You can talk about this with your huisarts (GP) or your own doctor. Also with a geestelijk
    verzorger (spiritual caregiver, for life's big questions).

## Who you are

rule-jong = There is help just for children and young people.

## One person who sees the whole (row 33; principle P5 for a hospice)

rule-veel_hospice = You have several worries at once. The hospice team sees the whole picture.
rule-veel_zwaar =
    You have several worries at once and it is hard. Your huisarts (GP) sees the whole picture.
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
    For fear, sadness, regret and anger you can go to your huisarts (GP). And to someone at the
    practice for talks (the POH-GGZ).
rule-spijt_laatste_tijd =
    Regret and anger touch on what matters to you. A geestelijk verzorger (spiritual caregiver)
    talks about that.
rule-gevoelens_zwaar = It is hard. Your huisarts (GP) can help you find someone to talk to.
rule-gevoelens_hospice = The hospice team is already there and is familiar with this. Start there.
rule-buitenstaander =
    You would rather talk to someone who is less close to you. Or it is too intense to share with
    those close to you.
rule-lang_en_zwaar =
    It is hard and has gone on for a long time, or you had help before. Through your huisarts (GP)
    there is specialist help.
rule-liever_geen_arts = You would rather not go to a doctor first. You can call this help yourself.
rule-lichaam_team = For questions about your body, go to your own doctor or nurse first.
rule-lichaam = For questions about your body, go to your own doctor or nurse first.

## Loss and meaning

rule-zingeving =
    A geestelijk verzorger (spiritual caregiver) talks with you about what gives your life value.
    Also if you have no faith.
rule-zingeving_meedoen = Doing something that matters gives many people a sense of worth again.
rule-zingeving_zwaar = It is hard. Tell your huisarts (GP) too.
rule-verlies_ziek =
    You are losing a lot: health, work or your role. You can talk about that, even now.
rule-verlies_ziek_zwaar =
    You are losing a lot and it is hard. Start with your huisarts (GP). A rouwbegeleider (grief
    counsellor) can help too.
rule-verlies_naaste_zwaar =
    As someone close to them, your grief can be heavy too. Start with your huisarts (GP). A
    rouwbegeleider (grief counsellor) can help as well.
rule-verlies_naaste =
    When someone close to you is ill, you can feel grief already. You can ask for support yourself.
rule-rouw = After a death, too, there is support for grief.
rule-rouw_zwaar = The grief stays heavy, or you are stuck. Then start with your huisarts (GP).
rule-oude_pijn =
    In a time of loss, old grief often comes up again. Do not wait too long to talk about it.
rule-oude_pijn_zwaar =
    Old grief that comes back strongly sometimes needs more help. Your huisarts (GP) knows where to
    go.
rule-oude_pijn_hospice =
    Old grief is coming back. The hospice team is familiar with this and helps you further.
rule-wensen_team =
    Talk about your wishes before there is a rush. Your doctor or the team can have that talk with
    you.
rule-wensen =
    Talk about your wishes before there is a rush. Your huisarts (GP) can have that talk with you.

## The people around you

rule-relatie =
    A maatschappelijk werker (social worker) looks with you at what is going on between people.
rule-relatie_zwaar =
    It is hard between you and the people around you. You can get help with or without your partner
    or family.
rule-eenzaam = Contact and joining in again can help when you feel alone.
rule-eenzaam_zwaar = You feel alone and it is hard. Tell your huisarts (GP).
rule-eenzaam_lotgenoten = People with the same illness often understand a lot without explanation.
rule-kinderen = There is special help for children of parents who are ill.
rule-kinderen_na_overlijden =
    Children grieve in a different way from adults. There is special help for that.
rule-kinderen_na_overlijden_zwaar = Is it hard for your child? Then call the huisarts (GP) too.
rule-kinderen_volwassen =
    You worry about your children, even though they are grown up. You can talk about that.
rule-overbelast_laatste_fase =
    Caring is hard in the last phase. Volunteers and thuiszorg (home care) can take over for a
    while.
rule-overbelast_laatste_fase_zwaar =
    The care is getting too much for you. First call your own huisarts (GP). Also ask who can take
    over for a while.
rule-overbelast_licht = You care for someone else. There is support for you too.
rule-overbelast_matig = Having a short break helps you keep going.
rule-overbelast_zwaar = The care is getting too much for you. Now help for you comes first.
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
rule-geld =
    A maatschappelijk werker (social worker) helps with money matters and with getting costs paid
    back.
rule-geld_achterstand =
    For debts or unopened mail there is quick help. There is no need to feel ashamed.
rule-werk_ziek = Work and income change when you are ill. Someone can go through it with you.
rule-werk_naaste =
    Caring and working together is a lot. There are sometimes rules that give you some room.
rule-werk_nabestaande =
    Working again after a death is not easy. Someone can think it through with you.
rule-werk_afscheid =
    Saying goodbye to work is also a loss. Doing something else can give a sense of worth again.
rule-werk_conflict = For a conflict about work or income there is legal advice.

## Where room is left (merge rule 5.3.8)

rule-aanvulling_kanker =
    At an inloophuis (drop-in centre) you meet people who know what cancer is like.
rule-aanvulling_andere_ziekte =
    People with the same illness often understand a lot without explanation.
rule-aanvulling_meedenken = Would you like to talk over what fits first? You can do that by phone.

## When nothing else was found (invariant I01)

rule-altijd = Not sure yet? Your huisarts (GP) will always think it through with you.
