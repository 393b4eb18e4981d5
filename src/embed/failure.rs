//! When the widget breaks, the visitor gets the shell back: help, and a page with everything.

use std::panic::PanicHookInfo;

use web_sys::console;

use super::{SHELL, WIDGET, element};

/// The attribute by which the shell's style knows that waiting is of no use any more.
const FAILED: &str = "data-failed";

/// From now on a panic hides the widget and shows the shell.
pub(super) fn show_shell_on_panic() {
    // Through Yew, which otherwise puts a hook of its own in place that prints the message.
    yew::set_custom_panic_hook(Box::new(show_shell));
}

fn show_shell(info: &PanicHookInfo<'_>) {
    // The place only: a message could hold what somebody answered.
    if let Some(place) = info.location() {
        let place = format!("steunwijzer-failed {}:{}", place.file(), place.line());
        console::error_1(&place.into());
    }
    if let Some(widget) = element(WIDGET) {
        widget.set_hidden(true);
        // Answers do not stay behind in a hidden corner.
        widget.set_text_content(None);
    }
    if let Some(shell) = element(SHELL) {
        // Nothing is left to do when this fails: the shell is shown all the same.
        let _ = shell.set_attribute(FAILED, "");
        shell.set_hidden(false);
    }
}
