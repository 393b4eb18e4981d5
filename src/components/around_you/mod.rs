//! What stands around a person: what they carry and what helps to carry, and words for both halves
//! of caring, for friends, for old grief, and for what gives value.

mod carry;
mod chest;
#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::Answers;
use guide::explanations::around;
use guide::model::{Around, Picture};
use yew::{Callback, Html, html};

use crate::components::{Disclosure, in_element, kinds_below, small_print, unchecked};
use crate::content::{Guide, ui};
use crate::state::Action;
use carry::carry;
use chest::chest;

/// The blocks that fit this person, closed: somebody who is tired sees headings only.
pub fn around_you(guide: Guide, answers: Answers, on_action: &Callback<Action>) -> Html {
    let on_action = on_action.clone();
    let inside = Callback::from(move |()| {
        let title = guide.model.carry.title.text_for(answers);
        let title = in_element(guide.heading(4), "sw-h4", guide.text(title));
        let carried = Callback::from(move |()| carry(guide, answers));
        html! {
            <>
                {for around(guide.model, answers).map(|block| self::block(guide, block, &on_action))}
                <Disclosure class="sw-card" summary={title} inside={carried} />
            </>
        }
    });
    let title = in_element(guide.heading(3), "sw-h3", guide.text(ui::AROUND_TITLE));
    html! { <Disclosure class="sw-part sw-around" summary={title} {inside} /> }
}

fn block(guide: Guide, block: &'static Around<'static>, on_action: &Callback<Action>) -> Html {
    let summary = in_element(guide.heading(4), "sw-h4", guide.text(block.title));
    let on_action = on_action.clone();
    let inside = Callback::from(move |()| self::inside(guide, block, &on_action));
    html! { <Disclosure key={block.id} class="sw-card" {summary} {inside} /> }
}

fn inside(guide: Guide, block: &'static Around<'static>, on_action: &Callback<Action>) -> Html {
    let (first, rest) = match block.lines.split_first() {
        Some((first, rest)) if block.offers => (std::slice::from_ref(first), rest),
        Some(_) | None => (block.lines, &[][..]),
    };
    html! {
        <div class="sw-around__body">
            if let Some(picture) = block.picture {
                {drawing(picture)}
            }
            {for first.iter().map(|line| in_element("p", "", guide.text(*line)))}
            if !rest.is_empty() {
                <ul class="sw-around__offers" role="list">
                    {for rest.iter().map(|line| in_element("li", "", guide.text(*line)))}
                </ul>
            }
            {unchecked(guide, &block.claim)}
            if let Some(credit) = block.credit {
                {in_element("p", "sw-around__credit", guide.text(credit))}
            }
            if !block.supports.is_empty() {
                {kinds_below(guide, ui::READ_ABOUT, block.supports, on_action)}
            }
            {small_print(guide, [&block.claim].into_iter())}
        </div>
    }
}

fn drawing(picture: Picture) -> Html {
    match picture {
        Picture::Verlieskast => chest(),
    }
}
