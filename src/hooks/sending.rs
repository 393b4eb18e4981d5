//! The ways out for the text of the card: paper, the clipboard, and the device's own share sheet.
//! Each goes when somebody presses its button, and none of them is a request of ours.

use gloo_events::EventListener;
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

/// Copies a text; `done` hears whether that worked.
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

/// Opens the device's share sheet with a text and nothing else: no title and no address.
pub fn share(text: &str) {
    let Some(navigator) = navigator().filter(|navigator| can(navigator, "share")) else {
        return;
    };
    let data = ShareData::new();
    data.set_text(text);
    let shared = navigator.share_with_data(&data);
    // Whoever closes the sheet again shared nothing; there is nothing to tell them.
    spawn_local(async move {
        let _ = shared.await;
    });
}

/// Opens the browser's print window.
fn print() {
    if let Some(window) = window() {
        // A page in a frame may be forbidden to; then nothing happens.
        let _ = window.print();
    }
}

/// Whether the card is being printed. Setting it prints once the page shows it; it goes back when
/// the print window is gone.
#[hook]
pub fn use_printing() -> UseStateHandle<bool> {
    let printing = use_state(|| false);
    use_effect_with(*printing, {
        let setter = printing.setter();
        move |printing| {
            let window = window().filter(|_| *printing);
            let after = window.map(|window| {
                EventListener::once(&window, "afterprint", move |_| setter.set(false))
            });
            if *printing {
                print();
            }
            move || drop(after)
        }
    });
    printing
}
