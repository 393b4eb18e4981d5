//! A sentence of a card, as it holds today.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::Statement;
use yew::{Html, html};

use crate::components::{in_element, unchecked};
use crate::content::Guide;

/// The sentence, marked when nobody checked it.
pub fn stated(guide: Guide, statement: &Statement<'static>) -> Html {
    html! {
        <div class="sw-statement">
            {in_element("p", "", guide.text(statement.text_on(guide.today)))}
            {unchecked(guide, &statement.claim)}
        </div>
    }
}
