//! The symbols of a single condition agree with the real code, for every answer to its question.
//!
//! Conditions are built from these with three connectives, whose truth tables are walked in the
//! tests of this crate; the rest of the encoding is compared along [`crate::walk`].

use std::collections::BTreeSet;

use biodivine_lib_bdd::BddValuation;
use guide::condition::{Condition, Predicate};
use guide::model::{Model, QuestionId};
use guide::{Answers, ChoiceSet, Truth};
use rayon::prelude::*;

use crate::encoding::{Encoding, Holds};
use crate::report::{Check, Violation};

/// Compares every part of every condition of the guide.
pub fn check(encoding: &Encoding<'_, '_>) -> Check {
    let model = encoding.model();
    let mut cases = 0;
    let mut violations = Vec::new();
    for (question, choices) in asked_about(model) {
        let atom = Condition::Is(question, choices);
        let of = model.question(question).choices;
        compare(encoding, &atom, of, &mut cases, &mut violations);
    }
    let worries = model.question(model.worries).choices;
    for predicate in [Predicate::TwoOrMoreWorries, Predicate::ThreeOrMoreWorries] {
        let atom = Condition::Holds(predicate);
        compare(encoding, &atom, worries, &mut cases, &mut violations);
    }
    Check {
        id: "conditions".into(),
        says: "each part of each condition means the same in symbols as in the guide".into(),
        cases,
        violations,
    }
}

/// Every `is` of the guide.
fn asked_about(model: &Model<'_>) -> BTreeSet<(QuestionId, ChoiceSet)> {
    let mut found = BTreeSet::new();
    let supports = model.supports.iter();
    let conditions = model
        .rules
        .iter()
        .filter_map(|rule| rule.when)
        .chain(
            supports
                .clone()
                .filter_map(|one| one.gate)
                .map(|gate| gate.when),
        )
        .chain(
            supports
                .flat_map(|one| one.doors)
                .filter_map(|door| door.when),
        )
        .chain(model.tonight.iter().filter_map(|one| one.when))
        .chain(model.questions.iter().filter_map(|one| one.ask_when))
        .chain(model.choices.iter().filter_map(|one| one.show_when));
    for condition in conditions {
        collect(&condition, &mut found);
    }
    found
}

fn collect(condition: &Condition<'_>, found: &mut BTreeSet<(QuestionId, ChoiceSet)>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| collect(part, found));
        }
        Condition::Not(part) => collect(part, found),
        Condition::Is(question, choices) => {
            found.insert((*question, *choices));
        }
        Condition::Holds(_) => {}
    }
}

/// Walks every subset of `of`, valid or not.
fn compare(
    encoding: &Encoding<'_, '_>,
    atom: &Condition<'_>,
    of: ChoiceSet,
    cases: &mut u64,
    violations: &mut Vec<Violation>,
) {
    let model = encoding.model();
    let symbols = encoding.holds(&Some(*atom));
    let choices: Vec<_> = of.iter().collect();
    let subsets = 1_u64 << choices.len();
    *cases += subsets;
    let wrong = (0..subsets).into_par_iter().find_map_first(|bits| {
        let chosen = choices
            .iter()
            .enumerate()
            .filter(|(place, _)| bits >> place & 1 == 1)
            .fold(ChoiceSet::EMPTY, |set, (_, choice)| {
                set.or(ChoiceSet::of(*choice))
            });
        let truth = atom.truth(model, Answers(chosen));
        (truth != truth_in(encoding, &symbols, chosen)).then_some(chosen)
    });
    if let Some(chosen) = wrong {
        violations.push(Violation {
            what: format!("{atom:?} means something else in symbols"),
            answers: chosen.iter().map(|one| model.choice_name(one)).collect(),
        });
    }
}

fn truth_in(encoding: &Encoding<'_, '_>, symbols: &Holds, chosen: ChoiceSet) -> Truth {
    // At most 128 choices per guide.
    let mut valuation = BddValuation::all_false(encoding.space().names().len() as u16);
    for choice in chosen.iter() {
        valuation.set(encoding.variable(choice));
    }
    match (
        symbols.surely.eval_in(&valuation),
        symbols.maybe.eval_in(&valuation),
    ) {
        (true, _) => Truth::Yes,
        (false, true) => Truth::Maybe,
        (false, false) => Truth::No,
    }
}
