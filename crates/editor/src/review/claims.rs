//! How sure we are of something, from where, and until when.

use anyhow::Result;
use guide::model::{Certainty, Claim, Fact, FactKind, SourceId, Statement};
use maud::{Markup, html};

use super::Dossier;
use super::words::{fill, fill_html};

impl Dossier<'_, '_> {
    /// Certainty in words.
    pub fn certainty(&self, certainty: Certainty) -> String {
        let words = &self.words.facts;
        let said = match certainty {
            Certainty::Seed => &words.seed,
            Certainty::Read => &words.read,
            Certainty::Secondary => &words.secondary,
            Certainty::Background => &words.background,
        };
        match certainty.is_sourced() {
            true => said.clone(),
            false => format!("{said}: {}", words.unchecked),
        }
    }

    /// The titles of sources, each a link to the list of sources.
    pub fn sources(&self, sources: &[SourceId]) -> Markup {
        let model = &self.content.compiled.model;
        html! {
            @for (index, source) in sources.iter().enumerate() {
                @if index > 0 { "; " }
                @let source = model.source(*source);
                a href=(format!("#bron-{}", source.id)) { (source.title) }
            }
        }
    }

    /// Certainty, sources and dates in one line.
    pub fn claim(&self, claim: &Claim<'_>) -> Result<Markup> {
        let words = &self.words.facts;
        let certainty = self.certainty(claim.certainty);
        let line = fill_html(
            &words.line,
            &[
                ("certainty", html! { (certainty) }),
                ("sources", self.sources(claim.sources)),
                ("checked", html! { (self.date(claim.checked_on)?) }),
                ("review", html! { (self.date(claim.review_by)?) }),
            ],
        );
        let until = match claim.valid_until {
            Some(until) => fill(&words.until, &[("until", &self.date(until)?)]),
            None => String::new(),
        };
        Ok(html! { p.claim { (line) " " (until) } })
    }

    /// The class of an unchecked claim.
    pub fn unchecked(&self, claim: &Claim<'_>) -> Option<&'static str> {
        (!claim.is_firm(self.today)).then_some("unchecked")
    }

    /// A statement of a card: now, after its end, and its claim.
    pub fn statement(&self, title: &str, statement: &Statement<'_>) -> Result<Markup> {
        Ok(html! {
            div.statement.(self.unchecked(&statement.claim).unwrap_or_default()) {
                h4 { (title) }
                p.said { (self.text(statement.text)) }
                @if let (Some(later), Some(until)) = (statement.later, statement.claim.valid_until) {
                    p { (fill(&self.words.cards.later, &[("date", &self.date(until)?)])) }
                    p.said { (self.text(later)) }
                }
                (self.claim(&statement.claim)?)
            }
        })
    }

    /// What a fact is: `telefoon`.
    pub fn fact_kind(&self, fact: &Fact<'_>) -> &str {
        let words = &self.words.facts;
        match fact.kind {
            FactKind::Phone => &words.phone,
            FactKind::Link => &words.link,
            FactKind::Amount => &words.amount,
        }
    }
}
