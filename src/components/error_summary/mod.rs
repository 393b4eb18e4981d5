//! What is still needed before "verder", above the question.

use guide::model::{QuestionId, QuestionKind};
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;
use yew::{Callback, Html, NodeRef, Properties, component, html};

use crate::components::words;
use crate::content::{Guide, ui};
use crate::words::Words;

/// Properties of [`ErrorSummary`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ErrorSummaryProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The summary, which gets focus each time it is needed.
    pub node: NodeRef,
    /// The questions without an answer, and where they are.
    pub questions: Vec<(QuestionId, NodeRef)>,
}

/// The missing answers, each a way to the first choice of its question.
#[component]
pub fn ErrorSummary(props: &ErrorSummaryProps) -> Html {
    let guide = props.guide;
    html! {
        <div class="sw-error" role="alert" tabindex="-1" ref={props.node.clone()}>
            {words(guide.heading(2), "sw-h2 sw-error__title", guide.text(ui::ERROR_TITLE))}
            {for props.questions.iter().cloned().map(|(question, field)| html! {
                <button key={question.index()} type="button" class="sw-error__link"
                    onclick={Callback::from(move |_| focus_first_choice(&field))}>
                    <span>{message(guide, question)}</span>
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
