//! Examples of the mark on what nobody checked.

use super::unchecked_mark;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "the mark",
    draw: |fixture| unchecked_mark(fixture.guide),
}];
