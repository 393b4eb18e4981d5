//! One answer: a row that is a label as a whole, with the browser's own radio button or checkbox.

use guide::model::{ChoiceId, QuestionKind};
use yew::{AttrValue, Callback, Html, html};

use crate::components::{begins_ticked, words as in_element};
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
    /// Another one when the input has to begin anew: see `hooks::inputs`.
    pub version: u32,
    /// Somebody taps it. Nothing moves on by itself.
    pub on_choose: Callback<ChoiceId>,
}

/// A radio button or checkbox with its words. The browser keeps whether it is chosen.
pub fn choice_row(row: ChoiceRow) -> Html {
    let choice = row.choice;
    let kind = match row.kind {
        QuestionKind::One => "radio",
        QuestionKind::Many => "checkbox",
    };
    let input = html! {
        <input class="sw-choice__input" type={kind} id={row.id.clone()} name={row.name}
            key={row.version} autocomplete="off"
            onchange={row.on_choose.reform(move |_| choice)} />
    };
    html! {
        <label class="sw-choice" key={choice.index()} for={row.id}>
            {begins_ticked(input, row.chosen)}
            <span class="sw-choice__row"></span>
            {in_element("span", "sw-choice__words", row.label)}
        </label>
    }
}
