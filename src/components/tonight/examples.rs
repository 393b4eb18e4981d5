//! Examples of what can be done tonight.

use yew::Html;

use super::tonight_block;
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "by day",
        draw: |fixture| draw(fixture, false),
    },
    Example {
        name: "while offices are closed",
        draw: |fixture| draw(fixture, true),
    },
];

/// The block of somebody at the result.
fn draw(fixture: &Fixture, is_now: bool) -> Html {
    tonight_block(
        fixture.guide,
        fixture.answers(),
        &fixture.advice,
        is_now,
        &fixture.on_action,
    )
}
