school = School (your mentor or the school doctor)
    .plain = Someone at school who listens to you
    .gives =
        Your mentor (tutor) or another teacher can listen to you. At school you can also talk to a
        jeugdarts or jeugdverpleegkundige (a doctor or nurse who works with young people). Sometimes
        there is a school social worker.
    .for-whom = For people who go to school and have illness or loss at home.
    .limits = You do not get treatment at school. Is more needed? Then they help you find someone else.
    .door-zelf-1 = Choose someone at school you trust, like your mentor (tutor).
    .door-zelf-2 = Ask if you can talk alone for a moment.
    .door-zelf-3 =
        Ask for the jeugdverpleegkundige (nurse), the jeugdarts (doctor) or the social worker.
    .door-zelf-4 = Say who may know, and who may not.
    .referral =
        You ask yourself. Usually the jeugdarts (doctor) does not pass it on if you do not want
        that. Ask about that first.
    .pays = This costs you nothing.
    .say =
        I am seriously ill myself, and things are not going well at school. Can I talk to you?
        In Dutch: “{ $dutch }”
    .say-jong =
        Things are very hard in our home because of illness. Can I talk to you for a moment?
        In Dutch: “{ $dutch }”
    .find = Ask your mentor (tutor), or look on the website of your school.
    .if = If you are under 18.
