//! Examples of a card.

use guide::advice::entry;
use guide::model::SupportId;
use guide::{Entry, Item, TalkCard};
use yew::{Html, html};

use super::{Card, CardBody, CardLook, card_body};
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "the one to begin with",
        draw: |fixture| {
            fixture
                .advice
                .first()
                .iter()
                .take(1)
                .map(|item| card(fixture, item, CardLook::Begin(TalkCard::default().into())))
                .collect()
        },
    },
    Example {
        name: "closed",
        draw: |fixture| {
            fixture
                .advice
                .first()
                .iter()
                .skip(1)
                .map(|item| card(fixture, item, CardLook::Closed))
                .collect()
        },
    },
    Example {
        name: "on a page of its own",
        draw: |fixture| {
            body(
                fixture,
                fixture.support(|id| fixture.guide.model.pass_from(id).is_some()),
            )
        },
    },
    Example {
        name: "of a kind that fits only some",
        draw: |fixture| {
            let is_conditional = |id| entry_of(fixture, id).caveat(fixture.guide.model).is_some();
            body(fixture, fixture.support(is_conditional))
        },
    },
];

fn entry_of(fixture: &Fixture, id: SupportId) -> Entry {
    entry(fixture.guide.model, fixture.answers(), id)
}

fn card(fixture: &Fixture, item: &Item, look: CardLook) -> Html {
    html! {
        <Card guide={fixture.guide} answers={fixture.answers()} entry={item.entry}
            reasons={item.reasons.clone()} {look} level={1} speech={None} on_action={fixture.on_action.clone()} />
    }
}

fn body(fixture: &Fixture, id: SupportId) -> Html {
    card_body(CardBody {
        guide: fixture.guide,
        answers: fixture.answers(),
        entry: entry_of(fixture, id),
        reasons: &[],
        level: 1,
        on_own_page: true,
        was_said: false,
        on_action: &fixture.on_action,
    })
}
