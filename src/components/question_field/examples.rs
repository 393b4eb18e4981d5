//! Examples of a question.

use guide::Answers;
use guide::model::{QuestionId, QuestionKind};
use yew::{Callback, Html, NodeRef};

use super::{QuestionField, QuestionTitle, question_field};
use crate::gallery::{Example, Fixture};
use crate::hooks::Inputs;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "one answer",
        draw: |fixture| {
            draw(
                fixture,
                "one",
                fixture.question(QuestionKind::One),
                fixture.answers(),
            )
        },
    },
    Example {
        name: "several answers",
        draw: |fixture| {
            draw(
                fixture,
                "many",
                fixture.question(QuestionKind::Many),
                fixture.answers(),
            )
        },
    },
];

fn draw(fixture: &Fixture, id: &'static str, question: QuestionId, answers: Answers) -> Html {
    question_field(&QuestionField {
        guide: fixture.guide,
        answers,
        question,
        id: id.into(),
        error: None,
        open: 1,
        on_press: Callback::noop(),
        inputs: &Inputs::default(),
        title: QuestionTitle::OfScreen(NodeRef::default()),
        on_choose: Callback::noop(),
    })
}
