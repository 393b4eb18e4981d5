//! "Nu of vannacht": whom to talk with, small things to do, and what waits for the day.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::model::{NightStep, SupportId};
use guide::tonight::{hours_are_firm, is_in_the_house, opens, tonight};
use guide::{Advice, Answers, TalkCardEvent};
use yew::{Callback, Html, html};

use crate::components::{
    Disclosure, IconKind, classed, contacts, icon, in_element, on_call, stated, unchecked,
};
use crate::content::{Guide, ui};
use crate::state::Action;

/// What can be done while offices are closed. A step may lead to the card. In the evening, `is_now`, the
/// first number stands there without a press.
pub fn tonight_block(
    guide: Guide,
    answers: Answers,
    advice: &Advice,
    is_now: bool,
    on_action: &Callback<Action>,
) -> Html {
    let block = tonight(guide.model, answers, advice);
    // Under a signal its own numbers stand above.
    let first = block.now.first().copied();
    let first = first.filter(|_| is_now && advice.flags.is_empty());
    let first = first.filter(|id| !guide.model.support(*id).contacts.is_empty());
    let first = first.map(|id| {
        let support = guide.model.support(id);
        html! {
            <div class="sw-tonight__first">
                {in_element("strong", "", guide.text(support.plain))}
                {contacts(guide, support.contacts, &on_call(guide, id, on_action))}
            </div>
        }
    });
    let title = html! {
        <>
            {icon(IconKind::Moon)}
            {in_element("span", "", guide.text(ui::TONIGHT_TITLE))}
        </>
    };
    let title: Html = classed(guide.heading(2), "sw-h2 sw-tonight__title", title).into();
    let on_action = on_action.clone();
    let inside = Callback::from(move |()| {
        html! {
            <>
                {in_element(guide.heading(3), "sw-h3", guide.text(ui::TONIGHT_TALK))}
                {for block.now.iter().map(|support| to_talk_with(guide, answers, *support, &on_action))}
                if !block.steps.is_empty() {
                    {in_element(guide.heading(3), "sw-h3", guide.text(ui::TONIGHT_STEPS))}
                    <ul class="sw-tonight__steps">
                        {for block.steps.iter().map(|step| to_do(guide, answers, step, &on_action))}
                    </ul>
                }
                if !block.by_day.is_empty() {
                    {in_element(guide.heading(3), "sw-h3", guide.text(ui::TONIGHT_DAY))}
                    {by_day(guide, &block.by_day)}
                }
            </>
        }
    });
    html! {
        <>
            {first.unwrap_or_default()}
            <Disclosure class="sw-part sw-tonight" summary={title} {inside} />
        </>
    }
}

fn to_talk_with(
    guide: Guide,
    answers: Answers,
    id: SupportId,
    on_action: &Callback<Action>,
) -> Html {
    let support = guide.model.support(id);
    let firm =
        hours_are_firm(guide.model, id, guide.today) || is_in_the_house(guide.model, answers, id);
    html! {
        <div key={id.index()} class="sw-tonight__now">
            <p class="sw-tonight__name">
                {in_element("strong", "", guide.text(support.plain))}
                {in_element("span", "", guide.text(support.name))}
            </p>
            {stated(guide, &support.gives)}
            if !firm {
                {in_element("p", "sw-tonight__hours", guide.text(ui::TONIGHT_HOURS))}
            }
            if let Some(opens) = opens(guide.model, id, guide.today) {
                {stated(guide, opens)}
            }
            {contacts(guide, support.contacts, &on_call(guide, id, on_action))}
        </div>
    }
}

fn to_do(
    guide: Guide,
    answers: Answers,
    step: &NightStep<'static>,
    on_action: &Callback<Action>,
) -> Html {
    html! {
        <li>
            {in_element("p", "", guide.text(step.text.text_for(answers)))}
            {unchecked(guide, &step.claim)}
            if step.card {
                <button type="button" class="sw-tonight__card"
                    onclick={on_action.reform(|_| TalkCardEvent::Open.into())}>
                    {in_element("span", "", guide.text(ui::TALK_OPEN))}
                </button>
            }
        </li>
    }
}

/// The kinds of support that wait, and one mark for all whose hours nobody checked.
fn by_day(guide: Guide, supports: &[SupportId]) -> Html {
    let is_firm = |id: &SupportId| hours_are_firm(guide.model, *id, guide.today);
    html! {
        <>
            <ul class="sw-tonight__by-day">
                {for supports.iter().map(|id| {
                    in_element("li", "", guide.text(guide.model.support(*id).name))
                })}
            </ul>
            if !supports.iter().all(is_firm) {
                {in_element("p", "sw-tonight__hours", guide.text(ui::TONIGHT_HOURS))}
            }
            {stated(guide, &guide.model.night.cannot_wait)}
        </>
    }
}
