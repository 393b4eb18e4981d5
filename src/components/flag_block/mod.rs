//! What comes first because of a signal.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::Answers;
use guide::model::FlagId;
use yew::{Callback, Html, html};

use crate::components::{in_element, lines, say};
use crate::content::{Guide, ui};
use crate::hooks::WayOut;

/// A button that closes the page at once, where a signal makes being seen dangerous.
pub fn leave_quickly(guide: Guide, answers: Answers, on_leave: &Callback<WayOut>) -> Html {
    if !guide.model.is_unsafe_to_be_seen(answers) {
        return Html::default();
    }
    let leaves = on_leave.reform(move |_| WayOut {
        address: guide.text(ui::LEAVE_TO).to_string(),
        words: guide.text(ui::LEAVE_STAYED).to_string(),
    });
    html! {
        <button type="button" class="sw-button sw-leave" onclick={leaves}>
            {in_element("span", "", guide.text(ui::LEAVE))}
        </button>
    }
}

/// A calm outline with what can be done now: whom to call and what to say, and what else. `titled`
/// where no other heading says what it is about.
pub fn flag_block(guide: Guide, answers: Answers, id: FlagId, titled: bool) -> Html {
    let flag = guide.model.flag(id);
    let all = flag.lines_for(answers);
    let (first, rest) = all.split_at(all.len().min(1));
    html! {
        <section key={id.index()} class="sw-flag">
            if titled {
                {in_element(guide.heading(2), "sw-h2 sw-flag__title", guide.text(flag.title))}
            }
            {lines(guide, first)}
            {say(guide, flag.say.text_for(answers))}
            {lines(guide, rest)}
            if flag.unsafe_to_be_seen {
                {in_element("p", "sw-flag__note", guide.text(ui::HISTORY_NOTE))}
            }
        </section>
    }
}
