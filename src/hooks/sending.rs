//! The ways out for the text of the card: paper, the clipboard, and the device's own share sheet.
//! Each goes when the visitor presses its button, and none of them is a request of ours.

use std::cell::Cell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use js_sys::futures::spawn_local;
use web_sys::{Clipboard, Navigator, ShareData};
use yew::{Callback, UseStateHandle, hook, use_effect_with, use_state};

use crate::embed::window;

use super::ability::can;

fn navigator() -> Option<Navigator> {
    window().map(|window| window.navigator())
}

/// The clipboard; nothing where the page may not use it, such as without https.
fn clipboard() -> Option<Clipboard> {
    let clipboard = navigator()?.clipboard();
    can(&clipboard, "writeText").then_some(clipboard)
}

/// Copies a text; `done` is called with whether that worked.
pub fn copy(text: &str, done: Callback<bool>) {
    let Some(clipboard) = clipboard() else {
        done.emit(false);
        return;
    };
    let written = clipboard.write_text(text);
    spawn_local(async move { done.emit(written.await.is_ok()) });
}

/// Whether the device has a share sheet for pages.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| can(&navigator, "share"))
}

/// Opens the device's share sheet with a text and nothing else: no title and no address. `refused` is
/// called when there is none after all, as in a frame that may not.
pub fn share(text: &str, refused: Callback<()>) {
    let Some(navigator) = navigator().filter(|navigator| can(navigator, "share")) else {
        refused.emit(());
        return;
    };
    let data = ShareData::new();
    data.set_text(text);
    let shared = navigator.share_with_data(&data);
    spawn_local(async move {
        if let Err(problem) = shared.await {
            let name = Reflect::get(&problem, &"name".into()).ok();
            // A visitor who closes the sheet shared nothing; there is nothing to report.
            if name.and_then(|name| name.as_string()).as_deref() != Some("AbortError") {
                refused.emit(());
            }
        }
    });
}

/// How long the print window may take to announce itself, in milliseconds. A phone may ask first.
const PRINTS_WITHIN: u32 = 1500;
/// What shows that a visitor is with the page again and the print window is gone. `afterprint` does
/// not: some browsers send it before the page is on paper, others never.
const BACK: [&str; 2] = ["pointerdown", "keydown"];

/// Which time the card is being printed, and 0 while it is not. A higher number prints once the page
/// shows the card alone. `refused` is called when no print window comes: a page in a frame may be
/// forbidden to print, and browsers say so to nobody.
#[hook]
pub fn use_printing(refused: Callback<()>) -> UseStateHandle<u32> {
    let printing = use_state(|| 0);
    use_effect_with(*printing, {
        let setter = printing.setter();
        move |turn| {
            let window = window().filter(|_| *turn > 0);
            let watched = window.map(|window| {
                let comes = Rc::new(Cell::new(false));
                let announced = EventListener::once(&window, "beforeprint", {
                    let comes = Rc::clone(&comes);
                    move |_| comes.set(true)
                });
                // Where it throws, nothing is announced either.
                let _ = window.print();
                let options = EventListenerOptions::run_in_capture_phase();
                let back = BACK.map(|name| {
                    let setter = setter.clone();
                    let ends = move |_: &_| setter.set(0);
                    EventListener::new_with_options(&window, name, options, ends)
                });
                let waits = Timeout::new(PRINTS_WITHIN, move || {
                    if !comes.get() {
                        refused.emit(());
                    }
                });
                (announced, back, waits)
            });
            move || drop(watched)
        }
    });
    printing
}
