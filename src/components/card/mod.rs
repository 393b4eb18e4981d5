//! One kind of support: what it is, why it is here, and how to get there.

mod body;
mod ways;
mod why;

use guide::{Answers, Item};
use yew::{AttrValue, Callback, Html, NodeRef, Properties, component, html, use_node_ref};

use crate::components::{Disclosure, classed, read_aloud, words};
use crate::content::{Guide, ui};
use crate::hooks::{Speech, use_id};
use crate::pages::Page;

pub use self::body::{CardBody, card_body};

/// How a card stands in the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardLook {
    /// Open, and marked as the one to begin with.
    Begin,
    /// Closed; opens in place.
    Closed,
}

/// Properties of [`Card`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CardProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// The support, with its reasons.
    pub item: Item,
    /// How it stands in the result.
    pub look: CardLook,
    /// Level of its heading.
    pub level: u8,
    /// A voice, where the device has one.
    pub speech: Option<Speech>,
    /// Opens a page.
    pub on_open: Callback<Page>,
}

/// A card, open or to be opened.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let id = use_id();
    let read = use_node_ref();
    match props.look {
        CardLook::Begin => html! {
            <section class="sw-card sw-card--begin">
                <p class="sw-card__tag">{words("span", "", props.guide.text(ui::BEGIN))}</p>
                {title(props)}
                {body(props, &id, &read)}
            </section>
        },
        CardLook::Closed => {
            let card = props.clone();
            let inside = Callback::from(move |()| body(&card, &id, &read));
            html! { <Disclosure class="sw-card" summary={title(props)} {inside} /> }
        }
    }
}

/// Everything below the name, and a voice that reads it.
fn body(props: &CardProps, id: &AttrValue, read: &NodeRef) -> Html {
    let inside = card_body(&CardBody {
        guide: props.guide,
        answers: props.answers,
        item: props.item.clone(),
        level: props.level + 1,
        on_own_page: false,
        on_open: props.on_open.clone(),
    });
    html! {
        <div class="sw-card__read" ref={read.clone()}>
            {inside}
            {read_aloud(props.guide, props.speech.as_ref(), id, read)}
        </div>
    }
}

/// The name in plain words with the official name beside it.
fn title(props: &CardProps) -> Html {
    let support = props.guide.model.support(props.item.support);
    let names = html! {
        <>
            {words("span", "sw-card__plain", props.guide.text(support.plain))}
            {words("span", "sw-card__name", props.guide.text(support.name))}
        </>
    };
    classed(props.guide.heading(props.level), "sw-card__title", names).into()
}
