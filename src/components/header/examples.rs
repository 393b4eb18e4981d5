//! Examples of the top of a screen.

use yew::{Callback, html};

use super::{Header, HeaderStart};
use crate::embed::Host;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "at the beginning",
        draw: |fixture| html! { <Header guide={fixture.guide} host={Host::default()} start={HeaderStart::Mark} /> },
    },
    Example {
        name: "with a way back",
        draw: |fixture| {
            let start = HeaderStart::Back(Callback::noop());
            html! { <Header guide={fixture.guide} host={Host::default()} {start} /> }
        },
    },
];
