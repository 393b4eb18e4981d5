//! What this is, before the first question.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{AttrValue, Callback, Html, MouseEvent, NodeRef, html};

use crate::components::{described, in_element};
use crate::content::{Guide, ui};

/// Title and three short lines.
/// `wiped`, an id, says that answers were wiped just now, and `on_undo` brings them back; `heading` gets
/// focus when the screen comes up.
pub fn welcome(
    guide: Guide,
    wiped: Option<AttrValue>,
    on_undo: Option<Callback<MouseEvent>>,
    heading: &NodeRef,
) -> Html {
    let title = guide.text(ui::TITLE);
    html! {
        <div class="sw-welcome">
            // Said after the heading. As a status that comes with its words it was not said in Firefox.
            if let Some(id) = wiped.clone() {
                <p class="sw-welcome__wiped" {id}>{in_element("span", "", guide.text(ui::WIPED))}</p>
            }
            if let Some(on_undo) = on_undo {
                <button type="button" class="sw-button sw-button--quiet" onclick={on_undo}>
                    {in_element("span", "", guide.text(ui::UNDO))}
                </button>
            }
            {described(guide.heading(1), "sw-h1 sw-welcome__title", heading, wiped, title)}
            {for [ui::INTRO_WHAT, ui::INTRO_TIME, ui::INTRO_PRIVATE].into_iter().map(|line| {
                in_element("p", "sw-welcome__line", guide.text(line))
            })}
        </div>
    }
}
