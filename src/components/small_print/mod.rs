//! Where words come from, and when somebody last looked.

use guide::model::{Claim, Model, SourceId, SupportId};
use yew::{Callback, Html, html};

use crate::components::{Disclosure, words};
use crate::content::{Guide, NL, ui};

/// The sources of these claims. The day is that of the statement nobody looked at for longest.
///
/// A function: it has no state, and each component costs the visitor some kilobytes.
pub fn small_print<'c>(guide: Guide, claims: impl Iterator<Item = &'c Claim<'static>>) -> Html {
    let mut sources: Vec<SourceId> = Vec::new();
    let mut checked_on = None;
    for claim in claims {
        checked_on = Some(checked_on.map_or(claim.checked_on, |day| claim.checked_on.min(day)));
        for source in claim.sources {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
    }
    let day = checked_on.map_or("".into(), |date| guide.day(date));
    let summary = guide.fill(ui::SOURCES, &[("date", &day)]);
    let inside = Callback::from(move |()| self::sources(guide, &sources));
    html! { <Disclosure class="sw-small-print" summary={words("span", "", summary)} {inside} /> }
}

fn sources(guide: Guide, sources: &[SourceId]) -> Html {
    html! {
        <ul class="sw-small-print__sources">
            {for sources.iter().map(|source| html! {
                // Titles are as their authors wrote them.
                <li key={source.index()} lang={NL.language} dir={NL.direction.as_str()}>
                    {guide.model.source(*source).title}
                </li>
            })}
        </ul>
    }
}

/// Every claim on the card of a kind of support.
pub fn claims_of(
    model: &'static Model<'static>,
    id: SupportId,
) -> impl Iterator<Item = &'static Claim<'static>> {
    let support = model.support(id);
    let facts = support.contacts.iter();
    let soon = support.soon.iter().map(|soon| &soon.claim);
    let passes = model.passes.iter().filter(move |pass| pass.from == id);
    let chains = model.chains.iter();
    let chains = chains.filter(move |chain| chain.steps.contains(&id));
    support
        .statements()
        .into_iter()
        .map(|statement| &statement.claim)
        .chain([&support.doors_claim])
        .chain(soon)
        .chain(facts.map(|fact| &model.fact(*fact).claim))
        .chain(passes.map(|pass| &pass.claim))
        .chain(chains.map(|chain| &chain.text.claim))
}
