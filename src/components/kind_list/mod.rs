//! Names of kinds of support that open the page of each.
//!
//! Buttons, because the address does not change. Functions: they have no state, and each component
//! costs the visitor some kilobytes.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::TextId;
use guide::model::SupportId;
use yew::{Callback, Html, html};

use crate::components::{in_element, with_attributes};
use crate::content::Guide;
use crate::pages::Page;
use crate::state::Action;

/// The names beside each other.
fn kind_list(guide: Guide, supports: &[SupportId], on_action: &Callback<Action>) -> Html {
    list(guide, supports, false, on_action)
}

/// The names below a line that says what they are.
pub fn kinds_below(
    guide: Guide,
    line: TextId,
    supports: &[SupportId],
    on_action: &Callback<Action>,
) -> Html {
    html! {
        <div class="sw-kinds-below">
            {in_element("p", "", guide.text(line))}
            {kind_list(guide, supports, on_action)}
        </div>
    }
}

/// One on a row, the plain words above the name.
pub fn kind_rows(guide: Guide, supports: &[SupportId], on_action: &Callback<Action>) -> Html {
    list(guide, supports, true, on_action)
}

fn list(guide: Guide, supports: &[SupportId], rows: bool, on_action: &Callback<Action>) -> Html {
    let class = match rows {
        true => "sw-kinds sw-kinds--rows",
        false => "sw-kinds",
    };
    let list = html! {
        <ul>
            {for supports.iter().map(|id| {
                let id = *id;
                let support = guide.model.support(id);
                html! {
                    <li key={id.index()}>
                        <button type="button" class="sw-kinds__kind"
                            onclick={on_action.reform(move |_| Action::Open(Page::Kind(id)))}>
                            if rows {
                                {in_element("span", "sw-kinds__plain", guide.text(support.plain))}
                                // Not every reader takes a new line for a space.
                                {" "}
                            }
                            {in_element("span", "sw-kinds__name", guide.text(support.name))}
                        </button>
                    </li>
                }
            })}
        </ul>
    };
    with_attributes(
        list,
        &["class", "role"],
        [class, "list"].map(|value| Some(value.into())),
    )
}
