//! Something that can be on the card, or on paper.

use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Event, Html, Properties, TargetCast, component, html};

use crate::hooks::use_id;

/// Properties of [`Tick`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct TickProps {
    /// Its words.
    pub label: AttrValue,
    /// Whether it is there.
    pub on: bool,
    /// Somebody ticks it, or takes the tick away.
    pub on_tick: Callback<bool>,
}

/// A checkbox whose whole row is its label; looks like an answer.
#[component]
pub(super) fn Tick(props: &TickProps) -> Html {
    let id = use_id();
    let on_change = props.on_tick.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.checked()
    });
    html! {
        <label class="sw-choice" for={id.clone()}>
            <input class="sw-choice__input" type="checkbox" {id} checked={props.on}
                autocomplete="off" onchange={on_change} />
            <span class="sw-choice__row"></span>
            <span class="sw-choice__words">{props.label.clone()}</span>
        </label>
    }
}
