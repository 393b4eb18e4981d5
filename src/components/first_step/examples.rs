//! Examples of a first step.

use guide::advice::entry;
use guide::model::SupportId;
use guide::{Note, TalkCard, TalkCardEvent};
use yew::Html;

use super::{FirstStep, first_step};
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "a number or a page",
        draw: |fixture| draw(fixture, kind(fixture, true), ""),
    },
    Example {
        name: "a number that only the visitor has",
        draw: |fixture| draw(fixture, kind(fixture, false), ""),
    },
    Example {
        name: "a number that the visitor wrote down",
        draw: |fixture| draw(fixture, kind(fixture, false), "010 123 45 67"),
    },
];

/// The first kind of support with something of ours to press, or without.
fn kind(fixture: &Fixture, ours: bool) -> SupportId {
    let model = fixture.guide.model;
    fixture.support(|id| entry(model, fixture.answers(), id).press(model).is_some() == ours)
}

fn draw(fixture: &Fixture, support: SupportId, number: &str) -> Html {
    let wrote = TalkCardEvent::Note(support, Note::Number, number.to_owned());
    first_step(FirstStep {
        guide: fixture.guide,
        answers: fixture.answers(),
        entry: entry(fixture.guide.model, fixture.answers(), support),
        talk_card: &TalkCard::default().after(wrote),
        id: &format!("first-{}", number.len()).into(),
        on_action: &fixture.on_action,
    })
}
