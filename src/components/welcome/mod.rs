//! What this is, before the first question.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{Callback, Html, MouseEvent, NodeRef, html};

use crate::components::{focusable, in_element};
use crate::content::{Guide, ui};

/// Title and three short lines.
/// `wiped` says that answers were wiped just now, and `on_undo` brings them back; `heading` gets focus
/// when the screen comes up.
pub fn welcome(
    guide: Guide,
    wiped: bool,
    on_undo: Option<Callback<MouseEvent>>,
    heading: &NodeRef,
) -> Html {
    html! {
        <div class="sw-welcome">
            if wiped {
                <p class="sw-welcome__wiped" role="status">{in_element("span", "", guide.text(ui::WIPED))}</p>
            }
            if let Some(on_undo) = on_undo {
                <button type="button" class="sw-button sw-button--quiet" onclick={on_undo}>
                    {in_element("span", "", guide.text(ui::UNDO))}
                </button>
            }
            {focusable(guide.heading(1), "sw-h1 sw-welcome__title", heading, guide.text(ui::TITLE))}
            {for [ui::INTRO_WHAT, ui::INTRO_TIME, ui::INTRO_PRIVATE].into_iter().map(|line| {
                in_element("p", "sw-welcome__line", guide.text(line))
            })}
        </div>
    }
}
