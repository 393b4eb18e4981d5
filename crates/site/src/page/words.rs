//! Words and what they mean.

use anyhow::Result;
use guide::model::Term;
use maud::{Markup, html};

use super::voice::Voice;

/// A list of words with their meaning.
///
/// # Errors
/// When a text is not there.
pub fn terms<'t, 'm: 't>(
    voice: &Voice<'_, 'm>,
    terms: impl Iterator<Item = &'t Term<'m>>,
) -> Result<Markup> {
    Ok(html! {
        dl { @for term in terms {
            dt { (voice.text(term.name)) }
            dd { (voice.statement(&term.meaning)?) }
        } }
    })
}

/// All of them, on the page with all there is.
///
/// # Errors
/// When a text is not there.
pub fn glossary(voice: &Voice<'_, '_>) -> Result<Markup> {
    Ok(html! {
        section #woorden {
            h2 { (voice.text_of("ui-glossary-title")?) }
            article {
                p { (voice.text_of("ui-glossary-hint")?) }
                (terms(voice, voice.model().terms.iter())?)
            }
        }
    })
}
