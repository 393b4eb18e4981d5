//! The kinds of support in the result.

use std::rc::Rc;

use guide::model::FactKind;
use guide::{Advice, Answers, Entry, Reason, TalkCard};
use yew::{Callback, Html, html};

use crate::components::{
    Card, CardLook, Disclosure, around_you, contacts, in_element, not_first, on_call,
    partner_locals, small_print, tonight_block,
};
use crate::content::{Guide, ui};
use crate::embed::is_after_hours;
use crate::hooks::Speech;
use crate::state::Action;

/// What to draw [`fits`] from.
#[derive(Debug, Clone)]
pub struct Fits {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// What fits.
    pub advice: Rc<Advice>,
    /// The card to take along, on which a number of theirs may stand.
    pub talk_card: Rc<TalkCard>,
    /// A voice, where the device has one.
    pub speech: Option<Speech>,
    /// Something a person does.
    pub on_action: Callback<Action>,
}

/// What to begin with, something for tonight, what fits too, and where all of that comes from.
///
/// A function: a number that somebody writes changes it with every key anyway.
pub fn fits(what: &Fits) -> Html {
    let Fits {
        guide,
        answers,
        advice,
        talk_card,
        speech,
        on_action,
    } = what;
    let guide = *guide;
    let answers = *answers;
    let card = {
        let (speech, on_action) = (speech.clone(), on_action.clone());
        move |entry: Entry, reasons: &[Reason], look: CardLook, level: u8| {
            let key = entry.support.index();
            let reasons = reasons.to_vec();
            let (speech, on_action) = (speech.clone(), on_action.clone());
            html! { <Card {key} {guide} {answers} {entry} {reasons} {look} {level} {speech} {on_action} /> }
        }
    };
    let more = Callback::from({
        let (card, advice, on_action) = (card.clone(), advice.clone(), on_action.clone());
        move |()| {
            let rest = advice.rest().iter();
            html! {
                <>
                    if !advice.rest().is_empty() {
                        <div class="sw-results__cards">
                            {for rest.map(|item| card(item.entry, &item.reasons, CardLook::Closed, 3))}
                        </div>
                    }
                    if advice.flags.is_empty() {
                        {not_first(guide, answers, &advice, &on_action)}
                    }
                    {around_you(guide, answers, &on_action)}
                </>
            }
        }
    });
    let also = advice.first().iter().skip(1).map(|item| {
        let press = item.entry.press(guide.model);
        let press = press.filter(|fact| guide.model.fact(*fact).kind == FactKind::Phone);
        html! {
            <div key={item.entry.support.index()}>
                {card(item.entry, &item.reasons, CardLook::Closed, 2)}
                {for press.map(|fact| contacts(guide, &[fact], &on_call(guide, item.entry.support, on_action)))}
            </div>
        }
    });
    let is_night = is_after_hours();
    let tonight = tonight_block(guide, answers, advice, is_night, on_action);
    let first = advice.first().iter();
    let claims = first.flat_map(|item| guide.model.claims_of(item.entry.support));
    html! {
        <>
            {for advice.first().iter().take(1).map(|item| {
                card(item.entry, &item.reasons, CardLook::Begin(talk_card.clone()), 2)
            })}
            if is_night {
                {tonight.clone()}
            }
            <div class="sw-results__cards">{for also}</div>
            if !is_night {
                {tonight}
            }
            {partner_locals(guide)}
            <Disclosure class="sw-part" summary={in_element(guide.heading(2), "sw-h2", guide.text(ui::REST_TITLE))}
                inside={more} />
            {small_print(guide, claims)}
        </>
    }
}
