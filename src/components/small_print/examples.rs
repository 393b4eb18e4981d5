//! Examples of where words come from.

use super::small_print;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "the sources of a kind of support",
    draw: |fixture| {
        let id = fixture.support(|_| true);
        small_print(fixture.guide, fixture.guide.model.claims_of(id))
    },
}];
