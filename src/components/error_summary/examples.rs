//! Examples of what is still needed before "verder".

use guide::model::QuestionKind;
use yew::{Html, NodeRef};

use super::error_summary;
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "one question",
        draw: |fixture| draw(fixture, &[QuestionKind::One]),
    },
    Example {
        name: "two questions",
        draw: |fixture| draw(fixture, &[QuestionKind::One, QuestionKind::Many]),
    },
];

fn draw(fixture: &Fixture, kinds: &[QuestionKind]) -> Html {
    let missing = kinds
        .iter()
        .map(|kind| (fixture.question(*kind), NodeRef::default()));
    error_summary(fixture.guide, &NodeRef::default(), missing.collect())
}
