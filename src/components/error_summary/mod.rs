//! What is still needed before "verder", above the question.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::{QuestionId, QuestionKind};
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;
use yew::{Callback, Html, NodeRef, html};

use crate::components::in_element;
use crate::content::{Guide, ui};
use crate::words::Words;

/// The questions without an answer, each a way to the first choice in its field. `node` gets focus each
/// time it is needed.
pub fn error_summary(guide: Guide, node: &NodeRef, questions: Vec<(QuestionId, NodeRef)>) -> Html {
    html! {
        // Not an alert, too: it would be said twice.
        <div class="sw-error" role="group" aria-label={guide.text(ui::ERROR_TITLE)} tabindex="-1"
            ref={node.clone()}>
            {in_element(guide.heading(2), "sw-h2 sw-error__title", guide.text(ui::ERROR_TITLE))}
            {for questions.into_iter().map(|(question, field)| html! {
                <button key={question.index()} type="button" class="sw-error__link"
                    onclick={Callback::from(move |_| focus_first_choice(&field))}>
                    {in_element("span", "", message(guide, question))}
                </button>
            })}
        </div>
    }
}

/// What to do at a question without an answer.
pub(super) fn message(guide: Guide, question: QuestionId) -> Words {
    match guide.model.question(question).kind {
        QuestionKind::One => guide.text(ui::ERROR_ONE),
        QuestionKind::Many => guide.text(ui::ERROR_MANY),
    }
}

fn focus_first_choice(field: &NodeRef) {
    let first = field
        .cast::<HtmlElement>()
        .and_then(|field| field.query_selector("input").ok()?)
        .and_then(|input| input.dyn_into::<HtmlElement>().ok());
    if let Some(first) = first {
        // A choice that cannot take focus leaves it where it is.
        let _ = first.focus();
    }
}
