//! Pieces of HTML that stand on the page before, beside and without the widget.

use anyhow::Result;
use guide::model::{Claim, Fact, FactId, FactKind, Line, SupportId};
use maud::{Markup, html};

use super::voice::Voice;

/// "Nu hulp nodig?" with its lines, open.
///
/// # Errors
/// When a text is not there.
pub fn urgent(voice: &Voice<'_, '_>) -> Result<Markup> {
    let model = voice.model();
    Ok(html! {
        section.sw-urgent aria-labelledby="sw-urgent-title" {
            h2 #sw-urgent-title { (voice.text(model.urgent_title)) }
            (lines(voice, model.urgent)?)
        }
    })
}

/// Sentences of urgent help, each with the numbers that belong to it.
///
/// # Errors
/// When a text is not there.
pub fn lines(voice: &Voice<'_, '_>, lines: &[Line<'_>]) -> Result<Markup> {
    Ok(html! {
        ul { @for line in lines { li {
            p { (voice.text(line.text)) }
            @if !line.contacts.is_empty() { (contacts(voice, line.contacts)?) }
        } } }
    })
}

/// What the guide is meant for, and what it is not.
///
/// # Errors
/// When a text is not there.
pub fn purpose(voice: &Voice<'_, '_>) -> Result<Markup> {
    Ok(html! {
        p { (voice.text_of("ui-own-doctor")?) }
        p { (voice.text_of("ui-purpose")?) }
    })
}

/// Title and description of the page with the questions.
///
/// # Errors
/// When a text is not there.
pub fn head(voice: &Voice<'_, '_>) -> Result<Markup> {
    let name = voice.plain_of("ui-name")?;
    let title = voice.plain_of("ui-title")?;
    Ok(html! {
        title { (name) ": " (title) }
        meta name="description" content=(voice.plain_of("page-description")?);
    })
}

/// What a visitor reads while the questions load, without script, or when they broke.
///
/// # Errors
/// When a text is not there.
pub fn shell(voice: &Voice<'_, '_>) -> Result<Markup> {
    Ok(html! {
        main {
            h1.sw-shell__title { (voice.text_of("ui-title")?) }
            div.sw-shell__wait {
                p.sw-shell__state.sw-shell__loading { (voice.text_of("page-loading")?) }
                p.sw-shell__state.sw-shell__slow { (voice.text_of("page-slow")?) }
            }
            p.sw-shell__state.sw-shell__failed { (voice.text_of("page-failed")?) }
            noscript { p.sw-shell__state { (voice.text_of("page-no-script")?) } }
            p { a.sw-shell__link href="gids.html" { (voice.text_of("page-read-instead")?) } }
            (urgent(voice)?)
        }
        footer.sw-shell__purpose { (purpose(voice)?) }
    })
}

/// Phone numbers and addresses as links with the number as text.
///
/// # Errors
/// When a text is not there.
pub fn contacts(voice: &Voice<'_, '_>, facts: &[FactId]) -> Result<Markup> {
    let model = voice.model();
    let unchecked = |fact: &&FactId| !model.fact(**fact).claim.is_firm(voice.today);
    Ok(html! {
        p.sw-contacts {
            @for (index, fact) in facts.iter().enumerate() {
                @if index > 0 { " " }
                (contact(voice, model.fact(*fact), true)?)
            }
        }
        @if let Some(fact) = facts.iter().find(unchecked) {
            (voice.mark(&model.fact(*fact).claim)?)
        }
    })
}

/// A number or address that can be followed. `beside` opens it beside the page: inside a frame
/// there is no room for another site.
///
/// # Errors
/// When a text is not there.
pub fn contact(voice: &Voice<'_, '_>, fact: &Fact<'_>, beside: bool) -> Result<Markup> {
    Ok(match fact.kind {
        FactKind::Phone => {
            html! { a translate="no" dir="ltr" href=[fact.href()] { (fact.value) } }
        }
        FactKind::Link => html! {
            a href=[fact.href()] target=[beside.then_some("_blank")] rel="noopener noreferrer"
                referrerpolicy="no-referrer" {
                span translate="no" dir="ltr" { (fact.value) }
                @if beside { span.sw-hidden { " (" (voice.text_of("ui-new-tab")?) ")" } }
            }
        },
        FactKind::Amount => html! { span translate="no" { (fact.value) } },
    })
}

/// Where everything on the card of a kind of support comes from, and when somebody last looked.
///
/// # Errors
/// When a text is not there.
pub fn sources(voice: &Voice<'_, '_>, id: SupportId) -> Result<Markup> {
    let model = voice.model();
    let support = model.support(id);
    let soon = support.soon.iter().map(|soon| &soon.claim);
    let contacts = support.contacts.iter();
    let passes = model.passes.iter().filter(|pass| pass.from == id);
    let chains = model.chains.iter();
    let claims = support
        .statements()
        .into_iter()
        .map(|statement| &statement.claim)
        .chain([&support.doors_claim])
        .chain(soon)
        .chain(contacts.map(|fact| &model.fact(*fact).claim))
        .chain(passes.map(|pass| &pass.claim))
        .chain(
            chains
                .filter(|chain| chain.steps.contains(&id))
                .map(|chain| &chain.text.claim),
        );
    sources_of(voice, claims)
}

fn sources_of<'c>(
    voice: &Voice<'_, '_>,
    claims: impl Iterator<Item = &'c Claim<'c>>,
) -> Result<Markup> {
    let model = voice.model();
    let dutch = voice.content.dutch.language;
    let mut titles: Vec<&str> = Vec::new();
    let mut oldest = None;
    for claim in claims {
        oldest = Some(oldest.map_or(claim.checked_on, |day| claim.checked_on.min(day)));
        for source in claim.sources {
            let title = model.source(*source).title;
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
    }
    let day = oldest.map(|day| voice.day(day)).transpose()?;
    let date = day.unwrap_or_default();
    Ok(html! {
        p.sw-guide__sources { small {
            (voice.fill("ui-sources", &[("date", &date)])?) ": "
            // Titles are as their authors wrote them.
            span lang=[voice.is_translated().then_some(dutch)] { (titles.join("; ")) } "."
        } }
    })
}
