//! A sentence of a card, as it holds today.

use guide::model::Statement;
use yew::{Html, html};

use crate::components::{unchecked, words};
use crate::content::Guide;

/// The sentence, marked when nobody checked it.
pub fn stated(guide: Guide, statement: &Statement<'static>) -> Html {
    html! {
        <div class="sw-statement">
            {words("p", "", guide.text(statement.text_on(guide.today)))}
            {unchecked(guide, &statement.claim)}
        </div>
    }
}
