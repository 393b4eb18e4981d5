//! Examples of what can be done tonight.

use super::tonight_block;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "of somebody at the result",
    draw: |fixture| {
        tonight_block(
            fixture.guide,
            fixture.answers(),
            &fixture.advice,
            &fixture.on_action,
        )
    },
}];
