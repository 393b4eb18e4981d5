//! "Ben je er nog?", before answers are wiped because nothing happens.

use yew::{Html, NodeRef, html};

use crate::components::words;
use crate::content::{Guide, ui};

/// The question, which gets focus; any tap or key is an answer.
pub fn still_there(guide: Guide, node: &NodeRef) -> Html {
    html! {
        <div class="sw-notice sw-still" role="alert" tabindex="-1" ref={node.clone()}>
            {words(guide.heading(2), "sw-h2", guide.text(ui::IDLE_TITLE))}
            {words("p", "", guide.text(ui::IDLE))}
            <button type="button" class="sw-button">{words("span", "", guide.text(ui::IDLE_STAY))}</button>
        </div>
    }
}
