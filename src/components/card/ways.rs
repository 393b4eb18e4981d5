//! How to get to a support: the best way for this person as numbered steps, the others folded.

use guide::model::Door;
use guide::{Answers, Entry};
use yew::{Callback, Html, html};

use crate::components::{Disclosure, in_element, unchecked};
use crate::content::{Guide, ui};

/// The ways in. `level` is that of the headings.
pub(super) fn ways(guide: Guide, answers: Answers, entry: Entry, level: u8) -> Html {
    let model = guide.model;
    let way = move |door: &Door<'static>| {
        html! {
            <section class="sw-way">
                {in_element(guide.heading(level), "sw-card__heading", guide.text(door.label))}
                <ol class="sw-way__steps" role="list">
                    {for model.steps(answers, door).iter().map(|step| html! { <li>{in_element("span", "", guide.text(*step))}</li> })}
                </ol>
            </section>
        }
    };
    let has_others = entry.other_ways(model).next().is_some();
    let others = Callback::from(move |()| entry.other_ways(model).map(way).collect());
    html! {
        <div class="sw-ways">
            {for entry.best_way(model).map(way)}
            if has_others {
                <Disclosure class="sw-ways__others"
                    summary={in_element("span", "", guide.text(ui::OTHER_WAYS))} inside={others} />
            }
            {unchecked(guide, &model.support(entry.support).doors_claim)}
        </div>
    }
}
