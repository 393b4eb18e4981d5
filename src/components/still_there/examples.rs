//! Examples of the question before answers are wiped.

use yew::NodeRef;

use super::still_there;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "nothing happened for a while",
    draw: |fixture| still_there(fixture.guide, "still", &NodeRef::default()),
}];
