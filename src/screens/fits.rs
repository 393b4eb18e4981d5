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
        on_open,
        on_card,
    } = props;
    let guide = *guide;
    let answers = *answers;
    let rest = advice.rest();
    html! {
        <>
            <div class="sw-results__cards">
                {for advice.first().iter().enumerate().map(|(index, item)| {
                    let look = if index == 0 { CardLook::Begin } else { CardLook::Closed };
                    card(guide, answers, item.clone(), look, 2, on_open)
                })}
            </div>
            {tonight_block(guide, answers, advice, on_card)}
            {words("p", "sw-results__huisarts", guide.text(ui::HUISARTS_LINE))}
            if !rest.is_empty() {
                <section class="sw-results__part">
                    {words(guide.heading(2), "sw-h2", guide.text(ui::REST_TITLE))}
                    <div class="sw-results__cards">
                        {for rest.iter().map(|item| {
                            card(guide, answers, item.clone(), CardLook::Closed, 3, on_open)
                        })}
                    </div>
                </section>
            }
            {partner_locals(guide)}
            {not_first(guide, answers, advice, on_open)}
            {around_you(guide, answers, on_open)}
            <Disclosure class="sw-all" summary={words(guide.heading(2), "sw-h2", guide.text(ui::ALL))}>
                <AllKinds {guide} {answers} {on_open} />
            </Disclosure>
        </>
    }
}

fn card(
    guide: Guide,
    answers: Answers,
    item: Item,
    look: CardLook,
    level: u8,
    on_open: &Callback<Page>,
) -> Html {
    let key = item.support.index();
    html! { <Card {key} {guide} {answers} {item} {look} {level} {on_open} /> }
}

/// Properties of [`AllKinds`].
#[derive(Debug, Clone, PartialEq, Properties)]
struct AllKindsProps {
    guide: Guide,
    answers: Answers,
    on_open: Callback<Page>,
}

/// Every kind of support by group, without reasons.
#[component]
fn AllKinds(props: &AllKindsProps) -> Html {
    let AllKindsProps { guide, answers, .. } = *props;
    let on_open = &props.on_open;
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
                            card(guide, answers, item, CardLook::Closed, 4, on_open)
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
