//! What of a result can be done at night, when offices are closed. Nothing here knows the time:
//! the block is the same by day.

use crate::advice::{Advice, Item, is_signal};
use crate::answers::Answers;
use crate::condition::{Truth, truth_of};
use crate::date::Date;
use crate::model::{Model, NightStep, Statement, SupportId};

/// What is shown under "Nu of vannacht".
#[derive(Debug, Clone, PartialEq)]
pub struct Tonight<'m> {
    /// Whom to talk with now, what a signal asks for first; at least one can be reached at night
    /// where the guide has such help.
    pub now: Vec<SupportId>,
    /// Small things to do. None while a signal is ticked: then its lines come first.
    pub steps: Vec<&'m NightStep<'m>>,
    /// The kinds of support shown first that wait for the day, in order. None while a signal is
    /// ticked: nothing about it waits for office hours.
    pub by_day: Vec<SupportId>,
}

/// Sorts the kinds of support that are shown first into now and by day, and adds what fits tonight.
pub fn tonight<'m>(model: &Model<'m>, answers: Answers, advice: &Advice) -> Tonight<'m> {
    let at_night = |id: &SupportId| reached_at_night(model, answers, *id);
    let asked_for = |item: &&Item| item.reasons.iter().any(|reason| is_signal(model, reason));
    let signalled = advice.items.iter().filter(asked_for);
    let mut now: Vec<SupportId> = signalled
        .map(|item| item.entry.support)
        .filter(at_night)
        .collect();
    let calm = advice.flags.is_empty();
    let fits = advice.tonight.filter(|id| calm || at_night(id));
    now.extend(fits.filter(|id| !now.contains(id)));
    // Beside the team of the house somebody to call.
    let open = |id: &SupportId| is_open_at_night(model, *id);
    if !now.iter().any(open) {
        let others = model.tonight.iter().filter(|tonight| {
            open(&tonight.support) && truth_of(&tonight.when, model, answers) == Truth::Yes
        });
        now.extend(others.map(|tonight| tonight.support).take(1));
    }
    let shown: Vec<SupportId> = advice
        .first()
        .iter()
        .map(|item| item.entry.support)
        .filter(|id| !now.contains(id))
        .collect();
    let (reached, by_day): (Vec<_>, Vec<_>) = shown.into_iter().partition(at_night);
    now.extend(reached);
    let (steps, by_day) = if calm {
        let fits = |step: &&NightStep<'m>| truth_of(&step.when, model, answers) == Truth::Yes;
        (model.night.steps.iter().filter(fits).collect(), by_day)
    } else {
        (Vec::new(), Vec::new())
    };
    Tonight { now, steps, by_day }
}

/// Whether this person can reach a kind of support at night: it is open, or it is the team of the
/// house they are in.
pub fn reached_at_night(model: &Model<'_>, answers: Answers, id: SupportId) -> bool {
    is_open_at_night(model, id) || is_in_the_house(model, answers, id)
}

/// Whether everybody can call a kind of support at night.
fn is_open_at_night(model: &Model<'_>, id: SupportId) -> bool {
    let hours = model.hours_of(id);
    hours.is_some_and(|hours| hours.open.at_night())
}

/// Whether a kind of support is there day and night for this person.
pub fn is_in_the_house(model: &Model<'_>, answers: Answers, id: SupportId) -> bool {
    model.tonight.iter().any(|one| {
        one.there && one.support == id && truth_of(&one.when, model, answers) == Truth::Yes
    })
}

/// Whether the hours of a kind of support were checked, and still count on this day.
pub fn hours_are_firm(model: &Model<'_>, id: SupportId, today: Date) -> bool {
    model
        .hours_of(id)
        .is_some_and(|hours| hours.claim.is_firm(today))
}

/// When a kind of support can be reached that is closed at night and stands under "now" all the same;
/// nothing where its hours are not firm.
pub fn opens<'m>(model: &Model<'m>, id: SupportId, today: Date) -> Option<&'m Statement<'m>> {
    let at_night = model.hours_of(id)?.open.at_night();
    let soon = model.support(id).soon.as_ref()?;
    (hours_are_firm(model, id, today) && !at_night).then_some(soon)
}
