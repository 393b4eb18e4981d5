//! How kinds of support lead to each other: a way drawn step by step, and whom one can pass on to.

use guide::model::{Chain, SupportId};
use yew::{Callback, Html, html};

use crate::components::{kinds_below, stated, unchecked, words};
use crate::content::{Guide, ui};
use crate::pages::Page;

/// The way a kind of support (the one that is read about: "you are here") is part of, for who comes
/// in through the door with this index, and where it can lead from here. Nothing for a kind of which
/// no source says so. On a card, a kind that a way begins with says only whom it can pass on to:
/// nobody knows yet where this person will go.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn chain(
    guide: Guide,
    support: SupportId,
    door: usize,
    level: u8,
    on_own_page: bool,
    on_open: &Callback<Page>,
) -> Html {
    let model = guide.model;
    let kind = model.support(support).doors.get(door).map(|door| door.kind);
    let begins = |chain: &&Chain<'_>| chain.steps.first() == Some(&support);
    let chain = kind
        .and_then(|kind| model.chain_with(support, kind))
        .filter(|chain| on_own_page || !begins(chain));
    let pass = model.passes.iter().find(|pass| pass.from == support);
    if chain.is_none() && pass.is_none() {
        return Html::default();
    }
    html! {
        <div class="sw-chain">
            if let Some(chain) = chain {
                {words(guide.heading(level), "sw-card__heading", guide.text(chain.title))}
                <ol class="sw-chain__steps" role="list">
                    {for chain.steps.iter().map(|step| step_of(guide, *step, support))}
                </ol>
                {stated(guide, &chain.text)}
            }
            if let Some(pass) = pass {
                {kinds_below(guide, ui::PASS_ON, pass.to, on_open)}
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
                {words("span", "sw-chain__name", guide.text(guide.model.support(step).name))}
                if is_here {
                    {" "}
                    {words("span", "sw-chain__here", guide.text(ui::HERE))}
                }
            </span>
        </li>
    }
}
