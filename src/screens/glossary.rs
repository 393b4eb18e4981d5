//! Words that not everybody knows, and what they mean.

use yew::{Html, NodeRef, html};

use crate::components::{small_print, terms};
use crate::content::{Guide, ui};

/// All words; the heading gets focus when the page comes up.
pub fn glossary(guide: Guide, heading: &NodeRef) -> Html {
    html! {
        <div class="sw-kind">
            <h1 class="sw-kind__title" tabindex="-1" ref={heading.clone()}>
                {guide.text(ui::GLOSSARY_TITLE)}
            </h1>
            <p>{guide.text(ui::GLOSSARY_HINT)}</p>
            {terms(guide, guide.model.terms.iter())}
            {small_print(guide, guide.model.terms.iter().map(|term| &term.meaning.claim))}
        </div>
    }
}
