//! How kinds of support lead to each other: a way drawn step by step, and whom one can pass on to.

use guide::model::{Claim, SupportId};
use yew::{Callback, Html, html};

use crate::components::{Statement, Unchecked, kind_list};
use crate::content::{Guide, ui};
use crate::pages::Page;

/// The way a kind of support (the one that is read about: "you are here") is part of, for who comes
/// in through the door with this index, and where it can lead from here. Nothing for a kind of which
/// no source says so.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn chain(
    guide: Guide,
    support: SupportId,
    door: usize,
    level: u8,
    on_open: &Callback<Page>,
) -> Html {
    let model = guide.model;
    let kind = model.support(support).doors.get(door).map(|door| door.kind);
    let chain = kind.and_then(|kind| model.chain_with(support, kind));
    let pass = model.passes.iter().find(|pass| pass.from == support);
    if chain.is_none() && pass.is_none() {
        return Html::default();
    }
    html! {
        <div class="sw-chain">
            if let Some(chain) = chain {
                <@{format!("h{level}")} class="sw-card__heading">{guide.text(chain.title)}</@>
                <ol class="sw-chain__steps" role="list">
                    {for chain.steps.iter().map(|step| step_of(guide, *step, support))}
                </ol>
                <Statement {guide} statement={chain.text} />
            }
            if let Some(pass) = pass {
                <div class="sw-chain__on">
                    <p>{guide.text(ui::PASS_ON)}</p>
                    {kind_list(guide, pass.to, on_open)}
                    {unchecked(guide, &pass.claim)}
                </div>
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
                <span class="sw-chain__name">{guide.text(guide.model.support(step).name)}</span>
                if is_here {
                    {" "}
                    <span class="sw-chain__here">{guide.text(ui::HERE)}</span>
                }
            </span>
        </li>
    }
}

fn unchecked(guide: Guide, claim: &Claim<'_>) -> Html {
    match claim.is_firm(guide.today) {
        true => Html::default(),
        false => html! { <Unchecked {guide} /> },
    }
}
