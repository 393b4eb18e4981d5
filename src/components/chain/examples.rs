//! Examples of a chain.

use guide::advice::entry;
use yew::Html;

use super::chain;
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "on a card: the way up to here",
        draw: |fixture| draw(fixture, false),
    },
    Example {
        name: "on a page of its own: the whole way",
        draw: |fixture| draw(fixture, true),
    },
];

fn draw(fixture: &Fixture, on_own_page: bool) -> Html {
    let guide = fixture.guide;
    let entry_of = |id| entry(guide.model, fixture.answers(), id);
    let id = fixture.support(|id| entry_of(id).chain_so_far(guide.model).is_some());
    chain(guide, entry_of(id), 1, on_own_page, &fixture.on_action)
}
