//! The browser's window, where there is a browser.

use web_sys::Window;

/// The window. There is none while the first screen is written, when the page is built.
pub(crate) fn window() -> Option<Window> {
    cfg!(target_arch = "wasm32").then(web_sys::window).flatten()
}
