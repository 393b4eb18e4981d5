//! The mark on everything that can be signed: what it is, its hash, and whether it is signed.

use anyhow::{Context, Result};
use content::{ReviewKind, ReviewState, Signature};
use maud::{Markup, html};

use super::Dossier;
use super::words::fill;

impl Dossier<'_, '_> {
    /// The mark of one item; the id is the kind itself where there is only one.
    ///
    /// # Errors
    /// When the compiler of the content does not know the item.
    pub fn mark(&self, kind: ReviewKind, id: &str) -> Result<Markup> {
        let words = &self.words.mark;
        let items = &self.content.compiled.review;
        let item = items
            .iter()
            .find(|item| item.kind == kind && item.id == id)
            .with_context(|| format!("there is nothing to sign as {} {id}", kind.as_str()))?;
        let state = self.state(&item.state)?;
        let values = [
            ("kind", self.kind_in_words(kind)),
            ("id", id),
            ("hash", &item.hash),
            ("state", &state),
        ];
        let mark = match id == kind.as_str() {
            true => fill(&words.mark_of_kind, &values),
            false => fill(&words.mark, &values),
        };
        let tags = self.tags(item).join(" ");
        Ok(html! {
            div.mark id=(format!("teken-{}", item.name().replace([' ', '.'], "-")))
                data-item=(item.name()) data-title=(self.title_of(item)) data-hash=(item.hash)
                data-tags=(tags) data-seconds=(Self::seconds(item)) {
                p { (mark) }
                (self.changed(item)?)
                (self.remarked(&item.name())?)
                p.on-paper { (self.words.desk.paper) }
            }
        })
    }

    /// `Kaart`.
    pub fn kind_in_words(&self, kind: ReviewKind) -> &str {
        let words = &self.words.mark;
        match kind {
            ReviewKind::Card => &words.card,
            ReviewKind::Rule => &words.rule,
            ReviewKind::Question => &words.question,
            ReviewKind::Signal => &words.signal,
            ReviewKind::Urgent => &words.urgent,
            ReviewKind::Tonight => &words.tonight,
            ReviewKind::Guide => &words.guide,
            ReviewKind::Words => &words.words,
            ReviewKind::Explanations => &words.explanations,
        }
    }

    fn state(&self, state: &ReviewState) -> Result<String> {
        let words = &self.words.mark;
        let by = |text: &str, signature: &Signature| -> Result<String> {
            let values = [
                ("role", signature.role.as_str()),
                ("on", &self.date(signature.on)?),
                ("until", &self.date(signature.review_by)?),
                ("saw", &signature.saw),
            ];
            Ok(fill(text, &values))
        };
        match state {
            ReviewState::Unsigned => Ok(words.unsigned.clone()),
            ReviewState::Signed(signature) => by(&words.signed, signature),
            ReviewState::Overdue(signature) => by(&words.overdue, signature),
            ReviewState::Lapsed(signature) => by(&words.lapsed, signature),
        }
    }
}

#[cfg(test)]
mod tests {
    use guide::Date;

    use super::super::tests::with_dossier;
    use super::*;

    #[test]
    fn each_state_names_who_signed_what_and_until_when() {
        let signature = Signature {
            role: "huisarts".into(),
            on: Date(20270110),
            review_by: Date(20271231),
            saw: "0123456789ab".into(),
        };
        with_dossier(|dossier| {
            let said = |state: &ReviewState| dossier.state(state).unwrap();
            let signed = said(&ReviewState::Signed(signature.clone()));
            let overdue = said(&ReviewState::Overdue(signature.clone()));
            for text in [&signed, &overdue] {
                for part in ["huisarts", "10 januari 2027", "31 december 2027"] {
                    assert!(text.contains(part), "{text}");
                }
            }
            assert_ne!(signed, overdue);
            let lapsed = said(&ReviewState::Lapsed(signature));
            assert!(lapsed.contains("0123456789ab"), "{lapsed}");
            assert!(!said(&ReviewState::Unsigned).contains('{'));
        });
    }
}
