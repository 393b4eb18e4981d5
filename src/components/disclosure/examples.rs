//! Examples of something that opens in place.

use yew::{Callback, html};

use super::Disclosure;
use crate::components::in_element;
use crate::content::ui;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "a phrase",
        draw: |fixture| {
            let guide = fixture.guide;
            let inside = Callback::from(move |()| in_element("p", "", guide.text(ui::PURPOSE)));
            let summary = in_element("span", "", guide.text(ui::OTHER_WAYS));
            html! { <Disclosure class="sw-ways__others" {summary} {inside} /> }
        },
    },
    Example {
        name: "a heading on a card",
        draw: |fixture| {
            let guide = fixture.guide;
            let inside = Callback::from(move |()| in_element("p", "", guide.text(ui::PURPOSE)));
            let summary = in_element(guide.heading(1), "sw-h3", guide.text(ui::AROUND_TITLE));
            html! { <Disclosure class="sw-card" {summary} {inside} /> }
        },
    },
];
