//! "Nu of vannacht": whom to talk with, small things to do, and what waits for the day.

use guide::model::{NightStep, SupportId};
use guide::tonight::tonight;
use guide::{Advice, Answers, CardEvent};
use yew::{Callback, Html, html};

use crate::components::{IconKind, classed, contacts, icon, stated, unchecked, words};
use crate::content::{Guide, ui};

/// What can be done while offices are closed. A step may lead to the card.
pub fn tonight_block(
    guide: Guide,
    answers: Answers,
    advice: &Advice,
    on_card: &Callback<CardEvent>,
) -> Html {
    let block = tonight(guide.model, answers, advice);
    let title = html! {
        <>
            {icon(IconKind::Moon)}
            {words("span", "", guide.text(ui::TONIGHT_TITLE))}
        </>
    };
    html! {
        <section class="sw-tonight">
            {classed(guide.heading(2), "sw-h2 sw-tonight__title", title)}
            {words(guide.heading(3), "sw-h3", guide.text(ui::TONIGHT_TALK))}
            {for block.now.iter().map(|support| to_talk_with(guide, *support))}
            if !block.steps.is_empty() {
                {words(guide.heading(3), "sw-h3", guide.text(ui::TONIGHT_STEPS))}
                <ul class="sw-tonight__steps">
                    {for block.steps.iter().map(|step| to_do(guide, answers, step, on_card))}
                </ul>
            }
            if !block.by_day.is_empty() {
                {words(guide.heading(3), "sw-h3", guide.text(ui::TONIGHT_DAY))}
                {by_day(guide, &block.by_day)}
            }
        </section>
    }
}

fn to_talk_with(guide: Guide, id: SupportId) -> Html {
    let support = guide.model.support(id);
    let hours = guide.model.hours_of(id);
    let firm = hours.is_some_and(|hours| hours.claim.is_firm(guide.today));
    html! {
        <div key={id.index()} class="sw-tonight__now">
            <p class="sw-tonight__name">
                {words("strong", "", guide.text(support.plain))}
                {words("span", "", guide.text(support.name))}
            </p>
            {stated(guide, &support.gives)}
            if !firm {
                {words("p", "sw-tonight__hours", guide.text(ui::TONIGHT_HOURS))}
            }
            {contacts(guide, support.contacts)}
        </div>
    }
}

fn to_do(
    guide: Guide,
    answers: Answers,
    step: &NightStep<'static>,
    on_card: &Callback<CardEvent>,
) -> Html {
    html! {
        <li>
            {words("p", "", guide.text(step.text.text_for(answers)))}
            {unchecked(guide, &step.claim)}
            if step.card {
                <button type="button" class="sw-tonight__card"
                    onclick={on_card.reform(|_| CardEvent::Open)}>
                    {words("span", "", guide.text(ui::TALK_OPEN))}
                </button>
            }
        </li>
    }
}

/// The kinds of support that wait, and one mark for all whose hours nobody checked.
fn by_day(guide: Guide, supports: &[SupportId]) -> Html {
    let is_firm = |id: &SupportId| {
        let hours = guide.model.hours_of(*id);
        hours.is_some_and(|hours| hours.claim.is_firm(guide.today))
    };
    html! {
        <>
            <ul class="sw-tonight__by-day">
                {for supports.iter().map(|id| {
                    words("li", "", guide.text(guide.model.support(*id).name))
                })}
            </ul>
            if !supports.iter().all(is_firm) {
                {words("p", "sw-tonight__hours", guide.text(ui::TONIGHT_HOURS))}
            }
            {stated(guide, &guide.model.night.cannot_wait)}
        </>
    }
}
