//! Every drawing.

use yew::html;

use super::{IconKind, icon};
use crate::components::in_element;
use crate::gallery::Example;

const ALL: [IconKind; 14] = [
    IconKind::Signpost,
    IconKind::Back,
    IconKind::Chevron,
    IconKind::Close,
    IconKind::Phone,
    IconKind::Elsewhere,
    IconKind::Moon,
    IconKind::Unchecked,
    IconKind::Voice,
    IconKind::Heart,
    IconKind::Candle,
    IconKind::People,
    IconKind::House,
    IconKind::Coin,
];

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "each beside its name",
    draw: |_| {
        let rows = ALL.into_iter().map(|kind| {
            html! { <p lang="en">{icon(kind)}{in_element("span", "", kind.as_str())}</p> }
        });
        rows.collect()
    },
}];
