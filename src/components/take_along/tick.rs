//! Something that can be on the card, or on paper.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

use crate::components::{Said, choice_input, in_element};
use crate::words::Words;

/// A checkbox whose whole row is its label; looks like an answer.
pub(super) fn tick(label: Words, on: bool, on_tick: &Callback<bool>) -> Html {
    let on_change = on_tick.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    let input = html! { <input onchange={on_change} /> };
    html! {
        <label class="sw-choice">
            {choice_input(input, "checkbox", Said::default(), on)}
            <span class="sw-choice__row"></span>
            {in_element("span", "sw-choice__words", label)}
        </label>
    }
}
