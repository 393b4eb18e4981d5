//! The kinds of support in the result.

use std::rc::Rc;

use guide::advice::best_door;
use guide::condition::{Truth, truth_of};
use guide::model::SupportId;
use guide::{Advice, Answers, CardEvent, Item};
use yew::{Callback, Html, Properties, component, html};

use crate::components::{
    Card, CardLook, Disclosure, around_you, not_first, partner_locals, tonight_block, words,
};
use crate::content::{Guide, ui};
use crate::hooks::Speech;
use crate::pages::Page;

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
    /// Opens a page.
    pub on_open: Callback<Page>,
    /// Something a person does with the card to take along.
    pub on_card: Callback<CardEvent>,
}

/// What to begin with, something for tonight, what fits too, and everything there is.
#[component]
pub fn Fits(props: &FitsProps) -> Html {
    let FitsProps {
        guide,
        answers,
        advice,
        speech,
        on_open,
        on_card,
    } = props;
    let guide = *guide;
    let answers = *answers;
    let rest = advice.rest();
    let card = {
        let (speech, on_open) = (speech.clone(), on_open.clone());
        move |item: Item, look: CardLook, level: u8| {
            let key = item.support.index();
            let (speech, on_open) = (speech.clone(), on_open.clone());
            html! { <Card {key} {guide} {answers} {item} {look} {level} {speech} {on_open} /> }
        }
    };
    let all = Callback::from({
        let card = card.clone();
        move |()| all_kinds(guide, answers, |item| card(item, CardLook::Closed, 4))
    });
    html! {
        <>
            <div class="sw-results__cards">
                {for advice.first().iter().enumerate().map(|(index, item)| {
                    let look = if index == 0 { CardLook::Begin } else { CardLook::Closed };
                    card(item.clone(), look, 2)
                })}
            </div>
            {tonight_block(guide, answers, advice, on_card)}
            {words("p", "sw-results__huisarts", guide.text(ui::HUISARTS_LINE))}
            if !rest.is_empty() {
                <section class="sw-results__part">
                    {words(guide.heading(2), "sw-h2", guide.text(ui::REST_TITLE))}
                    <div class="sw-results__cards">
                        {for rest.iter().map(|item| {
                            card(item.clone(), CardLook::Closed, 3)
                        })}
                    </div>
                </section>
            }
            {partner_locals(guide)}
            {not_first(guide, answers, advice, on_open)}
            {around_you(guide, answers, on_open)}
            <Disclosure class="sw-all" summary={words(guide.heading(2), "sw-h2", guide.text(ui::ALL))}
                inside={all} />
        </>
    }
}

/// Every kind of support by group, without reasons.
fn all_kinds(guide: Guide, answers: Answers, card: impl Fn(Item) -> Html) -> Html {
    let model = guide.model;
    model
        .groups
        .iter()
        .enumerate()
        .map(|(index, group)| {
            let members = model
                .support_ids()
                .filter(move |id| model.support(*id).group.index() == index);
            html! {
                <section key={index} class="sw-results__part">
                    {words(guide.heading(3), "sw-h3", guide.text(group.title))}
                    <div class="sw-results__cards">
                        {for members.map(|support| {
                            let item = without_reasons(guide, answers, support);
                            card(item)
                        })}
                    </div>
                </section>
            }
        })
        .collect()
}

/// A support that is there for whoever looks for it.
pub(super) fn without_reasons(guide: Guide, answers: Answers, id: SupportId) -> Item {
    let support = guide.model.support(id);
    let gate = support.gate.map(|gate| gate.when);
    Item {
        support: id,
        door: best_door(guide.model, answers, support),
        conditional: truth_of(&gate, guide.model, answers) != Truth::Yes,
        reasons: Vec::new(),
    }
}
