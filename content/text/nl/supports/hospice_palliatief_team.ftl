hospice_palliatief_team = Hospice en palliatief team
    .plain = Zorg voor wie niet meer beter wordt
    .gives =
        Een palliatief team in het ziekenhuis denkt mee over pijn, angst en wat jij nog wilt. In een
        hospice krijg je in de laatste maanden dag en nacht zorg, zo veel mogelijk als thuis.
    .for-whom =
        Het team is er al vanaf het moment dat je hoort dat beter worden niet kan. Een hospice is er
        voor ongeveer de laatste drie maanden.
    .limits =
        Ook als beter worden niet kan, gaat de zorg voor bijvoorbeeld pijn en angst door. Een
        hospice heeft niet altijd meteen plek.
    .door-ziekenhuis-1 = Vraag je arts of verpleegkundige om een gesprek met het palliatief team.
    .door-ziekenhuis-2 = Zeg wat je het meest dwarszit, ook als het niet over je lichaam gaat.
    .door-ziekenhuis-3 = Denk je aan een hospice? Vraag wie dat met je regelt.
    .door-huisarts-1 =
        Vraag je huisarts welke hospices er in de buurt zijn, en of een palliatief team kan
        meedenken.
    .door-huisarts-2 = Bel een hospice. Vraag naar de coördinator, die uitlegt hoe je je aanmeldt.
    .door-huisarts-3 = Vraag of je samen kunt komen kijken.
    .door-huisarts-4 = Vraag wat je zelf betaalt.
    .referral =
        Met vragen kun je een hospice zelf bellen. Je huisarts of een andere zorgverlener helpt met
        aanmelden.
    .pays =
        De basisverzekering betaalt meestal de zorg. In een hospice betaal je vaak zelf een bedrag
        per dag. Een aanvullende verzekering betaalt daar vaak een deel van. Lukt het niet? Vraag
        het hospice wat er kan.
    .say =
        Ik word niet meer beter. Kan iemand mij vertellen over een hospice, of over het palliatief
        team?
    .say-naaste =
        Mijn naaste wordt niet meer beter. Kan iemand ons vertellen over een hospice, of over het
        palliatief team?
    .say-jong = Bij ons thuis wordt iemand niet meer beter. Wie kan ons vertellen over een hospice?
    .say-ander =
        Ik bel voor iemand die niet meer beter wordt. Kunt u vertellen over een hospice, of over het
        palliatief team?
    .find = Vraag je huisarts, de thuiszorg of het ziekenhuis welk hospice dichtbij is.
    .if = Als beter worden niet meer kan.
