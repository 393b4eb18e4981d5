### What stands around a person: what they carry and what helps to carry, both halves for
### relatives, offers for friends, old grief, and what gives value.

## What is carried, in four dimensions

carry = What you carry, and what helps you carry it
    .ander = What the other person carries, and what helps to carry it
    .intro =
        Being ill is a lot to carry. Here is what you chose. Often it all runs together. Nothing is
        measured.
    .intro-naaste =
        A lot is coming at you. Here is what you chose. Often it all runs together. Nothing is
        measured.
    .intro-jong =
        A lot is coming at you. Here is what you chose. Often it all runs together. Nothing is
        measured.
    .intro-nabestaande =
        Loss is a lot to carry. Here is what you chose. Often it all runs together. Nothing is
        measured.
    .intro-ander =
        A lot is coming at the other person. Here is what you chose for them. Often it all runs
        together. Nothing is measured.
    .helps =
        Look for a balance together, with the people around you. It often helps when someone stands
        next to you. A fixed contact person can help too, and doing something that matters to you.
    .helps-ander =
        Look for a balance together, with the people around the other person. It often helps when
        someone stands next to them. A fixed contact person can help too, and doing something that
        matters.

dimension-lichamelijk = The body
    .about = Pain, being tired, and the care that is needed.
dimension-psychisch = Feelings
    .about = What goes on in your head and heart.
dimension-sociaal = The people and things around you
    .about = Family, friends, work, money and arranging things.
dimension-zingeving = What gives life value
    .about = Big questions, loss and what you wish for.

## Relatives

around-naaste_ander = Caring for the other person
    .line-1 = Standing next to someone is a lot already. You do not have to solve everything.
    .line-2 = Ask what the other person wants. That can be different from what the family wants.
    .line-3 =
        You do not have to do everything yourself. In the last phase, volunteers can be there, also
        at night. Then you can sleep.
around-naaste_zelf = Caring for yourself
    .line-1 =
        You are going through something else than the person who is ill. You may ask for help with
        that yourself.
    .line-2 = You can go to your own huisarts (GP), who can also help you find someone to talk to.
    .line-3 =
        Support for family may go on for long, sometimes more than a year. There is support after a
        death too.

## Friends

around-aanbieden = What you can offer
    .line-1 =
        Asking for help is hard. So offer something that the other person can say yes or no to. For
        example:
    .line-2 = ‘Shall I do the shopping on Tuesday? Just tell me what to put on the list.’
    .line-3 =
        ‘I will come along to the meeting with the gemeente (municipality). I will take notes.’
    .line-4 =
        ‘I will be there on Saturday for two hours. Then you can sleep, or go out for a while.’
    .line-5 = ‘Shall we do something together that you like to do? Something small is good too.’
    .line-6 = ‘You do not have to tell me anything. I will just come and sit next to you.’
    .line-7 = ‘Next week I will call again. You do not have to answer.’
around-vragen = What you can ask of others
    .line-1 =
        Friends sometimes do not quite know how to deal with your illness. You may say what helps.
        For example:
    .line-2 = ‘Will you come along to the talk at the hospital?’
    .line-3 = ‘Will you do something with me that has nothing to do with being ill?’
    .line-4 = ‘Can you look with me at that letter from the insurance?’
    .line-5 = ‘Will you keep calling, even if I do not say much?’

## Old grief

around-verlieskast = A cabinet full of drawers
    .line-1 = Imagine a cabinet with drawers. In them is what you lost or lived through before.
    .line-2 =
        When new loss comes near, a drawer can spring open. Old grief is then suddenly there again.
    .line-3 = You can talk about that even now. It does not have to wait.
    .credit =
        The verlieskast (cabinet of loss) is an image by José van Nus, sociaal werker (social
        worker) in a hospice.

## What still gives value

around-waarde = What still gives your day value?
    .line-1 =
        You are more than an illness or a loss. Doing something that matters can be just as
        important as medical care.
    .line-2 =
        It may be small: a hobby, doing something for someone else, seeing people. A small thing
        that works out counts too.
    .line-3 = What can you still do? And who can help you with it?

## Who looks for somebody else because of their work

around-voor_je_werk = Are you looking because of your work?
    .line-1 = Do you work in care? Choose together what is true, or let the other person choose. They can take the card along.
    .line-2 = Are you an employer or colleague? Choose only what the other person told you. You do not need to ask about the illness.
    .line-3 = Care professionals can consult people who know a lot about care in the last phase, day and night.
