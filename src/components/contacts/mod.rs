//! Phone numbers and addresses. The number itself is what a visitor sees, so that it can also be
//! written down, or dialled on another phone.

use guide::model::{Fact, FactId, FactKind};
use yew::{Html, html};

use crate::components::{IconKind, icon, unchecked, words};
use crate::content::{Guide, ui};

/// A list of links to call or to visit.
pub fn contacts(guide: Guide, facts: &[FactId]) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="sw-contacts" role="list">
            {for facts.iter().map(|id| {
                let fact = guide.model.fact(*id);
                html! {
                    <li key={id.index()} class="sw-contacts__contact">
                        {link(guide, fact)}
                        {unchecked(guide, &fact.claim)}
                    </li>
                }
            })}
        </ul>
    }
}

fn link(guide: Guide, fact: &'static Fact<'static>) -> Html {
    match fact.kind {
        FactKind::Phone => html! {
            <a class="sw-contacts__link" href={fact.href()}>
                {icon(IconKind::Phone)}
                {words("span", "sw-hidden", guide.text(ui::CALL))}
                <span translate="no" dir="ltr">{fact.value}</span>
            </a>
        },
        FactKind::Link => html! {
            <a class="sw-contacts__link" href={fact.href()} target="_blank"
                rel="noopener noreferrer" referrerpolicy="no-referrer">
                {icon(IconKind::Elsewhere)}
                <span translate="no" dir="ltr">{fact.value}</span>
                {words("span", "sw-hidden", guide.text(ui::NEW_TAB))}
            </a>
        },
        // An amount is part of a sentence.
        FactKind::Amount => words("span", "", fact.value),
    }
}
