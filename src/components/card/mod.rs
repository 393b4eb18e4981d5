//! One kind of support: what it is, why it is here, and how to get there.

mod body;
mod ways;
mod why;

use guide::{Answers, Item};
use yew::{Callback, Html, Properties, component, html, use_node_ref};

use crate::components::{Disclosure, ReadAloud, words};
use crate::content::{Guide, ui};
use crate::pages::Page;

pub use self::body::{CardBody, CardBodyProps};

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
    /// Opens a page.
    pub on_open: Callback<Page>,
}

/// A card, open or to be opened.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let CardProps {
        guide,
        answers,
        item,
        look,
        level,
        on_open,
    } = props;
    let read = use_node_ref();
    let body = html! {
        <div class="sw-card__read" ref={read.clone()}>
            <CardBody guide={*guide} answers={*answers} item={item.clone()} level={level + 1}
                {on_open} />
            <ReadAloud guide={*guide} of={read} />
        </div>
    };
    match look {
        CardLook::Begin => html! {
            <section class="sw-card sw-card--begin">
                <p class="sw-card__tag">{words("span", "", guide.text(ui::BEGIN))}</p>
                {title(props)}
                {body}
            </section>
        },
        CardLook::Closed => html! {
            <Disclosure class="sw-card" summary={title(props)}>{body}</Disclosure>
        },
    }
}

/// The name in plain words with the official name beside it.
fn title(props: &CardProps) -> Html {
    let support = props.guide.model.support(props.item.support);
    html! {
        <@{props.guide.heading(props.level)} class="sw-card__title">
            {words("span", "sw-card__plain", props.guide.text(support.plain))}
            {words("span", "sw-card__name", props.guide.text(support.name))}
        </@>
    }
}
