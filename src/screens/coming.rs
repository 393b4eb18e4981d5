//! In the place of a screen whose texts are not here yet.

use yew::{AttrValue, Html, NodeRef, html};

use crate::components::{described, in_element, lines};
use crate::content::{Guide, ui};
use crate::languages::Rest;

/// Says that the texts are on their way; when they take long, whom to call meanwhile. The heading gets focus
/// when the screen comes up. `id` begins the ids in it.
pub fn coming(guide: Guide, id: &str, heading: &NodeRef) -> Html {
    let line = AttrValue::from([id, "-coming"].concat());
    let title = guide.text(ui::COMING_TITLE);
    html! {
        <div class="sw-kind">
            {described(guide.heading(1), "sw-h1 sw-kind__title", heading, Some(line.clone()), title)}
            <div id={line}>{coming_line(guide)}</div>
            if guide.rest == Rest::Failed {
                <section class="sw-kind__part">{lines(guide, guide.model.urgent)}</section>
            }
        </div>
    }
}

/// How it is with those texts, said again when that changes.
pub fn coming_line(guide: Guide) -> Html {
    let words = match guide.rest {
        Rest::Coming | Rest::Here => ui::COMING,
        Rest::Failed => ui::COMING_FAILED,
    };
    html! { <div role="status">{in_element("p", "", guide.text(words))}</div> }
}
