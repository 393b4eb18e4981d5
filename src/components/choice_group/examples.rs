//! Examples of a group.

use guide::TextId;
use guide::model::QuestionKind;
use yew::{Callback, Html, html};

use super::{ChoiceGroup, choice_group};
use crate::components::{ChoiceRow, IconKind, choice_row};
use crate::content::ui;
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "closed, nothing chosen",
        draw: |fixture| draw(fixture, "none", ui::AROUND_TITLE, false, false),
    },
    Example {
        name: "closed, with an answer",
        draw: |fixture| draw(fixture, "one", ui::TONIGHT_TITLE, false, true),
    },
    Example {
        name: "open",
        draw: |fixture| draw(fixture, "open", ui::REST_TITLE, true, true),
    },
];

/// The first two answers to a question, one of them chosen or none.
fn draw(
    fixture: &Fixture,
    name: &'static str,
    title: TextId,
    is_open: bool,
    is_chosen: bool,
) -> Html {
    let guide = fixture.guide;
    let choices = guide
        .model
        .question(fixture.question(QuestionKind::Many))
        .choices;
    let rows = choices.iter().take(2).enumerate().map(|(number, choice)| {
        choice_row(ChoiceRow {
            described_by: None,
            invalid: false,
            name: name.into(),
            kind: QuestionKind::Many,
            choice,
            label: guide.text(guide.model.choice(choice).label.text_for(fixture.answers())),
            chosen: is_chosen && number == 1,
            is_renewed: false,
            on_choose: Callback::noop(),
        })
    });
    choice_group(ChoiceGroup {
        guide,
        index: 0,
        id: format!("{name}-group").into(),
        title: guide.text(title),
        described_by: None,
        drawing: Some(IconKind::People),
        is_open,
        choices: html! { {for rows} },
        on_press: Callback::noop(),
    })
}
