//! Pieces of HTML that stand on the page before, beside and without the widget.

use anyhow::Result;
use guide::model::{Fact, FactId, FactKind, Line};
use maud::{Markup, html};

use crate::guide::load::Content;

/// "Nu hulp nodig?" with its lines, open.
pub fn urgent(content: &Content<'_>) -> Markup {
    let model = &content.compiled.model;
    html! {
        section.sw-urgent aria-labelledby="sw-urgent-title" {
            h2 #sw-urgent-title { (content.text(model.urgent_title)) }
            ul { @for line in model.urgent { li { (urgent_line(content, line)) } } }
        }
    }
}

fn urgent_line(content: &Content<'_>, line: &Line<'_>) -> Markup {
    html! {
        p { (content.text(line.text)) }
        @if !line.contacts.is_empty() { (contacts(content, line.contacts)) }
    }
}

/// What the guide is meant for, and what it is not.
///
/// # Errors
/// When a text is not there.
pub fn purpose(content: &Content<'_>) -> Result<Markup> {
    Ok(html! {
        p { (content.text_of("ui-own-doctor")?) }
        p { (content.text_of("ui-purpose")?) }
    })
}

/// Title and description of the page with the questions.
///
/// # Errors
/// When a text is not there.
pub fn head(content: &Content<'_>) -> Result<Markup> {
    let name = content.text_of("ui-name")?;
    let title = content.text_of("ui-title")?;
    Ok(html! {
        title { (name) ": " (title) }
        meta name="description" content=(content.text_of("page-description")?);
    })
}

/// What a visitor reads while the questions load, without script, or when they broke.
///
/// # Errors
/// When a text is not there.
pub fn shell(content: &Content<'_>) -> Result<Markup> {
    Ok(html! {
        main {
            h1.sw-shell__title { (content.text_of("ui-title")?) }
            div.sw-shell__wait {
                p.sw-shell__state.sw-shell__loading { (content.text_of("page-loading")?) }
                p.sw-shell__state.sw-shell__slow { (content.text_of("page-slow")?) }
            }
            p.sw-shell__state.sw-shell__failed { (content.text_of("page-failed")?) }
            noscript { p.sw-shell__state { (content.text_of("page-no-script")?) } }
            p { a.sw-shell__link href="gids.html" { (content.text_of("page-read-instead")?) } }
            (urgent(content))
        }
        footer.sw-shell__purpose { (purpose(content)?) }
    })
}

/// Phone numbers and addresses as links with the number as text.
pub fn contacts(content: &Content<'_>, facts: &[FactId]) -> Markup {
    html! {
        p.sw-contacts {
            @for (index, fact) in facts.iter().enumerate() {
                @if index > 0 { " " }
                (contact(content.compiled.model.fact(*fact)))
            }
        }
    }
}

fn contact(fact: &Fact<'_>) -> Markup {
    match fact.kind {
        FactKind::Phone => html! { a translate="no" href=[fact.href()] { (fact.value) } },
        FactKind::Link => html! {
            a translate="no" href=[fact.href()] rel="noopener noreferrer"
                referrerpolicy="no-referrer" { (fact.value) }
        },
        FactKind::Amount => html! { span translate="no" { (fact.value) } },
    }
}
