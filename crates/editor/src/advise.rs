//! `guide advise`: answers as JSON in, advice as JSON out.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

use anyhow::{Context, Result};
use bumpalo::Bump;
use guide::model::{ChoiceId, FactId, Line, QuestionKind};
use guide::{Advice, Answers, ChoiceSet, Item, Model, advise, session};
use serde::{Deserialize, Serialize};

use super::conditions::names;
use content::{Content, today};
use tooling::Project;

/// Give advice for answers. Answers are JSON: {"who": "naaste", "worries": ["overbelasting"]}.
#[derive(clap::Args)]
pub struct Args {
    /// File with the answers; `-` or absent reads standard input.
    #[arg(long)]
    answers: Option<PathBuf>,
}

/// Answers that the guide does not have. The program ends with exit code 2.
#[derive(Debug, thiserror::Error)]
pub enum BadAnswers {
    /// Not JSON of the right shape.
    #[error("the answers are not JSON like {{\"who\": \"ziek\", \"worries\": [\"angst\"]}}: {0}")]
    Shape(#[from] serde_json::Error),
    /// A question that does not exist.
    #[error("there is no question “{question}”; there are: {known}")]
    Question {
        /// The id given.
        question: String,
        /// The ids there are.
        known: String,
    },
    /// An option that the question does not have.
    #[error("question “{question}” has no answer “{option}”; it has: {known}")]
    Option {
        /// The question.
        question: String,
        /// The id given.
        option: String,
        /// The ids there are.
        known: String,
    },
    /// More than one answer where only one can be given.
    #[error("question “{question}” takes one answer; there are {given}, or one stands alone")]
    TooMany {
        /// The question.
        question: String,
        /// How many were given.
        given: usize,
    },
}

/// Answers as somebody writes them: the id of a question, and one or more ids of its options.
pub(super) type Given = BTreeMap<String, OneOrMany>;

/// One option or a list of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

pub fn run(args: &Args) -> Result<()> {
    let text = match &args.answers {
        Some(path) if path.as_os_str() != "-" => std::fs::read_to_string(path)
            .with_context(|| format!("the answers in {} cannot be read", path.display()))?,
        Some(_) | None => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .context("the answers on standard input cannot be read")?;
            text
        }
    };
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let model = &content.compiled.model;
    let given = parse(model, &text)?;
    let answers = session::prune(model, given);
    let output = Output::new(
        &content,
        answers,
        &advise(model, answers),
        given.0.without(answers.0),
    );
    println!("{}", serde_json::to_string_pretty(&output)?);
    Ok(())
}

/// Reads answers and checks that each exists.
///
/// # Errors
/// What does not exist, with what does.
pub fn parse(model: &Model<'_>, text: &str) -> Result<Answers, BadAnswers> {
    look_up(model, serde_json::from_str(text)?)
}

/// Finds the options behind answers, and checks that they go together.
///
/// # Errors
/// What does not exist, with what does.
pub(super) fn look_up(model: &Model<'_>, given: Given) -> Result<Answers, BadAnswers> {
    let mut answers = Answers::default();
    for (id, options) in given {
        let question = model
            .questions
            .iter()
            .position(|question| question.id == id);
        let Some(index) = question else {
            let known: Vec<&str> = model.questions.iter().map(|question| question.id).collect();
            return Err(BadAnswers::Question {
                question: id,
                known: known.join(", "),
            });
        };
        let options = match options {
            OneOrMany::One(option) => vec![option],
            OneOrMany::Many(options) => options,
        };
        let mut chosen = ChoiceSet::EMPTY;
        for option in options {
            chosen = chosen.or(ChoiceSet::of(find(model, index, option)?));
        }
        let question = &model.questions[index];
        let alone = question.kind == QuestionKind::One || chosen.meets(question.exclusive);
        if alone && chosen.len() > 1 {
            return Err(BadAnswers::TooMany {
                question: id,
                given: chosen.len(),
            });
        }
        answers = answers.replaced(question, chosen);
    }
    Ok(answers)
}

fn find(model: &Model<'_>, question: usize, option: String) -> Result<ChoiceId, BadAnswers> {
    let question = &model.questions[question];
    question
        .choices
        .iter()
        .find(|choice| model.choice(*choice).id == option)
        .ok_or_else(|| {
            let known: Vec<&str> = question
                .choices
                .iter()
                .map(|choice| model.choice(choice).id)
                .collect();
            BadAnswers::Option {
                question: question.id.into(),
                option,
                known: known.join(", "),
            }
        })
}

#[derive(Serialize)]
struct Output<'a> {
    content_version: &'a str,
    content_hash: &'a str,
    /// Shown above everything.
    red_flags: Vec<RedFlag<'a>>,
    /// Shown before "bekijk alles"; the first is "begin hier".
    first: Vec<Suggestion<'a>>,
    /// Fits too.
    also: Vec<Suggestion<'a>>,
    tonight: Option<Tonight<'a>>,
    /// Answers to questions that are not asked of this person: they change nothing.
    ignored: Vec<String>,
}

#[derive(Serialize)]
struct RedFlag<'a> {
    id: &'a str,
    title: &'a str,
    lines: Vec<FlagLine<'a>>,
}

#[derive(Serialize)]
struct FlagLine<'a> {
    text: &'a str,
    contacts: Vec<&'a str>,
}

#[derive(Serialize)]
struct Suggestion<'a> {
    support: &'a str,
    name: &'a str,
    door: &'a str,
    only_if: Option<&'a str>,
    reasons: Vec<Because<'a>>,
}

#[derive(Serialize)]
struct Because<'a> {
    rule: &'a str,
    ticked: Vec<String>,
    certain: bool,
    text: &'a str,
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct Tonight<'a> {
    support: &'a str,
    text: &'a str,
    contacts: Vec<&'a str>,
}

impl<'a> Output<'a> {
    fn new(content: &Content<'a>, answers: Answers, advice: &Advice, ignored: ChoiceSet) -> Self {
        let model = content.compiled.model;
        let contacts = |facts: &[FactId]| -> Vec<&'a str> {
            facts.iter().map(|fact| model.fact(*fact).value).collect()
        };
        let line = |line: &Line<'a>| FlagLine {
            text: content.text(line.text),
            contacts: contacts(line.contacts),
        };
        let suggestions =
            |items: &[Item]| items.iter().map(|item| suggestion(content, item)).collect();
        Output {
            content_version: model.version,
            content_hash: model.hash,
            red_flags: advice
                .flags
                .iter()
                .map(|flag| model.flag(*flag))
                .map(|flag| RedFlag {
                    id: model.choice(flag.choice).id,
                    title: content.text(flag.title),
                    lines: flag.lines_for(answers).iter().map(line).collect(),
                })
                .collect(),
            first: suggestions(advice.first()),
            also: suggestions(advice.rest()),
            tonight: advice
                .tonight
                .map(|id| model.support(id))
                .map(|support| Tonight {
                    support: support.id,
                    text: content.text(support.plain),
                    contacts: contacts(support.contacts),
                }),
            ignored: names(&model, ignored),
        }
    }
}

fn suggestion<'a>(content: &Content<'a>, item: &Item) -> Suggestion<'a> {
    let model = content.compiled.model;
    let support = model.support(item.entry.support);
    let caveat = item.entry.caveat(&model);
    Suggestion {
        support: support.id,
        name: content.text(support.name),
        door: support.doors[item.entry.door].kind.as_str(),
        only_if: caveat.map(|caveat| content.text(caveat)),
        reasons: item
            .reasons
            .iter()
            .map(|reason| {
                let rule = model.rule(reason.rule);
                Because {
                    rule: rule.id,
                    ticked: names(&model, reason.because),
                    certain: reason.certain,
                    text: content.text(rule.text),
                    sources: rule.sources.iter().map(|id| model.source(*id).id).collect(),
                }
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_model(check: impl FnOnce(&Model<'_>)) {
        let arena = Bump::new();
        let content = Content::load(
            &arena,
            &Project::find().unwrap().content(),
            today().unwrap(),
        )
        .unwrap();
        check(&content.compiled.model);
    }

    #[test]
    fn answers_are_read_one_or_many() {
        with_model(|model| {
            let text = r#"{"who": "naaste", "worries": ["overbelasting", "geld"]}"#;
            let answers = parse(model, text).unwrap();
            assert_eq!(
                names(model, answers.0),
                ["who.naaste", "worries.overbelasting", "worries.geld"]
            );
        });
    }

    #[test]
    fn an_answer_that_does_not_exist_is_named_with_those_that_do() {
        with_model(|model| {
            let error = parse(model, r#"{"who": "buurman"}"#)
                .unwrap_err()
                .to_string();
            assert!(
                error.contains("“who”") && error.contains("“buurman”"),
                "{error}"
            );
            assert!(error.contains("nabestaande"), "{error}");
            let error = parse(model, r#"{"wie": "ziek"}"#).unwrap_err().to_string();
            assert!(
                error.contains("“wie”") && error.contains("worries"),
                "{error}"
            );
        });
    }

    #[test]
    fn two_answers_where_one_can_be_given_are_refused() {
        with_model(|model| {
            for text in [
                r#"{"who": ["ziek", "jong"]}"#,
                r#"{"worries": ["angst", "weet_niet"]}"#,
            ] {
                assert!(
                    matches!(parse(model, text), Err(BadAnswers::TooMany { .. })),
                    "{text}"
                );
            }
        });
    }

    #[test]
    fn input_that_is_not_json_is_reported() {
        with_model(|model| {
            assert!(matches!(
                parse(model, "who: ziek"),
                Err(BadAnswers::Shape(_))
            ));
        });
    }
}
