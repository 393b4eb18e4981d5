//! What was wiped can be brought back for a moment only.

use gloo_timers::callback::Interval;
use yew::{Callback, hook, use_effect_with};

use crate::state::Action;

/// How long that is, in milliseconds.
const MOMENT: u32 = 10_000;

/// Forgets what was wiped once the moment is over.
#[hook]
pub fn use_forgetting(can_undo: bool, on_action: &Callback<Action>) {
    use_effect_with(can_undo, {
        let on_action = on_action.clone();
        move |can_undo| {
            let forgets = move || on_action.emit(Action::Forget);
            // As in `idle`: a timer of another kind would cost bytes. The first time ends it.
            let timer = can_undo.then(|| Interval::new(MOMENT, forgets));
            move || drop(timer)
        }
    });
}
