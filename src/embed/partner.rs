//! How a partner file gets into the widget: before the first screen, or a little later.

use web_sys::console;
use yew::platform::spawn_local;

use super::fetch;
use super::host::Host;
use super::options::Form;
use super::today::today;
use crate::partner::Inbox;

/// How long the first screen waits for the file: 1.5 seconds.
const PATIENCE: i32 = 1500;
/// When a file that did not come is given up: 10 seconds.
const END: i32 = 10_000;

/// Asks for the file. What comes after the first screen is added then. What is wrong is said in the
/// console.
pub(super) async fn ask(address: String, host: &Host, inbox: &Inbox) {
    let asked = fetch::ask_partner(host);
    let inbox = inbox.clone();
    let is_here = asked.comes_within(PATIENCE).await;
    let take_in = async move {
        let name = match address.as_str() {
            "" => "the partner file",
            address => address,
        };
        let text = if is_here || asked.comes_within(END - PATIENCE).await {
            asked.plain().await
        } else {
            None
        };
        let message = match text {
            Some(text) => inbox.takes(name, &text, today()),
            None => Some(format!(
                "Steunwijzer: {name} did not come; the national content is shown. Remedy: check the \
                 address in `partner`, that its server sends the file within 10 seconds, and that this \
                 page may read it."
            )),
        };
        if let Some(message) = message {
            console::warn_1(&message.into());
        }
    };
    if is_here {
        take_in.await;
    } else {
        spawn_local(take_in);
    }
}

/// The form of address that the partner chose.
pub(super) fn form(inbox: &Inbox) -> Option<Form> {
    inbox.partner()?.form.map(|form| match form {
        partner::values::Form::Je => Form::Je,
        partner::values::Form::U => Form::U,
    })
}
