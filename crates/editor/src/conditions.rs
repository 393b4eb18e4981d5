//! Conditions in words, for lists that people read.

use guide::condition::{Condition, Predicate};
use guide::{ChoiceSet, Model};

/// The condition as a phrase: `worries.geld`, `not (who.jong)`, `a and (b or c)`.
pub fn in_words(model: &Model<'_>, condition: &Condition<'_>) -> String {
    match condition {
        Condition::All(parts) => joined(model, parts, " and "),
        Condition::Any(parts) => joined(model, parts, " or "),
        Condition::Not(part) => format!("not ({})", in_words(model, part)),
        Condition::Is(_, choices) => names(model, *choices).join(" or "),
        Condition::Holds(Predicate::TwoOrMoreWorries) => "two or more worries".into(),
        Condition::Holds(Predicate::ThreeOrMoreWorries) => "three or more worries".into(),
    }
}

/// The ids of choices: `question.option`.
pub fn names(model: &Model<'_>, choices: ChoiceSet) -> Vec<String> {
    choices
        .iter()
        .map(|choice| model.choice_name(choice))
        .collect()
}

fn joined(model: &Model<'_>, parts: &[Condition<'_>], between: &str) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Condition::Is(_, choices) if choices.len() == 1 => in_words(model, part),
            Condition::Not(_) | Condition::Holds(_) => in_words(model, part),
            Condition::All(_) | Condition::Any(_) | Condition::Is(..) => {
                format!("({})", in_words(model, part))
            }
        })
        .collect();
    parts.join(between)
}
