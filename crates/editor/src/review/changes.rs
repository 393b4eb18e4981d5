//! What changed in an item since it was signed, word by word, and what was remarked on it.

use anyhow::Result;
use content::{Part, ReviewItem, ReviewState};
use maud::{Markup, html};
use similar::{ChangeTag, TextDiff};

use super::Dossier;
use super::words::fill;
use crate::sign::{Change, changes};

impl Dossier<'_, '_> {
    /// What changed in an item whose signature lapsed; nothing for any other.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn changed(&self, item: &ReviewItem) -> Result<Markup> {
        let words = &self.words.desk;
        let ReviewState::Lapsed(signature) = &item.state else {
            return Ok(html! {});
        };
        let Some(was) = self.reviewing.texts.get(&signature.saw) else {
            return Ok(html! { p.changed { (words.no_text) } });
        };
        let on = self.date(signature.on)?;
        let values = [("role", signature.role.as_str()), ("on", &on)];
        let changes = changes(was, &item.form);
        Ok(html! {
            div.changed {
                p { strong { (fill(&words.changes, &values)) } }
                ul { @for change in changes { li { (self.change(change)?) } } }
            }
        })
    }

    fn change(&self, change: Change<'_>) -> Result<Markup> {
        Ok(match change {
            Change::Gone(was) => html! {
                (self.part(&was)) ": " del { (self.value(was.value)?) }
            },
            Change::New(is) => html! {
                (self.part(&is)) ": " ins { (self.value(is.value)?) }
            },
            Change::Other { was, is } => {
                let (was, now) = (self.value(was.value)?, self.value(is.value)?);
                html! { (self.part(&is)) ": " (by_word(&was, &now)) }
            }
        })
    }

    /// What a part is, in Dutch.
    fn part(&self, part: &Part<'_>) -> String {
        let words = &self.words;
        let named = |name: &str| words.parts.get(name).cloned().unwrap_or(name.to_owned());
        if let Some((name, who)) = part.name.split_once(" for ") {
            let who = self.choice_named(who).unwrap_or(who.to_owned());
            let values = [("part", named(name)), ("who", who)];
            let values = values.each_ref().map(|(key, text)| (*key, text.as_str()));
            return fill(&words.desk.part_for, &values);
        }
        if let Some(name) = part.name.strip_suffix(" later") {
            return fill(&words.desk.part_later, &[("part", &named(name))]);
        }
        named(part.name)
    }

    /// What a part says, in words where it is an id, a day, or yes or no.
    fn value(&self, value: &str) -> Result<String> {
        let model = &self.content.compiled.model;
        if let Ok(day) = content::day(value) {
            return self.date(day);
        }
        let words = &self.words.desk;
        let support = model.supports.iter().find(|known| known.id == value);
        Ok(match value {
            "yes" => words.yes.clone(),
            "no" => words.no.clone(),
            _ => support
                .map(|support| self.text(support.name).to_owned())
                .or_else(|| self.choice_named(value))
                .unwrap_or(value.to_owned()),
        })
    }

    /// The words of an answer that is named as `question.option`.
    fn choice_named(&self, name: &str) -> Option<String> {
        let model = &self.content.compiled.model;
        let all = model.questions.iter().flat_map(|it| it.choices.iter());
        let found = all.into_iter().find(|id| self.choice_key(*id) == name)?;
        Some(self.quoted(self.text(model.choice(found).label.default)))
    }

    /// What was remarked on an item, with the answer.
    ///
    /// # Errors
    /// When a text of the widget is not there.
    pub fn remarked(&self, item: &str) -> Result<Markup> {
        let words = &self.words.desk;
        let day = |text: &str| -> Result<String> { self.date(content::day(text)?) };
        let mut found = Vec::new();
        for remark in self.reviewing.remarks.on(item) {
            let on = day(&remark.on)?;
            let said = fill(&words.remark_by, &[("role", &remark.role), ("on", &on)]);
            let answer = match remark.is_answered() {
                true => {
                    let on = day(&remark.answered_on)?;
                    let said = fill(&words.answer_on, &[("on", &on)]);
                    html! { p { (said) " " (remark.answer) } }
                }
                false => html! { p { (words.unanswered) } },
            };
            found.push(html! {
                div.remarked { p { (said) " " (remark.says) } (answer) }
            });
        }
        Ok(html! { @for remark in found { (remark) } })
    }
}

/// Both texts in one: what went and what came, word by word.
pub fn by_word(was: &str, now: &str) -> Markup {
    let diff = TextDiff::from_words(was, now);
    // Words that go or come together are one mark.
    let mut runs: Vec<(ChangeTag, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        match runs.last_mut() {
            Some((tag, run)) if *tag == change.tag() => run.push_str(change.value()),
            _ => runs.push((change.tag(), change.value().to_owned())),
        }
    }
    // Two sentences with hardly a word in common are two sentences.
    let words = |text: &str| text.split_whitespace().count();
    let kept: usize = runs
        .iter()
        .filter(|(tag, _)| *tag == ChangeTag::Equal)
        .map(|(_, run)| words(run))
        .sum();
    if kept * 2 < words(was).min(words(now)) {
        return html! { del { (was) } " " ins { (now) } };
    }
    html! {
        @for (tag, run) in &runs {
            @match tag {
                ChangeTag::Equal => (run),
                ChangeTag::Delete => { del { (run) } },
                ChangeTag::Insert => { ins { (run) } },
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use content::parts;

    use super::super::tests::with_dossier;
    use super::*;

    #[test]
    fn two_texts_are_compared_word_by_word() {
        assert_eq!(
            by_word("Bel je huisarts.", "Bel de huisarts.").into_string(),
            "Bel <del>je</del><ins>de</ins> huisarts."
        );
        assert_eq!(
            by_word("Bel.", "Bel. Of ga.").into_string(),
            "Bel.<ins> Of ga.</ins>"
        );
        assert_eq!(
            by_word("Je eigen huisarts denkt mee.", "De dokter die jou kent.").into_string(),
            "<del>Je eigen huisarts denkt mee.</del> <ins>De dokter die jou kent.</ins>"
        );
    }

    #[test]
    fn every_part_of_what_is_signed_has_a_name_in_dutch() {
        with_dossier(|dossier| {
            for item in &dossier.content.compiled.review {
                let parts = parts(&item.form);
                for part in parts.expect("a form comes apart") {
                    // The words around it all are named by their keys.
                    if item.name() == "words" {
                        continue;
                    }
                    let name = part.name.split(" for ").next().unwrap_or_default();
                    let name = name.trim_end_matches(" later");
                    assert!(dossier.words.parts.contains_key(name), "[parts] {name}");
                }
            }
        });
    }
}
