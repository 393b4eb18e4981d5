//! Examples of the way to the pages beside the conversation.

use super::look_around;
use crate::gallery::Example;
use crate::pages::Page;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "on one of the pages: the others",
    draw: |fixture| look_around(fixture.guide, Some(Page::Kinds), &fixture.on_action),
}];
