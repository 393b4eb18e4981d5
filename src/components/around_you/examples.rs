//! Examples of what stands around a person.

use yew::html;

use super::around_you;
use crate::components::in_element;
use crate::content::ui;
use crate::gallery::Example;

pub(in crate::components) const EXAMPLES: &[Example] = &[Example {
    name: "of somebody at the result, in the part that it belongs to",
    draw: |fixture| {
        let guide = fixture.guide;
        html! {
            <>
                {in_element(guide.heading(2), "sw-h2", guide.text(ui::REST_TITLE))}
                {around_you(guide, fixture.answers(), &fixture.on_action)}
            </>
        }
    },
}];
