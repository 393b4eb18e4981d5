//! Claims about which kinds of support fit, for every combination of answers at once.

use biodivine_lib_bdd::{Bdd, BddVariable};
use guide::model::{
    ChoiceId, Cost, DoorKind, Model, OnUnknown, QuestionId, Rank, Support, SupportId,
};
use guide::{ChoiceSet, condition::Condition};

use crate::encoding::{Encoding, Holds};
use crate::promises::Ladder;
use crate::report::{Check, Violation};

/// From here on a support treats complicated complaints, and is never shown on a guess
/// (`guide::advice`).
const HEAVY: u8 = 3;

/// A guide in symbols, with everything that several claims need.
pub struct Symbols<'e, 'a, 'm> {
    /// The guide.
    pub encoding: &'e Encoding<'a, 'm>,
    /// [`Encoding::consistent`].
    pub people: Bdd,
    /// [`Encoding::supports`].
    pub supports: Vec<Holds>,
    /// [`Encoding::leads`].
    pub leads: Vec<Bdd>,
    /// [`Encoding::among_the_first`], as many as stay whatever else is brought forward.
    pub in_front: Vec<Bdd>,
}

/// How many places nothing can take from what rules put in front: all but the last, which what is
/// free may take ([`crate::shown_lists`]).
pub fn front(model: &Model<'_>) -> usize {
    usize::from(model.max_shown).saturating_sub(1)
}

impl<'e, 'a, 'm> Symbols<'e, 'a, 'm> {
    /// Computes them.
    pub fn of(encoding: &'e Encoding<'a, 'm>) -> Self {
        Symbols {
            people: encoding.consistent(),
            supports: encoding.supports(),
            leads: encoding.leads(),
            in_front: encoding.among_the_first(front(encoding.model())),
            encoding,
        }
    }

    /// The kinds of support with their ids.
    pub fn kinds(&self) -> impl Iterator<Item = (SupportId, &'a Support<'m>)> + use<'a, 'm> {
        let supports = self.encoding.model().supports;
        // A guide has fewer than 256 supports: checked when it was compiled.
        supports
            .iter()
            .enumerate()
            .map(|(index, support)| (SupportId(index as u8), support))
    }

    /// Where one of some kinds is part of the result and may stand among the first.
    fn can_be_shown(&self, of: impl Fn(&Support<'_>) -> bool) -> Bdd {
        self.kinds()
            .filter(|(_, support)| support.level < HEAVY && of(support))
            .fold(self.encoding.space().none(), |any, (id, _)| {
                let fits = &self.supports[id.index()].maybe;
                any.or(&fits.and_not(&self.encoding.held_back(id)))
            })
    }

    /// A claim about sets of answers: each has to be empty.
    fn check(&self, id: &str, says: &str, sets: impl IntoIterator<Item = (String, Bdd)>) -> Check {
        let mut cases = 0;
        let violations = sets
            .into_iter()
            .inspect(|_| cases += 1)
            .filter_map(|(what, set)| {
                let answers = self.encoding.space().shortest(&set)?;
                let answers = answers.into_iter().map(str::to_owned).collect();
                Some(Violation { what, answers })
            })
            .collect();
        Check {
            id: id.to_owned(),
            says: says.to_owned(),
            cases,
            violations,
        }
    }
}

/// Every claim that needs no data of its own.
pub fn checks(guide: &Symbols<'_, '_, '_>) -> Vec<Check> {
    vec![
        something_first(guide),
        something_tonight(guide),
        free_beside_paid(guide),
        needed_one_is_there(guide),
        only_light_kinds_are_needed(guide),
        referral_with_a_way(guide),
        signals_remove_nothing(guide),
        worries_remove_nothing(guide),
        silence_removes_nothing(guide),
        no_answer_past_its_gate(guide),
    ]
}

/// I01.
fn something_first(guide: &Symbols<'_, '_, '_>) -> Check {
    let nothing = guide.people.and_not(&guide.can_be_shown(|_| true));
    guide.check(
        "something_first",
        "whatever is answered, at least one kind of support can be shown first",
        [("nothing can be shown first".to_owned(), nothing)],
    )
}

fn something_tonight(guide: &Symbols<'_, '_, '_>) -> Check {
    let encoding = guide.encoding;
    let some = encoding
        .model()
        .tonight
        .iter()
        .fold(encoding.space().none(), |any, tonight| {
            any.or(&encoding.holds(&tonight.when).surely)
        });
    guide.check(
        "something_tonight",
        "there is something that can be done tonight",
        [(
            "nothing for tonight".to_owned(),
            guide.people.and_not(&some),
        )],
    )
}

/// P12.
fn free_beside_paid(guide: &Symbols<'_, '_, '_>) -> Check {
    let free = guide.can_be_shown(|support| support.cost.may_be_free());
    let sets = guide
        .kinds()
        .filter(|(_, support)| support.cost == Cost::OwnMoney)
        .map(|(id, support)| {
            let kept_away = guide.encoding.held_back(id);
            let alone = guide.supports[id.index()].maybe.and_not(&kept_away);
            let alone = alone.and_not(&free);
            let what = format!(
                "{} costs money, and nothing that may be free fits",
                support.id
            );
            (what, guide.people.and(&alone))
        });
    guide.check(
        "free_beside_paid",
        "where something fits that the visitor pays for, something fits that is or may be free",
        sets,
    )
}

/// I02, first half: what has to come before a support fits whenever the support does.
fn needed_one_is_there(guide: &Symbols<'_, '_, '_>) -> Check {
    let sets = guide.kinds().flat_map(|(id, support)| {
        support.after.iter().map(move |needed| {
            let fits = |id: SupportId| &guide.supports[id.index()].maybe;
            let name = guide.encoding.model().support(*needed).id;
            let what = format!("{} fits without {name}", support.id);
            (what, guide.people.and(&fits(id).and_not(fits(*needed))))
        })
    });
    guide.check(
        "needed_one_is_there",
        "a kind of support never fits without the one that comes before it",
        sets,
    )
}

/// What [`crate::shown_lists`] takes for granted: who is shown a kind that needs another before it
/// is not kept away from that other one, and neither is heavy.
fn only_light_kinds_are_needed(guide: &Symbols<'_, '_, '_>) -> Check {
    let encoding = guide.encoding;
    let model = encoding.model();
    let sets = guide.kinds().flat_map(|(id, support)| {
        support.after.iter().map(move |needed| {
            let other = model.support(*needed);
            let kept_away = encoding.held_back(*needed);
            let gone = match other.level >= HEAVY {
                true => encoding.space().all(),
                false => kept_away.and_not(&encoding.held_back(id)),
            };
            let fits = &guide.supports[id.index()].maybe;
            let what = format!("{} can be shown, and {} is kept away", support.id, other.id);
            (what, guide.people.and(fits).and(&gone))
        })
    });
    guide.check(
        "light_kinds_stay",
        "a kind that comes before another is not kept away where the other is shown",
        sets.collect::<Vec<_>>(),
    )
}

fn referral_with_a_way(guide: &Symbols<'_, '_, '_>) -> Check {
    let mut cases = 0;
    let violations = guide
        .kinds()
        .filter(|(_, support)| !support.self_contact)
        .inspect(|_| cases += 1)
        .filter(|(_, support)| {
            let for_everybody = support.doors.iter().any(|door| door.when.is_none());
            let through_somebody = support
                .doors
                .iter()
                .all(|door| door.kind != DoorKind::Zelf && !door.steps.is_empty());
            !for_everybody || !through_somebody
        })
        .map(|(_, support)| Violation {
            what: format!(
                "{} needs a referral and does not say through whom",
                support.id
            ),
            answers: Vec::new(),
        })
        .collect();
    Check {
        id: "referral_with_a_way".into(),
        says: "what needs a referral says for everybody through whom and in which steps".into(),
        cases,
        violations,
    }
}

/// I08.
fn signals_remove_nothing(guide: &Symbols<'_, '_, '_>) -> Check {
    let choices = guide.encoding.model().flags.iter().map(|flag| flag.choice);
    // A fallback is there because nothing else is.
    let found = guide.found_something();
    let sets = choices
        .flat_map(|choice| guide.lost_by_ticking(choice))
        .map(|(what, set)| (what, set.and(&found)));
    guide.check(
        "signals_remove_nothing",
        "a signal never removes a kind of support",
        sets.collect::<Vec<_>>(),
    )
}

/// I09, with [`silence_removes_nothing`]: a worry more may make a follow-up give way to another.
fn worries_remove_nothing(guide: &Symbols<'_, '_, '_>) -> Check {
    let model = guide.encoding.model();
    let question = model.question(model.worries);
    let worries = question.choices.without(question.exclusive);
    let some = guide.encoding.any_of(worries);
    let sets = worries.iter().flat_map(|worry| {
        guide
            .lost_by_ticking(worry)
            .into_iter()
            .map(|(what, set)| (what, set.and(&some)))
            .collect::<Vec<_>>()
    });
    guide.check(
        "worries_remove_nothing",
        "one worry more never removes a kind of support that another worry brought",
        sets.collect::<Vec<_>>(),
    )
}

/// Unknown counts as *show it* (`docs/decisions/0002-conditions-have-three-outcomes.md`), but for rules that wait for an answer.
fn silence_removes_nothing(guide: &Symbols<'_, '_, '_>) -> Check {
    let model = guide.encoding.model();
    let waits_for = |id: QuestionId| {
        let skips = |rule: &&guide::model::Rule<'_>| rule.on_unknown == OnUnknown::Skip;
        model
            .rules
            .iter()
            .filter(skips)
            .filter_map(|rule| rule.when)
            .any(|when| reads(&when, id))
    };
    // A guide has fewer than 256 questions: checked when it was compiled.
    let sets = (0..model.questions.len() as u8)
        .map(QuestionId)
        .filter(|id| ![model.who, model.worries].contains(id))
        // What is ticked there is a reason, not a circumstance.
        .filter(|id| !is_a_reason(guide, *id) && !waits_for(*id))
        .flat_map(|id| guide.lost_by_silence(id));
    guide.check(
        "silence_removes_nothing",
        "leaving a question open never removes a kind of support, unless a rule waits for it",
        sets.collect::<Vec<_>>(),
    )
}

fn is_a_reason(guide: &Symbols<'_, '_, '_>, id: QuestionId) -> bool {
    let choices = guide.encoding.model().question(id).choices;
    let mut rules = guide.encoding.model().rules.iter();
    rules.any(|rule| rule.because.meets(choices))
}

/// Whether a condition looks at a question.
fn reads(condition: &Condition<'_>, id: QuestionId) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| reads(part, id)),
        Condition::Not(part) => reads(part, id),
        Condition::Is(question, _) => *question == id,
        Condition::Holds(_) => false,
    }
}

fn no_answer_past_its_gate(guide: &Symbols<'_, '_, '_>) -> Check {
    let sets = guide.kinds().map(|(id, support)| {
        let outside = guide.encoding.gate(id).maybe.not();
        let fits = &guide.supports[id.index()].maybe;
        let what = format!("{} fits somebody it is not for", support.id);
        (what, guide.people.and(&fits.and(&outside)))
    });
    guide.check(
        "nobody_past_a_gate",
        "a kind of support never fits somebody it is not for",
        sets,
    )
}

impl Symbols<'_, '_, '_> {
    /// Where a rule that is no fallback brings something.
    fn found_something(&self) -> Bdd {
        let rules = self.encoding.rules();
        rules.filter(|(_, rule)| rule.rank != Rank::Fallback).fold(
            self.encoding.space().none(),
            |any, (_, rule)| {
                let fires = self.encoding.fires(rule).maybe;
                rule.supports.iter().fold(any, |any, support| {
                    any.or(&fires.and(&self.encoding.gate(*support).maybe))
                })
            },
        )
    }

    /// Per kind of support: where it fits, and no longer does when this is ticked too.
    fn lost_by_ticking(&self, choice: ChoiceId) -> Vec<(String, Bdd)> {
        let variable = self.encoding.variable(choice);
        let exclusive = self
            .encoding
            .model()
            .question(self.encoding.model().choice(choice).question)
            .exclusive;
        // Ticking takes back what cannot be combined with it.
        let mut after: Vec<(BddVariable, bool)> = exclusive
            .iter()
            .map(|other| (self.encoding.variable(other), false))
            .collect();
        after.push((variable, true));
        let may_tick = self.encoding.offered(choice).and(&self.people);
        let name = self.encoding.model().choice_name(choice);
        self.lost(&may_tick, &after, &format!("ticking {name}"))
    }

    /// Per kind of support: where it fits, and no longer does when a question is left open.
    fn lost_by_silence(&self, id: QuestionId) -> Vec<(String, Bdd)> {
        let question = self.encoding.model().question(id);
        let open: Vec<(BddVariable, bool)> = question
            .choices
            .iter()
            .map(|choice| (self.encoding.variable(choice), false))
            .collect();
        self.lost(
            &self.people,
            &open,
            &format!("no answer to {}", question.id),
        )
    }

    fn lost(&self, people: &Bdd, change: &[(BddVariable, bool)], how: &str) -> Vec<(String, Bdd)> {
        self.kinds()
            .map(|(id, support)| {
                let fits = &self.supports[id.index()].maybe;
                let lost = fits.and_not(&fits.restrict(change));
                (format!("{how} removes {}", support.id), people.and(&lost))
            })
            .collect()
    }
}

/// A heavier answer never leaves only lighter help.
pub fn ladder(guide: &Symbols<'_, '_, '_>, ladder: &Ladder) -> Check {
    let encoding = guide.encoding;
    let reaches = |level: u8, kind: fn(&Holds) -> &Bdd| {
        guide
            .kinds()
            .filter(|(_, support)| support.level >= level)
            .fold(encoding.space().none(), |any, (id, _)| {
                any.or(kind(&guide.supports[id.index()]))
            })
    };
    let or_else = ladder
        .or_one_of
        .iter()
        .fold(encoding.space().none(), |any, id| {
            any.or(&guide.supports[id.index()].maybe)
        });
    let question = encoding.model().question(ladder.question);
    let answer = |given: ChoiceId| -> Vec<(BddVariable, bool)> {
        question
            .choices
            .iter()
            .map(|choice| (encoding.variable(choice), choice == given))
            .collect()
    };
    let mut sets = Vec::new();
    for (place, lighter) in ladder.steps.iter().enumerate() {
        for heavier in &ladder.steps[place + 1..] {
            for level in 2..=HEAVY {
                let (from, to) = (answer(*lighter), answer(*heavier));
                let before = guide.people.and(&reaches(level, |holds| &holds.surely));
                let after = guide
                    .people
                    .and_not(&reaches(level, |holds| &holds.maybe).or(&or_else));
                let less = before.restrict(&from).and(&after.restrict(&to));
                let name = encoding.model().choice_name(*heavier);
                let what = format!("{name} loses help of level {level} or more");
                sets.push((what, less.and(&encoding.any_of(ChoiceSet::of(*heavier)))));
            }
        }
    }
    guide.check(&ladder.id, &ladder.says, sets)
}
