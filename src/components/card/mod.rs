//! One kind of support: what it is, why it is here, and how to get there.

mod body;
#[cfg(feature = "gallery")]
pub(super) mod examples;
mod ways;
mod why;

use std::rc::Rc;

use guide::{Answers, Entry, Reason, TalkCard};
use yew::{AttrValue, Callback, Html, NodeRef, Properties, component, html, use_node_ref};

use crate::components::{Disclosure, FirstStep, classed, first_step, in_element, read_aloud};
use crate::content::{Guide, ui};
use crate::hooks::{Speech, use_id};
use crate::state::Action;

pub use self::body::{CardBody, card_body};

/// How a card stands in the result.
#[derive(Debug, Clone, PartialEq)]
pub enum CardLook {
    /// Marked as the one to begin with: what to do now stands there, with the number from this card;
    /// the rest opens.
    Begin(Rc<TalkCard>),
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
    /// The support.
    pub entry: Entry,
    /// Why it fits; nothing where everybody sees it.
    pub reasons: Vec<Reason>,
    /// How it stands in the result.
    pub look: CardLook,
    /// Level of its heading.
    pub level: u8,
    /// A voice, where the device has one.
    pub speech: Option<Speech>,
    /// Something a person does.
    pub on_action: Callback<Action>,
}

/// A card, open or to be opened.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let id = use_id();
    let read = use_node_ref();
    let inside = Callback::from({
        let (card, id) = (props.clone(), id.clone());
        move |()| body(&card, &id, &read)
    });
    let guide = props.guide;
    match &props.look {
        CardLook::Begin(talk_card) => html! {
            <section class="sw-card sw-card--begin">
                {title(props)}
                {first_step(FirstStep {
                    guide,
                    answers: props.answers,
                    entry: props.entry,
                    talk_card,
                    id: &id,
                    on_action: &props.on_action,
                })}
                <Disclosure class="sw-card__how" summary={in_element("span", "", guide.text(ui::HOW))} {inside} />
            </section>
        },
        CardLook::Closed => {
            html! { <Disclosure class="sw-card" summary={title(props)} {inside} /> }
        }
    }
}

/// Everything below the name, and a voice that reads it.
fn body(props: &CardProps, id: &AttrValue, read: &NodeRef) -> Html {
    let inside = card_body(CardBody {
        guide: props.guide,
        answers: props.answers,
        entry: props.entry,
        reasons: &props.reasons,
        level: props.level + 1,
        on_own_page: false,
        was_said: matches!(props.look, CardLook::Begin(_)),
        on_action: &props.on_action,
    });
    html! {
        <div class="sw-card__read" ref={read.clone()}>
            {inside}
            {read_aloud(props.guide, props.speech.as_ref(), id, read)}
        </div>
    }
}

/// The name in plain words with the official name below it, and before both what the card is.
fn title(props: &CardProps) -> Html {
    let support = props.guide.model.support(props.entry.support);
    let begins = matches!(props.look, CardLook::Begin(_));
    // Lines of one text: of two blocks a screen reader that goes from heading to heading says the first.
    let names = html! {
        <>
            if begins {
                {in_element("span", "sw-card__tag", props.guide.text(ui::BEGIN))}
                <br />
            }
            {in_element("span", "sw-card__plain", props.guide.text(support.plain))}
            // Not every reader takes a new line for a space.
            {" "}
            <br />
            {in_element("span", "sw-card__name", props.guide.text(support.name))}
        </>
    };
    classed(props.guide.heading(props.level), "sw-card__title", names).into()
}
