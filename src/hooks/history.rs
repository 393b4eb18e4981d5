//! The browser's Back goes back one screen, as "Terug" does, and the page around the widget cannot
//! count the screens: however many there were, the browser's history has the same two entries of
//! ours. Going back from one of them is noticed, the screen before is shown, and the browser is led
//! forward again; at the first screen the entries lie ahead, so the next Back leaves. Why, and what
//! was tried, is in `docs/decisions/0025-one-height-and-one-history.md`.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PageTransitionEvent, PopStateEvent, Window};
use yew::{Callback, UseReducerHandle, hook, use_effect_with, use_memo};

use crate::embed::{Host, window};
use crate::pages::Link;
use crate::state::{Action, State};

/// In an entry of the history: how many entries of ours come before it.
const DEPTH: &str = "diepte";
/// How many entries the widget makes. With one, a second impatient Back, pressed before the browser was
/// led forward again, would leave the page.
const ENTRIES: i32 = 2;

/// How a person moves.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// Something a person does.
    pub on_action: Callback<Action>,
    /// Away from here at once; nothing of ours is left to go back to.
    pub on_leave: Callback<WayOut>,
}

/// For somebody who may not be seen with this page.
#[derive(Debug, Clone, PartialEq)]
pub struct WayOut {
    /// Where they go: a page that anybody may have open.
    pub address: String,
    /// What to do where the page around the widget does not let them.
    pub words: String,
}

/// Connects what is shown with the browser's history for as long as the component lives. Where the
/// entries are somebody else's to make, "Terug" alone goes back.
#[hook]
pub fn use_history(state: &UseReducerHandle<State>, host: &Host) -> History {
    let entries = use_memo((), |()| Entries::begin(host));
    use_effect_with((), {
        let entries = Rc::clone(&entries);
        let dispatch: Callback<Action> = state.dispatcher().into();
        let host = host.clone();
        move |()| {
            let listeners = listen(&entries, &host, &dispatch);
            // After a reload the browser is at an entry from before, and the answers are gone.
            entries.settle();
            move || drop(listeners)
        }
    });
    // Whatever it was that changed what is shown.
    use_effect_with(state.depth(), {
        let entries = Rc::clone(&entries);
        move |depth| entries.follow(*depth)
    });
    // What a person does has its entries before it is drawn: on a slow phone they may go back meanwhile.
    // The handle reads the state as it is at that moment. It keeps what it read, so it is made anew each
    // time: one that stayed would remember answers that were wiped.
    let on_action = Callback::from({
        let (entries, state) = (Rc::clone(&entries), state.clone());
        move |action| {
            state.dispatch(action);
            entries.follow(state.depth());
        }
    });
    let on_leave = Callback::from({
        let (entries, host, on_action) = (entries, host.clone(), on_action.clone());
        move |to: WayOut| {
            entries.leaves.set(true);
            host.leave(&to.address, &to.words, entries.at.get());
            on_action.emit(Action::Wipe);
        }
    });
    History {
        on_action,
        on_leave,
    }
}

fn listen(
    entries: &Rc<Entries>,
    host: &Host,
    dispatch: &Callback<Action>,
) -> Option<[EventListener; 3]> {
    let window = entries.window.as_ref()?;
    let first = EventListenerOptions::run_in_capture_phase();
    let on_pop = EventListener::new_with_options(window, "popstate", first, {
        let (entries, host, dispatch) = (Rc::clone(entries), host.clone(), dispatch.clone());
        move |event| {
            let Some(state) = event.dyn_ref().map(PopStateEvent::state) else {
                return;
            };
            if entries.leaves.get() || entries.history.is_none() {
                // The boot script waits for this to go on; or the entries are somebody else's.
            } else if let Some(depth) = depth_of(&state) {
                if !host.takes_history() {
                    // Another widget's.
                    return;
                }
                if depth != entries.at.get() {
                    // The page around the widget would not know what it is. Coming back from an entry of
                    // its own, it does.
                    event.stop_immediate_propagation();
                }
                if entries.arrive(depth) {
                    dispatch.emit(Action::Back);
                }
            } else if state.is_null()
                && let Some(fragment) = host.fragment()
            {
                // On our own page somebody followed a link, or wrote one into the address.
                entries.adopt();
                dispatch.emit(Action::Follow(Link::read(&fragment)));
            }
        }
    });
    // A browser may keep the page as it is and show it again to the next person who holds the
    // phone. Wiping on leaving is enough; wiping on return is for browsers that skip it.
    let on_hide = EventListener::new(window, "pagehide", {
        let (entries, dispatch) = (Rc::clone(entries), dispatch.clone());
        move |_| {
            // Firefox would go to our first entry instead of the page that the visitor chose.
            entries.leaves.set(true);
            dispatch.emit(Action::Wipe);
        }
    });
    let on_show = EventListener::new(window, "pageshow", {
        let (entries, dispatch) = (Rc::clone(entries), dispatch.clone());
        move |event| {
            let kept = event.dyn_ref::<PageTransitionEvent>();
            if kept.is_some_and(PageTransitionEvent::persisted) {
                dispatch.emit(Action::Wipe);
                entries.leaves.set(false);
                entries.settle();
            }
        }
    });
    Some([on_pop, on_hide, on_show])
}

/// The entries of this widget in the browser's history. The one before them is marked as number 0.
#[derive(Debug)]
struct Entries {
    host: Host,
    window: Option<Window>,
    /// Nothing where the entries are somebody else's to make.
    history: Option<web_sys::History>,
    /// The entry the browser is at.
    at: Cell<i32>,
    /// The last entry.
    last: Cell<i32>,
    /// Where the browser was told to go. Nothing else is asked of it until it is there: it counts from
    /// where it is, and one step too many leaves the page.
    target: Cell<Option<i32>>,
    /// How often one can go back in the widget.
    steps: Cell<usize>,
    /// The visitor is on the way out.
    leaves: Cell<bool>,
}

impl PartialEq for Entries {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Entries {
    fn begin(host: &Host) -> Self {
        let window = window();
        let history = window.as_ref().and_then(|window| window.history().ok());
        let state = history.as_ref().and_then(|history| history.state().ok());
        let depth = state.as_ref().and_then(depth_of);
        // A page that keeps something there goes through its own history, and may reload at ours.
        let is_free = depth.is_some() || state.is_some_and(|state| state.is_null());
        let history = history.filter(|_| is_free);
        let takes = history.is_some() && host.takes_history();
        let at = depth.filter(|_| takes).unwrap_or_default();
        let entries = Entries {
            host: host.clone(),
            window,
            history,
            at: Cell::new(at),
            last: Cell::new(at),
            target: Cell::default(),
            steps: Cell::default(),
            leaves: Cell::default(),
        };
        if takes {
            entries.mark();
        }
        entries
    }

    /// The history while the browser is at an entry of ours. A page around the widget may have made one
    /// in the meantime, for a link of its own, or somebody uses another widget of the page.
    fn usable(&self) -> Option<&web_sys::History> {
        let is_ours = |history: &&web_sys::History| {
            let state = history.state();
            state.is_ok_and(|state| depth_of(&state) == Some(self.at.get()))
        };
        let history = self.history.as_ref().filter(is_ours);
        history.filter(|_| self.host.takes_history())
    }

    /// Follows what is shown, from where one can go back so often.
    fn follow(&self, steps: usize) {
        if self.steps.replace(steps) == steps {
            return;
        }
        if steps > 0 && self.at.get() == 0 {
            self.push();
        } else {
            self.settle();
        }
    }

    /// The browser is at this entry of ours. Returns whether a person went back.
    fn arrive(&self, depth: i32) -> bool {
        let before = self.at.replace(depth);
        let is_ours = depth > before || self.target.get() == Some(depth);
        if is_ours {
            self.target.set(None);
        }
        let steps = self.steps.get();
        let goes_back = !is_ours && depth < before && steps > 0;
        self.steps.set(steps - usize::from(goes_back));
        self.settle();
        goes_back
    }

    /// Leads the browser to where a person's next Back is noticed, or, when nothing is left to go back
    /// to, to where it leaves.
    fn settle(&self) {
        let target = match self.steps.get() {
            0 => 0,
            _ => self.last.get(),
        };
        let delta = target - self.at.get();
        if delta == 0 && self.steps.get() == 0 {
            self.host.gives_history();
        }
        if delta == 0 || self.leaves.get() {
            return;
        }
        let Some(history) = self.usable() else {
            return;
        };
        if self.target.get().is_none() && history.go_with_delta(delta).is_ok() {
            self.target.set(Some(target));
        }
    }

    /// Makes the entries. Those that lay ahead are replaced: there are always as many.
    fn push(&self) {
        let Some(history) = self.usable() else {
            return;
        };
        self.target.set(None);
        for depth in 1..=ENTRIES {
            // Refused by some embedding pages; then Back leaves the widget.
            if history.push_state(&entry(depth), "").is_ok() {
                self.at.set(depth);
                self.last.set(depth);
            }
        }
    }

    /// The browser is at an entry that a link in the address has made above ours.
    fn adopt(&self) {
        self.at.set(self.at.get() + 1);
        self.last.set(self.at.get());
        self.target.set(None);
        self.mark();
    }

    /// Writes into the entry the browser is at which one it is.
    fn mark(&self) {
        if let Some(history) = &self.history {
            // Refused by some embedding pages; then Back leaves the widget.
            let _ = history.replace_state(&entry(self.at.get()), "");
        }
    }
}

/// What stands in an entry. It tells nothing about the person.
fn entry(depth: i32) -> JsValue {
    let state = Object::new();
    // Setting a property of a fresh object does not fail.
    let _ = Reflect::set(&state, &DEPTH.into(), &depth.into());
    state.into()
}

/// The number in an entry of ours.
fn depth_of(state: &JsValue) -> Option<i32> {
    let depth = Reflect::get(state, &DEPTH.into()).ok()?.as_f64()?;
    // Written by `entry`: a small whole number.
    Some(depth as i32)
}
