//! The content files as an editor writes them, before any check.
//!
//! One struct per kind of TOML block; every field is documented for the editor.
//! Unknown keys are refused, so that a typing error cannot silently drop a rule.
//! Everything after the checks uses [`guide::model`], whose enums single words are read as.

mod explanations;

use std::collections::BTreeMap;

use guide::condition::Predicate;
use guide::model::{Certainty, Cost, DoorKind, Drawing, FactKind, OnUnknown, Open, Rank};
use guide::text::Direction;
use serde::Deserialize;

pub use self::explanations::*;

/// `content/guide.toml`: what holds for the guide as a whole.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGuide {
    /// Version of this file format; the program refuses any other than [`FORMAT_VERSION`].
    pub format_version: u32,
    /// Short name of the guide, used in the content hash.
    pub id: String,
    /// Version of the content, raised by an editor with every published change.
    pub version: String,
    /// At most this many follow-up screens are asked of one person.
    pub max_follow_ups: u8,
    /// At most this many supports are shown before "bekijk alles".
    pub max_shown: u8,
    /// The groups of "bekijk alles", in order. Text: `group-<id>` in `ui.ftl`.
    pub groups: Vec<String>,
    /// Something to do tonight: the first whose condition may hold is shown with every result.
    pub tonight: Vec<RawTonight>,
    /// The languages, Dutch first: the others are translations of it.
    pub language: Vec<RawLanguage>,
}

/// A language the guide can be read in. Texts: the folder `text/<id>/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLanguage {
    /// BCP 47 tag, the value of `lang` and the name of its folder.
    pub id: String,
    /// Its name as its own speakers write it; they look for it on the first screen.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Whether every text is translated. Of a complete language a missing text stops the build; of
    /// another it is shown in Dutch and marked as Dutch.
    pub complete: bool,
    /// Dutch words that its texts keep, besides those of the glossary: marked as Dutch, so that a screen
    /// reader says them with a Dutch voice.
    #[serde(default)]
    pub keeps: Vec<String>,
}

/// The only `format_version` this program reads.
pub const FORMAT_VERSION: u32 = 1;

/// One candidate for "vannacht".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTonight {
    /// The support to name.
    pub support: String,
    /// For whom; absent means for everybody.
    pub when: Option<RawCondition>,
    /// They are there at night for whom it is meant, whatever `tonight.toml` says of their hours.
    #[serde(default)]
    pub there: bool,
}

/// `content/sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSources {
    /// Every source a fact, claim or rule may name.
    pub source: Vec<RawSource>,
}

/// Where a fact comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSource {
    /// Id named by claims, facts and rules.
    pub id: String,
    /// What a visitor reads behind "Bron".
    pub title: String,
    /// Address without protocol, when there is one.
    pub address: Option<String>,
}

/// `content/facts.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFacts {
    /// Every phone number, address and amount. Sentences name them as `{ $id }`.
    pub fact: Vec<RawFact>,
}

/// A number or address that can change, kept in one place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFact {
    /// Id, used as `{ $id }` in texts.
    pub id: String,
    /// What it is: decides how it is shown.
    pub kind: FactKind,
    /// What the visitor reads: `113`, `113.nl`, `385 euro`.
    pub value: String,
    /// Whose phone number it is, as they call themselves: said before the number by a screen reader.
    /// Nothing where the number is the name, such as 112.
    #[serde(default)]
    pub of: String,
    /// Sources, at least one.
    pub sources: Vec<String>,
    /// How sure we are.
    pub certainty: Certainty,
    /// Day on which the source was last looked at, `YYYY-MM-DD`.
    pub checked_on: String,
    /// Day before which somebody looks again.
    pub review_by: String,
    /// Last day on which the value holds; needed for amounts.
    pub valid_until: Option<String>,
}

/// `content/questions.toml`: the conversation, top to bottom.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestions {
    /// The screens in the order in which they can come.
    pub screen: Vec<RawScreen>,
    /// The questions in the order in which they stand on the screens.
    pub question: Vec<RawQuestion>,
}

/// What the visitor sees at one time.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawScreen {
    /// Id. A screen with more than one question has a text `screen-<id>` as heading.
    pub id: String,
    /// Counts toward `max_follow_ups`. "Verder" without a choice is accepted where several can be
    /// made: it counts as the exclusive option ("geen van deze"), or else as "weet ik niet".
    #[serde(default)]
    pub follow_up: bool,
    /// "Verder" without a choice is accepted and counts as "weet ik niet".
    #[serde(default)]
    pub skippable: bool,
    /// "Genoeg voor nu" is offered here.
    #[serde(default)]
    pub enough: bool,
}

/// A group of options.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAnswerGroup {
    /// Id, unique within the question.
    pub id: String,
    /// A drawing beside its heading.
    pub drawing: Option<Drawing>,
}

/// One question.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion {
    /// Id, unique over all questions. Text: `question-<id>` with optional `.hint`,
    /// and a variant per kind of visitor (`.naaste`, `.hint-naaste`).
    pub id: String,
    /// The screen it stands on.
    pub screen: String,
    /// How it is answered.
    pub kind: RawQuestionKind,
    /// When it is asked; absent means always.
    pub ask_when: Option<RawCondition>,
    /// Groups of options, in order, for `many`; each opens by itself. Text: `group-<question>-<id>`,
    /// with a variant per kind of visitor (`.naaste`).
    #[serde(default)]
    pub groups: Vec<RawAnswerGroup>,
    /// The answers to choose from. A `wish` gets the ticked options of its `of` first.
    #[serde(default)]
    pub options: Vec<RawOption>,
    /// For `wish`: the question whose ticked options are offered.
    pub of: Option<String>,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RawQuestionKind {
    /// One answer (radio buttons).
    One,
    /// Any number of answers (checkboxes).
    Many,
    /// One of the options ticked in another question.
    Wish,
}

/// One answer that can be chosen.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawOption {
    /// Id, unique within the question; named elsewhere as `<question>.<id>`.
    /// Text: `option-<question>-<id>`, with a variant per kind of visitor (`.naaste`).
    pub id: String,
    /// The group it stands in.
    pub group: Option<String>,
    /// When it is offered; absent means always.
    pub show_when: Option<RawCondition>,
    /// Stands after "of" and cannot be combined with another answer.
    #[serde(default)]
    pub exclusive: bool,
    /// "Weet ik niet": counts as *may be so* for every other option. Implies `exclusive`.
    #[serde(default)]
    pub unknown: bool,
    /// Demands of the seeds that this answer covers (`W01`).
    #[serde(default)]
    pub covers: Vec<String>,
}

/// A condition on the answers. Four words, and named predicates for what they cannot say.
///
/// The result is *yes*, *maybe* or *no*: an option of a question that was not answered, or
/// was answered with "weet ik niet", is *maybe*.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RawCondition {
    /// Every part holds.
    All(Vec<RawCondition>),
    /// At least one part holds.
    Any(Vec<RawCondition>),
    /// The part does not hold.
    Not(Box<RawCondition>),
    /// The option was chosen (`"phase.laatste_fase"`), or one of several.
    Is(OneOrMany),
    /// A predicate with a name, written in Rust.
    Holds(Predicate),
}

/// One id or a list of ids.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany {
    /// A single id.
    One(String),
    /// Several ids, of which one is enough.
    Many(Vec<String>),
}

/// `content/supports/<id>.toml`: one kind of support.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSupport {
    /// Id; equals the file name.
    pub id: String,
    /// Group in "bekijk alles".
    pub group: String,
    /// How heavy the help is: 1 everyday support, 2 treatment by talking, 3 treatment of
    /// complicated complaints. Lighter help is shown first where answers are unknown.
    pub level: u8,
    /// Can be contacted by the visitor without a referral.
    pub self_contact: bool,
    /// Who pays, in one word; the sentence is `.pays`.
    pub cost: Cost,
    /// Supports that always stand before this one among the first cards.
    #[serde(default)]
    pub after: Vec<String>,
    /// For whom this fits at all: *no* keeps it out of the first cards, *maybe* adds the text `.if`.
    pub gate: Option<RawCondition>,
    /// Ways in, those with a condition first. The first that holds is the best; at least one has
    /// no condition.
    pub door: Vec<RawDoor>,
    /// Where each statement on the card comes from. Every field of [`RawField`] but
    /// `soon` has one.
    pub claim: Vec<RawClaim>,
    /// Phone numbers and addresses on the card: ids of facts.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Demands of the seeds that this card covers (`C03`).
    #[serde(default)]
    pub covers: Vec<String>,
}

/// One way to reach a kind of support.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDoor {
    /// Through whom.
    pub id: DoorKind,
    /// When this is the best way; absent on the last door.
    pub when: Option<RawCondition>,
    /// The visitor's own helper, whose number only they can know, though it is a door `zelf`. Of every
    /// other door that is so without being said.
    #[serde(default)]
    pub own: bool,
    /// Number of steps, 2 to 4. Texts: `.door-<id>-1` and on.
    pub steps: u8,
    /// Demands of the seeds that this door covers (`A03`).
    #[serde(default)]
    pub covers: Vec<String>,
}

/// Where one statement on a card comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawClaim {
    /// Which statement.
    pub field: RawField,
    /// Ids of sources, at least one.
    pub sources: Vec<String>,
    /// How sure we are of the least sure part of the statement.
    pub certainty: Certainty,
    /// Day on which the source was last looked at.
    pub checked_on: String,
    /// Day before which somebody looks again.
    pub review_by: String,
    /// Last day on which the statement holds; after it `.<field>-later` is shown instead.
    pub valid_until: Option<String>,
    /// Demands of the seeds that this statement covers (`K01`).
    #[serde(default)]
    pub covers: Vec<String>,
}

/// The statements on a card that need a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RawField {
    /// `.gives`: what it gives.
    Gives,
    /// `.for-whom`: who can use it.
    ForWhom,
    /// `.limits`: what it does not do.
    Limits,
    /// `.door-…`: how to get there.
    Doors,
    /// `.referral`: whether a referral is needed.
    Referral,
    /// `.pays`: who pays.
    Pays,
    /// `.find`: where to find one.
    Find,
    /// `.soon`: how soon it begins. The only one that may be absent: then nobody knows.
    Soon,
}

/// `content/rules.toml`: which worries lead to which supports.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRules {
    /// Every rule; the order decides between equals.
    pub rule: Vec<RawRule>,
    /// What fits some people and is not among what they are shown first.
    #[serde(default)]
    pub later: Vec<RawLater>,
}

/// Kinds of support that stay behind "bekijk alles" for some people: they fit, and something else
/// is the way in. What a signal asks for is never held back by this.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLater {
    /// Id, readable as who it is about.
    pub id: String,
    /// For whom; only where this certainly holds.
    pub when: RawCondition,
    /// What stays behind.
    pub supports: Vec<String>,
    /// Sources, at least one.
    pub sources: Vec<String>,
}

/// One rule. Text: `rule-<id>` in `rules.ftl`, the "because" a visitor reads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRule {
    /// Id, readable as the situation it is about.
    pub id: String,
    /// Options of which one has to be ticked; they are the reason shown to the visitor.
    pub because: Vec<String>,
    /// Circumstances under which the rule holds; absent means always.
    pub when: Option<RawCondition>,
    /// What to do when the circumstances are unknown.
    #[serde(default)]
    pub on_unknown: OnUnknown,
    /// Where its supports come in the result.
    #[serde(default)]
    pub place: Rank,
    /// Supports in order.
    pub supports: Vec<String>,
    /// Rows of the routing table (`content/routing.toml`) it carries out.
    #[serde(default)]
    pub rows: Vec<u8>,
    /// Sources, at least one.
    pub sources: Vec<String>,
    /// Demands of the seeds that this rule covers.
    #[serde(default)]
    pub covers: Vec<String>,
}

/// `content/routing.toml`: the table the rules were made from, and are held against.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRouting {
    /// Every row.
    pub row: Vec<RawRow>,
}

/// One row of the routing table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRow {
    /// Its number, as rules name it.
    pub number: u8,
    /// Options it is about, as `question.option`.
    pub about: Vec<String>,
    /// How heavy, as the table says it.
    pub heaviness: String,
    /// For whom, as the table says it.
    pub who: String,
    /// In which phase, as the table says it.
    pub phase: String,
    /// Its supports, as the table says it.
    pub table: String,
    /// Why, in Dutch, as the table says it.
    pub reason: String,
    /// What the rules do with it.
    pub line: Vec<RawRowLine>,
    /// Sources, at least one.
    pub sources: Vec<String>,
}

/// For whom of a row which supports.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRowLine {
    /// Options it is about, where these are fewer than those of the row.
    pub about: Option<Vec<String>>,
    /// For whom; absent means everybody.
    pub when: Option<RawCondition>,
    /// What an unknown circumstance does.
    #[serde(default)]
    pub on_unknown: OnUnknown,
    /// Where its supports come in the result.
    #[serde(default)]
    pub place: Rank,
    /// Supports in order.
    pub supports: Vec<String>,
    /// Why it says something else than the row.
    pub differs: Option<String>,
}

/// `content/red_flags.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRedFlags {
    /// The lines of "Nu hulp nodig?". Texts: `urgent` with `.line-1` and on.
    pub urgent: Vec<RawLine>,
    /// One per signal, most urgent first.
    pub flag: Vec<RawFlag>,
}

/// What is shown first when a signal was ticked. Texts: `flag-<option id>` with `.line-1` and on, and
/// `.say`, the first sentence on the phone, with variants per kind of visitor (`.say-jong`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFlag {
    /// The ticked option.
    pub option: String,
    /// The lines, in the order of `docs/sources/routing.md`.
    pub lines: Vec<RawLine>,
    /// Being seen with this page may be dangerous: the note on browser history is shown.
    #[serde(default)]
    pub unsafe_to_be_seen: bool,
    /// Supports that are not among the first cards while this signal is there. They stay in the
    /// result: a signal removes nothing.
    #[serde(default)]
    pub holds_back: Vec<String>,
    /// Sources, at least one.
    pub sources: Vec<String>,
    /// Demands of the seeds that this signal covers.
    #[serde(default)]
    pub covers: Vec<String>,
}

/// One line of urgent help.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawLine {
    /// Phone numbers or addresses offered with this line: ids of facts.
    #[serde(default)]
    pub contacts: Vec<String>,
    /// Options (`question.option`): who ticked one of them reads this line before the others.
    #[serde(default)]
    pub first_for: Vec<String>,
    /// Options: only who ticked one of them reads this line; empty is everybody.
    #[serde(default)]
    pub only_for: Vec<String>,
}

/// `content/signoff.toml`: who has checked what.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSignoff {
    /// The roles that can sign.
    pub roles: Vec<String>,
    /// Every signature.
    #[serde(default)]
    pub signature: Vec<RawSignature>,
}

/// One clinician's statement about the items they saw.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSignature {
    /// Their role, one of [`RawSignoff::roles`]; never a name.
    pub role: String,
    /// The day of signing, `YYYY-MM-DD`.
    pub on: String,
    /// The last day on which the signature counts.
    pub review_by: String,
    /// What they saw: the name of each item (`card psycholoog`) and its hash, as
    /// `cargo guide sign-form` prints them.
    pub saw: BTreeMap<String, String>,
}

/// `content/card.toml`: "Neem dit mee", what somebody takes along to a call or a talk.
/// Texts: `card` with `.words`, `.own`, `.say` and `.made`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTalkCard {
    /// Questions whose answers can be on the card. Answers that mean "weet ik niet" or "geen van
    /// deze" never are, nor is the question a signal comes from.
    pub words: Vec<String>,
    /// Questions to take along, in order.
    pub questions: Vec<RawTalkCardQuestions>,
    /// What to ask about costs.
    pub costs: Vec<RawCostQuestions>,
    /// Ids of supports that listen or help at once. Nothing is agreed with them, so that calling them
    /// opens no page for it.
    pub helplines: Vec<String>,
}

/// Questions to take along. Text: `card-<id>` with `.line-1` and on, and variants per kind of
/// visitor (`.line-1-naaste`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTalkCardQuestions {
    /// Id.
    pub id: String,
    /// Number of lines.
    pub lines: u8,
    /// For whom; *no* leaves them out. Absent means for everybody.
    pub when: Option<RawCondition>,
    /// Why they are worth asking.
    pub basis: RawBasis,
    /// Demands of the seeds that they cover.
    #[serde(default)]
    pub covers: Vec<String>,
}

/// What to ask about the costs of some kinds of support. Text: `card-<id>` (whom to ask) with
/// `.line-1` and on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCostQuestions {
    /// Id.
    pub id: String,
    /// Number of lines.
    pub lines: u8,
    /// Ids of supports. Each whose `cost` is not `free` or `insured` is in exactly one list.
    pub supports: Vec<String>,
    /// Why they are worth asking.
    pub basis: RawBasis,
}

/// `content/tonight.toml`: what can be done when offices are closed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTonightFile {
    /// When each kind of support can be reached; every kind is in exactly one list.
    pub hours: Vec<RawHours>,
    /// Small things to do tonight, in order.
    pub step: Vec<RawTonightStep>,
    /// What to do when something cannot wait. Text: `tonight-cannot-wait`.
    pub cannot_wait: RawBasis,
}

/// When some kinds of support can be reached.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawHours {
    /// When.
    pub open: Open,
    /// Ids of supports.
    pub supports: Vec<String>,
    /// Where this comes from.
    pub basis: RawBasis,
}

/// A small thing to do tonight. Text: `tonight-<id>`, with a variant per kind of visitor.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTonightStep {
    /// Id.
    pub id: String,
    /// For whom it certainly fits; absent means for everybody.
    pub when: Option<RawCondition>,
    /// The step is making the card: a button beside it opens the card.
    #[serde(default)]
    pub card: bool,
    /// Where this comes from.
    pub basis: RawBasis,
}
