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
    match fact.kind {
        FactKind::Phone => html! {
            <a class="sw-contacts__link" href={call(fact.value)}>
                <Icon kind={IconKind::Phone} />
                <span class="sw-hidden">{guide.text(ui::CALL)}</span>
                <span translate="no">{fact.value}</span>
            </a>
        },
        FactKind::Link => html! {
            <a class="sw-contacts__link" href={format!("https://{}", fact.value)} target="_blank"
                rel="noopener noreferrer" referrerpolicy="no-referrer">
                <Icon kind={IconKind::Elsewhere} />
                <span translate="no">{fact.value}</span>
                <span class="sw-hidden">{guide.text(ui::NEW_TAB)}</span>
            </a>
        },
        // An amount is part of a sentence.
        FactKind::Amount => html! { <span>{fact.value}</span> },
    }
}

/// `tel:` and the digits; spaces and hyphens are for people.
fn call(number: &str) -> String {
    let digits = number
        .chars()
        .filter(|letter| letter.is_ascii_digit() || *letter == '+');
    "tel:".chars().chain(digits).collect()
}

#[cfg(test)]
mod tests {
    use super::call;

    #[test]
    fn a_phone_dials_digits_only() {
        assert_eq!(call("088 0767 000"), "tel:0880767000");
        assert_eq!(call("0800-2000"), "tel:08002000");
        assert_eq!(call("+31 88 123"), "tel:+3188123");
    }
}
