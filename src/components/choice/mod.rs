//! One answer: a row that is a label as a whole, with the browser's own radio button or checkbox.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::{ChoiceId, QuestionKind};
use yew::{AttrValue, Callback, Html, html};

use crate::components::{in_element, with_attributes};
use crate::words::Words;

/// What a row needs to know.
#[derive(Debug, Clone)]
pub struct ChoiceRow {
    /// Name that the inputs of one question share. They have no ids: a number there would be that of an
    /// answer.
    pub name: AttrValue,
    /// One or many.
    pub kind: QuestionKind,
    /// The answer it stands for.
    pub choice: ChoiceId,
    /// Its words.
    pub label: Words,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Ids of what else is said of it: the hint and the error of its question, at the first answer.
    pub described_by: Option<AttrValue>,
    /// It is where an answer is missing.
    pub invalid: bool,
    /// Changes when the input has to begin anew: see `hooks::inputs`.
    pub is_renewed: bool,
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
    let on_change = row.on_choose.reform(move |_| choice);
    let input = html! { <input key={u8::from(row.is_renewed)} onchange={on_change} /> };
    let said = Said {
        name: Some(row.name),
        described_by: row.described_by,
        invalid: row.invalid,
    };
    let input = choice_input(input, kind, said, row.chosen);
    html! {
        <label class="sw-choice" key={choice.index()}>
            {input}
            <span class="sw-choice__row"></span>
            {in_element("span", "sw-choice__words", row.label)}
        </label>
    }
}

/// What is known of an input besides its words.
#[derive(Debug, Default)]
pub struct Said {
    /// Its name.
    pub name: Option<AttrValue>,
    /// Ids of what else is said of it.
    pub described_by: Option<AttrValue>,
    /// It is where an answer is missing.
    pub invalid: bool,
}

/// A radio button or checkbox, chosen or not when it appears; after that the browser keeps it. Through
/// the attribute `checked`: recorders of screens listen in on the properties `checked` and `value`, and
/// hear there what is written inside a closed shadow root.
pub fn choice_input(input: Html, kind: &'static str, said: Said, chosen: bool) -> Html {
    let keys = &[
        "class",
        "type",
        "name",
        "autocomplete",
        "checked",
        "aria-describedby",
        "aria-invalid",
    ];
    let values = [
        Some("sw-choice__input".into()),
        Some(kind.into()),
        said.name,
        Some("off".into()),
        chosen.then(|| "".into()),
        said.described_by,
        said.invalid.then(|| "true".into()),
    ];
    with_attributes(input, keys, values)
}
