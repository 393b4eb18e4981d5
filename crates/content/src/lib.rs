//! From content files to a checked [`Model`]: the only place that can refuse content.
//!
//! [`Files::read`] reads the folder, [`compile`] checks everything and reports every problem at
//! once ([`problem`]), and [`rust::constants`] writes the result as Rust for the widget. [`pack`] has
//! the files as an editor writes them. A tool starts with [`Content::load`].

mod conditions;
mod context;
mod dutch_words;
mod explanations;
mod files;
mod fluent;
mod form;
mod glossary;
mod languages;
mod lint;
mod load;
mod locate;
mod night;
pub mod pack;
mod packs;
mod phrases;
pub mod problem;
pub mod pseudo;
mod questions;
mod routing;
mod rules;
pub mod rust;
mod sentences;
mod signoff;
mod supports;
mod talk_card;
mod texts;

use bumpalo::Bump;

pub use self::files::Files;
pub use self::form::in_formal;
pub use self::load::{Content, LoadError, day, today};
pub use self::packs::LanguagePack;
pub use self::phrases::says;
pub use self::routing::{Row, RowLine};
pub use self::signoff::{
    FORM, Part, ReviewItem, ReviewKind, ReviewState, SIGNED, Signature, form_hash, parts,
};
use crate::pack::{
    FORMAT_VERSION, RawArounds, RawCarry, RawChains, RawFacts, RawGlossary, RawGuide, RawQuestions,
    RawRedFlags, RawRouting, RawRules, RawSignoff, RawSources, RawSupport, RawTalkCard,
    RawTonightFile, RawWhyNots,
};
use crate::problem::{Code, Problem};
use context::Context;
use guide::date::Date;
use guide::model::Model;
use guide::review::Review;
use guide::text::Texts;

/// Content that passed every check.
#[derive(Debug)]
pub struct Compiled<'m> {
    /// The guide.
    pub model: Model<'m>,
    /// Its sentences, Dutch first. What a language that is not complete lacks is in Dutch.
    pub texts: Vec<Texts<'m>>,
    /// The name of each of these languages as its own speakers write it.
    pub names: Vec<String>,
    /// Dutch with “u” in place of “je”.
    pub formal: Option<Texts<'m>>,
    /// The key of every text, by [`guide::TextId`].
    pub text_keys: Vec<String>,
    /// The file of every Dutch text, below `content/`.
    pub text_files: Vec<String>,
    /// Facts that a text names, by id, with the key of that text.
    pub facts_in_texts: Vec<(String, String)>,
    /// Demands of the seeds (`C01`…) and what in the content covers each.
    pub covers: Vec<Cover>,
    /// The routing table, with the rules that carry out each row.
    pub rows: Vec<Row<'m>>,
    /// What a clinician reviews, item by item, and what is signed of it.
    pub review: Vec<ReviewItem>,
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
    routing: RawRouting,
    red_flags: RawRedFlags,
    talk_card: RawTalkCard,
    tonight: RawTonightFile,
    supports: Vec<RawSupport>,
    signoff: RawSignoff,
    chains: RawChains,
    why_nots: RawWhyNots,
    carry: RawCarry,
    arounds: RawArounds,
    glossary: RawGlossary,
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
    match compile_all(arena, files, today) {
        Ok(mut compiled) => {
            locate::locate(files, &mut compiled.warnings);
            Ok(compiled)
        }
        Err(mut problems) => {
            locate::locate(files, &mut problems);
            Err(problems)
        }
    }
}

fn compile_all<'m>(
    arena: &'m Bump,
    files: &Files,
    today: Date,
) -> Result<Compiled<'m>, Vec<Problem>> {
    let mut problems = Vec::new();
    let folders = fluent::read(files, &mut problems);
    let Some(pack) = parse(files, &mut problems) else {
        return Err(problems);
    };
    let mut languages = languages::declared(&pack.guide.language, folders, &mut problems);
    let hard = pack.glossary.term.iter().flat_map(|term| &term.words);
    let hard: Vec<&str> = hard.map(String::as_str).collect();
    for (language, raw) in languages.iter_mut().zip(&pack.guide.language).skip(1) {
        let keeps = raw.keeps.iter().map(String::as_str);
        let words: Vec<&str> = hard.iter().copied().chain(keeps).collect();
        dutch_words::mark(&mut language.messages, &words);
    }
    let dutch = languages.first().map(|language| &language.messages);
    let formal = dutch.and_then(|dutch| form::formal(files, dutch, &mut problems));
    let mut context = Context::new(arena, &pack, languages, formal, problems);
    let mut model = build(&mut context, &pack, files);
    let rows = routing::rows(&mut context, &pack.routing, &pack.rules);
    context.check_texts();
    if context.has_no_errors() {
        lint::check(&mut context, &model, today);
        routing::check(&mut context, &rows, &pack.rules, model.rules);
    }
    let (texts, formal) = context.finished();
    let mut review = Vec::new();
    if let (true, Some(dutch)) = (context.has_no_errors(), texts.first()) {
        review = signoff::review(&mut context, &model, dutch, &pack.signoff, files, today);
        model.review = signoff::summary(&review);
        model.signed = signoff::parts_signed(arena, &model, &review);
    }
    let (errors, warnings): (Vec<_>, Vec<_>) = std::mem::take(&mut context.problems)
        .into_iter()
        .partition(|problem| !problem.code.is_warning());
    if !errors.is_empty() {
        return Err(errors);
    }
    context.covers.sort();
    Ok(Compiled {
        model,
        texts,
        names: context
            .languages
            .iter()
            .map(|one| one.name.clone())
            .collect(),
        formal,
        text_keys: context.keys.clone(),
        text_files: context.text_files(),
        facts_in_texts: context.facts_in_texts(),
        covers: std::mem::take(&mut context.covers),
        rows,
        review,
        warnings,
    })
}

fn parse(files: &Files, problems: &mut Vec<Problem>) -> Option<Pack> {
    let guide = files.toml::<RawGuide>("guide.toml", problems);
    let sources = files.toml("sources.toml", problems);
    let facts = files.toml("facts.toml", problems);
    let questions = files.toml("questions.toml", problems);
    let rules = files.toml("rules.toml", problems);
    let routing = files.toml(routing::FILE, problems);
    let red_flags = files.toml("red_flags.toml", problems);
    let talk_card = files.toml("card.toml", problems);
    let tonight = files.toml("tonight.toml", problems);
    let supports: Vec<RawSupport> = files
        .below("supports/", ".toml")
        .filter_map(|(_, name)| files.toml(&name, problems))
        .collect();
    // Content without signatures needs no file to say so.
    let signoff = match files.0.contains_key(signoff::FILE) {
        true => files.toml(signoff::FILE, problems),
        false => Some(RawSignoff::default()),
    };
    let chains = files.toml("chains.toml", problems);
    let why_nots = files.toml("why_not.toml", problems);
    let carry = files.toml("dimensions.toml", problems);
    let arounds = files.toml("around.toml", problems);
    let glossary = files.toml("glossary.toml", problems);
    files.refuse_unknown(problems);
    let guide = guide?;
    if guide.format_version != FORMAT_VERSION {
        problems.push(Problem {
            code: Code::WrongFormat,
            line: None,
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
        routing: routing?,
        red_flags: red_flags?,
        talk_card: talk_card?,
        tonight: tonight?,
        supports,
        signoff: signoff?,
        chains: chains?,
        why_nots: why_nots?,
        carry: carry?,
        arounds: arounds?,
        glossary: glossary?,
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
    let laters = rules::laters(context, &pack.rules);
    let (urgent_title, urgent, flags) = rules::red_flags(context, &pack.red_flags);
    let tonight = rules::tonight(context, &pack.guide);
    let passes = explanations::passes(context, &pack.chains);
    let chains = explanations::chains(context, &pack.chains, passes);
    let why_nots = explanations::why_nots(context, &pack.why_nots);
    let worries = conversation.questions.get(conversation.worries.index());
    let carry = explanations::carry(context, &pack.carry, worries);
    let around = explanations::around(context, &pack.arounds);
    let terms = glossary::build(context, &pack.glossary, supports);
    let night = night::night(context, &pack.tonight, supports);
    let choices = conversation.choices;
    let talk_card = talk_card::talk_card(
        context,
        &pack.talk_card,
        conversation.questions,
        choices,
        flags,
        supports,
    );
    Model {
        version: arena.alloc_str(&pack.guide.version),
        hash: arena.alloc_str(&files.hash()),
        review: Review::Unsigned,
        signed: &[],
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
        laters,
        tonight,
        night,
        talk_card,
        flags,
        urgent_title,
        urgent,
        passes,
        chains,
        why_nots,
        carry,
        around,
        terms,
        facts,
        sources,
    }
}
