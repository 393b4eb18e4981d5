//! What is shown beside rules and cards: who refers to whom, ways, why something comes later,
//! and the glossary.

use anyhow::Result;
use content::ReviewKind;
use guide::condition::Condition;
use guide::model::{Chain, Claim, Pass, Statement, SupportId, Term, WhyNot};
use maud::{Markup, html};

use super::words::{fill, fill_html};
use super::{Chapter, Dossier};

impl Dossier<'_, '_> {
    /// The chapter of what explains.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn explanations(&self) -> Result<Chapter> {
        let words = &self.words.explanations;
        let model = &self.content.compiled.model;
        let titled = |lead: &str, key: &str| -> Result<String> {
            let title = self.ui(key)?.trim_end_matches(':');
            Ok(fill(lead, &[("title", title)]))
        };
        let body = html! {
            p { (words.lead) }
            (self.mark(ReviewKind::Explanations, ReviewKind::Explanations.as_str())?)
            h3 { (words.passes) }
            p { (titled(&words.passes_lead, "ui-pass-on")?) }
            @for pass in model.passes { (self.pass(pass)?) }
            h3 { (words.chains) }
            p { (words.chains_lead) }
            @for chain in model.chains { (self.chain(chain)?) }
            h3 { (words.why_nots) }
            p { (titled(&words.why_nots_lead, "ui-why-not-title")?) }
            @for why_not in model.why_nots { (self.why_not(why_not)?) }
            h3 { (words.around) }
            p { (titled(&words.around_lead, "ui-around-title")?) }
            @for around in model.around { (self.around(around)?) }
            h3 { (words.carry) }
            p { (titled(&words.carry_lead, "ui-around-title")?) }
            (self.carry(&model.carry)?)
            h3 { (self.words.take_along.title) }
            (self.take_along(&model.talk_card)?)
            h3 { (words.glossary) }
            p { (words.glossary_lead) }
            @for term in model.terms { (self.term(term)?) }
        };
        Ok(Chapter {
            id: "uitleg",
            title: words.title.clone(),
            body,
        })
    }

    /// One explanation in a frame, with what it rests on at its end.
    pub fn explained(&self, id: &str, claim: &Claim<'_>, inside: &Markup) -> Result<Markup> {
        Ok(html! {
            div.item.whole.(self.unchecked(claim).unwrap_or_default()) id=(id) {
                (inside)
                (self.claim(claim)?)
            }
        })
    }

    /// For whom something is that comes only where it is certain.
    pub fn for_whom(&self, when: &Option<Condition<'_>>) -> String {
        let words = &self.words.explanations;
        self.whom(when, &words.for_whom)
    }

    /// For whom something is that stays away only where it is certainly not so.
    pub fn for_whom_maybe(&self, when: &Option<Condition<'_>>) -> String {
        let words = &self.words.explanations;
        self.whom(when, &words.for_whom_maybe)
    }

    fn whom(&self, when: &Option<Condition<'_>>, phrase: &str) -> String {
        match when {
            Some(when) => fill(phrase, &[("condition", &self.condition(when))]),
            None => self.words.explanations.for_everybody.clone(),
        }
    }

    /// “Onder “Lees verder over” staat: ….”
    pub fn listed(&self, title: &str, supports: &[SupportId]) -> Result<Markup> {
        let title = self.ui(title)?.trim_end_matches(':');
        let values = [
            ("title", html! { (title) }),
            ("supports", self.support_links(supports)),
        ];
        Ok(fill_html(&self.words.explanations.listed, &values))
    }

    /// The text of a statement now and after its last day; its claim stands elsewhere.
    fn text_of(&self, statement: &Statement<'_>) -> Result<Markup> {
        let later = statement.later.zip(statement.claim.valid_until);
        Ok(html! {
            p.said { (self.text(statement.text)) }
            @if let Some((later, until)) = later {
                p { (fill(&self.words.cards.later, &[("date", &self.date(until)?)])) }
                p.said { (self.text(later)) }
            }
        })
    }

    fn pass(&self, pass: &Pass<'_>) -> Result<Markup> {
        let support = self.content.compiled.model.support(pass.from);
        let inside = html! {
            h4 { (self.support_link(pass.from)) }
            p { (self.listed("ui-pass-on", pass.to)?) }
        };
        self.explained(&format!("doorsturen-{}", support.id), &pass.claim, &inside)
    }

    fn chain(&self, chain: &Chain<'_>) -> Result<Markup> {
        let inside = html! {
            h4.said { (self.text(chain.title)) }
            p { (self.comes_in(chain)) }
            ol { @for step in chain.steps { li { (self.support_link(*step)) } } }
            (self.text_of(&chain.text)?)
        };
        self.explained(&format!("weg-{}", chain.id), &chain.text.claim, &inside)
    }

    /// Who sees this way: those who come in through its door, in the words of that door.
    fn comes_in(&self, chain: &Chain<'_>) -> String {
        let words = &self.words.explanations;
        let Some(door) = chain.door else {
            return words.chain_everybody.clone();
        };
        let model = &self.content.compiled.model;
        let mut labels: Vec<String> = Vec::new();
        let doors = chain.steps.iter().flat_map(|id| model.support(*id).doors);
        for found in doors.filter(|found| found.kind == door) {
            let label = self.quoted(self.text(found.label));
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let sentences = &self.words.sentences;
        let doors = super::sentences::list(&labels, &sentences.comma, &sentences.or);
        fill(&words.chain_door, &[("doors", &doors)])
    }

    fn why_not(&self, why_not: &WhyNot<'_>) -> Result<Markup> {
        let support = self.content.compiled.model.support(why_not.support);
        let inside = html! {
            h4.said { (self.text(why_not.question)) }
            p { (self.for_whom_maybe(&why_not.when)) }
            (self.text_of(&why_not.answer)?)
            p { (self.listed("ui-first-step", why_not.first)?) }
            p { (self.listed("ui-read-about", &[why_not.support])?) }
        };
        let id = format!("waarom-{}", support.id);
        self.explained(&id, &why_not.answer.claim, &inside)
    }

    fn term(&self, term: &Term<'_>) -> Result<Markup> {
        let class = self.unchecked(&term.meaning.claim).unwrap_or_default();
        Ok(html! {
            div.term.(class) id=(format!("woord-{}", term.id)) {
                h4 { (self.text(term.name)) }
                (self.text_of(&term.meaning)?)
                (self.claim(&term.meaning.claim)?)
            }
        })
    }
}
