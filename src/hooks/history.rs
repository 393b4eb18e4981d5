//! The browser's Back and Forward walk through the screens and the pages beside them. The address
//! never changes, and a history entry holds the number of a step or page, never an answer.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::EventListener;
use guide::{Event, Model, Session};
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PageTransitionEvent, PopStateEvent, Window};
use yew::{Callback, UseReducerDispatcher, UseReducerHandle, hook, use_effect_with, use_memo};

use crate::embed::{Host, window};
use crate::pages::{Link, Page, Pages, Turn};
use crate::store::Store;

/// The step in a history entry.
const STEP: &str = "stap";
/// How many entries of ours come before a history entry: to leave all of them at once.
const DEPTH: &str = "diepte";
/// The round in a history entry: a new one begins when the answers are gone.
const ROUND: &str = "ronde";

/// How a person moves through the conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// Something a person does.
    pub on_event: Callback<Event>,
    /// "Terug": the same as the browser's Back.
    pub on_back: Callback<()>,
    /// Opens a page beside the conversation.
    pub on_open: Callback<Page>,
    /// From a page to the conversation, where it was left.
    pub on_return: Callback<()>,
    /// Away from here at once, to this address; nothing of ours is left to go back to.
    pub on_leave: Callback<String>,
}

/// Connects a conversation and the pages beside it with the browser's history for as long as the
/// component lives. Where the entries are another widget's to make, "Terug" works inside the widget alone.
#[hook]
pub fn use_history(
    store: &UseReducerHandle<Store>,
    pages: &UseReducerHandle<Pages>,
    host: &Host,
) -> History {
    let model = store.model;
    let first = pages.number().map_or(0, |number| page_step(model, number));
    let is_ours = host.owns_history();
    let entries = use_memo((), move |()| Entries::begin(first, is_ours));
    use_effect_with((), {
        let entries = Rc::clone(&entries);
        let state = State {
            model,
            store: store.dispatcher(),
            pages: pages.dispatcher(),
        };
        move |()| {
            let listeners = listen(&entries, &state);
            move || drop(listeners)
        }
    });
    // The handle reads the session as it is at that moment, also when two events come at once.
    let on_event = Callback::from({
        let entries = Rc::clone(&entries);
        let store = store.clone();
        let pages = pages.dispatcher();
        move |event| {
            entries.follow(event, &store.session, store.model);
            store.dispatch(event.into());
            if event == Event::Wipe {
                pages.dispatch(Turn::Wipe);
            }
        }
    });
    let on_open = Callback::from({
        let entries = Rc::clone(&entries);
        let pages = pages.clone();
        move |page| {
            entries.show(page_step(model, pages.next_number()));
            pages.dispatch(Turn::Open(page));
        }
    });
    let on_return = Callback::from({
        let entries = Rc::clone(&entries);
        let store = store.clone();
        let pages = pages.dispatcher();
        move |()| {
            entries.push(store.session.step(store.model));
            pages.dispatch(Turn::Look(None));
        }
    });
    let on_leave = Callback::from({
        let host = host.clone();
        let entries = Rc::clone(&entries);
        let on_event = on_event.clone();
        move |address: String| {
            host.leave(&address, entries.depth());
            on_event.emit(Event::Wipe);
        }
    });
    let on_back = Callback::from({
        let store = store.clone();
        let pages = pages.clone();
        move |()| {
            if entries.back() {
                return;
            }
            if pages.page().is_some() {
                pages.dispatch(Turn::Look(None));
            } else {
                let step = store.session.step(store.model);
                store.dispatch(Event::Visit(step.saturating_sub(1)).into());
            }
        }
    });
    History {
        on_event,
        on_back,
        on_open,
        on_return,
        on_leave,
    }
}

/// What the browser's history moves.
struct State {
    model: &'static Model<'static>,
    store: UseReducerDispatcher<Store>,
    pages: UseReducerDispatcher<Pages>,
}

impl Clone for State {
    fn clone(&self) -> Self {
        State {
            model: self.model,
            store: self.store.clone(),
            pages: self.pages.clone(),
        }
    }
}

impl State {
    /// Shows what an entry of the history stands for.
    fn visit(&self, step: usize) {
        let page = step.checked_sub(page_step(self.model, 0));
        self.pages.dispatch(Turn::Look(page));
        if page.is_none() {
            self.store.dispatch(Event::Visit(step).into());
        }
    }

    fn wipe(&self) {
        self.store.dispatch(Event::Wipe.into());
        self.pages.dispatch(Turn::Wipe);
    }
}

/// The step of a page: the numbers after those of the conversation.
fn page_step(model: &Model<'_>, number: usize) -> usize {
    model.screens.len() + 1 + number
}

/// The last part of the address, read and never written.
pub fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

fn listen(entries: &Rc<Entries>, state: &State) -> Option<[EventListener; 3]> {
    let window = entries.window.as_ref()?;
    let on_pop = EventListener::new(window, "popstate", {
        let entries = Rc::clone(entries);
        let state = state.clone();
        move |event| {
            let Some(event) = event.dyn_ref::<PopStateEvent>() else {
                return;
            };
            // An entry without our step: somebody followed a link on the page around the widget.
            let link = match event.state().is_null() {
                true => Link::read(state.model, &fragment()),
                false => Link::None,
            };
            match link {
                Link::To(page) => state.pages.dispatch(Turn::Open(page)),
                Link::Unknown => state.pages.dispatch(Turn::Unknown),
                Link::None => state.visit(entries.step_of(&event.state())),
            }
        }
    });
    // A browser may keep the page as it is and show it again to the next person who holds the
    // phone. Wiping on leaving is enough; wiping on return is for browsers that skip it.
    let wipe = |entries: &Rc<Entries>| {
        let entries = Rc::clone(entries);
        let state = state.clone();
        move || {
            entries.begin_round(0);
            state.wipe();
        }
    };
    let on_hide = EventListener::new(window, "pagehide", {
        let wipe = wipe(entries);
        move |_| wipe()
    });
    let on_show = EventListener::new(window, "pageshow", {
        let wipe = wipe(entries);
        move |event| {
            let kept = event.dyn_ref::<PageTransitionEvent>();
            if kept.is_some_and(PageTransitionEvent::persisted) {
                wipe();
            }
        }
    });
    Some([on_pop, on_hide, on_show])
}

/// The entries this widget made in the browser's history.
#[derive(Debug)]
struct Entries {
    window: Option<Window>,
    /// Nothing where the entries are another widget's to make.
    history: Option<web_sys::History>,
    /// Entries of an earlier round belong to answers that are gone.
    round: Cell<f64>,
    /// Below the current entry is one of ours, so Back stays in the widget.
    pushed: Cell<bool>,
}

impl PartialEq for Entries {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Entries {
    /// Makes the entry the page was opened with ours. After a reload it holds an earlier round.
    fn begin(step: usize, is_ours: bool) -> Self {
        let window = window();
        let history = window
            .as_ref()
            .filter(|_| is_ours)
            .and_then(|window| window.history().ok());
        let earlier = history
            .as_ref()
            .and_then(|history| number(&history.state().ok()?, ROUND));
        let entries = Entries {
            window,
            history,
            round: Cell::new(earlier.unwrap_or(0.0)),
            pushed: Cell::new(false),
        };
        entries.begin_round(step);
        entries
    }

    /// There are no answers (any more): the current entry becomes the first, at this step, and steps
    /// of entries that were made before mean nothing. An entry in which a page around the widget
    /// keeps something stays as it is; it stands for the first step anyway.
    fn begin_round(&self, step: usize) {
        self.round.set(self.round.get() + 1.0);
        let is_free = |history: &web_sys::History| {
            let state = history.state();
            state.is_ok_and(|state| state.is_null() || number(&state, ROUND).is_some())
        };
        if let Some(history) = self.history.as_ref().filter(|history| is_free(history)) {
            // Refused by some embedding pages; then Back leaves the widget.
            let _ = history.replace_state(&self.state(step, self.depth()), "");
        }
    }

    /// Makes the history follow an event that is about to happen.
    fn follow(&self, event: Event, session: &Session, model: &Model<'_>) {
        match event {
            Event::Next | Event::Enough | Event::Change(_) | Event::GoOn => {
                let after = session.after(model, event);
                if after.place != session.place {
                    self.push(after.step(model));
                }
            }
            Event::Wipe => self.begin_round(0),
            Event::Choose(_) | Event::Visit(_) => {}
        }
    }

    /// A page of this step is about to be shown: in a new entry, unless it is the current one.
    fn show(&self, step: usize) {
        if self
            .current()
            .is_none_or(|state| number(&state, STEP) != Some(step as f64))
        {
            self.push(step);
        }
    }

    fn push(&self, step: usize) {
        if let Some(history) = &self.history {
            let pushed = history.push_state(&self.state(step, self.depth() + 1.0), "");
            self.pushed.set(pushed.is_ok());
        }
    }

    /// Whether the browser goes back itself.
    fn back(&self) -> bool {
        self.pushed.get()
            && self
                .history
                .as_ref()
                .is_some_and(|history| history.back().is_ok())
    }

    /// The step an entry stands for. Entries of an earlier round, and those of the page around
    /// the widget, stand for the first.
    fn step_of(&self, state: &JsValue) -> usize {
        let this_round = number(state, ROUND) == Some(self.round.get());
        let step = number(state, STEP).filter(|_| this_round);
        // Written by `state`: a small whole number.
        step.map_or(0, |step| step as usize)
    }

    /// How many entries of ours come before the current one.
    fn depth(&self) -> f64 {
        let current = self.current();
        current
            .and_then(|state| number(&state, DEPTH))
            .unwrap_or_default()
    }

    /// What is kept with the current entry.
    fn current(&self) -> Option<JsValue> {
        self.history.as_ref()?.state().ok()
    }

    fn state(&self, step: usize, depth: f64) -> JsValue {
        let state = Object::new();
        // Setting a property of a fresh object does not fail. A guide has fewer than 256 screens.
        let _ = Reflect::set(&state, &STEP.into(), &(step as f64).into());
        let _ = Reflect::set(&state, &DEPTH.into(), &depth.into());
        let _ = Reflect::set(&state, &ROUND.into(), &self.round.get().into());
        state.into()
    }
}

fn number(state: &JsValue, name: &str) -> Option<f64> {
    Reflect::get(state, &name.into()).ok()?.as_f64()
}
