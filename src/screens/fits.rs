//! The kinds of support in the result.

use std::rc::Rc;

use guide::advice::entry;
use guide::{Advice, Answers, Entry, Reason};
use yew::{Callback, Html, Properties, component, html};

use crate::components::{
    Card, CardLook, Disclosure, around_you, in_element, not_first, partner_locals, tonight_block,
};
use crate::content::{Guide, ui};
use crate::hooks::Speech;
use crate::state::Action;

/// Properties of [`Fits`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FitsProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What the person chose.
    pub answers: Answers,
    /// What fits.
    pub advice: Rc<Advice>,
    /// A voice, where the device has one.
    pub speech: Option<Speech>,
    /// Something a person does.
    pub on_action: Callback<Action>,
}

/// What to begin with, something for tonight, what fits too, and everything there is.
#[component]
pub fn Fits(props: &FitsProps) -> Html {
    let FitsProps {
        guide,
        answers,
        advice,
        speech,
        on_action,
    } = props;
    let guide = *guide;
    let answers = *answers;
    let rest = advice.rest();
    let card = {
        let (speech, on_action) = (speech.clone(), on_action.clone());
        move |entry: Entry, reasons: &[Reason], look: CardLook, level: u8| {
            let key = entry.support.index();
            let reasons = reasons.to_vec();
            let (speech, on_action) = (speech.clone(), on_action.clone());
            html! { <Card {key} {guide} {answers} {entry} {reasons} {look} {level} {speech} {on_action} /> }
        }
    };
    let all = Callback::from({
        let card = card.clone();
        move |()| {
            all_kinds(guide, answers, |entry| {
                card(entry, &[], CardLook::Closed, 4)
            })
        }
    });
    html! {
        <>
            <div class="sw-results__cards">
                {for advice.first().iter().enumerate().map(|(index, item)| {
                    let look = if index == 0 { CardLook::Begin } else { CardLook::Closed };
                    card(item.entry, &item.reasons, look, 2)
                })}
            </div>
            {tonight_block(guide, answers, advice, on_action)}
            {in_element("p", "sw-results__huisarts", guide.text(ui::HUISARTS_LINE))}
            if !rest.is_empty() {
                <section class="sw-results__part">
                    {in_element(guide.heading(2), "sw-h2", guide.text(ui::REST_TITLE))}
                    <div class="sw-results__cards">
                        {for rest.iter().map(|item| {
                            card(item.entry, &item.reasons, CardLook::Closed, 3)
                        })}
                    </div>
                </section>
            }
            {partner_locals(guide)}
            {not_first(guide, answers, advice, on_action)}
            {around_you(guide, answers, on_action)}
            <Disclosure class="sw-all" summary={in_element(guide.heading(2), "sw-h2", guide.text(ui::ALL))}
                inside={all} />
        </>
    }
}

/// Every kind of support by group, without reasons.
fn all_kinds(guide: Guide, answers: Answers, card: impl Fn(Entry) -> Html) -> Html {
    let model = guide.model;
    model
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| {
            html! {
                <section key={index} class="sw-results__part">
                    {in_element(guide.heading(3), "sw-h3", guide.text(group.title))}
                    <div class="sw-results__cards">
                        {for model.in_group(index).map(|id| card(entry(model, answers, id)))}
                    </div>
                </section>
            }
        })
        .collect()
}
