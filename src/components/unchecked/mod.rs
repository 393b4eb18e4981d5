//! The mark on what nobody checked yet, or not for too long.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::Claim;
use yew::{Html, html};

use crate::components::{IconKind, icon, in_element};
use crate::content::{Guide, ui};

/// "Nog niet nagekeken. Vraag het na.", where that is so today.
pub fn unchecked(guide: Guide, claim: &Claim<'_>) -> Html {
    if claim.is_firm(guide.today) {
        return Html::default();
    }
    unchecked_mark(guide)
}

/// The mark itself, where something else than a claim has to be checked.
pub fn unchecked_mark(guide: Guide) -> Html {
    html! {
        <span class="sw-unchecked">
            {icon(IconKind::Unchecked)}
            {in_element("span", "", guide.text(ui::UNCHECKED))}
        </span>
    }
}
