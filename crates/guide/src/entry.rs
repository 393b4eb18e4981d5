//! What is said about a kind of support, in the order in which a person needs it. The widget and the
//! static guide print these sections and no others.

use crate::advice::Entry;
use crate::answers::Answers;
use crate::date::Date;
use crate::model::{
    Chain, Claim, Door, FactId, FactKind, Flag, Model, SourceId, Statement, Support, SupportId,
    Term,
};
use crate::text::TextId;

/// A section of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What has to be so for it to fit, where nobody knows: [`Entry::caveat`].
    Caveat,
    /// What it gives: [`Topic::Gives`].
    Gives,
    /// The ways in: [`Entry::best_way`], [`Entry::other_ways`], and the mark on both.
    Ways,
    /// How kinds of support lead to each other: [`Entry::chain`] and [`Model::pass_from`].
    Chain,
    /// What to say in the first call.
    Say,
    /// What people ask first.
    Brief,
    /// What they ask next.
    More,
    /// Numbers and addresses.
    Contacts,
    /// Where all of it comes from: [`Model::claims_of`].
    Sources,
}

impl Section {
    /// All sections in reading order. One that has nothing to say is left out.
    pub const ALL: [Section; 9] = [
        Section::Caveat,
        Section::Gives,
        Section::Ways,
        Section::Chain,
        Section::Say,
        Section::Brief,
        Section::More,
        Section::Contacts,
        Section::Sources,
    ];
}

/// What can be asked of every kind of support.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// What it gives.
    Gives,
    /// Who has to refer.
    Referral,
    /// Who pays.
    Pays,
    /// How soon it is there. Where no source says so there is no answer.
    Soon,
    /// For whom it is.
    ForWhom,
    /// What it does not do.
    Limits,
    /// Where to find one.
    Find,
}

impl Topic {
    /// Those of [`Section::Brief`].
    pub const BRIEF: [Topic; 2] = [Topic::Referral, Topic::Pays];
    /// Those of [`Section::More`].
    pub const MORE: [Topic; 4] = [Topic::Soon, Topic::ForWhom, Topic::Limits, Topic::Find];
    /// Those in which kinds of support are compared.
    pub const COMPARED: [Topic; 5] = [
        Topic::Gives,
        Topic::Limits,
        Topic::Referral,
        Topic::Pays,
        Topic::Soon,
    ];

    /// What the guide says of this support.
    pub fn of<'m>(self, support: &Support<'m>) -> Option<Statement<'m>> {
        match self {
            Topic::Gives => Some(support.gives),
            Topic::Referral => Some(support.referral),
            Topic::Pays => Some(support.pays),
            Topic::Soon => support.soon,
            Topic::ForWhom => Some(support.for_whom),
            Topic::Limits => Some(support.limits),
            Topic::Find => Some(support.find),
        }
    }
}

impl Entry {
    /// What has to be so for it to fit, where nobody knows.
    pub fn caveat(self, model: &Model<'_>) -> Option<TextId> {
        let gate = model.support(self.support).gate;
        gate.filter(|_| self.conditional).map(|gate| gate.caveat)
    }

    /// The best way in.
    pub fn best_way<'m>(self, model: &Model<'m>) -> Option<&'m Door<'m>> {
        model.support(self.support).doors.get(self.door)
    }

    /// What to press for the best way in: a number before a page. Nothing where it is the visitor's
    /// own helper, whose number only they can write down; of every other way in there is one, which is
    /// checked when the content is compiled.
    pub fn press<'m>(self, model: &Model<'m>) -> Option<FactId> {
        let contacts = model.support(self.support).contacts;
        let of = |kind| {
            let mut contacts = contacts.iter().copied();
            contacts.find(|id| model.fact(*id).kind == kind)
        };
        self.best_way(model).filter(|door| !door.own)?;
        of(FactKind::Phone).or_else(|| of(FactKind::Link))
    }

    /// The other ways in.
    pub fn other_ways<'m>(self, model: &Model<'m>) -> impl Iterator<Item = &'m Door<'m>> + use<'m> {
        let doors = model.support(self.support).doors.iter().enumerate();
        let others = doors.filter(move |(index, _)| *index != self.door);
        others.map(|(_, door)| door)
    }

    /// The way that the support is part of, for who comes in through the best door.
    pub fn chain<'m>(self, model: &Model<'m>) -> Option<&'m Chain<'m>> {
        model.chain_with(self.support, self.best_way(model)?.kind)
    }

    /// The same among what fits somebody: of a way that begins here, nobody knows yet whether this
    /// person will go it.
    pub fn chain_so_far<'m>(self, model: &Model<'m>) -> Option<&'m Chain<'m>> {
        let chain = self.chain(model);
        chain.filter(|chain| chain.steps.first() != Some(&self.support))
    }
}

/// Where words come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// Each source once, in the order in which they are cited.
    pub cited: Vec<SourceId>,
    /// The day on which the claim was checked that nobody looked at for longest; nothing without
    /// claims.
    pub checked_on: Option<Date>,
}

impl Sources {
    /// The sources of these claims.
    pub fn of<'c, 'm: 'c>(claims: impl Iterator<Item = &'c Claim<'m>>) -> Self {
        let mut cited: Vec<SourceId> = Vec::new();
        let mut checked_on = None;
        for claim in claims {
            checked_on = Some(checked_on.map_or(claim.checked_on, |day| claim.checked_on.min(day)));
            for source in claim.sources {
                if !cited.contains(source) {
                    cited.push(*source);
                }
            }
        }
        Sources { cited, checked_on }
    }
}

impl<'m> Model<'m> {
    /// The most urgent signal somebody ticked.
    pub fn signal(&self, answers: Answers) -> Option<&'m Flag<'m>> {
        self.flags.iter().find(|flag| answers.has(flag.choice))
    }

    /// The first sentence on the phone. Who ticked a signal says that to their own doctor or team, who is
    /// called first also where these lead to somebody else.
    pub fn first_words(&self, answers: Answers, id: SupportId) -> TextId {
        let support = self.support(id);
        let is_own = support.doors.iter().any(|door| door.own);
        let signal = self.signal(answers).filter(|_| is_own);
        let say = signal.map_or(support.say, |signal| signal.say);
        say.text_for(answers)
    }

    /// The steps of a way in. Who ticked a signal calls their own doctor or team now; what prepares for
    /// an appointment is for later.
    pub fn steps(&self, answers: Answers, door: &Door<'m>) -> &'m [TextId] {
        let is_now = door.own && self.signal(answers).is_some();
        match door.steps {
            [first, ..] if is_now => std::slice::from_ref(first),
            steps => steps,
        }
    }

    /// Whether this is a line to call now: nobody compares it with another, and with nobody there
    /// something is agreed.
    pub fn is_helpline(&self, id: SupportId) -> bool {
        self.talk_card.helplines.contains(&id)
    }

    /// Every claim in the entry of a kind of support.
    pub fn claims_of(&self, id: SupportId) -> impl Iterator<Item = &'m Claim<'m>> + use<'m> {
        let support = self.support(id);
        let facts = self.facts;
        let contacts = support.contacts.iter();
        let chains = self.chains.iter();
        let chains = chains.filter(move |chain| chain.steps.contains(&id));
        support
            .statements()
            .into_iter()
            .map(|statement| &statement.claim)
            .chain([&support.doors_claim])
            .chain(support.soon.iter().map(|soon| &soon.claim))
            .chain(contacts.map(|fact| &facts[fact.index()].claim))
            .chain(self.pass_from(id).map(|pass| &pass.claim))
            .chain(chains.map(|chain| &chain.text.claim))
    }

    /// The kinds of support in a group, by its place among [`Model::groups`].
    pub fn in_group(&self, group: usize) -> impl Iterator<Item = SupportId> + use<'m> {
        let supports = self.supports;
        self.support_ids()
            .filter(move |id| supports[id.index()].group.index() == group)
    }

    /// The kinds of support before and after one in its group.
    pub fn neighbours(&self, id: SupportId) -> [Option<SupportId>; 2] {
        let in_group = |other: &SupportId| self.support(*other).group == self.support(id).group;
        let before = self.support_ids().take_while(|other| *other != id);
        let mut after = self.support_ids().skip_while(|other| *other != id).skip(1);
        [before.filter(in_group).last(), after.find(in_group)]
    }

    /// The words in the texts of a kind of support that not everybody knows.
    pub fn terms_of(&self, id: SupportId) -> impl Iterator<Item = &'m Term<'m>> + use<'m> {
        let terms = self.terms.iter();
        terms.filter(move |term| term.supports.contains(&id))
    }
}
