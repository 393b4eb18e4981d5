//! How kinds of support lead to each other: a way drawn step by step, and whom one can pass on to.

#[cfg(feature = "gallery")]
pub(super) mod examples;

use guide::Entry;
use guide::model::SupportId;
use yew::{Callback, Html, html};

use crate::components::{in_element, kinds_below, stated, unchecked};
use crate::content::{Guide, ui};
use crate::state::Action;

/// The way a kind of support (the one that is read about: "you are here") is part of, and where it can
/// lead from here. Nothing for a kind of which no source says so.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn chain(
    guide: Guide,
    entry: Entry,
    level: u8,
    on_own_page: bool,
    on_action: &Callback<Action>,
) -> Html {
    let model = guide.model;
    let chain = match on_own_page {
        true => entry.chain(model),
        false => entry.chain_so_far(model),
    };
    let pass = model.pass_from(entry.support);
    if chain.is_none() && pass.is_none() {
        return Html::default();
    }
    html! {
        <div class="sw-chain">
            if let Some(chain) = chain {
                {in_element(guide.heading(level), "sw-card__heading", guide.text(chain.title))}
                <ol class="sw-chain__steps" role="list">
                    {for chain.steps.iter().map(|step| step_of(guide, *step, entry.support))}
                </ol>
                {stated(guide, &chain.text)}
            }
            if let Some(pass) = pass {
                {kinds_below(guide, ui::PASS_ON, pass.to, on_action)}
                {unchecked(guide, &pass.claim)}
            }
        </div>
    }
}

/// One step; the one that is read about says so in words, too.
fn step_of(guide: Guide, step: SupportId, here: SupportId) -> Html {
    let is_here = step == here;
    html! {
        <li class="sw-chain__step" aria-current={is_here.then_some("step")}>
            <span>
                {in_element("span", "sw-chain__name", guide.text(guide.model.support(step).name))}
                if is_here {
                    {" "}
                    {in_element("span", "sw-chain__here", guide.text(ui::HERE))}
                }
            </span>
        </li>
    }
}
