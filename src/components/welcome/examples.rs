//! Examples of what stands before the first question.

use yew::{Callback, NodeRef};

use super::welcome;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "at the beginning",
        draw: |fixture| welcome(fixture.guide, None, None, &NodeRef::default()),
    },
    Example {
        name: "after answers were wiped",
        draw: |fixture| {
            welcome(
                fixture.guide,
                Some("wiped".into()),
                None,
                &NodeRef::default(),
            )
        },
    },
    Example {
        name: "while they can be brought back",
        draw: |fixture| {
            let on_undo = Some(Callback::noop());
            welcome(
                fixture.guide,
                Some("undo".into()),
                on_undo,
                &NodeRef::default(),
            )
        },
    },
];
