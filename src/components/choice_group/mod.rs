//! What a few answers are about: a row that opens them in place. Somebody with one worry reads the rows,
//! and then the sentences of one of them.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{AttrValue, Callback, Html, html};

use crate::components::{IconKind, icon, in_element};
use crate::content::Guide;
use crate::words::Words;

/// What a group needs to know.
#[derive(Debug)]
pub struct ChoiceGroup {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// Its place among the groups of the question.
    pub index: usize,
    /// Id of the row.
    pub id: AttrValue,
    /// What it is about.
    pub title: Words,
    /// Id of what is said with the row.
    pub described_by: Option<AttrValue>,
    /// A drawing beside that.
    pub drawing: Option<IconKind>,
    /// Whether all its answers are shown, or only those that are chosen.
    pub is_open: bool,
    /// Its answers.
    pub choices: Html,
    /// Somebody opens or closes it.
    pub on_press: Callback<usize>,
}

/// A button inside a heading, and the answers it opens. They are always in the page: the style hides
/// those that are not chosen, so that closing takes no choice away.
///
/// Not the browser's own `details`: that hides everything when it closes, also what was chosen, and
/// some screen readers do not find a heading inside its summary.
pub fn choice_group(group: ChoiceGroup) -> Html {
    let index = group.index;
    let button = html! {
        <button type="button" class="sw-group__open" id={group.id.clone()}
            aria-describedby={group.described_by}
            aria-expanded={if group.is_open { "true" } else { "false" }}
            onclick={group.on_press.reform(move |_| index)}>
            {for group.drawing.map(icon)}
            {in_element("span", "sw-group__words", group.title)}
            {icon(IconKind::Chevron)}
        </button>
    };
    let inside = html! {
        <>
            {super::classed(group.guide.heading(2), "sw-group__title", button)}
            <div class="sw-group__choices" role="group" aria-labelledby={group.id}>
                {group.choices}
            </div>
        </>
    };
    // A class of its own: in a frame WebKit does not notice a change that only `:has` depends on.
    let class = match group.is_open {
        true => "sw-group",
        false => "sw-group sw-group--closed",
    };
    let mut whole = super::classed("div", class, inside);
    whole.key = Some(index.into());
    whole.into()
}
