//! Examples of the other languages.

use yew::{Callback, Html};

use super::other_languages;
use crate::content::dutch;
use crate::gallery::{Example, Fixture};
use crate::languages::{Availability, Happening, Languages};

/// The first language that is not Dutch.
const OTHER: usize = 1;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "to choose from",
        draw: |fixture| draw(fixture, &[], true),
    },
    Example {
        name: "on its way",
        draw: |fixture| draw(fixture, &[Happening::Choose(OTHER)], false),
    },
    Example {
        name: "did not come",
        draw: |fixture| {
            let fetched = Happening::Fetched {
                language: OTHER,
                state: Availability::Failed,
                late: false,
            };
            draw(fixture, &[Happening::Choose(OTHER), fetched], false)
        },
    },
];

/// The list of languages stands in one example only: it is a landmark with a name.
fn draw(fixture: &Fixture, happened: &[Happening], may_ask: bool) -> Html {
    let languages = happened
        .iter()
        .fold(Languages::with_dutch(dutch()), |languages, happening| {
            languages.after(*happening)
        });
    other_languages(fixture.guide, &languages, may_ask, &Callback::noop())
}
