//! Examples of the foot of a screen.

use super::footer;
use crate::embed::Host;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "before there are answers",
        draw: |fixture| footer(fixture.guide, Some(&Host::default()), None),
    },
    Example {
        name: "with answers to wipe",
        draw: |fixture| footer(fixture.guide, None, Some(&fixture.on_action)),
    },
];
