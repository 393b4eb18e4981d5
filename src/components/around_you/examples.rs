//! Examples of what stands around a person.

use super::around_you;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "of somebody at the result",
    draw: |fixture| around_you(fixture.guide, fixture.answers(), &fixture.on_action),
}];
