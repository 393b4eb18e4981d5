//! The mark on everything that can be signed.

use maud::{Markup, html};

use super::Dossier;
use super::words::fill;

/// What can be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A question with its answers.
    Question,
    /// A rule.
    Rule,
    /// A card.
    Support,
    /// A signal.
    Signal,
    /// "Nu hulp nodig?"
    Urgent,
}

impl Dossier<'_, '_> {
    /// Kind and id of something that can be signed.
    pub fn mark(&self, kind: Kind, id: &str) -> Markup {
        let words = &self.words.mark;
        let name = match kind {
            Kind::Question => &words.question,
            Kind::Rule => &words.rule,
            Kind::Support => &words.support,
            Kind::Signal => &words.signal,
            Kind::Urgent => &words.urgent,
        };
        let mark = fill(&words.mark, &[("kind", name), ("id", id)]);
        html! { p.mark { (mark) } }
    }
}
