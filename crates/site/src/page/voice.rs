//! The content in one language, on one day, as HTML.

use anyhow::{Context, Result};
use guide::model::{Claim, Fact, Statement};
use guide::review::SignedPart;
use guide::text::{self, Direction};
use guide::{Date, Model, TextId, Texts};
use maud::{Markup, html};

use content::Content;

/// What every page reads from.
#[derive(Clone, Copy)]
pub struct Voice<'a, 'm> {
    /// The checked content.
    pub content: &'a Content<'m>,
    /// The sentences of the language of the page.
    pub texts: Texts<'m>,
    /// The day on which the page is made: some statements end, some need another look.
    pub today: Date,
}

impl<'a, 'm> Voice<'a, 'm> {
    /// The content in Dutch, the language it is written in.
    pub fn dutch(content: &'a Content<'m>, today: Date) -> Self {
        Voice {
            content,
            texts: content.dutch,
            today,
        }
    }

    /// The content in each language, Dutch first.
    pub fn each(content: &'a Content<'m>, today: Date) -> impl Iterator<Item = Self> {
        let texts = content.compiled.texts.iter();
        texts.map(move |texts| Voice {
            content,
            texts: *texts,
            today,
        })
    }

    /// What is asked, known and decided.
    pub fn model(&self) -> &'a Model<'m> {
        &self.content.compiled.model
    }

    /// Whether the sentences are a translation of the Dutch ones.
    pub fn is_translated(&self) -> bool {
        self.texts.language != self.content.dutch.language
    }

    /// One sentence; a Dutch part in another language says that it is Dutch.
    pub fn text(&self, id: TextId) -> Markup {
        self.marked(self.texts.get(id))
    }

    /// The sentence with a key such as `ui-go-on`.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn text_of(&self, key: &str) -> Result<Markup> {
        Ok(self.text(self.content.id_of(key)?))
    }

    /// That sentence for where a part cannot say its language: a title, an attribute.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn plain_of(&self, key: &str) -> Result<String> {
        Ok(self.plain(self.content.id_of(key)?))
    }

    /// One sentence without marks of language.
    pub fn plain(&self, id: TextId) -> String {
        text::plain(self.texts.get(id))
    }

    /// A sentence with its placeholders filled in.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> Result<Markup> {
        let filled = self.texts.fill(self.content.id_of(key)?, values);
        Ok(self.marked(&filled))
    }

    /// That sentence for an attribute.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn fill_plain(&self, key: &str, values: &[(&str, &str)]) -> Result<String> {
        let filled = self.texts.fill(self.content.id_of(key)?, values);
        Ok(text::plain(&filled))
    }

    /// The lines of urgent help with the two numbers that stand where there is room for no more, 112 and 113:
    /// “Levensgevaar: 112.”
    ///
    /// # Errors
    /// When a line is not there.
    pub fn urgent(&self) -> Result<Vec<(String, &'m Fact<'m>)>> {
        let model = self.model();
        let line_with = |number: &str| {
            let line = model.urgent.iter().find_map(|line| {
                let mut facts = line.contacts.iter().map(|id| model.fact(*id));
                Some((line, facts.find(|fact| fact.id == number)?))
            });
            let (line, fact) = line.with_context(|| format!("no urgent line has {number}"))?;
            Ok((format!("{}: {}.", self.plain(line.text), fact.value), fact))
        };
        ["tel_112", "tel_113"].into_iter().map(line_with).collect()
    }

    /// Words in quotation marks.
    ///
    /// # Errors
    /// When the text around them is not there.
    pub fn quoted(&self, id: TextId) -> Result<Markup> {
        self.fill("ui-quoted", &[("words", self.texts.get(id))])
    }

    /// A day as it is written in a sentence: `21 november 2026`.
    ///
    /// # Errors
    /// When a text is not there.
    pub fn day(&self, date: Date) -> Result<String> {
        Ok(self.content.day(&self.texts, date)?)
    }

    /// A statement as it holds today, marked when it is unchecked.
    ///
    /// # Errors
    /// When the mark is not there.
    pub fn statement(&self, statement: &Statement<'_>) -> Result<Markup> {
        Ok(html! {
            p { (self.text(statement.text_on(self.today))) }
            (self.mark(&statement.claim)?)
        })
    }

    /// The note under unchecked statements.
    ///
    /// # Errors
    /// When its text is not there.
    pub fn mark(&self, claim: &Claim<'_>) -> Result<Markup> {
        Ok(html! {
            @if !claim.is_firm(self.today) {
                p.sw-guide__unchecked { small { (self.text_of("ui-unchecked")?) } }
            }
        })
    }

    /// Whether a clinician has checked the texts. The page has no clock: a check that counted on the
    /// day it was made names its last day.
    ///
    /// # Errors
    /// When a text is not there.
    pub fn checked(&self) -> Result<Markup> {
        let checked = self.marked(&self.content.checked(&self.texts, self.today)?);
        Ok(html! {
            (checked)
            @if let Some(words) = self.signed(SignedPart::InNeed, "ui-signed-in-need")? { " " (words) }
        })
    }

    /// When and by which role a part was checked, where that may be told on the day the page is made. Like
    /// the check of all, it names no last day: a release is made anew before that.
    ///
    /// # Errors
    /// When a text is not there.
    pub fn signed(&self, part: SignedPart, key: &str) -> Result<Option<Markup>> {
        let signed = self.model().signed(part, self.today, self.texts.language);
        let words = signed.map(|signed| {
            let day = self.day(signed.on)?;
            self.fill(key, &[("date", &day), ("role", signed.role)])
        });
        words.transpose()
    }

    /// The `dir` attribute of the page, where it is not what every browser assumes.
    pub fn dir(&self) -> Option<&'static str> {
        let is_rtl = self.texts.direction == Direction::Rtl;
        is_rtl.then(|| self.texts.direction.as_str())
    }

    fn marked(&self, words: &str) -> Markup {
        let dutch = self.content.dutch;
        html! {
            @for (part, is_dutch) in text::parts(words) {
                @if is_dutch && self.is_translated() {
                    span lang=(dutch.language) dir=(dutch.direction.as_str()) { (part) }
                } @else { (part) }
            }
        }
    }
}
