//! Top of every screen: back on the left, "Nu hulp nodig?" on the right, always in that place.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use web_sys::KeyboardEvent;
use yew::{Callback, Html, Properties, component, html, use_node_ref, use_state};

use crate::components::{IconKind, icon, in_element, lines};
use crate::content::{Guide, ui};
use crate::embed::Host;
use crate::hooks::{focus, use_id};

/// What stands on the left.
#[derive(Debug, Clone, PartialEq)]
pub enum HeaderStart {
    /// Our mark: there is nothing to go back to.
    Mark,
    /// "Terug", and what it does.
    Back(Callback<()>),
}

/// Properties of [`Header`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HeaderProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The page around the widget.
    pub host: Host,
    /// What stands on the left.
    pub start: HeaderStart,
    /// What stands in between: on the first screen the other languages.
    #[prop_or_default]
    pub between: Html,
}

/// Back, and urgent help that opens right below.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let guide = props.guide;
    let open = use_state(|| false);
    let button = use_node_ref();
    let id = use_id();
    let on_toggle = Callback::from({
        let open = open.clone();
        let host = props.host.clone();
        move |_| {
            open.set(!*open);
            // It opens below the top of the page, and may be pressed further down.
            if !*open {
                host.turned();
            }
        }
    });
    let close = Callback::from({
        let open = open.clone();
        let button = button.clone();
        move |()| {
            open.set(false);
            focus(&button);
        }
    });
    let on_key = {
        let close = close.clone();
        let open = open.clone();
        Callback::from(move |event: KeyboardEvent| {
            if *open && event.key() == "Escape" {
                close.emit(());
            }
        })
    };
    let start = match &props.start {
        HeaderStart::Mark => html! {
            <p class="sw-header__mark">
                {icon(IconKind::Signpost)}
                {in_element("span", "sw-header__name", guide.text(ui::NAME))}
            </p>
        },
        HeaderStart::Back(on_back) => html! {
            <button type="button" class="sw-header__back" onclick={on_back.reform(|_| ())}>
                {icon(IconKind::Back)}
                {in_element("span", "", guide.text(ui::BACK))}
            </button>
        },
    };
    html! {
        <header class="sw-header" onkeydown={on_key}>
            <div class="sw-header__bar">
                {start}
                {props.between.clone()}
                <button type="button" class="sw-header__help" id={id.clone()} ref={button}
                    aria-expanded={if *open { "true" } else { "false" }} onclick={on_toggle}>
                    {in_element("span", "", guide.text(guide.model.urgent_title))}
                </button>
            </div>
            if *open {
                <section class="sw-urgent" aria-labelledby={id}>
                    {lines(guide, guide.model.urgent)}
                    <button type="button" class="sw-urgent__close" onclick={close.reform(|_| ())}>
                        {icon(IconKind::Close)}
                        {in_element("span", "", guide.text(ui::CLOSE))}
                    </button>
                </section>
            }
        </header>
    }
}
