//! Which persons of `content/journeys/` a rule or a card touches.

use std::collections::BTreeMap;

use anyhow::Result;
use content::{Content, Files};
use guide::model::{RuleId, SupportId};
use guide::{advise, session};
use maud::{Markup, html};

use super::Dossier;
use super::words::fill;
use crate::advise::look_up;
use crate::journey::{Journey, among, is_set_aside};

/// The persons, by what they come across.
#[derive(Debug, Default)]
pub struct Persons {
    /// How many there are.
    all: usize,
    /// Who is shown something because of a rule, by [`RuleId`].
    rules: BTreeMap<usize, Vec<String>>,
    /// Who is shown a card before “bekijk alles”, by [`SupportId`].
    first: BTreeMap<usize, Vec<String>>,
    /// Who finds it below that.
    later: BTreeMap<usize, Vec<String>>,
}

impl Persons {
    /// Walks every person through the guide.
    ///
    /// # Errors
    /// A journey that is broken.
    pub fn of(files: &Files, content: &Content<'_>) -> Result<Self> {
        let model = &content.compiled.model;
        let mut persons = Persons::default();
        for (name, text) in among(files)? {
            if is_set_aside(&name) {
                continue;
            }
            let journey = Journey::parse(&name, &text)?;
            let answers = session::prune(model, look_up(model, journey.answers)?);
            let advice = advise(model, answers);
            persons.all += 1;
            let mut rules: Vec<usize> = Vec::new();
            for (place, item) in advice.items.iter().enumerate() {
                let list = match place < advice.shown {
                    true => &mut persons.first,
                    false => &mut persons.later,
                };
                let support = item.entry.support.index();
                list.entry(support).or_default().push(journey.title.clone());
                rules.extend(item.reasons.iter().map(|reason| reason.rule.index()));
            }
            rules.sort_unstable();
            rules.dedup();
            for rule in rules {
                let list = persons.rules.entry(rule).or_default();
                list.push(journey.title.clone());
            }
        }
        Ok(persons)
    }
}

impl Dossier<'_, '_> {
    /// The persons for whom a rule counts.
    pub fn persons_of_rule(&self, rule: RuleId) -> Markup {
        let persons = &self.reviewing.persons;
        self.persons(
            &self.words.desk.rule_persons,
            persons.rules.get(&rule.index()),
        )
    }

    /// The persons who are shown a card.
    pub fn persons_of_card(&self, card: SupportId) -> Markup {
        let persons = &self.reviewing.persons;
        let words = &self.words.desk;
        html! {
            (self.persons(&words.card_persons, persons.first.get(&card.index())))
            (self.persons(&words.card_persons_later, persons.later.get(&card.index())))
        }
    }

    fn persons(&self, phrase: &str, persons: Option<&Vec<String>>) -> Markup {
        let persons = persons.map(Vec::as_slice).unwrap_or_default();
        let count = persons.len().to_string();
        let all = self.reviewing.persons.all.to_string();
        let title = fill(phrase, &[("count", &count), ("all", &all)]);
        html! {
            @if persons.is_empty() {
                p.persons { (title) }
            } @else {
                details.persons {
                    summary { (title) }
                    ul { @for person in persons { li { (person) } } }
                }
            }
        }
    }
}
