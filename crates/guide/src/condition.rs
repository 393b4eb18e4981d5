//! Conditions on answers, with three outcomes.
//!
//! "Weet ik niet" and a question that was not asked make a condition *maybe*, so that what may
//! fit is shown and what is certain comes first.

use crate::answers::{Answers, ChoiceSet};
use crate::model::{Model, QuestionId};

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    No,
    /// It is not known.
    Maybe,
    /// It holds.
    Yes,
}

impl Truth {
    /// The opposite; *maybe* stays *maybe*.
    pub fn opposite(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Maybe => Truth::Maybe,
            Truth::Yes => Truth::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }
}

/// A condition on the answers.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::condition))]
pub enum Condition<'m> {
    /// Every part holds.
    All(&'m [Condition<'m>]),
    /// At least one part holds.
    Any(&'m [Condition<'m>]),
    /// The part does not hold.
    Not(&'m Condition<'m>),
    /// One of these choices of one question was made.
    Is(QuestionId, ChoiceSet),
    /// A predicate that the words above cannot say.
    Holds(Predicate),
}

/// What the four condition words cannot say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::condition),
    serde(rename_all = "snake_case")
)]
pub enum Predicate {
    /// At least two worries were ticked.
    TwoOrMoreWorries,
    /// At least three worries were ticked.
    ThreeOrMoreWorries,
}

impl Condition<'_> {
    /// Whether the condition holds for these answers.
    pub fn truth(&self, model: &Model<'_>, answers: Answers) -> Truth {
        match self {
            Condition::All(parts) => parts
                .iter()
                .map(|part| part.truth(model, answers))
                .min()
                .unwrap_or(Truth::Yes),
            Condition::Any(parts) => parts
                .iter()
                .map(|part| part.truth(model, answers))
                .max()
                .unwrap_or(Truth::No),
            Condition::Not(part) => part.truth(model, answers).opposite(),
            Condition::Is(question, choices) => {
                let question = model.question(*question);
                let given = answers.to(question);
                if given.meets(*choices) {
                    Truth::Yes
                } else if given.is_empty() || given.meets(question.unknown) {
                    Truth::Maybe
                } else {
                    Truth::No
                }
            }
            Condition::Holds(predicate) => predicate.holds(model, answers).into(),
        }
    }
}

impl Condition<'_> {
    /// The choices a person made that speak for the condition: those it names, not those it
    /// rules out.
    pub fn said(&self, answers: Answers) -> ChoiceSet {
        match self {
            Condition::All(parts) | Condition::Any(parts) => parts
                .iter()
                .fold(ChoiceSet::EMPTY, |all, part| all.or(part.said(answers))),
            Condition::Is(_, choices) => answers.0.and(*choices),
            Condition::Not(_) | Condition::Holds(_) => ChoiceSet::EMPTY,
        }
    }
}

impl Predicate {
    /// Whether the predicate holds for these answers.
    pub fn holds(self, model: &Model<'_>, answers: Answers) -> bool {
        let worries = worries(model, answers).len();
        match self {
            Predicate::TwoOrMoreWorries => worries >= 2,
            Predicate::ThreeOrMoreWorries => worries >= 3,
        }
    }
}

/// The worries a person ticked: their answers to [`Model::worries`] without "I don't know where
/// to start".
pub fn worries(model: &Model<'_>, answers: Answers) -> ChoiceSet {
    let question = model.question(model.worries);
    answers.to(question).without(question.exclusive)
}

/// The truth of an optional condition: no condition always holds.
pub fn truth_of(condition: &Option<Condition<'_>>, model: &Model<'_>, answers: Answers) -> Truth {
    condition
        .as_ref()
        .map_or(Truth::Yes, |condition| condition.truth(model, answers))
}
