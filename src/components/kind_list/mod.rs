//! Names of kinds of support that open the page of each.
//!
//! Buttons, because the address does not change. Functions: they have no state, and each component
//! costs the visitor some kilobytes.

use guide::TextId;
use guide::model::SupportId;
use yew::{Callback, Html, html};

use crate::components::{with_attributes, words};
use crate::content::Guide;
use crate::pages::Page;

/// The names beside each other.
fn kind_list(guide: Guide, supports: &[SupportId], on_open: &Callback<Page>) -> Html {
    list(guide, supports, false, on_open)
}

/// The names below a line that says what they are.
pub fn kinds_below(
    guide: Guide,
    line: TextId,
    supports: &[SupportId],
    on_open: &Callback<Page>,
) -> Html {
    html! {
        <div class="sw-kinds-below">
            {words("p", "", guide.text(line))}
            {kind_list(guide, supports, on_open)}
        </div>
    }
}

/// One on a row, with the plain words below the name.
pub fn kind_rows(guide: Guide, supports: &[SupportId], on_open: &Callback<Page>) -> Html {
    list(guide, supports, true, on_open)
}

fn list(guide: Guide, supports: &[SupportId], rows: bool, on_open: &Callback<Page>) -> Html {
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
                            onclick={on_open.reform(move |_| Page::Kind(id))}>
                            {words("span", "sw-kinds__name", guide.text(support.name))}
                            if rows {
                                {words("span", "sw-kinds__plain", guide.text(support.plain))}
                            }
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
