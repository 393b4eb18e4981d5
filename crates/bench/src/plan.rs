//! The conversation that is measured, by ids; what is tapped are the words behind them.

use anyhow::{Context, Result};
use content::Compiled;
use guide::model::ChoiceId;
use guide::session;
use guide::{Answers, TextId, Texts};
use serde::Serialize;

/// One choice of each question, in order: the first three screens of a visitor with one worry.
const ANSWERS: [(&str, &str); 3] = [("who", "ziek"), ("worries", "angst"), ("heavy", "zwaar")];

/// How often the step from the second to the third question is measured in one visit.
const TIMES: u32 = 4;

/// After the first answer, before the later steps: milliseconds in which loading ends.
const SETTLE: u32 = 1_500;

/// The words of the conversation, as watch.js reads them.
#[derive(Debug, Clone, Serialize)]
pub struct Plan {
    /// The questions, in order.
    pub questions: Vec<Asked>,
    /// "Verder".
    pub on: String,
    /// "Terug".
    pub back: String,
    /// "Genoeg voor nu".
    pub enough: String,
    /// The heading of the result.
    pub result: String,
    times: u32,
    settle: u32,
}

/// A question and what is chosen.
#[derive(Debug, Clone, Serialize)]
pub struct Asked {
    /// The question.
    pub words: String,
    /// The words of the choice.
    pub option: String,
}

impl Plan {
    /// The conversation in the words of the content.
    ///
    /// # Errors
    /// When the content has no such question or choice any more.
    pub fn new(compiled: &Compiled<'_>) -> Result<Self> {
        let words = Sentences::of(compiled)?;
        let model = &compiled.model;
        let mut answers = Answers::default();
        let mut questions = Vec::new();
        for (asked, chosen) in ANSWERS {
            let id = choice(compiled, asked, chosen)?;
            let question = model.question(model.choice(id).question);
            questions.push(Asked {
                words: words.get(question.label.text_for(answers)),
                option: words.get(model.choice(id).label.text_for(answers)),
            });
            answers = session::choose(model, answers, id);
        }
        Ok(Plan {
            questions,
            on: words.named("ui-go-on")?,
            back: words.named("ui-back")?,
            enough: words.named("ui-enough")?,
            result: words.named("ui-result-title")?,
            times: TIMES,
            settle: SETTLE,
        })
    }

    /// The script that runs it in the page: watch.js.
    ///
    /// # Errors
    /// Never in practice: the plan is plain text.
    pub fn script(&self) -> Result<String> {
        let plan = serde_json::to_string(self)?;
        Ok(include_str!("watch.js").replace("__PLAN__", &plan))
    }
}

/// The ids of the questions of the conversation.
pub fn questions() -> impl Iterator<Item = &'static str> {
    ANSWERS.into_iter().map(|(question, _)| question)
}

/// A choice by its ids.
fn choice(compiled: &Compiled<'_>, question: &str, choice: &str) -> Result<ChoiceId> {
    let model = &compiled.model;
    let index = model
        .choices
        .iter()
        .position(|one| one.id == choice && model.question(one.question).id == question)
        .with_context(|| format!("the content has no {question}.{choice}"))?;
    Ok(ChoiceId(u8::try_from(index)?))
}

/// The Dutch sentences.
#[derive(Debug, Clone, Copy)]
pub struct Sentences<'c, 'm> {
    texts: Texts<'m>,
    keys: &'c [String],
}

impl<'c, 'm> Sentences<'c, 'm> {
    /// Those of the content.
    ///
    /// # Errors
    /// When the content has no language.
    pub fn of(compiled: &'c Compiled<'m>) -> Result<Self> {
        let texts = compiled.texts.first();
        Ok(Sentences {
            texts: *texts.context("the content has no language")?,
            keys: &compiled.text_keys,
        })
    }

    /// A sentence.
    pub fn get(&self, id: TextId) -> String {
        guide::text::plain(self.texts.get(id))
    }

    /// A sentence by its key, such as `ui-go-on`.
    ///
    /// # Errors
    /// When no text has this key.
    pub fn named(&self, key: &str) -> Result<String> {
        Ok(self.get(self.id(key)?))
    }

    fn id(&self, key: &str) -> Result<TextId> {
        let index = self.keys.binary_search_by(|known| known.as_str().cmp(key));
        let index = index
            .ok()
            .with_context(|| format!("there is no text with the key {key}"))?;
        Ok(TextId(u16::try_from(index)?))
    }
}
