//! Where the widget meets the page: the only place that knows element ids and the panic hook.
//!
//! The page holds two siblings: the shell, which says where to find help without the widget, and
//! the empty place for the widget. Exactly one of them is shown.

mod failure;
mod today;

use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

use crate::app::{App, AppProps};
use crate::content::{Guide, MODEL, NL};

/// The place for the widget.
const WIDGET: &str = "steunwijzer";
/// What a visitor reads before the widget is there, or when it cannot be.
const SHELL: &str = "steunwijzer-shell";

/// Starts the widget. Without a place for it, the page stays as it is.
pub fn start() {
    failure::show_shell_on_panic();
    let Some(place) = element(WIDGET) else {
        return;
    };
    let guide = Guide {
        model: &MODEL,
        texts: &NL,
        today: today::today(),
    };
    // Yew keeps the widget for as long as the page lives.
    let _ = yew::Renderer::<App>::with_root_and_props(place.clone().into(), AppProps { guide })
        .render();
    place.set_hidden(false);
    if let Some(shell) = element(SHELL) {
        shell.set_hidden(true);
    }
}

fn element(id: &str) -> Option<HtmlElement> {
    web_sys::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into()
        .ok()
}
