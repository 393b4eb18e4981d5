//! One answer: a row that is a label as a whole, with the browser's own radio button or checkbox.

use guide::model::{ChoiceId, QuestionKind};
use yew::{AttrValue, Callback, Html, html};

use crate::components::words as in_element;
use crate::words::Words;

/// What a row needs to know.
#[derive(Debug, Clone)]
pub struct ChoiceRow {
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
pub fn choice_row(row: ChoiceRow) -> Html {
    let choice = row.choice;
    let kind = match row.kind {
        QuestionKind::One => "radio",
        QuestionKind::Many => "checkbox",
    };
    html! {
        <label class="sw-choice" key={choice.index()} for={row.id.clone()}>
            <input class="sw-choice__input" type={kind} id={row.id}
                name={row.name} checked={row.chosen} autocomplete="off"
                onchange={row.on_choose.reform(move |_| choice)} />
            <span class="sw-choice__row"></span>
            {in_element("span", "sw-choice__words", row.label)}
        </label>
    }
}
