//! "Waarom niet meteen een psycholoog?": what comes first, and that asking is fine.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::explanations::why_nots;
use guide::model::WhyNot;
use guide::{Advice, Answers};
use yew::{Callback, Html, html};

use crate::components::{Disclosure, in_element, kinds_below, small_print, stated};
use crate::content::{Guide, ui};
use crate::state::Action;

/// One line for each kind that people ask for and that is not among the first.
pub fn not_first(
    guide: Guide,
    answers: Answers,
    advice: &Advice,
    on_action: &Callback<Action>,
) -> Html {
    let asked: Vec<_> = why_nots(guide.model, answers, advice).collect();
    if asked.is_empty() {
        return Html::default();
    }
    let title = in_element(guide.heading(3), "sw-h3", guide.text(ui::WHY_NOT_TITLE));
    let on_action = on_action.clone();
    let inside = Callback::from(move |()| {
        let asked = asked.iter().copied();
        asked.map(|why| answer(guide, why, &on_action)).collect()
    });
    html! { <Disclosure class="sw-part sw-why-nots" summary={title} {inside} /> }
}

fn answer(guide: Guide, why: &'static WhyNot<'static>, on_action: &Callback<Action>) -> Html {
    let summary = in_element(guide.heading(4), "sw-h4", guide.text(why.question));
    let on_action = on_action.clone();
    let inside = Callback::from(move |()| {
        html! {
            <div class="sw-card__body">
                {stated(guide, &why.answer)}
                {kinds_below(guide, ui::FIRST_STEP, why.first, &on_action)}
                {kinds_below(guide, ui::READ_ABOUT, &[why.support], &on_action)}
                {small_print(guide, [&why.answer.claim].into_iter())}
            </div>
        }
    });
    html! { <Disclosure key={why.support.index()} class="sw-card" {summary} {inside} /> }
}
