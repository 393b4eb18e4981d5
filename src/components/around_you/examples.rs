//! Examples of what stands around a person.

use super::around_you;
use crate::gallery::{Example, in_the_rest};

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "of somebody at the result, in the part that it belongs to",
    draw: |fixture| {
        let guide = fixture.guide;
        in_the_rest(
            guide,
            around_you(guide, fixture.answers(), &fixture.on_action),
        )
    },
}];
