//! Examples of ways to reach a kind of support.

use guide::model::{FactId, FactKind};
use yew::Html;

use super::contacts;
use crate::gallery::{Example, Fixture, first};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "a phone number",
        draw: |fixture| draw(fixture, FactKind::Phone),
    },
    Example {
        name: "a page elsewhere",
        draw: |fixture| draw(fixture, FactKind::Link),
    },
];

fn draw(fixture: &Fixture, kind: FactKind) -> Html {
    let model = fixture.guide.model;
    let facts = model.supports.iter().flat_map(|support| support.contacts);
    let fact: FactId = first(facts.copied(), |id| model.fact(*id).kind == kind);
    contacts(fixture.guide, &[fact], &None)
}
