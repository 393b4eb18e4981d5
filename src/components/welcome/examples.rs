//! Examples of what stands before the first question.

use yew::NodeRef;

use super::welcome;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "at the beginning",
        draw: |fixture| welcome(fixture.guide, None, &NodeRef::default()),
    },
    Example {
        name: "after answers were wiped",
        draw: |fixture| welcome(fixture.guide, Some("wiped".into()), &NodeRef::default()),
    },
];
