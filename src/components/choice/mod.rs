//! One answer: a row that is a label as a whole, with the browser's own radio button or checkbox.

use guide::model::{ChoiceId, QuestionKind};
use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_node_ref,
    use_state,
};

use super::begins_ticked;

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

/// A radio button or checkbox with its words. The browser keeps whether it is chosen; where an answer
/// changes by another one (“none of these”), a new input comes in its place. See [`begins_ticked`].
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let choice = props.choice;
    let kind = match props.kind {
        QuestionKind::One => "radio",
        QuestionKind::Many => "checkbox",
    };
    let node = use_node_ref();
    let version = use_state(|| 0_u32);
    use_effect_with((props.chosen, *version), {
        let (node, version) = (node.clone(), version.clone());
        move |(chosen, _)| {
            let input = node.cast::<HtmlInputElement>();
            if input.is_some_and(|input| input.checked() != *chosen) {
                version.set(*version + 1);
            }
        }
    });
    let input = html! {
        <input class="sw-choice__input" type={kind} id={props.id.clone()} ref={node}
            name={props.name.clone()} autocomplete="off" key={*version}
            onchange={props.on_choose.reform(move |_| choice)} />
    };
    html! {
        <label class="sw-choice" for={props.id.clone()}>
            {begins_ticked(input, props.chosen)}
            <span class="sw-choice__row"></span>
            <span class="sw-choice__words">{props.label.clone()}</span>
        </label>
    }
}
