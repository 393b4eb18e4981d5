//! Pieces of HTML that stand on the page before, beside and without the widget.

use anyhow::{Context, Result};
use embedding::Theme;
use guide::entry::Sources;
use guide::model::{Claim, Fact, FactId, FactKind, Line, whose};
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

/// Title and description of the page with the questions, and the colour of the browser's bar.
///
/// # Errors
/// When a text is not there.
pub fn head(voice: &Voice<'_, '_>, theme: &Theme) -> Result<Markup> {
    let paper = theme
        .colour("paper")
        .context("static/theme.toml has no `paper`")?;
    let name = voice.plain_of("ui-name")?;
    let title = voice.plain_of("ui-title")?;
    Ok(html! {
        title { (name) ": " (title) }
        meta name="description" content=(voice.plain_of("page-description")?);
        @for (scheme, colour) in [("light", &paper.light), ("dark", &paper.dark)] {
            meta name="theme-color" content=(colour) media=(format!("(prefers-color-scheme: {scheme})"));
        }
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
            let who = whose(fact.of, fact.value);
            let said = voice.fill_plain("ui-call", &[("who", &who)])?;
            html! { a translate="no" dir="ltr" href=[fact.href()] aria-label=[beside.then_some(said)] { (fact.value) } }
        }
        FactKind::Link => html! {
            @let said = format!("{}, {}", fact.value, voice.plain_of("ui-new-tab")?);
            a href=[fact.href()] target=[beside.then_some("_blank")] aria-label=[beside.then_some(said)]
                rel="noopener noreferrer" referrerpolicy="no-referrer" {
                span translate="no" dir="ltr" { (fact.value) }
            }
        },
        FactKind::Amount => html! { span translate="no" { (fact.value) } },
    })
}

/// Where these claims come from, and when somebody last looked.
///
/// # Errors
/// When a text is not there.
pub fn sources<'c, 'm: 'c>(
    voice: &Voice<'_, 'm>,
    claims: impl Iterator<Item = &'c Claim<'m>>,
) -> Result<Markup> {
    let model = voice.model();
    let dutch = voice.content.dutch.language;
    let Sources { cited, checked_on } = Sources::of(claims);
    let titles: Vec<&str> = cited.iter().map(|id| model.source(*id).title).collect();
    let day = checked_on.map(|day| voice.day(day)).transpose()?;
    let date = day.unwrap_or_default();
    Ok(html! {
        p.sw-guide__sources { small {
            (voice.fill("ui-sources", &[("date", &date)])?) ": "
            // Titles are as their authors wrote them.
            span lang=[voice.is_translated().then_some(dutch)] { (titles.join("; ")) } "."
        } }
    })
}
