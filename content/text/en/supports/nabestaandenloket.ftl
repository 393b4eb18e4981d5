nabestaandenloket = Help with arrangements after a death
    .plain = Papers, money and the house after a death
    .gives =
        Sociaal raadslieden (advisers on forms and benefits) look at letters, forms and benefits
        with you. The gemeente (municipality) sometimes pays towards a funeral. Can you not manage
        the house any more? Ask for help with that too.
    .for-whom =
        For people who have lost someone. Sociaal raadslieden (advisers on forms and benefits) are
        mainly for people with a low income.
    .limits =
        For a will or an inheritance there is a notaris (notary). Not everyone gets money for the
        funeral.
    .door-gemeente-1 =
        Call your gemeente (municipality). Ask for sociaal raadslieden (advisers) or the sociaal
        wijkteam (local support team).
    .door-gemeente-2 =
        Can you not pay for the funeral? Ask at once about bijzondere bijstand (money for extra
        costs).
    .door-gemeente-3 = Say what you cannot manage at home, like the housework. Ask who can help.
    .door-gemeente-4 =
        Have the akte van overlijden (death certificate) and the letters ready. The gemeente
        (municipality) tells many organisations about the death. You call your bank yourself.
    .referral = You need no letter from a doctor. You call yourself.
    .pays =
        Sociaal raadslieden (advisers) are free. For bijzondere bijstand (money for extra costs) the
        gemeente (municipality) looks at what you earn and own.
    .say-nabestaande =
        Someone close to me has died and there is a lot to arrange. Who can look at it with me?
        In Dutch: “{ $dutch }”
    .say =
        Someone has died and there is a lot to arrange. Who can look at it with me?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who has lost a loved one. Who can help with the papers?
        In Dutch: “{ $dutch }”
    .find =
        Not every gemeente (municipality) has sociaal raadslieden (advisers). Otherwise ask for the
        welzijnsorganisatie (community organisation).
    .if = If someone has died.
