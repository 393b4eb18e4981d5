//! The desk: the dossier where a script runs. Per item what the reader thinks of it, what is left
//! and how long that takes, and a file with their signature at the end.

use std::collections::BTreeMap;

use anyhow::Result;
use content::{Files, Part, ReviewItem, ReviewKind, ReviewState, SIGNED, parts};
use guide::model::{Rank, SupportId};
use maud::{Markup, PreEscaped, html};
use serde::Serialize;

use super::Dossier;
use super::persons::Persons;
use super::words::{Desk, fill};
use crate::remarks::Remarks;
use crate::sign;
use crate::web;
use content::Content;

/// What keeps the choices of a reader.
pub const SCRIPT: &str = concat!(include_str!("../web/reply.js"), include_str!("desk.js"));

/// Words a minute of somebody who judges what they read. Reading Dutch silently goes twice as fast.
const WORDS_A_MINUTE: usize = 120;

/// Seconds to decide on an item, whatever its length.
const SECONDS_TO_DECIDE: usize = 15;

/// What stands beside the content: what was signed and remarked, and who meets what.
#[derive(Debug, Default)]
pub struct Reviewing {
    /// Texts that were signed, by hash.
    pub texts: BTreeMap<String, String>,
    /// What readers remarked.
    pub remarks: Remarks,
    /// The roles that can sign.
    pub roles: Vec<String>,
    /// Who meets which rule and card.
    pub persons: Persons,
}

impl Reviewing {
    /// Reads it from the content files.
    ///
    /// # Errors
    /// Remarks, signatures or persons that are broken.
    pub fn of(files: &Files, content: &Content<'_>) -> Result<Self> {
        let text = |path: &str| files.0.get(path).map(String::as_str).unwrap_or_default();
        let texts = files.0.iter().filter_map(|(path, text)| {
            let hash = path.strip_prefix(SIGNED)?.strip_suffix(".txt")?;
            Some((hash.to_owned(), text.clone()))
        });
        Ok(Reviewing {
            texts: texts.collect(),
            remarks: Remarks::read(files)?,
            roles: sign::roles(text("signoff.toml"))?,
            persons: Persons::of(files, content)?,
        })
    }
}

/// What the script needs and no element says.
#[derive(Serialize)]
struct Data<'a> {
    /// Version and hash of the content.
    content: String,
    /// What is signed of each item: the text its hash is over.
    texts: BTreeMap<String, &'a str>,
    /// The sentences it fills in.
    words: &'a Desk,
}

impl Dossier<'_, '_> {
    /// What can be done with an item: by which words a filter finds it.
    pub fn tags(&self, item: &ReviewItem) -> Vec<&'static str> {
        let parts = parts(&item.form).unwrap_or_default();
        let is_overdue = matches!(item.state, ReviewState::Overdue(_));
        let holds = [
            ("unsigned", !matches!(item.state, ReviewState::Signed(_))),
            ("changed", matches!(item.state, ReviewState::Lapsed(_))),
            (
                "unverified",
                parts.iter().any(|part| self.is_unverified(part)),
            ),
            (
                "stale",
                is_overdue || parts.iter().any(|part| self.is_stale(part)),
            ),
            ("urgent", self.is_urgent(item)),
        ];
        let holding = holds
            .into_iter()
            .filter_map(|(tag, holds)| holds.then_some(tag));
        holding.collect()
    }

    /// Whether a part says that nobody read a source.
    fn is_unverified(&self, part: &Part<'_>) -> bool {
        let model = &self.content.compiled.model;
        let is_unread = |title: &str| {
            let named = model.sources.iter().find(|source| source.title == title);
            named.is_some_and(|source| {
                let unread = &self.words.facts.unread_sources;
                unread.iter().any(|id| id == source.id)
            })
        };
        match part.name {
            "certainty" => ["secondary", "background"].contains(&part.value),
            "source" => is_unread(part.value),
            _ => false,
        }
    }

    /// Whether a part names a day on which somebody should have looked again.
    fn is_stale(&self, part: &Part<'_>) -> bool {
        ["review_by", "valid_until"].contains(&part.name)
            && content::day(part.value).is_ok_and(|day| day < self.today)
    }

    /// Whether somebody in danger or need reads it.
    fn is_urgent(&self, item: &ReviewItem) -> bool {
        let model = &self.content.compiled.model;
        let of_signals = || {
            let rules = model.rules.iter().filter(|rule| {
                rule.rank == Rank::Lead
                    && model.flags.iter().any(|flag| rule.because.has(flag.choice))
            });
            rules.collect::<Vec<_>>()
        };
        match item.kind {
            ReviewKind::Urgent | ReviewKind::Tonight | ReviewKind::Signal => true,
            ReviewKind::Rule => of_signals().iter().any(|rule| rule.id == item.id),
            ReviewKind::Card => {
                let leads = |id: &SupportId| model.support(*id).id == item.id;
                of_signals()
                    .iter()
                    .any(|rule| rule.supports.iter().any(leads))
            }
            ReviewKind::Question
            | ReviewKind::Guide
            | ReviewKind::Words
            | ReviewKind::Explanations => false,
        }
    }

    /// How long somebody is busy with an item.
    pub fn seconds(item: &ReviewItem) -> usize {
        let parts = parts(&item.form).unwrap_or_default();
        let sentences = parts.iter().filter(|part| part.value.contains(' '));
        let words: usize = sentences
            .map(|part| part.value.split_whitespace().count())
            .sum();
        words * 60 / WORDS_A_MINUTE + SECONDS_TO_DECIDE
    }

    /// “… onderdelen, ongeveer …”, for the first page.
    pub fn how_long(&self) -> String {
        let words = &self.words.desk;
        let items = &self.content.compiled.review;
        let minutes = items.iter().map(Self::seconds).sum::<usize>() / 60;
        let time = [
            ("hours", (minutes / 60).to_string()),
            ("minutes", (minutes % 60).to_string()),
        ];
        let time = time.each_ref().map(|(key, text)| (*key, text.as_str()));
        let time = fill(&words.hours, &time);
        let count = items.len().to_string();
        fill(&words.total, &[("count", &count), ("time", &time)])
    }

    /// What an item is called in the list beside the dossier.
    pub fn title_of(&self, item: &ReviewItem) -> String {
        let model = &self.content.compiled.model;
        let kind = self.kind_in_words(item.kind);
        let said = match item.kind {
            ReviewKind::Card => {
                let found = model.supports.iter().find(|one| one.id == item.id);
                found.map(|support| self.text(support.name).to_owned())
            }
            ReviewKind::Question => {
                let found = model.questions.iter().find(|one| one.id == item.id);
                found.map(|question| self.text(question.label.default).to_owned())
            }
            ReviewKind::Signal => {
                let is_it =
                    |flag: &&guide::model::Flag<'_>| self.choice_key(flag.choice) == item.id;
                let found = model.flags.iter().find(is_it);
                found.map(|flag| self.text(flag.title).to_owned())
            }
            ReviewKind::Rule => {
                let found = self
                    .numbers
                    .rules()
                    .find(|id| model.rule(*id).id == item.id);
                found.map(|id| format!("{} ({})", self.numbers.of(id), item.id))
            }
            ReviewKind::Urgent
            | ReviewKind::Tonight
            | ReviewKind::Guide
            | ReviewKind::Words
            | ReviewKind::Explanations => None,
        };
        match said {
            Some(said) => format!("{kind}: {said}"),
            None => kind.to_owned(),
        }
    }

    /// What the script puts into the page, in templates: without it nobody sees any of it.
    ///
    /// # Errors
    /// Data that cannot be written, which no content is.
    pub fn desk(&self) -> Result<Markup> {
        let words = &self.words.desk;
        let model = &self.content.compiled.model;
        let review = &self.content.compiled.review;
        let data = Data {
            content: format!("{} ({})", model.version, model.hash),
            texts: review
                .iter()
                .map(|item| (item.name(), item.form.as_str()))
                .collect(),
            words,
        };
        let data = web::data(&data)?;
        Ok(html! {
            template #desk-item {
                fieldset.desk-item {
                    legend {}
                    label { input type="radio" value="agreed"; " " (words.agreed) }
                    label { input type="radio" value="remark"; " " (words.remark) }
                    label.desk-remark { (words.remark_label) textarea rows="3" {} }
                    button type="button" { (words.undo) }
                }
            }
            template #desk-bar { (self.bar()) }
            template #desk-sign { (self.sign()) }
            script #desk-data type="application/json" { (data) }
            script { (PreEscaped(SCRIPT)) }
        })
    }

    fn bar(&self) -> Markup {
        let words = &self.words.desk;
        let filters = [
            ("all", &words.all),
            ("open", &words.open),
            ("unsigned", &words.unsigned),
            ("changed", &words.since),
            ("unverified", &words.unverified),
            ("stale", &words.stale),
            ("urgent", &words.urgent),
            ("remarks", &words.mine),
        ];
        html! {
            aside.desk-bar aria-label=(words.title) {
                h2 { (words.title) }
                p role="status" data-desk="left" {}
                label {
                    (words.filter)
                    select data-desk="filter" {
                        @for (value, name) in filters { option value=(value) { (name) } }
                    }
                }
                p { label { input type="checkbox" data-desk="urgent"; " " (words.urgent_first) } }
                p {
                    button type="button" data-desk="previous" { (words.previous) } " "
                    button type="button" data-desk="next" { (words.next) }
                }
                ol data-desk="list" {}
                p { a href="#tekenen" { (words.to_sign) } }
                p { label { input type="checkbox" data-desk="keep"; " " (words.keep) } }
                p.note role="status" data-desk="note" { (words.keep_note) }
            }
        }
    }

    fn sign(&self) -> Markup {
        let words = &self.words.desk;
        html! {
            section.desk-sign #tekenen {
                h2 { (words.sign_title) }
                @for line in &words.sign_lead { p { (line) } }
                form novalidate {
                    p {
                        label for="desk-role" { (words.role) }
                        select #desk-role name="role" {
                            option value="" { (words.no_role_yet) }
                            @for role in &self.reviewing.roles { option { (role) } }
                        }
                    }
                    p {
                        label for="desk-on" { (words.on) }
                        input #desk-on type="date" name="on";
                    }
                    p {
                        label for="desk-until" { (words.until) }
                        input #desk-until type="date" name="review_by";
                    }
                    p { button type="submit" { (words.save) } }
                    p role="status" {}
                }
            }
        }
    }
}
