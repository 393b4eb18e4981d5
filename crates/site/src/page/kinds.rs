//! Every kind of support as a page of its own, and the page that leads to them.

use anyhow::Result;
use guide::model::{Group, Support, SupportId};
use maud::{Markup, html};

use super::card::{Card, Level};
use super::sheet::{KINDS, Sheet};
use super::voice::Voice;
use super::words;

/// Where the page of a kind of support is: `hulp/huisarts.html`.
pub fn place(support: &Support<'_>) -> String {
    format!("hulp/{}.html", support.id)
}

/// The page of one kind: the same as in the widget, for nobody in particular.
///
/// # Errors
/// When a text is not there.
pub fn kind<'a, 'm>(voice: Voice<'a, 'm>, id: SupportId) -> Result<(Sheet<'a, 'm>, Markup)> {
    let model = voice.model();
    let support = model.support(id);
    let sheet = Sheet {
        voice,
        place: place(support),
    };
    let card = Card {
        voice,
        id,
        level: Level::Two,
        link: |id| sheet.to(&place(model.support(id))),
    };
    let mut terms = model.terms_of(id).peekable();
    let words = html! {
        @if let Some(group) = model.groups.get(support.group.index()) {
            p.sw-guide__name { (voice.text(group.title)) }
        }
        h1 { (voice.text(support.name)) }
        p.sw-guide__plain { (voice.text(support.plain)) }
        article { (card.body()?) }
        @if terms.peek().is_some() {
            section {
                h2 { (voice.text_of("ui-words-here")?) }
                article { (words::terms(&voice, terms)?) }
            }
        }
        (neighbours(&sheet, id)?)
    };
    let page = sheet.page(&voice.plain(support.name), true, &words)?;
    Ok((sheet, page))
}

/// The one before and the one after in the same group.
fn neighbours(sheet: &Sheet<'_, '_>, id: SupportId) -> Result<Markup> {
    let voice = &sheet.voice;
    let model = voice.model();
    let [before, after] = model.neighbours(id);
    let both = [(before, "ui-previous", "prev"), (after, "ui-next", "next")];
    if both.iter().all(|(support, ..)| support.is_none()) {
        return Ok(html! {});
    }
    let group = model.groups.get(model.support(id).group.index());
    Ok(html! {
        nav.sw-guide__neighbours aria-label=[group.map(|group| voice.plain(group.title))] {
            @for (support, label, rel) in both {
                @if let Some(support) = support.map(|id| model.support(id)) {
                    p { (voice.text_of(label)?) ": "
                        a rel=(rel) href=(sheet.to(&place(support))) { (voice.text(support.name)) } }
                }
            }
        }
    })
}

/// The page with a link to each, by group.
///
/// # Errors
/// When a text is not there.
pub fn all<'a, 'm>(voice: Voice<'a, 'm>) -> Result<(Sheet<'a, 'm>, Markup)> {
    let place = KINDS.to_owned();
    let sheet = Sheet { voice, place };
    let words = html! {
        h1 { (voice.text_of("ui-kinds-title")?) }
        p { (voice.text_of("ui-kinds-hint")?) }
        p { (voice.text_of("page-psychosocial")?) }
        @for (index, group) in voice.model().groups.iter().enumerate() {
            (in_group(&sheet, index, group))
        }
    };
    let page = sheet.page(&voice.plain_of("ui-kinds-title")?, true, &words)?;
    Ok((sheet, page))
}

fn in_group(sheet: &Sheet<'_, '_>, index: usize, group: &Group<'_>) -> Markup {
    let voice = &sheet.voice;
    let model = voice.model();
    let supports = model.in_group(index).map(|id| model.support(id));
    html! {
        section {
            h2 { (voice.text(group.title)) }
            ul.sw-guide__rows role="list" {
                @for support in supports { (row(sheet, support)) }
            }
        }
    }
}

/// A link to the page of a kind, with the plain words below its name.
pub fn row(sheet: &Sheet<'_, '_>, support: &Support<'_>) -> Markup {
    let voice = &sheet.voice;
    html! {
        li {
            a href=(sheet.to(&place(support))) { (voice.text(support.name)) }
            p.sw-guide__name { (voice.text(support.plain)) }
        }
    }
}
