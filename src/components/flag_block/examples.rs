//! Examples of what comes first because of a signal.

use guide::model::FlagId;
use guide::{Answers, signals};
use yew::{Callback, Html};

use super::{flag_block, leave_quickly};
use crate::gallery::{Example, Fixture, first};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "what can be done now",
        draw: |fixture| draw(fixture, false),
    },
    Example {
        name: "where being seen is dangerous",
        draw: |fixture| draw(fixture, true),
    },
    Example {
        name: "the way out",
        draw: |fixture| {
            let every = Answers(signals(fixture.guide.model));
            leave_quickly(fixture.guide, every, &Callback::noop())
        },
    },
];

fn draw(fixture: &Fixture, unsafe_to_be_seen: bool) -> Html {
    let model = fixture.guide.model;
    let flags = (0..model.flags.len()).map(|index| FlagId(index as u8));
    let flag = first(flags, |id| {
        model.flag(*id).unsafe_to_be_seen == unsafe_to_be_seen
    });
    flag_block(fixture.guide, fixture.answers(), flag, true)
}
