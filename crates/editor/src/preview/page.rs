//! The page: each change beside what was, and for whom it matters.

use anyhow::Result;
use content::Content;
use maud::{DOCTYPE, Markup, html};

use super::{Changed, Preview};
use crate::prove::grouped;
use crate::review::words::{Preview as Words, fill};
use crate::review::{STYLE, by_word};
use crate::web;

/// At most this many groups of answers are listed.
const MOST: usize = 20;

impl Preview {
    /// The whole page.
    ///
    /// # Errors
    /// None yet; as the other pages.
    pub fn page(&self, words: &Words, revision: &str, content: &Content<'_>) -> Result<Markup> {
        let model = &content.compiled.model;
        let values = [
            ("revision", revision),
            ("version", model.version),
            ("hash", model.hash),
        ];
        Ok(html! {
            (DOCTYPE)
            html lang=(content.dutch.language) {
                (web::head(&words.title, web::NO_SCRIPT, STYLE))
                body {
                    h1 { (words.title) }
                    p { (fill(&words.lead, &values)) }
                    (self.signatures(words))
                    h2 { (words.texts) }
                    (list(words, &self.texts))
                    h2 { (words.facts) }
                    (list(words, &self.facts))
                    h2 { (words.persons) }
                    (self.persons_in_words(words))
                    h2 { (words.combinations) }
                    (self.combinations(words))
                    h2 { (words.promises) }
                    @match &self.broken {
                        Some(broken) => { p { strong { (words.broken) } " " (broken) } },
                        None => { p { (words.kept) } },
                    }
                    h2 { (words.readable) }
                    @if self.hard.is_empty() { p { (words.easy) } }
                    ul { @for hard in &self.hard { li { (hard) } } }
                }
            }
        })
    }

    fn signatures(&self, words: &Words) -> Markup {
        html! {
            h2 { (words.signatures) }
            @if self.lapses.is_empty() { p { (words.no_lapse) } }
            ul { @for lapse in &self.lapses { li { (lapse) } } }
            @if !self.items.is_empty() {
                p { (words.read_again) " " (self.items.join(", ")) "." }
            }
        }
    }

    fn persons_in_words(&self, words: &Words) -> Markup {
        let (count, all) = (self.persons.len().to_string(), self.all.to_string());
        html! {
            p { (fill(&words.persons_lead, &[("count", &count), ("all", &all)])) }
            @for person in &self.persons {
                div.item.whole {
                    h3 { (person.title) }
                    p { (person.story) }
                    @if person.misses { p { strong { (words.misses) } } }
                    p { (words.first) " " (by_word(&person.was.join(", "), &person.is.join(", "))) }
                }
            }
        }
    }

    fn combinations(&self, words: &Words) -> Markup {
        let difference = &self.difference;
        let values = [
            ("changed", grouped(&difference.changed)),
            ("all", grouped(&difference.shared)),
            ("reordered", grouped(&difference.reordered)),
            ("walked", grouped(&difference.walked)),
        ];
        let values = values.each_ref().map(|(key, text)| (*key, text.as_str()));
        html! {
            p { (fill(&words.counted, &values)) }
            ul {
                @for group in difference.groups.iter().chain(&difference.orders).take(MOST) {
                    li { (group.what) ": " (grouped(&group.count)) " (" (group.example.join(" ")) ")" }
                }
            }
        }
    }
}

fn list(words: &Words, changed: &[Changed]) -> Markup {
    html! {
        @if changed.is_empty() { p { (words.nothing) } }
        @for Changed { key, was, is } in changed {
            div.item.whole {
                p.mark { (key) }
                p.changed {
                    (by_word(was.as_deref().unwrap_or_default(), is.as_deref().unwrap_or_default()))
                }
                @if let (Some(_), Some(is)) = (was, is) { p.said { (is) } }
            }
        }
    }
}
