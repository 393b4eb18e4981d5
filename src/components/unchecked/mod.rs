//! The mark on what nobody checked yet, or not for too long.

use yew::{Html, Properties, component, html};

use crate::components::{Icon, IconKind};
use crate::content::{Guide, ui};

/// Properties of [`Unchecked`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct UncheckedProps {
    /// The guide, a language and a day.
    pub guide: Guide,
}

/// "Nog niet nagekeken. Vraag het na."
#[component]
pub fn Unchecked(props: &UncheckedProps) -> Html {
    html! {
        <span class="sw-unchecked">
            <Icon kind={IconKind::Unchecked} />
            <span>{props.guide.text(ui::UNCHECKED)}</span>
        </span>
    }
}
