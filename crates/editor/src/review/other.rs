//! Every text that no other chapter shows, and the sources. It comes last.

use anyhow::Result;
use content::ReviewKind;
use guide::TextId;
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
        let shown = self.shown.borrow();
        // A guide has fewer than 65,536 sentences: checked when it was compiled.
        let left = (0..compiled.text_keys.len())
            .filter(|index| !shown.contains(&TextId(*index as u16)))
            .map(|index| {
                (
                    &compiled.text_keys[index],
                    self.content.dutch.entries[index],
                )
            });
        let body = html! {
            p { (words.lead) }
            (self.mark(ReviewKind::Words, ReviewKind::Words.as_str())?)
            ul.texts {
                @for (key, text) in left {
                    li { (self.card_of(key)) span.said { (text) } }
                }
            }
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

    /// The card that a text belongs to, by its key.
    fn card_of(&self, key: &str) -> Markup {
        let message = key.split('.').next().unwrap_or(key);
        let id = message.strip_prefix("support-");
        let support = id.and_then(|id| {
            let supports = self.content.compiled.model.supports;
            supports.iter().find(|support| support.id == id)
        });
        html! {
            @if let Some(support) = support {
                a href=(format!("#kaart-{}", support.id)) {
                    (self.content.text(support.name))
                }
                ": "
            }
        }
    }
}
