//! "Neem dit mee": somebody puts a card together for a call or a talk, sees it, and takes it along.
//!
//! One component with what it remembers; its parts are functions, because each component costs the
//! visitor a kilobyte.

mod paper;
mod pick;
mod tick;
mod ways_out;

use std::rc::Rc;

use guide::talk_card::Draft;
use guide::{Advice, Answers, CardEvent, TalkCard};
use yew::{Callback, Html, Properties, component, html, use_node_ref, use_state};

use crate::components::{focusable, with_attributes, words};
use crate::content::{Guide, ui};
use crate::hooks::{Speech, use_focus_after_change, use_id, use_printing};
use pick::pick;
use ways_out::{Asked, WaysOut};

/// Properties of [`TakeAlong`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct TakeAlongProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// What fits.
    pub advice: Rc<Advice>,
    /// What they decided about the card.
    pub card: Rc<TalkCard>,
    /// A voice, where the device has one.
    pub speech: Option<Speech>,
    /// Something a person does with it.
    pub on_card: Callback<CardEvent>,
}

impl TakeAlongProps {
    /// The card as it would be now.
    fn draft(&self) -> Draft<'_, 'static> {
        Draft {
            model: self.guide.model,
            texts: self.guide.texts,
            today: self.guide.today,
            answers: self.answers,
            advice: &self.advice,
            card: &self.card,
        }
    }
}

/// The offer to make a card; opened, the card with everything that can be on it.
#[component]
pub fn TakeAlong(props: &TakeAlongProps) -> Html {
    let TakeAlongProps {
        guide,
        card,
        on_card,
        ..
    } = props;
    let guide = *guide;
    let id = use_id();
    let opened = use_focus_after_change(card.asked);
    let closed = use_focus_after_change(card.done);
    let large = use_state(|| false);
    let asked = use_state(|| (Asked::Nothing, String::new()));
    let printing = use_printing();
    let text_field = use_focus_after_change(u32::from(asked.0.shows_the_text()));
    let share_button = use_node_ref();
    let paper = use_node_ref();
    let inside = card.open.then(|| {
        let draft = props.draft();
        let ways_out = WaysOut {
            guide,
            id: &id,
            speech: props.speech.as_ref(),
            text: draft.plain(),
            large,
            asked,
            printing,
            text_field,
            share_button,
            paper,
        };
        html! {
            <>
                {focusable(guide.heading(3), "sw-h3 sw-take__begin", &opened, guide.text(ui::TALK_PICK))}
                {pick(props, &draft, &id)}
                {words(guide.heading(3), "sw-h3", guide.text(ui::TALK_CARD))}
                {ways_out.view(&draft.blocks())}
            </>
        }
    });
    let (look, label, event) = if card.open {
        (
            "sw-button sw-button--quiet",
            ui::TALK_CLOSE,
            CardEvent::Close,
        )
    } else {
        (
            "sw-button sw-button--second",
            ui::TALK_OPEN,
            CardEvent::Open,
        )
    };
    let button = html! {
        <button ref={closed} onclick={on_card.reform(move |_| event.clone())}>
            {words("span", "", guide.text(label))}
        </button>
    };
    let values = ["button", look].map(|value| Some(value.into()));
    let button = with_attributes(button, &["type", "class"], values);
    html! {
        <section class="sw-take">
            {words(guide.heading(2), "sw-h2", guide.text(ui::TALK_TITLE))}
            {words("p", "", guide.text(ui::TALK_INTRO))}
            {inside}
            {button}
        </section>
    }
}
