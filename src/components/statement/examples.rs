//! Examples of a sentence as it holds today.

use guide::Date;

use super::stated;
use crate::content::Guide;
use crate::gallery::Example;

/// The last day there is: until then nobody looked again.
const MUCH_LATER: Date = Date(99_991_231);

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "today",
        draw: |fixture| stated(fixture.guide, &fixture.guide.model.night.cannot_wait),
    },
    Example {
        name: "after the day on which it had to be checked",
        draw: |fixture| {
            let guide = Guide {
                today: MUCH_LATER,
                ..fixture.guide
            };
            stated(guide, &guide.model.night.cannot_wait)
        },
    },
];
