//! What of a result can be done at night, when offices are closed. Nothing here knows the time:
//! the block is the same by day.

use crate::advice::Advice;
use crate::answers::Answers;
use crate::condition::{Truth, truth_of};
use crate::model::{Model, NightStep, SupportId};

/// What is shown under "Nu of vannacht".
#[derive(Debug, Clone, PartialEq)]
pub struct Tonight<'m> {
    /// Whom to talk with now; at least one can be reached at night where the guide has such help.
    pub now: Vec<SupportId>,
    /// Small things to do. None while a signal is ticked: then its lines come first.
    pub steps: Vec<&'m NightStep<'m>>,
    /// The kinds of support shown first that wait for the day, in order.
    pub by_day: Vec<SupportId>,
}

/// Sorts the kinds of support that are shown first into now and by day, and adds what fits tonight.
pub fn tonight<'m>(model: &Model<'m>, answers: Answers, advice: &Advice) -> Tonight<'m> {
    let at_night = |id: &SupportId| {
        model
            .hours_of(*id)
            .is_some_and(|hours| hours.open.at_night())
    };
    let mut now: Vec<SupportId> = advice.tonight.into_iter().collect();
    if !now.iter().any(at_night) {
        let others = model.tonight.iter().filter(|tonight| {
            at_night(&tonight.support) && truth_of(&tonight.when, model, answers) == Truth::Yes
        });
        now.extend(others.map(|tonight| tonight.support).take(1));
    }
    let shown: Vec<SupportId> = advice
        .first()
        .iter()
        .map(|item| item.support)
        .filter(|id| !now.contains(id))
        .collect();
    let (reached, by_day): (Vec<_>, Vec<_>) = shown.into_iter().partition(at_night);
    now.extend(reached);
    let steps = if advice.flags.is_empty() {
        let fits = |step: &&NightStep<'m>| truth_of(&step.when, model, answers) == Truth::Yes;
        model.night.steps.iter().filter(fits).collect()
    } else {
        Vec::new()
    };
    Tonight { now, steps, by_day }
}
