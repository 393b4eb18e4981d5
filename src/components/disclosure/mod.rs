//! Something that opens in place: the browser's own `details`.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use crate::components::{IconKind, icon, with_attributes};

/// Properties of [`Disclosure`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DisclosureProps {
    /// What kind it is, for its style.
    pub class: AttrValue,
    /// What is always visible: one element, a heading or a phrase.
    pub summary: Html,
    /// Renders the content: only once it is opened, since most of it never is.
    pub inside: Callback<(), Html>,
}

/// A summary that opens what is below it.
#[component]
pub fn Disclosure(props: &DisclosureProps) -> Html {
    // A page that is written without a browser has all of it: nothing happens there on a tap.
    let seen = use_state(|| cfg!(not(target_arch = "wasm32")));
    // Before the browser opens it: on the tap itself. The browser also opens it by itself, for
    // instance to print; then its own event reports it.
    let on_click = Callback::from({
        let seen = seen.setter();
        move |_| seen.set(true)
    });
    let on_toggle = Callback::from({
        let seen = seen.setter();
        move |_| seen.set(true)
    });
    let details = html! {
        <details ontoggle={on_toggle}>
            <summary class="sw-disclosure__summary" onclick={on_click}>
                {props.summary.clone()}
                {icon(IconKind::Chevron)}
            </summary>
            if *seen {
                <div class="sw-disclosure__body">{props.inside.emit(())}</div>
            }
        </details>
    };
    let class = ["sw-disclosure ", &*props.class].concat();
    with_attributes(details, &["class"], [Some(class.into())])
}
