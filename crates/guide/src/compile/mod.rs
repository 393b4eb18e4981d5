//! From content files to a checked [`Model`]: the only place that can refuse content.
//!
//! [`Files::read`] reads the folder, [`compile`] checks everything and reports every problem at
//! once, and [`rust::constants`] writes the result as Rust for the widget.

mod card;
mod conditions;
mod context;
mod files;
mod fluent;
mod lint;
mod night;
mod questions;
mod rules;
pub mod rust;
mod supports;
mod texts;

use bumpalo::Bump;

pub use self::files::Files;
use crate::date::Date;
use crate::model::Model;
use crate::pack::{
    FORMAT_VERSION, RawCard, RawFacts, RawGuide, RawQuestions, RawRedFlags, RawRules, RawSources,
    RawSupport, RawTonightFile,
};
use crate::problem::{Code, Problem};
use crate::text::Texts;
use context::Context;

/// Content that passed every check.
#[derive(Debug)]
pub struct Compiled<'m> {
    /// The guide.
    pub model: Model<'m>,
    /// Its sentences, Dutch first.
    pub texts: Vec<Texts<'m>>,
    /// The key of every text, by [`crate::TextId`].
    pub text_keys: Vec<String>,
    /// The file of every Dutch text, below `content/`.
    pub text_files: Vec<String>,
    /// Demands of the seeds (`C01`…) and what in the content covers each.
    pub covers: Vec<Cover>,
    /// Rows of the routing table and the rules that carry them out.
    pub rows: Vec<(u8, String)>,
    /// Problems that do not stop the guide, such as an overdue review.
    pub warnings: Vec<Problem>,
}

/// A demand of the seeds and the content that covers it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cover {
    /// `C01`, `A03`, `K06`, `W43`, `M11`…
    pub demand: String,
    /// What covers it: `support psycholoog`, `option worries.angst`…
    pub by: String,
}

/// The content files as parsed, before anything refers to anything.
struct Pack {
    guide: RawGuide,
    sources: RawSources,
    facts: RawFacts,
    questions: RawQuestions,
    rules: RawRules,
    red_flags: RawRedFlags,
    card: RawCard,
    tonight: RawTonightFile,
    supports: Vec<RawSupport>,
}

/// Checks the content and builds the model in `arena`.
///
/// `today` decides which dates have passed; that only warns.
///
/// # Errors
/// Every problem that stops the guide, in the order of the files.
pub fn compile<'m>(
    arena: &'m Bump,
    files: &Files,
    today: Date,
) -> Result<Compiled<'m>, Vec<Problem>> {
    let mut problems = Vec::new();
    let texts = fluent::read(files, &mut problems);
    let Some(pack) = parse(files, &mut problems) else {
        return Err(problems);
    };
    let mut context = Context::new(arena, &pack, texts, problems);
    let model = build(&mut context, &pack, files);
    context.check_texts();
    if context.has_no_errors() {
        lint::check(&mut context, &model, today);
    }
    let (errors, warnings): (Vec<_>, Vec<_>) = std::mem::take(&mut context.problems)
        .into_iter()
        .partition(|problem| !problem.code.is_warning());
    if !errors.is_empty() {
        return Err(errors);
    }
    let (texts, text_keys) = context.languages();
    context.covers.sort();
    Ok(Compiled {
        model,
        texts,
        text_keys,
        text_files: context.text_files(),
        covers: std::mem::take(&mut context.covers),
        rows: pack
            .rules
            .rule
            .iter()
            .flat_map(|rule| rule.rows.iter().map(|row| (*row, rule.id.clone())))
            .collect(),
        warnings,
    })
}

fn parse(files: &Files, problems: &mut Vec<Problem>) -> Option<Pack> {
    let guide = files.toml::<RawGuide>("guide.toml", problems);
    let sources = files.toml("sources.toml", problems);
    let facts = files.toml("facts.toml", problems);
    let questions = files.toml("questions.toml", problems);
    let rules = files.toml("rules.toml", problems);
    let red_flags = files.toml("red_flags.toml", problems);
    let card = files.toml("card.toml", problems);
    let tonight = files.toml("tonight.toml", problems);
    let supports: Vec<RawSupport> = files
        .below("supports/", ".toml")
        .filter_map(|(_, name)| files.toml(&name, problems))
        .collect();
    files.refuse_unknown(problems);
    let guide = guide?;
    if guide.format_version != FORMAT_VERSION {
        problems.push(Problem {
            code: Code::WrongFormat,
            file: "guide.toml".into(),
            id: "format_version".into(),
            message: format!(
                "This content has format {}, this program reads format {FORMAT_VERSION}.",
                guide.format_version
            ),
            remedy: "Use the program that belongs to this content.".into(),
        });
        return None;
    }
    Some(Pack {
        guide,
        sources: sources?,
        facts: facts?,
        questions: questions?,
        rules: rules?,
        red_flags: red_flags?,
        card: card?,
        tonight: tonight?,
        supports,
    })
}

fn build<'m>(context: &mut Context<'m>, pack: &Pack, files: &Files) -> Model<'m> {
    let arena = context.arena;
    let sources = context.sources(&pack.sources);
    let facts = context.facts(&pack.facts);
    let conversation = questions::build(context, &pack.questions);
    let groups = supports::groups(context, &pack.guide);
    let supports = supports::build(context, pack);
    let rules = rules::rules(context, &pack.rules);
    let (urgent_title, urgent, flags) = rules::red_flags(context, &pack.red_flags);
    let tonight = rules::tonight(context, &pack.guide);
    let night = night::night(context, &pack.tonight, supports);
    let choices = conversation.choices;
    let card = card::card(
        context,
        &pack.card,
        conversation.questions,
        choices,
        flags,
        supports,
    );
    Model {
        version: arena.alloc_str(&pack.guide.version),
        hash: arena.alloc_str(&files.hash()),
        max_follow_ups: pack.guide.max_follow_ups,
        max_shown: pack.guide.max_shown,
        screens: conversation.screens,
        questions: conversation.questions,
        choices: conversation.choices,
        who: conversation.who,
        worries: conversation.worries,
        wish: conversation.wish,
        groups,
        supports,
        rules,
        tonight,
        night,
        card,
        flags,
        urgent_title,
        urgent,
        facts,
        sources,
    }
}
