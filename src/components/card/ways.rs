//! How to get to a support: the best way for this person as numbered steps, the others folded.

use guide::model::{Door, SupportId};
use yew::{Html, Properties, component, html};

use crate::components::{Disclosure, Unchecked, words};
use crate::content::{Guide, ui};

/// Properties of [`Ways`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct WaysProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The support.
    pub support: SupportId,
    /// The best way in for this person.
    pub door: usize,
    /// Level of the headings.
    pub level: u8,
}

/// The ways in.
#[component]
pub(super) fn Ways(props: &WaysProps) -> Html {
    let WaysProps {
        guide,
        support,
        door,
        level,
    } = *props;
    let support = guide.model.support(support);
    let way = |(index, door): (usize, &Door<'static>)| {
        html! {
            <section key={index} class="sw-way">
                {words(guide.heading(level), "sw-card__heading", guide.text(door.label))}
                <ol class="sw-way__steps" role="list">
                    {for door.steps.iter().map(|step| html! { <li><span>{guide.text(*step)}</span></li> })}
                </ol>
            </section>
        }
    };
    let (best, others): (Vec<_>, Vec<_>) = support
        .doors
        .iter()
        .enumerate()
        .partition(|(index, _)| *index == door);
    html! {
        <div class="sw-ways">
            {for best.into_iter().map(way)}
            if !others.is_empty() {
                <Disclosure class="sw-ways__others"
                    summary={html! { <span>{guide.text(ui::OTHER_WAYS)}</span> }}>
                    {for others.into_iter().map(way)}
                </Disclosure>
            }
            if !support.doors_claim.is_firm(guide.today) {
                <Unchecked {guide} />
            }
        </div>
    }
}
