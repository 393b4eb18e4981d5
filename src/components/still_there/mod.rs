//! "Ben je er nog?", before answers are wiped because nothing happens.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{Html, NodeRef, html};

use crate::components::in_element;
use crate::content::{Guide, ui};
use crate::words::Words;

/// The question, which gets focus; any tap or key is an answer.
pub fn still_there(guide: Guide, node: &NodeRef) -> Html {
    let [title, text] = [ui::IDLE_TITLE, ui::IDLE].map(|id| guide.text(id));
    // What is said when focus comes. Not an alert, too: it would be said twice.
    let label = Words::from([&*title, " ", &*text].concat());
    html! {
        <div class="sw-notice sw-still" role="group" aria-label={label} tabindex="-1" ref={node.clone()}>
            {in_element(guide.heading(2), "sw-h2", title)}
            {in_element("p", "", text)}
            <button type="button" class="sw-button">{in_element("span", "", guide.text(ui::IDLE_STAY))}</button>
        </div>
    }
}
