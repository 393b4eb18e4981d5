notaris = Notaris (civil-law notary)
    .plain = To put on paper who decides for you and what you leave behind
    .gives =
        A testament (will) says what happens to what you have after your death. A levenstestament is
        valid while you are alive. It says who may decide for you, about money or about care.
    .for-whom =
        For people who want such things officially on paper. Ask if someone close to you can come
        along to the meeting.
    .limits =
        A levenstestament (for while you are alive) stops when you die. You may also put on paper
        yourself who decides for you about care. You can do that without a notaris. Do you want to talk about what you do or do not want in a treatment? You can do that with your
        huisarts (GP).
    .door-zelf-1 = Write down what you want to arrange, and who you trust.
    .door-zelf-2 = Call two or three notarissen (notaries). Ask what it costs.
    .door-zelf-3 =
        Say that there is serious illness, and do it in time. You only sign what you understand well
        yourself.
    .door-zelf-4 = Is going out too hard? Ask if the notaris (notary) can come to you.
    .referral = You do not need a letter from anyone. You can call a notaris (notary) yourself.
    .pays =
        You pay a notaris (notary) yourself. The price differs from one office to another. Ask for
        it before you start.
    .say =
        I am seriously ill and I want to put something on paper officially. What does that cost, and
        how soon can it be done?
        In Dutch: “{ $dutch }”
    .say-naaste =
        Someone close to me is seriously ill and wants to put something on paper officially. What
        does that cost, and how soon can it be done?
        In Dutch: “{ $dutch }”
    .say-nabestaande =
        Someone close to me has died. I have questions about the papers. What does your help cost?
        In Dutch: “{ $dutch }”
    .say-ander =
        I am calling for someone who is seriously ill and wants to put something on paper
        officially. What does that cost?
        In Dutch: “{ $dutch }”
    .find =
        On { $link_notaris } there is an explanation. Ask around if someone knows an office nearby.
