//! From answers to an ordered, explained result. A pure function; nothing is measured.
//!
//! The rules come from `content/routing.toml`, the order and the merge from `docs/sources/routing.md`; where
//! those pull in different directions, `docs/decisions/` says what was chosen and why.

use crate::answers::{Answers, ChoiceSet};
use crate::condition::{Truth, truth_of, worries};
use crate::model::{FlagId, Model, OnUnknown, Rank, Rule, RuleId, Support, SupportId};
use crate::session::first_worry;
use crate::shown::{self, Candidate};

/// What is shown to a person, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The signals they ticked, most urgent first. They stand above everything and remove nothing.
    pub flags: Vec<FlagId>,
    /// Every support that fits, in order; at least one.
    pub items: Vec<Item>,
    /// How many of `items` are shown before "bekijk alles". The first is "begin hier".
    pub shown: usize,
    /// Something that can be done tonight.
    pub tonight: Option<SupportId>,
}

/// One support as it stands for a person, whether it is advised or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub support: SupportId,
    /// The best way in: an index into [`Support::doors`].
    pub door: usize,
    /// Whether it fits only if something is so that is not known; then its caveat is shown.
    pub conditional: bool,
}

/// One support that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The support.
    pub entry: Entry,
    /// Why; a signal first, then certain reasons, and of those the wish of the person. At least one.
    pub reasons: Vec<Reason>,
}

/// Why a support is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// What the person ticked that made the rule hold. Empty only for a fallback.
    pub because: ChoiceSet,
    /// What else they said that the rule looks at: how heavy it is, who already comes. Not who they
    /// are: that holds for everything they see.
    pub circumstances: ChoiceSet,
    /// Whether the circumstances are known, not just possible.
    pub certain: bool,
    /// Where the support stands in the rule.
    place: usize,
}

impl Advice {
    /// The supports shown before "bekijk alles".
    pub fn first(&self) -> &[Item] {
        &self.items[..self.shown]
    }

    /// The supports that fit too.
    pub fn rest(&self) -> &[Item] {
        &self.items[self.shown..]
    }
}

/// The signals somebody ticked, most urgent first.
pub fn flags(model: &Model<'_>, answers: Answers) -> Vec<FlagId> {
    // A guide has fewer than 256 signals: checked when it was compiled.
    (0..model.flags.len() as u8)
        .map(FlagId)
        .filter(|flag| answers.has(model.flag(*flag).choice))
        .collect()
}

/// Turns answers into advice. Every set of answers gives at least one item.
pub fn advise(model: &Model<'_>, answers: Answers) -> Advice {
    let flags = flags(model, answers);
    let order = Order {
        model,
        first: first_worry(model, answers).map_or(ChoiceSet::EMPTY, ChoiceSet::of),
        flags: &flags,
        answers,
    };
    let mut items = candidates(model, answers);
    for item in &mut items {
        item.reasons.sort_by_key(|reason| {
            let wished = reason.because.meets(order.first);
            (!is_signal(model, reason), !reason.certain, !wished)
        });
    }
    items.sort_by_cached_key(|item| order.key(item));
    let mut candidates: Vec<_> = items.iter().map(|item| order.candidate(item)).collect();
    let shown = shown::choose(
        &mut candidates,
        worries(model, answers),
        usize::from(model.max_shown),
    );
    items.sort_by_cached_key(|item| {
        candidates
            .iter()
            .position(|candidate| candidate.support == item.entry.support)
    });
    Advice {
        flags,
        items,
        shown,
        tonight: model
            .tonight
            .iter()
            .find(|tonight| truth_of(&tonight.when, model, answers) == Truth::Yes)
            .map(|tonight| tonight.support),
    }
}

/// Every support some rule names for these answers, with its reasons.
fn candidates(model: &Model<'_>, answers: Answers) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for (index, rule) in model.rules.iter().enumerate() {
        let Some((because, certain)) = fires(model, answers, rule) else {
            continue;
        };
        if rule.rank == Rank::Fallback && !items.is_empty() {
            continue;
        }
        let who = model.question(model.who).choices;
        let circumstances = rule
            .when
            .map_or(ChoiceSet::EMPTY, |when| when.said(answers));
        let circumstances = circumstances.without(who).without(because);
        for (place, support) in rule.supports.iter().enumerate() {
            // A guide has fewer than 65,536 rules: checked when it was compiled.
            let rule = RuleId(index as u16);
            let reason = Reason {
                rule,
                because,
                circumstances,
                certain,
                place,
            };
            match items.iter_mut().find(|item| item.entry.support == *support) {
                Some(item) => item.reasons.push(reason),
                None => items.extend(item(model, answers, *support, reason)),
            }
        }
    }
    items
}

/// The ticked choices and the certainty with which a rule holds.
fn fires(model: &Model<'_>, answers: Answers, rule: &Rule<'_>) -> Option<(ChoiceSet, bool)> {
    let because = answers.0.and(rule.because);
    if because.is_empty() && !rule.because.is_empty() {
        return None;
    }
    match (truth_of(&rule.when, model, answers), rule.on_unknown) {
        (Truth::Yes, _) => Some((because, true)),
        (Truth::Maybe, OnUnknown::Show) => Some((because, false)),
        (Truth::Maybe, OnUnknown::Skip) | (Truth::No, _) => None,
    }
}

fn item(model: &Model<'_>, answers: Answers, support: SupportId, reason: Reason) -> Option<Item> {
    (fits(model, answers, support) != Truth::No).then(|| Item {
        entry: entry(model, answers, support),
        reasons: vec![reason],
    })
}

/// A support as it stands for somebody with these answers; for nobody in particular when there are
/// none. Everybody can read about every support: one that does not fit says for whom it is.
pub fn entry(model: &Model<'_>, answers: Answers, support: SupportId) -> Entry {
    Entry {
        support,
        door: best_door(model, answers, model.support(support)),
        conditional: fits(model, answers, support) != Truth::Yes,
    }
}

/// Whether a support fits at all: what its gate says.
fn fits(model: &Model<'_>, answers: Answers, support: SupportId) -> Truth {
    let gate = model.support(support).gate.map(|gate| gate.when);
    truth_of(&gate, model, answers)
}

/// The first door that certainly fits; one of them is for everybody.
fn best_door(model: &Model<'_>, answers: Answers, support: &Support<'_>) -> usize {
    support
        .doors
        .iter()
        .position(|door| truth_of(&door.when, model, answers) == Truth::Yes)
        .unwrap_or_default()
}

/// The order of `docs/sources/routing.md`: what was asked to come first, then the wish of the person,
/// then what helps with most worries, then what can be contacted today. Where the circumstances
/// are not known: what most of the possible rules agree on, then the lightest.
struct Order<'a, 'm> {
    model: &'a Model<'m>,
    /// The worry to begin with; empty when it is not known.
    first: ChoiceSet,
    /// The signals that were ticked.
    flags: &'a [FlagId],
    /// All answers.
    answers: Answers,
}

/// From what comes first to what comes last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    /// A signal asks for it.
    Signal,
    /// Begins, because the wish is something practical.
    Begin,
    /// A rule says so.
    Lead,
    /// Certainly fits the wish.
    Wish,
    /// May fit the wish.
    MaybeWish,
    /// Certainly fits another worry.
    Other,
    /// May fit another worry.
    MaybeOther,
    /// Only where room is left.
    Extra,
    /// Fits, and is never among the first: heavy help that only may fit, what a signal holds back,
    /// or what is not the way in for this person.
    Later,
}

impl<'m> Order<'_, 'm> {
    /// Items with a smaller key come first.
    fn key(&self, item: &Item) -> (Tier, [usize; 4]) {
        let tier = self.tier(item);
        let support = self.model.support(item.entry.support);
        let deciding = item
            .reasons
            .iter()
            .filter(|reason| self.tier_of(item, reason) == tier)
            .map(|reason| (reason.place, reason.rule.index()))
            .min();
        // A held-back support may have no reason of its tier: its place is the end.
        let (place, rule) = deciding.unwrap_or((usize::MAX, usize::MAX));
        let more_first = |count: usize| usize::MAX - count;
        let key = match tier {
            // In the lists of the wished worry the place in the list counts.
            Tier::Signal | Tier::Begin | Tier::Lead | Tier::Wish => [place, rule, 0, 0],
            Tier::MaybeWish | Tier::MaybeOther | Tier::Later => [
                more_first(item.reasons.len()),
                usize::from(support.level),
                rule,
                place,
            ],
            Tier::Other | Tier::Extra => {
                let worries = helps_with(self.model, item).len();
                [
                    more_first(worries),
                    usize::from(!support.self_contact),
                    place,
                    rule,
                ]
            }
        };
        (tier, key)
    }

    fn candidate(&self, item: &Item) -> Candidate<'m> {
        let support = self.model.support(item.entry.support);
        let tier = self.tier(item);
        Candidate {
            support: item.entry.support,
            later: tier == Tier::Later,
            stays: tier <= Tier::Lead,
            cost: support.cost,
            after: support.after,
            helps: helps_with(self.model, item),
            may_help: may_help_with(self.model, item),
            named_first: named_first_for(self.model, item),
        }
    }

    fn tier(&self, item: &Item) -> Tier {
        let held_back = |flag: &FlagId| {
            self.model
                .flag(*flag)
                .holds_back
                .contains(&item.entry.support)
        };
        let asked_for = item
            .reasons
            .iter()
            .any(|reason| is_signal(self.model, reason));
        if self.flags.iter().any(held_back) || !asked_for && self.comes_later(item.entry.support) {
            return Tier::Later;
        }
        item.reasons
            .iter()
            .map(|reason| self.tier_of(item, reason))
            .min()
            .unwrap_or(Tier::Later)
    }

    /// Whether it is not the way in for this person.
    fn comes_later(&self, support: SupportId) -> bool {
        self.model.laters.iter().any(|later| {
            later.supports.contains(&support)
                && later.when.truth(self.model, self.answers) == Truth::Yes
        })
    }

    fn tier_of(&self, item: &Item, reason: &Reason) -> Tier {
        let rule = self.model.rule(reason.rule);
        let certain = reason.certain && !item.entry.conditional;
        let heavy = self.model.support(item.entry.support).level >= 3;
        let wished = rule.because.meets(self.first);
        match rule.rank {
            Rank::Lead if is_signal(self.model, reason) => Tier::Signal,
            Rank::Lead if reason.place == 0 => Tier::Lead,
            Rank::Begin if reason.place == 0 && wished => Tier::Begin,
            Rank::Extra | Rank::Fallback => Tier::Extra,
            Rank::Lead | Rank::Begin | Rank::Normal => match (wished, certain) {
                (true, true) => Tier::Wish,
                (false, true) => Tier::Other,
                (true | false, false) if heavy => Tier::Later,
                (true, false) => Tier::MaybeWish,
                (false, false) => Tier::MaybeOther,
            },
        }
    }
}

/// Whether the person sees something because of a signal.
pub(crate) fn is_signal(model: &Model<'_>, reason: &Reason) -> bool {
    let rule = model.rule(reason.rule);
    rule.rank == Rank::Lead && signals(model).meets(reason.because)
}

/// The choices behind the signals.
pub fn signals(model: &Model<'_>) -> ChoiceSet {
    let choices = model.flags.iter().map(|flag| ChoiceSet::of(flag.choice));
    choices.fold(ChoiceSet::EMPTY, ChoiceSet::or)
}

/// The worries a support certainly helps with.
pub fn helps_with(model: &Model<'_>, item: &Item) -> ChoiceSet {
    let worries = model.question(model.worries).choices;
    item.reasons
        .iter()
        .filter(|reason| {
            let by_worry = matches!(model.rule(reason.rule).rank, Rank::Normal | Rank::Begin);
            // With a gate that only may hold it is not sure that it helps.
            by_worry && reason.certain && !item.entry.conditional
        })
        .fold(ChoiceSet::EMPTY, |set, reason| {
            set.or(reason.because.and(worries))
        })
}

/// The worries of which a rule that certainly holds names a support first.
fn named_first_for(model: &Model<'_>, item: &Item) -> ChoiceSet {
    let worries = model.question(model.worries).choices;
    let named = item.reasons.iter().filter(|reason| {
        let by_worry = matches!(model.rule(reason.rule).rank, Rank::Normal | Rank::Begin);
        by_worry && reason.certain && reason.place == 0
    });
    named.fold(ChoiceSet::EMPTY, |set, reason| {
        set.or(reason.because.and(worries))
    })
}

/// The worries a support may help with.
fn may_help_with(model: &Model<'_>, item: &Item) -> ChoiceSet {
    let worries = model.question(model.worries).choices;
    item.reasons.iter().fold(ChoiceSet::EMPTY, |set, reason| {
        set.or(reason.because.and(worries))
    })
}
