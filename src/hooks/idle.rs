//! Answers do not stay on a phone that somebody laid down.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use js_sys::Date;
use yew::{Callback, hook, use_effect_with, use_state_eq};

use crate::embed::window;

/// How long nothing may happen before somebody is asked whether they are there, in milliseconds.
const ASK_AFTER: f64 = 18.0 * 60_000.0;
/// How long before the answers go: two minutes to say so, as the text promises.
const WIPE_AFTER: f64 = 20.0 * 60_000.0;
/// How often the clock is looked at. Its time counts, not that of a timer: those stop while a phone
/// sleeps.
const LOOK_EVERY: u32 = 5_000;
/// What counts as being there.
const SIGNS: [&str; 3] = ["pointerdown", "keydown", "wheel"];

/// Whether to ask if somebody is still there. Wipes the answers when nobody says so. Watches only
/// while there are answers.
#[hook]
pub fn use_idle(answered: bool, on_wipe: &Callback<()>) -> bool {
    let asks = use_state_eq(|| false);
    use_effect_with(answered, {
        let asks = asks.clone();
        let on_wipe = on_wipe.clone();
        move |answered| {
            let watch = answered.then(|| Watch::begin(asks, on_wipe));
            move || drop(watch)
        }
    });
    answered && *asks
}

/// Ends when dropped.
struct Watch {
    _signs: Vec<EventListener>,
    _clock: Interval,
}

impl Watch {
    fn begin(asks: yew::UseStateHandle<bool>, on_wipe: Callback<()>) -> Self {
        let setter = asks.setter();
        setter.set(false);
        let last = Rc::new(Cell::new(Date::now()));
        let sign = |name: &'static str| {
            let (last, setter) = (Rc::clone(&last), setter.clone());
            let window = window()?;
            let options = EventListenerOptions::run_in_capture_phase();
            Some(EventListener::new_with_options(
                &window,
                name,
                options,
                move |_| {
                    last.set(Date::now());
                    setter.set(false);
                },
            ))
        };
        let signs = SIGNS.into_iter().filter_map(sign).collect();
        let clock = Interval::new(LOOK_EVERY, move || {
            let idle = Date::now() - last.get();
            setter.set(idle >= ASK_AFTER);
            if idle >= WIPE_AFTER {
                on_wipe.emit(());
            }
        });
        Watch {
            _signs: signs,
            _clock: clock,
        }
    }
}
