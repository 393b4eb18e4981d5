//! Examples of words and what they mean.

use super::terms;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "three words",
    draw: |fixture| terms(fixture.guide, fixture.guide.model.terms.iter().take(3)),
}];
