//! "Neem dit mee": somebody puts a card together for a call or a talk, sees it, and takes it along.

mod paper;
mod pick;
mod tick;
mod ways_out;

use std::rc::Rc;

use guide::talk_card::Draft;
use guide::{Advice, Answers, CardEvent, TalkCard};
use yew::{Callback, Html, Properties, component, html};

use crate::content::{Guide, ui};
use crate::hooks::use_focus_after_change;
use pick::Pick;
use ways_out::WaysOut;

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
    let opened = use_focus_after_change(card.asked);
    let closed = use_focus_after_change(u32::from(!card.open));
    html! {
        <section class="sw-take">
            <h2>{guide.text(ui::TALK_TITLE)}</h2>
            <p>{guide.text(ui::TALK_INTRO)}</p>
            if card.open {
                <h3 class="sw-take__begin" tabindex="-1" ref={opened}>
                    {guide.text(ui::TALK_PICK)}
                </h3>
                <Pick ..props.clone() />
                <h3>{guide.text(ui::TALK_CARD)}</h3>
                <WaysOut ..props.clone() />
                <button type="button" class="sw-button sw-button--quiet"
                    onclick={on_card.reform(|_| CardEvent::Close)}>
                    <span>{guide.text(ui::TALK_CLOSE)}</span>
                </button>
            } else {
                <button type="button" class="sw-button sw-button--second" ref={closed}
                    onclick={on_card.reform(|_| CardEvent::Open)}>
                    <span>{guide.text(ui::TALK_OPEN)}</span>
                </button>
            }
        </section>
    }
}
