//! Answers do not stay on a phone that somebody laid down. Somebody who calls, or looks at something
//! else meanwhile, comes back to them.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use js_sys::Date;
use yew::{Callback, UseStateHandle, hook, use_effect_with, use_state_eq};

use crate::embed::window;
use crate::state::Action;

/// How long nothing may happen before somebody is asked whether they are there, in milliseconds.
const ASK_AFTER: f64 = 18.0 * 60_000.0;
/// How long before the answers go: two minutes to say so, as the text promises.
const WIPE_AFTER: f64 = 20.0 * 60_000.0;
/// How much longer while somebody is on the phone.
const CALL: f64 = 60.0 * 60_000.0;
/// How long the page may be out of sight. Whoever comes back earlier is asked first.
const AWAY: f64 = 120.0 * 60_000.0;
/// How often the clock is looked at. Its time counts, not that of a timer: those stop while a phone
/// sleeps.
const LOOK_EVERY: u32 = 5_000;
/// What counts as being there.
const SIGNS: [&str; 3] = ["pointerdown", "keydown", "wheel"];
/// What counts, too, until somebody is asked: the keys of a screen reader, of which a page notices no
/// more. The question itself takes the focus, which may do the same.
const READING: [&str; 2] = ["scroll", "selectionchange"];

/// Whether to ask if somebody is still there. Wipes the answers when nobody says so. Watches only
/// while there are answers.
#[hook]
pub fn use_idle(answered: bool, waits: Waits, on_action: &Callback<Action>) -> bool {
    let asks = use_state_eq(|| false);
    use_effect_with((answered, waits), {
        let asks = asks.clone();
        let on_action = on_action.clone();
        move |(answered, waits)| {
            let watch = answered.then(|| Watch::begin(asks, *waits, on_action));
            move || drop(watch)
        }
    });
    answered && *asks
}

/// What answers wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// Nothing: somebody who finds them may be dangerous.
    ForNothing,
    /// A page that is out of sight comes back.
    ForTheirReturn,
    /// A call, too.
    ForACall,
}

/// Ends when dropped.
struct Watch {
    _signs: Vec<EventListener>,
    _return: Option<EventListener>,
    _clock: Interval,
}

impl Watch {
    fn begin(asks: UseStateHandle<bool>, waits: Waits, on_action: Callback<Action>) -> Self {
        let patience = if waits == Waits::ForACall { CALL } else { 0.0 };
        let setter = asks.setter();
        setter.set(false);
        // Until when nobody is expected to do anything.
        let last = Rc::new(Cell::new(Date::now() + patience));
        let sign = |name: &'static str, reads: bool| {
            let (last, setter) = (Rc::clone(&last), setter.clone());
            let window = window()?;
            let options = EventListenerOptions::run_in_capture_phase();
            Some(EventListener::new_with_options(
                &window,
                name,
                options,
                move |_| {
                    let now = Date::now();
                    let is_asked = now - last.get() >= ASK_AFTER;
                    if !reads {
                        setter.set(false);
                    } else if is_asked {
                        return;
                    }
                    last.set(now + patience);
                },
            ))
        };
        let reading = READING.into_iter().filter_map(|name| sign(name, true));
        let signs = SIGNS.into_iter().filter_map(|name| sign(name, false));
        let signs = signs.chain(reading).collect();
        let look = move |returns: bool| {
            let may_wait = waits != Waits::ForNothing;
            if may_wait && is_hidden() {
                return;
            }
            let now = Date::now();
            if may_wait && returns && now - last.get() < AWAY {
                last.set(last.get().max(now - ASK_AFTER));
            }
            let idle = now - last.get();
            setter.set(idle >= ASK_AFTER);
            if idle >= WIPE_AFTER {
                on_action.emit(Action::Wipe);
            }
        };
        let on_return = window().map(|window| {
            let look = look.clone();
            EventListener::new(&window, "visibilitychange", move |_| look(true))
        });
        let clock = Interval::new(LOOK_EVERY, move || look(false));
        Watch {
            _signs: signs,
            _return: on_return,
            _clock: clock,
        }
    }
}

/// Whether nobody can see the page: another one is in front of it, or the phone sleeps.
fn is_hidden() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.hidden())
}
