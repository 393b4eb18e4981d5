//! Examples of the card to take along.

use std::rc::Rc;

use guide::{TalkCard, TalkCardEvent};
use yew::{Html, html};

use super::TakeAlong;
use crate::gallery::{Example, Fixture};

pub(in crate::components) const EXAMPLES: &[Example] = &[
    Example {
        name: "the offer",
        draw: |fixture| draw(fixture, TalkCard::default()),
    },
    Example {
        name: "being made",
        draw: |fixture| draw(fixture, TalkCard::default().after(TalkCardEvent::Open)),
    },
];

fn draw(fixture: &Fixture, talk_card: TalkCard) -> Html {
    html! {
        <TakeAlong guide={fixture.guide} answers={fixture.answers()} advice={fixture.advice.clone()}
            talk_card={Rc::new(talk_card)} speech={None} on_action={fixture.on_action.clone()} />
    }
}
