//! One entry per place of a conversation, and per page beside it. Screens compose components and
//! decide nothing.

mod beside;
mod call;
mod coming;
mod compare;
mod fits;
mod glossary;
mod kind;
mod kinds;
mod question;
mod results;

use guide::TextId;
use yew::{Html, NodeRef, html};

use crate::components::focusable;
use crate::content::Guide;

use self::call::call;
use self::compare::compare;
use self::glossary::glossary;
use self::kind::kind;
use self::kinds::kinds;

pub use self::beside::{Pages, pages_beside};
pub use self::coming::coming;
pub use self::question::{Question, QuestionProps};
pub use self::results::{Results, ResultsProps};

/// The heading of a page beside the conversation.
fn title(guide: Guide, text: TextId, heading: &NodeRef) -> Html {
    html! {
        {focusable(guide.heading(1), "sw-h1 sw-kind__title", heading, guide.text(text))}
    }
}
