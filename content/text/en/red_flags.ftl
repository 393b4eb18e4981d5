# Urgent help. Order of the lines: red_flags.toml; what they may not say: docs/sources/routing.md
# (no questions about method, no "we sturen hulp", no older 113 numbers).
#
# All of these texts need review by a clinician before launch, and every number a look at the
# live site.

# Each line stands beside its number or address: who it is, and when they are there.
urgent = Need help now?
    .line-1 = A life in danger
    .line-2 =
        Urgent, but no life in danger? Call your own huisarts (GP). In the evening, at night and at
        the weekend you will hear the number of the huisartsenspoedpost (out-of-hours GP service)
        there.
    .line-3 = Thinking about suicide? Day and night
    .line-4 = Rather chat? You can
    .line-5 = Veilig Thuis (help when home is not safe), day and night
    .line-6 = Kindertelefoon (for under 18), every day from 11:00 to 21:00
    .line-7 = Luisterlijn (they listen), day and night
    .line-8 = A question about your illness? Call your own doctor or nurse.

flag-medisch = This cannot wait
    .line-1 = Is a life in danger? Call { $tel_112 } now. Say at once what has been agreed.
    .line-2 =
        Has the last phase begun, and has something been agreed for this moment? Do what has been
        agreed. Call the number that goes with it.
    .line-3 = Are you in a hospice or a verpleeghuis (nursing home)? Press the bell or call a nurse.
    .line-4 =
        No life in danger? Call the huisarts (GP) now. In the evening, at night and at the weekend
        you will hear the number of the huisartsenspoedpost (out-of-hours GP service) there.
    .line-5 = Does the thuiszorg (home care) have a number for day and night? Then you can call that too.
    .say =
        Things are not going well now, and it cannot wait. What can I do?
        In Dutch: “{ $dutch }”

flag-zelfdoding = You do not have to stay alone with this
    .line-1 =
        Are you thinking about suicide? Call { $tel_113 }, free and anonymous, day and night. You
        can chat at { $link_113 }.
    .line-2 = Are you in danger now? Call { $tel_112 }.
    .line-3 =
        Call your huisarts (GP) too. In the evening, at night and at the weekend you will hear the
        number of the huisartsenspoedpost (out-of-hours GP service) there.
    .line-4 = Are you in a hospice or a verpleeghuis (nursing home)? Press the bell and tell a nurse.
    .say =
        I am thinking about suicide. I want to speak to someone now.
        In Dutch: “{ $dutch }”

flag-nood = If you cannot cope right now
    .line-1 =
        Call the huisarts (GP) now. In the evening, at night and at the weekend you will hear the
        number of the huisartsenspoedpost (out-of-hours GP service) there.
    .line-2 = Is there danger now, for you or someone else? Call { $tel_112 }.
    .line-3 =
        Do you want to hear someone's voice in the meantime? De Luisterlijn (the listening line)
        listens, day and night.
    .line-4 =
        Are you thinking about suicide? Call { $tel_113 }, free and anonymous, day and night. You
        can chat at { $link_113 }.
    .line-5 = Are you in a hospice or a verpleeghuis (nursing home)? Press the bell or call a nurse.
    .line-6 =
        Are you under 18? Talk to De Kindertelefoon (the children's helpline), free and in confidence.
        You can call and chat every day from 11:00 to 21:00.
    .say =
        I cannot cope any more. I want to speak to someone now.
        In Dutch: “{ $dutch }”
    .say-ander =
        Someone cannot cope any more. What can I do?
        In Dutch: “{ $dutch }”

flag-geweld = If it is not safe
    .line-1 =
        Call Veilig Thuis (help when home is not safe): { $tel_veilig_thuis }, free, day and night.
        You can also call just to ask for advice. You can chat too, but not day and night.
    .line-2 = Is there danger now? Call { $tel_112 }.
    .line-3 =
        Are you afraid that you will hurt someone, or has the care become too much for you? You can
        call Veilig Thuis then too.
    .line-4 =
        First talk alone with someone you trust. Do not do that together with the person you are
        afraid of.
    .line-5 =
        Are you under 18? Talk to De Kindertelefoon (the children's helpline), free and in confidence.
        You can call and chat every day from 11:00 to 21:00.
    .say =
        It is not safe at home. What can I do?
        In Dutch: “{ $dutch }”

flag-kind_onveilig = If a child is not safe
    .line-1 =
        Call Veilig Thuis (help when home is not safe): { $tel_veilig_thuis }, free, day and night.
        Even if you are not sure.
    .line-2 = Is there danger now? Call { $tel_112 }.
    .line-3 =
        Are you under 18 yourself? You can talk, free and in confidence, with the Kindertelefoon
        (helpline for children).
    .line-4 = Tell someone you feel safe with. A parent, a teacher or the huisarts (GP).
    .say =
        I am worried about a child. What can I do?
        In Dutch: “{ $dutch }”
    .say-jong =
        It is not safe at home. Whom can I talk to?
        In Dutch: “{ $dutch }”

flag-zelfdoding_ander = If you are worried about someone else
    .line-1 =
        Is someone else thinking about suicide? You can call { $tel_113 } then too, free and
        anonymous, day and night. You can chat at { $link_113 }.
    .line-2 = Is the other person in danger now? Call { $tel_112 }.
    .line-3 =
        Call the huisarts (GP) too. In the evening, at night and at the weekend you will hear the
        number of the huisartsenspoedpost (out-of-hours GP service) there.
    .line-4 = Is the other person in a hospice or a verpleeghuis (nursing home)? Tell a nurse there.
    .say =
        I think someone else is thinking about suicide. What can I do?
        In Dutch: “{ $dutch }”

# NEEDS REVIEW BY A CLINICIAN BEFORE LAUNCH. No guideline text was found (docs/sources/routing.md,
# §6 point 8). Rules kept here: not called wrong, not called normal, not treated as zelfdoding;
# first huisarts or own doctor, then geestelijk verzorger, then one line to 113. The answer may
# also be about somebody else (roles naaste, jong, ander), so the lines fit both.
flag-niet_meer = Talking about not wanting to go on
    .line-1 =
        Talk about it with your huisarts (GP) or your own doctor. You may say and ask everything,
        also about euthanasia.
    .line-2 =
        A geestelijk verzorger (spiritual caregiver) talks with you about big questions of life and
        death. Also if you have no faith.
    .line-3 =
        Are you thinking about suicide? Call { $tel_113 }, free and anonymous, day and night. You
        can chat at { $link_113 }.
    .say =
        I want to talk about not wanting to go on. When is that possible?
        In Dutch: “{ $dutch }”
