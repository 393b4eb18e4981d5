//! Examples of one answer.

use guide::model::QuestionKind;
use yew::{Callback, Html, html};

use super::{ChoiceRow, choice_row};
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "one of several",
        draw: |fixture| rows(fixture, "one", QuestionKind::One),
    },
    Example {
        name: "as many as fit",
        draw: |fixture| rows(fixture, "many", QuestionKind::Many),
    },
];

/// The first three answers to a question, the second of them chosen.
fn rows(fixture: &Fixture, name: &'static str, kind: QuestionKind) -> Html {
    let model = fixture.guide.model;
    let choices = model.question(fixture.question(kind)).choices;
    let rows = choices.iter().take(3).enumerate().map(|(number, choice)| {
        choice_row(ChoiceRow {
            name: name.into(),
            kind,
            choice,
            label: fixture
                .guide
                .text(model.choice(choice).label.text_for(fixture.answers())),
            chosen: number == 1,
            described_by: None,
            invalid: false,
            is_renewed: false,
            on_choose: Callback::noop(),
        })
    });
    html! {
        <fieldset class="sw-field">
            <legend>{name}</legend>
            {for rows}
        </fieldset>
    }
}
