//! What explains a result beside its reasons: pure functions of answers and advice.

use crate::advice::Advice;
use crate::answers::{Answers, ChoiceSet};
use crate::condition::{Truth, truth_of};
use crate::model::{Around, Dimension, Model, WhyNot};

/// Kinds of support people ask for that are not among the first for this person.
pub fn why_nots<'m>(
    model: &Model<'m>,
    answers: Answers,
    advice: &Advice,
) -> impl Iterator<Item = &'m WhyNot<'m>> {
    let shown = |why: &WhyNot<'_>| {
        let first = advice.first().iter();
        first
            .into_iter()
            .any(|item| item.entry.support == why.support)
    };
    model
        .why_nots
        .iter()
        .filter(move |why| truth_of(&why.when, model, answers) != Truth::No && !shown(why))
}

/// What stands around this person. Only what certainly fits: nobody is told what they did not say.
pub fn around<'m>(model: &Model<'m>, answers: Answers) -> impl Iterator<Item = &'m Around<'m>> {
    model
        .around
        .iter()
        .filter(move |block| truth_of(&block.when, model, answers) == Truth::Yes)
}

/// What the person ticked in a dimension: words, never a number.
pub fn carried(answers: Answers, dimension: &Dimension<'_>) -> ChoiceSet {
    answers.0.and(dimension.choices)
}
