//! Examples of sentences of urgent help.

use super::lines;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "what everybody can call",
    draw: |fixture| lines(fixture.guide, fixture.guide.model.urgent),
}];
