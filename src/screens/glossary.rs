//! Words that not everybody knows, and what they mean.

use yew::{Html, NodeRef, html};

use super::title;
use crate::components::{in_element, small_print, terms};
use crate::content::{Guide, ui};

/// All words; the heading gets focus when the page comes up.
pub fn glossary(guide: Guide, heading: &NodeRef) -> Html {
    html! {
        <div class="sw-kind">
            {title(guide, ui::GLOSSARY_TITLE, heading)}
            {in_element("p", "", guide.text(ui::GLOSSARY_HINT))}
            {terms(guide, guide.model.terms.iter())}
            {small_print(guide, guide.model.terms.iter().map(|term| &term.meaning.claim))}
        </div>
    }
}
