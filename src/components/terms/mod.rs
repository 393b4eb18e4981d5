//! Words and what they mean: text that stands on the page, no tooltip.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::Term;
use yew::{Html, html};

use crate::components::{in_element, stated};
use crate::content::Guide;

/// A list of words with their meaning.
pub fn terms<'t>(guide: Guide, terms: impl Iterator<Item = &'t Term<'static>>) -> Html {
    html! {
        <dl class="sw-terms">
            {for terms.map(|term| html! {
                <div class="sw-terms__term" key={term.id}>
                    {in_element("dt", "", guide.text(term.name))}
                    <dd>{stated(guide, &term.meaning)}</dd>
                </div>
            })}
        </dl>
    }
}
