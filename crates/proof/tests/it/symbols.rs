//! The building blocks of the symbols, walked to the end on small cases.

use crate::content;
use std::collections::BTreeSet;

use biodivine_lib_bdd::BddValuation;
use guide::condition::Condition;
use guide::model::{ChoiceId, QuestionId};
use guide::{Answers, ChoiceSet, Truth};
use proof::encoding::Encoding;
use proof::space::Space;

/// Every subset of some choices.
fn subsets(choices: &[ChoiceId]) -> Vec<ChoiceSet> {
    choices.iter().fold(vec![ChoiceSet::EMPTY], |sets, choice| {
        let with = sets.iter().map(|set| set.or(ChoiceSet::of(*choice)));
        sets.iter().copied().chain(with).collect()
    })
}

#[test]
fn the_connectives_have_the_truth_tables_of_the_guide() {
    let model = content::model();
    let space = Space::of(&[model]);
    let encoding = Encoding::new(&space, model);
    let question = |id: &str| {
        let found = model.questions.iter().position(|one| one.id == id);
        QuestionId(found.expect("the question") as u8)
    };
    let first_of =
        |id: QuestionId| ChoiceSet::of(model.question(id).choices.iter().next().expect("a choice"));
    let (one, other) = (question("heavy"), question("illness"));
    let parts = [
        Condition::Is(one, first_of(one)),
        Condition::Is(other, first_of(other)),
    ];
    let choices: Vec<ChoiceId> = model
        .question(one)
        .choices
        .or(model.question(other).choices)
        .iter()
        .collect();
    let mut seen = BTreeSet::new();
    for condition in [
        Condition::All(&parts),
        Condition::Any(&parts),
        Condition::Not(&parts[0]),
        Condition::Not(&Condition::All(&parts)),
        Condition::All(&[]),
        Condition::Any(&[]),
    ] {
        let symbols = encoding.holds(&Some(condition));
        for chosen in subsets(&choices) {
            let mut valuation = BddValuation::all_false(space.names().len() as u16);
            for choice in chosen.iter() {
                valuation.set(encoding.variable(choice));
            }
            let truth = condition.truth(model, Answers(chosen));
            let symbols = (
                symbols.surely.eval_in(&valuation),
                symbols.maybe.eval_in(&valuation),
            );
            assert_eq!(symbols, (truth == Truth::Yes, truth != Truth::No));
            seen.insert(parts.map(|part| part.truth(model, Answers(chosen))));
        }
    }
    assert_eq!(seen.len(), 9, "every pair of truths was met: {seen:?}");
}

#[test]
fn the_shortest_answers_are_the_fewest_and_then_the_earliest() {
    let model = content::model();
    let space = Space::of(&[model]);
    let encoding = Encoding::new(&space, model);
    let [a, b, c] = [0, 1, 2].map(|index| encoding.chosen(ChoiceId(index)));
    let names = space.names();
    // Either a and b, or c alone.
    assert_eq!(
        space.shortest(&a.and(&b).or(&c)),
        Some(vec![names[2].as_str()])
    );
    assert_eq!(
        space.shortest(&a.and(&b)),
        Some(vec![names[0].as_str(), names[1].as_str()])
    );
    assert_eq!(space.shortest(&space.none()), None);
    assert_eq!(space.shortest(&space.all()), Some(Vec::new()));
}
