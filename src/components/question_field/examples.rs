//! Examples of a question.

use guide::Answers;
use guide::model::{QuestionId, QuestionKind};
use yew::{Callback, Html, NodeRef};

use super::{QuestionField, QuestionTitle, question_field};
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "one answer",
        draw: |fixture| {
            draw(
                fixture,
                "one",
                fixture.question(QuestionKind::One),
                fixture.answers(),
                false,
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
                false,
            )
        },
    },
    Example {
        name: "an answer is still needed",
        draw: |fixture| {
            draw(
                fixture,
                "missing",
                fixture.later_question(QuestionKind::One),
                Answers::default(),
                true,
            )
        },
    },
];

fn draw(
    fixture: &Fixture,
    id: &'static str,
    question: QuestionId,
    answers: Answers,
    missing: bool,
) -> Html {
    question_field(&QuestionField {
        guide: fixture.guide,
        answers,
        question,
        node: NodeRef::default(),
        id: id.into(),
        missing,
        renewed: 0,
        title: QuestionTitle::OfScreen(NodeRef::default(), "note".into()),
        on_choose: Callback::noop(),
    })
}
