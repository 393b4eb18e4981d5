//! What comes first because of a signal.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::FlagId;
use yew::{Callback, Html, html};

use crate::components::{in_element, lines};
use crate::content::{Guide, ui};

/// A calm outline with what can be done now.
pub fn flag_block(guide: Guide, id: FlagId, on_leave: &Callback<String>) -> Html {
    let flag = guide.model.flag(id);
    html! {
        <section key={id.index()} class="sw-flag">
            {in_element(guide.heading(2), "sw-h2 sw-flag__title", guide.text(flag.title))}
            {lines(guide, flag.lines)}
            if flag.unsafe_to_be_seen {
                <button type="button" class="sw-button sw-flag__leave" onclick={leaves(guide, on_leave)}>
                    {in_element("span", "", guide.text(ui::LEAVE))}
                </button>
                {in_element("p", "sw-flag__note", guide.text(ui::HISTORY_NOTE))}
            }
        </section>
    }
}

fn leaves(guide: Guide, on_leave: &Callback<String>) -> Callback<yew::MouseEvent> {
    on_leave.reform(move |_| guide.text(ui::LEAVE_TO).to_string())
}
