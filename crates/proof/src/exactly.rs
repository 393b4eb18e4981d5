//! Promises about the content itself, whatever somebody answers: which kinds are free, what can be
//! skipped, which numbers a signal shows. Each names all there are, so that one too many and one
//! too few are both noticed.

use std::collections::{BTreeMap, BTreeSet};

use guide::model::{
    Cost, DoorKind, Fact, FactId, Line, Model, Question, QuestionKind, Screen, Support, SupportId,
};
use serde::Deserialize;

use crate::promises::{BadPromises, option, support};
use crate::report::{Check, Violation};

/// A list that names exactly all there are.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exactly {
    /// Id, for the report.
    pub id: String,
    /// The promise as a Dutch sentence, for the clinician who signs.
    pub says: String,
    /// Of what it names all.
    pub what: What,
    /// Their ids, in any order.
    #[serde(default)]
    pub are: Vec<String>,
    /// With [`What::Contacts`]: a kind of support, a signal (`safety.geweld`) or `urgent`, and its
    /// facts in order. With [`What::Doors`]: a kind of support and its doors in order.
    #[serde(default)]
    pub of: BTreeMap<String, Vec<String>>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// What a list names all of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Kinds that cost nothing.
    Free,
    /// Kinds that insurance pays without eigen risico.
    Insured,
    /// Kinds that insurance pays under a condition.
    Conditional,
    /// Kinds that the visitor mostly pays.
    OwnMoney,
    /// Kinds that nobody reaches on their own.
    Referred,
    /// Kinds for somewhat complicated complaints: `level = 2`.
    Level2,
    /// Kinds for complicated complaints: `level = 3`.
    Level3,
    /// `kind needed`: what stands before a kind.
    After,
    /// Screens that can be left open.
    Skippable,
    /// Screens from which somebody can go to the result: “genoeg voor nu”.
    Enough,
    /// Screens that count as follow-up.
    FollowUp,
    /// Questions with any number of answers.
    Many,
    /// `question.option` that cannot go together with another answer, of those questions.
    Alone,
    /// Answers that count as “not known”.
    Unknown,
    /// Kinds that somebody reaches on their own, with a number that only they have.
    OwnNumber,
    /// Signals of somebody for whom being seen may be dangerous.
    UnsafeToBeSeen,
    /// `signal kind`: what a signal keeps away from the first.
    HeldBack,
    /// `later kind`: what an entry of `[[later]]` keeps away from the first.
    ComesLater,
    /// Facts that a card, a signal or “Nu hulp nodig?” shows, in order: see [`Exactly::of`].
    Contacts,
    /// Ways to a kind of support, in order: see [`Exactly::of`].
    Doors,
    /// `place fact`: a number or address that nobody checked, where somebody in need reads it. The
    /// place is `urgent`, a signal, or a kind of support that a signal asks for or that is offered
    /// for tonight.
    UncheckedInNeed,
}

/// Compares every list with the guide.
///
/// # Errors
/// Something that does not exist.
pub fn checks(lists: &[Exactly], model: &Model<'_>) -> Result<Vec<Check>, BadPromises> {
    lists.iter().map(|list| list.check(model)).collect()
}

impl Exactly {
    fn check(&self, model: &Model<'_>) -> Result<Check, BadPromises> {
        let known = known(self.what, model);
        if let Some(id) = self.are.iter().find(|id| !known.contains(*id)) {
            return Err(self.unknown("such thing", id));
        }
        let violations = if matches!(self.what, What::Contacts | What::Doors) {
            self.of_each(model)?
        } else {
            differences(&self.are, &found(self.what, model))
        };
        Ok(Check {
            id: format!("promise {}", self.id),
            says: self.says.clone(),
            cases: (self.are.len() + self.of.len()).max(1) as u64,
            violations,
        })
    }

    fn of_each(&self, model: &Model<'_>) -> Result<Vec<Violation>, BadPromises> {
        let mut violations = Vec::new();
        for (of, expected) in &self.of {
            let found = if self.what == What::Doors {
                doors(of, model)
            } else {
                contacts(of, model)
            };
            let got = match found {
                Some(ids) => ids,
                None => return Err(self.unknown("kind, signal or “urgent”", of)),
            };
            if got != *expected {
                let got = got.join(", ");
                violations.push(Violation::without_answers(format!("{of} shows: {got}")));
            }
        }
        Ok(violations)
    }

    fn unknown(&self, kind: &'static str, id: &str) -> BadPromises {
        BadPromises::unknown(&self.id, kind, id)
    }
}

/// The doors of a kind of support, in order.
fn doors(of: &str, model: &Model<'_>) -> Option<Vec<String>> {
    let doors = model.support(support(model, of)?).doors.iter();
    Some(doors.map(|door| door.kind.as_str().to_owned()).collect())
}

/// The facts that something shows, in order.
fn contacts(of: &str, model: &Model<'_>) -> Option<Vec<String>> {
    let lines = |lines: &[Line<'_>]| -> Vec<FactId> {
        lines
            .iter()
            .flat_map(|line| line.contacts)
            .copied()
            .collect()
    };
    let facts = if of == "urgent" {
        lines(model.urgent)
    } else if let Some((_, choice)) = option(model, of) {
        lines(model.flags.iter().find(|flag| flag.choice == choice)?.lines)
    } else {
        model.support(support(model, of)?).contacts.to_vec()
    };
    let ids = facts.into_iter().map(|id| model.fact(id).id.to_owned());
    Some(ids.collect())
}

/// What is there and not in the list, and the other way round.
fn differences(expected: &[String], found: &[String]) -> Vec<Violation> {
    let one: BTreeSet<&String> = expected.iter().collect();
    let other: BTreeSet<&String> = found.iter().collect();
    let too_few = one.difference(&other).map(|id| format!("{id} is not"));
    let too_many = other.difference(&one).map(|id| format!("{id} is too"));
    too_few
        .chain(too_many)
        .map(Violation::without_answers)
        .collect()
}

/// Every id that could be in such a list.
fn known(what: What, model: &Model<'_>) -> BTreeSet<String> {
    let supports = || model.supports.iter().map(|one| one.id.to_owned());
    let signals = || {
        model
            .flags
            .iter()
            .map(|flag| model.choice_name(flag.choice))
    };
    let pairs = |heads: Vec<String>| {
        let pair = move |head: String| supports().map(move |id| format!("{head} {id}"));
        heads.into_iter().flat_map(pair).collect()
    };
    match what {
        What::Skippable | What::Enough | What::FollowUp => {
            model.screens.iter().map(|one| one.id.to_owned()).collect()
        }
        What::Many => model
            .questions
            .iter()
            .map(|one| one.id.to_owned())
            .collect(),
        What::Alone | What::Unknown | What::UnsafeToBeSeen => {
            { choices(model, |question| question.choices) }
                .into_iter()
                .collect()
        }
        What::After => pairs(supports().collect()),
        What::HeldBack => pairs(signals().collect()),
        What::ComesLater => pairs(model.laters.iter().map(|one| one.id.to_owned()).collect()),
        What::UncheckedInNeed => read_in_need(model).map(|(name, _)| name).collect(),
        What::Free
        | What::Insured
        | What::Conditional
        | What::OwnMoney
        | What::Referred
        | What::OwnNumber
        | What::Level2
        | What::Level3 => supports().collect(),
        What::Contacts | What::Doors => BTreeSet::new(),
    }
}

/// What the guide says of it.
fn found(what: What, model: &Model<'_>) -> Vec<String> {
    let supports = |holds: fn(&Support<'_>) -> bool| -> Vec<String> {
        let those = model.supports.iter().filter(|one| holds(one));
        those.map(|one| one.id.to_owned()).collect()
    };
    let screens = |holds: fn(&Screen<'_>) -> bool| -> Vec<String> {
        let those = model.screens.iter().filter(|one| holds(one));
        those.map(|one| one.id.to_owned()).collect()
    };
    let is_many = |question: &Question<'_>| question.kind == QuestionKind::Many;
    let signals = |holds: fn(&guide::model::Flag<'_>) -> bool| -> Vec<String> {
        let those = model.flags.iter().filter(|flag| holds(flag));
        those.map(|flag| model.choice_name(flag.choice)).collect()
    };
    let named = |id: &guide::model::SupportId| model.support(*id).id;
    match what {
        What::Free => supports(|one| one.cost == Cost::Free),
        What::Insured => supports(|one| one.cost == Cost::Insured),
        What::Conditional => supports(|one| one.cost == Cost::Conditional),
        What::OwnMoney => supports(|one| one.cost == Cost::OwnMoney),
        What::Referred => supports(|one| !one.self_contact),
        What::Level2 => supports(|one| one.level == 2),
        What::Level3 => supports(|one| one.level == 3),
        What::After => model
            .supports
            .iter()
            .flat_map(|one| {
                one.after
                    .iter()
                    .map(|id| format!("{} {}", one.id, named(id)))
            })
            .collect(),
        What::Skippable => screens(|screen| screen.skippable),
        What::Enough => screens(|screen| screen.enough),
        What::FollowUp => screens(|screen| screen.follow_up),
        What::Many => {
            let those = model.questions.iter().filter(|one| is_many(one));
            those.map(|one| one.id.to_owned()).collect()
        }
        What::Alone => choices(model, |question| match question.kind {
            QuestionKind::Many => question.exclusive,
            QuestionKind::One => guide::ChoiceSet::EMPTY,
        }),
        What::Unknown => choices(model, |question| question.unknown),
        What::OwnNumber => supports(|one| {
            let mut doors = one.doors.iter();
            doors.any(|door| door.own && door.kind == DoorKind::Zelf)
        }),
        What::UnsafeToBeSeen => signals(|flag| flag.unsafe_to_be_seen),
        What::HeldBack => model
            .flags
            .iter()
            .flat_map(|flag| {
                let signal = model.choice_name(flag.choice);
                let kinds = flag.holds_back.iter();
                kinds.map(move |id| format!("{signal} {}", named(id)))
            })
            .collect(),
        What::ComesLater => model
            .laters
            .iter()
            .flat_map(|later| {
                let kinds = later.supports.iter();
                kinds.map(|id| format!("{} {}", later.id, named(id)))
            })
            .collect(),
        What::UncheckedInNeed => {
            let unchecked = |fact: &Fact<'_>| !fact.claim.certainty.is_sourced();
            let those = read_in_need(model).filter(|(_, fact)| unchecked(fact));
            those.map(|(name, _)| name).collect()
        }
        What::Contacts | What::Doors => Vec::new(),
    }
}

/// Every number and address that somebody in need reads, as `place fact`.
fn read_in_need<'m>(model: &'m Model<'m>) -> impl Iterator<Item = (String, &'m Fact<'m>)> {
    let signals = guide::signals(model);
    let asked_for = model.rules.iter();
    let asked_for = asked_for.filter(move |rule| rule.because.meets(signals));
    let kinds = asked_for.flat_map(|rule| rule.supports.iter().copied());
    let kinds: BTreeSet<SupportId> = kinds
        .chain(model.tonight.iter().map(|tonight| tonight.support))
        .collect();
    let places = ["urgent".to_owned()].into_iter();
    let places = places.chain(
        model
            .flags
            .iter()
            .map(|flag| model.choice_name(flag.choice)),
    );
    let places = places.chain(kinds.into_iter().map(|id| model.support(id).id.to_owned()));
    places.flat_map(move |place| {
        let facts = contacts(&place, model).unwrap_or_default().into_iter();
        let found = move |id: String| {
            let fact = model.facts.iter().find(|fact| fact.id == id)?;
            Some((format!("{place} {id}"), fact))
        };
        facts.filter_map(found).collect::<Vec<_>>()
    })
}

fn choices(model: &Model<'_>, of: impl Fn(&Question<'_>) -> guide::ChoiceSet) -> Vec<String> {
    let all = model
        .questions
        .iter()
        .flat_map(|question| of(question).iter());
    all.map(|choice| model.choice_name(choice)).collect()
}
