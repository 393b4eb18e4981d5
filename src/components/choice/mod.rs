//! One answer: a row that is a label as a whole, with the browser's own radio button or checkbox.

use guide::model::{ChoiceId, QuestionKind};
use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::words::Words;

/// Properties of [`Choice`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ChoiceProps {
    /// Id of the input.
    pub id: AttrValue,
    /// Name that the inputs of one question share.
    pub name: AttrValue,
    /// One or many.
    pub kind: QuestionKind,
    /// The answer it stands for.
    pub choice: ChoiceId,
    /// Its words.
    pub label: Words,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Somebody taps it. Nothing moves on by itself.
    pub on_choose: Callback<ChoiceId>,
}

/// A radio button or checkbox with its words. Whether it is chosen is in the input only, so that
/// no other attribute tells.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let choice = props.choice;
    let kind = match props.kind {
        QuestionKind::One => "radio",
        QuestionKind::Many => "checkbox",
    };
    html! {
        <label class="sw-choice" for={props.id.clone()}>
            <input class="sw-choice__input" type={kind} id={props.id.clone()}
                name={props.name.clone()} checked={props.chosen} autocomplete="off"
                onchange={props.on_choose.reform(move |_| choice)} />
            <span class="sw-choice__row"></span>
            <span class="sw-choice__words">{props.label.clone()}</span>
        </label>
    }
}
