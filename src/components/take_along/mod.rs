//! "Neem dit mee": somebody puts a card together for a call or a talk, sees it, and takes it along.
//!
//! One component with what it remembers; its parts are functions, because each component costs the
//! visitor a kilobyte.

#[cfg(feature = "gallery")]
pub(super) mod examples;
mod paper;
mod pick;
mod tick;
mod ways_out;

use std::rc::Rc;

use guide::talk_card::Draft;
use guide::{Advice, Answers, TalkCard, TalkCardEvent};
use yew::{Callback, Html, Properties, component, html, use_node_ref, use_state};

use crate::components::{Disclosure, focusable, in_element, with_attributes};
use crate::content::{Guide, ui};
use crate::hooks::{Speech, use_focus_after_change, use_id, use_printing};
use crate::state::Action;
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
    pub talk_card: Rc<TalkCard>,
    /// A voice, where the device has one.
    pub speech: Option<Speech>,
    /// Something a person does.
    pub on_action: Callback<Action>,
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
            card: &self.talk_card,
        }
    }
}

/// The offer to make a card; opened, the card with everything that can be on it.
#[component]
pub fn TakeAlong(props: &TakeAlongProps) -> Html {
    let TakeAlongProps {
        guide,
        talk_card,
        on_action,
        ..
    } = props;
    let guide = *guide;
    let id = use_id();
    let opened = use_focus_after_change(talk_card.asked);
    let closed = use_focus_after_change(talk_card.done);
    let large = use_state(|| false);
    let asked = use_state(|| (Asked::Nothing, String::new()));
    let draft = props.draft();
    let text = match talk_card.open {
        true => draft.plain(),
        false => String::new(),
    };
    let printing = use_printing({
        let (asked, text) = (asked.setter(), text.clone());
        Callback::from(move |()| asked.set((Asked::NotPrinted, text.clone())))
    });
    let text_field = use_focus_after_change(asked.0.text_shown());
    let share_button = use_node_ref();
    let paper = use_node_ref();
    let inside = talk_card.open.then(|| {
        let ways_out = WaysOut {
            guide,
            id: &id,
            speech: props.speech.as_ref(),
            text,
            large,
            asked,
            printing,
            text_field,
            share_button,
            paper,
        };
        let picked = pick(props, &draft, &id);
        html! {
            <>
                {in_element("p", "", guide.text(ui::TALK_INTRO))}
                {focusable(guide.heading(3), "sw-h3 sw-take__begin", &opened, guide.text(ui::TALK_CARD))}
                <Disclosure class="sw-take__change" summary={in_element("span", "", guide.text(ui::TALK_PICK))}
                    inside={Callback::from(move |()| picked.clone())} />
                {ways_out.view(&draft.blocks())}
            </>
        }
    });
    let (look, label, event) = if talk_card.open {
        (
            "sw-button sw-button--quiet",
            ui::TALK_CLOSE,
            TalkCardEvent::Close,
        )
    } else {
        (
            "sw-button sw-button--second",
            ui::TALK_OPEN,
            TalkCardEvent::Open,
        )
    };
    // Another button takes its place and the focus, so that its words are said.
    let button = html! {
        <button key={label.0} ref={closed} onclick={on_action.reform(move |_| event.clone().into())}>
            {in_element("span", "", guide.text(label))}
        </button>
    };
    let values = ["button", look].map(|value| Some(value.into()));
    let button = with_attributes(button, &["type", "class"], values);
    // Beside the button alone its words say nothing more to who sees both.
    let title = if talk_card.open { "sw-h2" } else { "sw-hidden" };
    html! {
        <section class="sw-take">
            {in_element(guide.heading(2), title, guide.text(ui::TALK_TITLE))}
            {inside}
            {button}
        </section>
    }
}
