//! "Ben je er nog?", before answers are wiped because nothing happens.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{AttrValue, Html, NodeRef, html};

use crate::components::in_element;
use crate::content::{Guide, ui};

/// The question, whose button gets focus: a group that has it some screen readers do not say. Any tap or
/// key is an answer. `id` begins the ids in it.
pub fn still_there(guide: Guide, id: &str, node: &NodeRef) -> Html {
    let [title, text] = ["-title", "-text"].map(|part| AttrValue::from([id, part].concat()));
    html! {
        // Not an alert, too: it would be said twice.
        <div class="sw-notice sw-still" role="group" aria-labelledby={title.clone()}>
            <div id={title}>{in_element(guide.heading(2), "sw-h2", guide.text(ui::IDLE_TITLE))}</div>
            <div id={text.clone()}>{in_element("p", "", guide.text(ui::IDLE))}</div>
            <button type="button" class="sw-button" ref={node.clone()} aria-describedby={text}>
                {in_element("span", "", guide.text(ui::IDLE_STAY))}
            </button>
        </div>
    }
}
