kinder_comfort_team = Kinder Comfort Team (care team for seriously ill children)
    .plain = A team for a seriously ill child and the family
    .gives =
        This team helps a child who is seriously ill, at home and in the hospital. For example with
        pain, and with choices about care. There is also someone to talk to, for the child, the
        parents, brothers and sisters.
    .for-whom =
        For children who are very seriously ill, and their families. Also while there is still
        treatment.
    .limits = The team does not take over the care, but thinks it through with the child's own doctor.
    .door-ziekenhuis-1 = Ask the children's doctor or nurse for the Kinder Comfort Team.
    .door-ziekenhuis-2 = Say what is hardest now, also for brothers and sisters.
    .door-ziekenhuis-3 =
        Also ask for the Netwerk Integrale Kindzorg (care network for children). It arranges this
        with you, at home too.
    .door-ziekenhuis-4 = Ask who you can call at night.
    .referral = The child's doctor brings in the team. Parents and children can ask for that themselves.
    .pays =
        For people under 18 you pay no eigen risico (the yearly amount you pay first). Ask if there
        are other costs.
    .say =
        My child is seriously ill. Can the Kinder Comfort Team think along with us?
        In Dutch: “{ $dutch }”
    .say-jong =
        I am seriously ill. Can someone of the Kinder Comfort Team talk with me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for a family with a seriously ill child. Can the Kinder Comfort Team think
        along?
        In Dutch: “{ $dutch }”
    .find =
        The teams are in large children's hospitals. Ask your own children's doctor, or look on { $link_kindercomfortteams }.
    .if = If a child is seriously ill.
