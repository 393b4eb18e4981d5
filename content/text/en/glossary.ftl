### What words mean. A term's own text has one of the phrases that readability.toml asks for.

term-aanvullende_verzekering = Aanvullende verzekering (extra insurance)
    .text =
        An insurance that you choose yourself, on top of the basisverzekering (basic health
        insurance). Your policy says if it pays for something. Ask your insurer.
term-basisverzekering = Basisverzekering (basic health insurance)
    .text = The health insurance that almost everyone in the Netherlands has.
term-bedrijfsarts = Bedrijfsarts (company doctor)
    .text = A doctor for work and illness. Your employer arranges this doctor.
term-beroepsvereniging = Beroepsvereniging: professional association (such as NFG and NVPA)
    .text =
        A beroepsvereniging is a club of people with the same profession. NFG and NVPA are for
        therapists.
term-big_register = BIG-register
    .text = This is an official list of care professionals, such as doctors and psychotherapists.
term-bijzondere_bijstand = Bijzondere bijstand (help with extra costs)
    .text =
        This is money for extra costs that nobody else pays. Ask your gemeente (municipality) for
        it, before you spend the money.
term-bbz = Bbz
    .text = This is money from the gemeente (municipality) for people with their own business.
term-casemanager = Casemanager
    .text = One fixed person who keeps the overview. You can ask this person who does what.
term-clientondersteuning = Cliëntondersteuning (an independent helper)
    .text =
        Someone who thinks it through with you and goes with you to a meeting, for example with the
        gemeente (municipality).
term-crisisdienst = Crisisdienst (help in a mental crisis)
    .text =
        Quick help in a mental crisis. Your huisarts (GP) or the huisartsenspoedpost (out-of-hours
        GP service) can bring it in.
term-dagbesteding = Dagbesteding (a place to go in the daytime)
    .text = A place for the daytime. You do something there and you see people there.
term-eigen_bijdrage = Eigen bijdrage (your share of the costs)
    .text =
        A part of the costs that you pay yourself, for example with help from the gemeente
        (municipality).
term-eigen_risico = Eigen risico (the yearly amount you pay first)
    .text =
        The part that you first pay yourself when you get care. After that your insurance pays. For
        your huisarts (GP) you do not pay this.
term-geestelijk_verzorger = Geestelijk verzorger (spiritual caregiver)
    .text =
        Someone for life's big questions. You talk about what matters to you. You do not need to
        have a faith.
term-geschillencommissie = Geschillencommissie (complaints board)
    .text =
        A group of people who look into it when you have a dispute with a therapist or helper. So it
        is for a conflict.
term-indicatie = Indicatie (what care you need)
    .text =
        Someone looks at what care you need, and how much care that is. Often that is the
        wijkverpleegkundige (district nurse).
term-ipso = IPSO
    .text =
        This is a name for an inloophuis (drop-in centre) for cancer. You walk in for a talk or
        contact.
term-kiezo = KIEZO
    .text = A scheme with support for children in a family with serious illness.
term-levenstestament = Levenstestament (for while you are alive)
    .text =
        A paper from the notaris (civil-law notary). It says who decides for you if you cannot. It
        is valid while you are alive.
term-lotgenoten = Lotgenoten (people in the same situation)
    .text = People who are going through the same thing as you.
term-mantelzorg = Mantelzorger (family carer)
    .text =
        That is what a person who cares for someone else is called: a partner, child, neighbour or
        friend. Many people do not call themselves that.
term-nik = Netwerk Integrale Kindzorg, NIK (care network for children)
    .text =
        A group of care professionals for children, in your region. A coordinator arranges this with
        you.
term-palliatief = Palliatief (palliative)
    .text =
        Palliative care is care for people who will not get better. It is about your body, your
        feelings, the people around you and what matters to you. This care can begin long before the
        end.
term-poh_ggz = POH-GGZ (mental-health worker at your GP's practice)
    .text =
        The letters stand for: praktijkondersteuner huisarts, geestelijke gezondheidszorg (the GP's
        support worker for mental health). It is someone at the practice to talk to. Your huisarts
        (GP) refers you.
term-psychosociaal = Psychosociaal (psychosocial)
    .text =
        It is about two things together. One is how you feel (psychological). The other is how
        things are with the people and things around you (social).
term-rbcz = RBCZ
    .text = This is a list of therapists. You can ask if someone is on it.
term-respijtzorg = Respijtzorg (respite care)
    .text = Someone else takes over the care for a while. Then the person who cares can rest.
term-uwv = UWV (benefits agency)
    .text = The agency that deals with a benefit when you are ill or lose your job.
term-verwijzing = Verwijzing (referral)
    .text =
        This is a letter from a doctor. With it you can go to another care professional. Sometimes
        your insurance only pays with such a letter.
term-vptz = VPTZ
    .text =
        These are volunteers in the last phase of someone's life. They are there, listen and sit
        with the person.
term-welzijnscoach = Welzijnscoach (well-being coach)
    .text = Someone who asks what you miss in your days, and looks with you for what suits you.
term-wia = WIA
    .text = A law about money when you are ill and cannot work, or can work less, for a long time.
term-wlz = Wlz
    .text = The Wlz is a law for long-term care: when you need very much care, for a long time.
term-wmo = Wmo
    .text =
        The Wmo is a law for support from the gemeente (municipality). For example help in the
        house, a stairlift or transport.
term-zingeving = Zingeving (meaning in life)
    .text = This is about big questions: what gives your life value, and what still matters now?
term-zorgkantoor = Zorgkantoor (office for long-term care)
    .text =
        Is it about long-term care (the Wlz)? Then this is the office in your region that arranges
        that care.
term-zorgverlof = Zorgverlof (care leave)
    .text =
        Time off to care for someone, while you keep your job. It can be short or long. Ask your
        employer what applies to you.
