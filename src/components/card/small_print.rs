//! Where a card comes from, and when somebody last looked.

use guide::model::{Claim, SourceId, SupportId};
use yew::{Html, Properties, component, html};

use crate::components::Disclosure;
use crate::content::{Guide, NL, ui};

/// Properties of [`SmallPrint`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct SmallPrintProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// The support.
    pub support: SupportId,
}

/// The day is that of the statement nobody looked at for longest.
#[component]
pub(super) fn SmallPrint(props: &SmallPrintProps) -> Html {
    let SmallPrintProps { guide, support } = *props;
    let support = guide.model.support(support);
    let statements = support.statements();
    let facts = support
        .contacts
        .iter()
        .map(|fact| &guide.model.fact(*fact).claim);
    let claims: Vec<&Claim<'static>> = statements
        .iter()
        .map(|statement| &statement.claim)
        .chain([&support.doors_claim])
        .chain(facts)
        .collect();
    let mut sources: Vec<SourceId> = Vec::new();
    for source in claims.iter().flat_map(|claim| claim.sources) {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
    let checked_on = claims.iter().map(|claim| claim.checked_on).min();
    let day = checked_on.map_or("".into(), |date| guide.day(date));
    let summary = guide.fill(ui::SOURCES, &[("date", &day)]);
    html! {
        <Disclosure class="sw-small-print" summary={html! { <span>{summary}</span> }}>
            <ul class="sw-small-print__sources">
                {for sources.iter().map(|source| html! {
                    // Titles are as their authors wrote them.
                    <li key={source.index()} lang={NL.language} dir={NL.direction.as_str()}>
                        {guide.model.source(*source).title}
                    </li>
                })}
            </ul>
        </Disclosure>
    }
}
