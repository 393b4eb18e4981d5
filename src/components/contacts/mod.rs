//! Phone numbers and addresses. The number itself is what a visitor sees, so that it can also be
//! written down, or dialled on another phone.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::{Fact, FactId, FactKind, SupportId, whose};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

use crate::components::{IconKind, icon, in_element, unchecked};
use crate::content::{Guide, ui};
use crate::pages::Page;
use crate::state::Action;
use crate::words::Words;

/// What else a press on a number does.
pub type OnCall = Option<Callback<MouseEvent>>;

/// While the phone calls this kind of support, the page for that call opens; nothing happens for those
/// with whom nothing is agreed.
pub fn on_call(guide: Guide, id: SupportId, on_action: &Callback<Action>) -> OnCall {
    let is_helpline = guide.model.is_helpline(id);
    (!is_helpline).then(|| on_action.reform(move |_| Action::Open(Page::Call(id))))
}

/// A list of links to call or to visit.
pub fn contacts(guide: Guide, facts: &[FactId], on_call: &OnCall) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="sw-contacts" role="list">
            {for facts.iter().map(|id| {
                let fact = guide.model.fact(*id);
                html! {
                    <li key={id.index()} class="sw-contacts__contact">
                        {link(guide, fact, on_call)}
                        {unchecked(guide, &fact.claim)}
                    </li>
                }
            })}
        </ul>
    }
}

fn link(guide: Guide, fact: &'static Fact<'static>, on_call: &OnCall) -> Html {
    let href = fact.href().unwrap_or_default();
    match fact.kind {
        FactKind::Phone => phone_link(guide, href, fact.of, fact.value.into(), on_call),
        FactKind::Link => page_link(guide, href, fact.value),
        // An amount is part of a sentence.
        FactKind::Amount => in_element("span", "", fact.value),
    }
}

/// A link that calls a number, which is what is seen. `of` is whose it is; empty where the number says
/// so itself.
pub(super) fn phone_link(
    guide: Guide,
    href: String,
    of: &str,
    number: AttrValue,
    on_call: &OnCall,
) -> Html {
    let label = guide.fill(ui::CALL, &[("who", &whose(of, &number))]);
    html! {
        <a class="sw-contacts__link" {href} aria-label={label} onclick={on_call.clone()}>
            {icon(IconKind::Phone)}
            <span translate="no" dir="ltr">{number}</span>
        </a>
    }
}

/// A link that opens a page, whose address is what is seen.
pub(super) fn page_link(guide: Guide, href: String, address: &'static str) -> Html {
    html! {
        <a class="sw-contacts__link" {href} aria-label={in_new_tab(guide, address)} target="_blank"
            rel="noopener noreferrer" referrerpolicy="no-referrer">
            {icon(IconKind::Elsewhere)}
            <span translate="no" dir="ltr">{address}</span>
        </a>
    }
}

/// The name of a link that opens a tab: the words that are seen, and what it does. A name and no words out
/// of sight: a screen reader that reads on would say those as a link of their own.
pub(super) fn in_new_tab(guide: Guide, words: &str) -> Words {
    Words::from([words, ", ", &*guide.text(ui::NEW_TAB)].concat())
}
