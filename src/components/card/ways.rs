//! How to get to a support: the best way for this person as numbered steps, the others folded.

use guide::model::{Door, SupportId};
use yew::{Callback, Html, html};

use crate::components::{Disclosure, unchecked, words};
use crate::content::{Guide, ui};

/// The ways in: first the one with the index `door`, then the others. `level` is that of the headings.
pub(super) fn ways(guide: Guide, support: SupportId, door: usize, level: u8) -> Html {
    let support = guide.model.support(support);
    let way = move |(index, door): (usize, &Door<'static>)| {
        html! {
            <section key={index} class="sw-way">
                {words(guide.heading(level), "sw-card__heading", guide.text(door.label))}
                <ol class="sw-way__steps" role="list">
                    {for door.steps.iter().map(|step| html! { <li>{words("span", "", guide.text(*step))}</li> })}
                </ol>
            </section>
        }
    };
    let (best, others): (Vec<_>, Vec<_>) = support
        .doors
        .iter()
        .enumerate()
        .partition(|(index, _)| *index == door);
    let has_others = !others.is_empty();
    let others = Callback::from(move |()| others.iter().copied().map(way).collect());
    html! {
        <div class="sw-ways">
            {for best.into_iter().map(way)}
            if has_others {
                <Disclosure class="sw-ways__others"
                    summary={words("span", "", guide.text(ui::OTHER_WAYS))} inside={others} />
            }
            {unchecked(guide, &support.doors_claim)}
        </div>
    }
}
