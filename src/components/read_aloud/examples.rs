//! Examples of the button that reads aloud.

use yew::{AttrValue, Callback, Html, NodeRef};

use super::read_aloud;
use crate::gallery::{Example, Fixture};
use crate::hooks::Speech;

const ASKER: AttrValue = AttrValue::Static("example");

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "silent",
        draw: |fixture| draw(fixture, None),
    },
    Example {
        name: "reading",
        draw: |fixture| draw(fixture, Some(ASKER)),
    },
];

fn draw(fixture: &Fixture, reading: Option<AttrValue>) -> Html {
    let speech = Speech {
        reading,
        on_read: Callback::noop(),
        on_stop: Callback::noop(),
    };
    read_aloud(fixture.guide, Some(&speech), &ASKER, &NodeRef::default())
}
