//! What comes first because of a signal.

use guide::model::FlagId;
use yew::{Callback, Html, html};

use crate::components::{lines, words};
use crate::content::{Guide, ui};

/// A calm outline with what can be done now.
pub fn flag_block(guide: Guide, id: FlagId, on_leave: &Callback<String>) -> Html {
    let flag = guide.model.flag(id);
    html! {
        <section key={id.index()} class="sw-flag">
            {words(guide.heading(2), "sw-h2 sw-flag__title", guide.text(flag.title))}
            {lines(guide, flag.lines)}
            if flag.unsafe_to_be_seen {
                <button type="button" class="sw-button sw-flag__leave" onclick={leaves(guide, on_leave)}>
                    {words("span", "", guide.text(ui::LEAVE))}
                </button>
                {words("p", "sw-flag__note", guide.text(ui::HISTORY_NOTE))}
            }
        </section>
    }
}

fn leaves(guide: Guide, on_leave: &Callback<String>) -> Callback<yew::MouseEvent> {
    on_leave.reform(move |_| guide.text(ui::LEAVE_TO).to_string())
}
