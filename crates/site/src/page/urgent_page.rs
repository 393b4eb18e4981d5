//! What to do when it cannot wait: the lines of every screen, and those of each signal.

use anyhow::Result;
use guide::model::Flag;
use maud::{Markup, html};

use super::parts;
use super::sheet::{Sheet, URGENT};
use super::voice::Voice;

/// The page. The signals are in the order of the content: most urgent first.
///
/// # Errors
/// When a text is not there.
pub fn page<'a, 'm>(voice: Voice<'a, 'm>) -> Result<(Sheet<'a, 'm>, Markup)> {
    let place = URGENT.to_owned();
    let sheet = Sheet { voice, place };
    let model = voice.model();
    let words = html! {
        h1 { (voice.text(model.urgent_title)) }
        div.sw-urgent { (parts::lines(&voice, model.urgent)?) }
        nav aria-labelledby="sw-contents" {
            h2 #sw-contents { (voice.text_of("page-contents")?) }
            ul.sw-guide__rows role="list" {
                @for (index, flag) in model.flags.iter().enumerate() {
                    li { a href={ "#" (id(index)) } { (voice.text(flag.title)) } }
                }
            }
        }
        @for (index, flag) in model.flags.iter().enumerate() { (signal(&voice, index, flag)?) }
    };
    let page = sheet.page(&voice.plain(model.urgent_title), false, &words)?;
    Ok((sheet, page))
}

/// Where a signal begins on the page. Its number, since an address is kept and seen.
fn id(index: usize) -> String {
    format!("s{}", index + 1)
}

fn signal(voice: &Voice<'_, '_>, index: usize, flag: &Flag<'_>) -> Result<Markup> {
    Ok(html! {
        section id=(id(index)) {
            h2 { (voice.text(flag.title)) }
            article {
                (parts::lines(voice, flag.lines)?)
                @if flag.unsafe_to_be_seen { p { (voice.text_of("ui-history-note")?) } }
            }
        }
    })
}
