//! Every text that is not in another chapter, and the sources.

use anyhow::Result;
use guide::compile::ReviewKind;
use maud::{Markup, html};

use super::{Chapter, Dossier};

impl Dossier<'_, '_> {
    /// The chapter of the words that are left.
    ///
    /// # Errors
    /// When the words cannot be signed.
    pub fn other(&self) -> Result<Chapter> {
        let words = &self.words.other;
        let compiled = &self.content.compiled;
        let frame = compiled
            .text_keys
            .iter()
            .zip(self.content.dutch.entries)
            .filter(|(key, _)| is_frame(key));
        let body = html! {
            p { (words.lead) }
            (self.mark(ReviewKind::Words, ReviewKind::Words.as_str())?)
            ul.texts { @for (_, text) in frame { li.said { (text) } } }
            h3 { (words.sources) }
            p { (words.sources_lead) }
            (self.source_list())
        };
        Ok(Chapter {
            id: "overig",
            title: words.title.clone(),
            body,
        })
    }

    fn source_list(&self) -> Markup {
        html! {
            ul.sources {
                @for source in self.content.compiled.model.sources {
                    li id=(format!("bron-{}", source.id)) {
                        (source.title)
                        @if let Some(address) = source.address {
                            ", "
                            a href=(format!("https://{address}")) rel="noreferrer noopener" {
                                (address)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Texts of the widget and of the page around it, which no other chapter shows as a whole.
fn is_frame(key: &str) -> bool {
    key.starts_with("ui-") || key.starts_with("page-")
}
