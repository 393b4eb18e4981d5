inloophuis_kanker = Inloophuis: drop-in centre for cancer (IPSO-centrum)
    .plain = A place to walk in, also without an appointment
    .gives =
        You are welcome there, and there is someone who listens. You meet people who are going
        through it too, and there are activities. You can go there in every phase, also when getting
        better is no longer possible.
    .for-whom =
        For people with cancer, those close to them and bereaved people. Are there children? Ask
        about it: often there is also someone for them.
    .limits =
        An inloophuis is only there for cancer. With medical questions, call your own doctor or
        nurse.
    .door-zelf-1 = Look for an inloophuis (drop-in centre) near you, and see when it is open.
    .door-zelf-2 = Walk in. You can also call first and ask who will welcome you.
    .door-zelf-3 = Bring someone along if you like that better, or ask when it is quiet.
    .referral =
        You do not need a verwijzing (referral: a letter from a doctor), and no appointment either.
    .pays = Often it costs nothing. For an activity you sometimes pay a small amount; please check.
    .say =
        I have cancer and would like to come by some time. When is that possible, and who will
        welcome me?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me has cancer and I would like to come by some time. When is that possible,
        and who will welcome me?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died of cancer. Can I come by some time, and who will welcome me?
        In Dutch: “{ $dutch }”
    .say-jong =
        In our home, cancer comes up a lot. Do you also have something for young people?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is dealing with cancer. What can this person do at your centre?
        In Dutch: “{ $dutch }”
    .find =
        There are dozens of drop-in centres in the Netherlands. Look for one on { $link_ipso }, or
        ask your huisarts (GP) or in the hospital.
    .if = If it is about cancer.
    .soon = You just walk in. You do not need an appointment.
