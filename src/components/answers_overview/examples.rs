//! Examples of the overview of answers.

use guide::{Event, Session};

use super::answers_overview;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "everything answered",
        draw: |fixture| answers_overview(fixture.guide, &fixture.session, &fixture.on_action),
    },
    Example {
        name: "stopped early",
        draw: |fixture| {
            let model = fixture.guide.model;
            let who = fixture.answers().to(model.question(model.who));
            let chosen = who.iter().map(Event::Choose);
            let session = chosen.chain([Event::Next, Event::Enough]);
            let session = session.fold(Session::default(), |session, event| {
                session.after(model, event)
            });
            answers_overview(fixture.guide, &session, &fixture.on_action)
        },
    },
];
