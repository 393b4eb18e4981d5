//! Something that opens in place: the browser's own `details`.

use yew::{AttrValue, Callback, Html, Properties, classes, component, html, use_state};

use crate::components::{IconKind, icon};

/// Properties of [`Disclosure`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// What kind it is, for its style.
    pub class: AttrValue,
    /// What is always visible: one element, a heading or a phrase.
    pub summary: Html,
    /// What opens. It is not part of the page before somebody opens it.
    pub children: Html,
}

/// A summary that opens what is below it.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    let seen = use_state(|| false);
    // Before the browser opens it: on the tap itself. The browser opens it by itself, too, for
    // instance to print; then its own event tells.
    let on_click = Callback::from({
        let seen = seen.setter();
        move |_| seen.set(true)
    });
    let on_toggle = Callback::from({
        let seen = seen.setter();
        move |_| seen.set(true)
    });
    html! {
        <details class={classes!("sw-disclosure", props.class.clone())} ontoggle={on_toggle}>
            <summary class="sw-disclosure__summary" onclick={on_click}>
                {props.summary.clone()}
                {icon(IconKind::Chevron)}
            </summary>
            if *seen {
                <div class="sw-disclosure__body">{props.children.clone()}</div>
            }
        </details>
    }
}
