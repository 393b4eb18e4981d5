wijkverpleegkundige = Wijkverpleegkundige (thuiszorg)
    .plain = Zorg bij je thuis, en oog voor wat jij belangrijk vindt
    .gives =
        Je krijgt thuis hulp, bijvoorbeeld bij wassen of een wond. De wijkverpleegkundige kan ook
        vragen wat voor jou nu telt. Zij kan je doorsturen, bijvoorbeeld naar iemand in de
        huisartsenpraktijk of naar vrijwilligers.
    .for-whom =
        Voor wie ziek is en thuis verpleging of verzorging nodig heeft. De wijkverpleegkundige kijkt
        hoeveel zorg dat is (de indicatie).
    .limits =
        Voor hulp in het huishouden of vragen over geld is er de maatschappelijk werker. Die kan je op
        weg helpen.
    .door-thuiszorg-1 = Vraag aan wie al komt of de wijkverpleegkundige tijd voor je maakt.
    .door-thuiszorg-2 = Vertel wat zwaar is, ook als het niet over je lichaam gaat.
    .door-thuiszorg-3 = Vraag of zij je vaste contactpersoon kan zijn: iemand die het overzicht houdt.
    .door-ziekenhuis-1 = Vraag in het ziekenhuis wie de zorg voor thuis regelt.
    .door-ziekenhuis-2 = Vertel wat thuis niet goed gaat, ook 's nachts.
    .door-ziekenhuis-3 = Vraag wanneer de zorg begint, en wie je kunt bellen.
    .door-zelf-1 = Bel thuiszorg bij jou in de buurt. Vraag om een gesprek met de wijkverpleegkundige.
    .door-zelf-2 = Lukt dat niet? Vraag je huisarts om thuiszorg te regelen.
    .door-zelf-3 = Vertel wat thuis niet goed gaat, ook 's nachts.
    .door-zelf-4 = Vraag of de wijkverpleegkundige je vaste contactpersoon kan zijn.
    .referral =
        Je kunt zelf thuiszorg bellen. Je hebt geen brief van je huisarts nodig. Ook je huisarts of
        het ziekenhuis kan het regelen.
    .pays =
        De basisverzekering betaalt dit als de wijkverpleegkundige de zorg nodig vindt. Je betaalt
        hiervoor geen eigen risico (het deel dat je eerst zelf betaalt). Bij zorg via de Wlz
        (een andere wet, voor langdurige zorg) betaal je wel mee. Vraag hoeveel.
    .pays-later =
        De basisverzekering betaalt dit als de wijkverpleegkundige de zorg nodig vindt. Er zijn
        plannen voor een eigen bijdrage (een deel van de kosten). Vraag het na. Bij zorg via de Wlz
        (een andere wet, voor langdurige zorg) betaal je vaak mee.
    .say = Ik ben ernstig ziek en het lukt thuis niet meer zonder hulp. Kan een wijkverpleegkundige met mij meekijken?
    .say-naaste = Ik zorg thuis voor iemand die ernstig ziek is en het wordt te zwaar. Kan een wijkverpleegkundige met ons meekijken?
    .say-jong = Bij ons thuis is iemand ernstig ziek en we hebben hulp nodig. Kan er een wijkverpleegkundige komen?
    .say-ander = Ik bel voor iemand die ernstig ziek is en thuis hulp nodig heeft. Kan een wijkverpleegkundige meekijken?
    .find = Vraag je huisarts, of in het ziekenhuis, welke thuiszorg bij jou in de buurt komt.
    .if = Als er nog iemand ziek is.
