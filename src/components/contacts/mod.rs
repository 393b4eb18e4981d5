//! Phone numbers and addresses. The number itself is what a visitor sees, so that it can also be
//! written down, or dialled on another phone.

use guide::model::{Fact, FactId, FactKind};
use yew::{Html, Properties, component, html};

use crate::components::{Icon, IconKind, Unchecked};
use crate::content::{Guide, ui};

/// Properties of [`Contacts`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ContactsProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The numbers and addresses, in order.
    pub facts: &'static [FactId],
}

/// A list of links to call or to visit.
#[component]
pub fn Contacts(props: &ContactsProps) -> Html {
    let guide = props.guide;
    if props.facts.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="sw-contacts" role="list">
            {for props.facts.iter().map(|id| {
                let fact = guide.model.fact(*id);
                html! {
                    <li key={id.index()} class="sw-contacts__contact">
                        {link(guide, fact)}
                        if !fact.claim.is_firm(guide.today) {
                            <Unchecked {guide} />
                        }
                    </li>
                }
            })}
        </ul>
    }
}

fn link(guide: Guide, fact: &'static Fact<'static>) -> Html {
    let href = fact.href().unwrap_or_default();
    match fact.kind {
        FactKind::Phone => phone_link(guide, href, fact.value),
        FactKind::Link => page_link(guide, href, fact.value),
        // An amount is part of a sentence.
        FactKind::Amount => html! { <span>{fact.value}</span> },
    }
}

/// A link that calls a number, which is what is seen.
pub(super) fn phone_link(guide: Guide, href: String, number: &'static str) -> Html {
    html! {
        <a class="sw-contacts__link" {href}>
            <Icon kind={IconKind::Phone} />
            <span class="sw-hidden">{guide.text(ui::CALL)}</span>
            <span translate="no" dir="ltr">{number}</span>
        </a>
    }
}

/// A link that opens a page, whose address is what is seen.
pub(super) fn page_link(guide: Guide, href: String, address: &'static str) -> Html {
    html! {
        <a class="sw-contacts__link" {href} target="_blank" rel="noopener noreferrer"
            referrerpolicy="no-referrer">
            <Icon kind={IconKind::Elsewhere} />
            <span translate="no" dir="ltr">{address}</span>
            <span class="sw-hidden">{guide.text(ui::NEW_TAB)}</span>
        </a>
    }
}
