//! Content files that explain: how kinds of support lead to each other, why something is not
//! shown, what stands around a person, and words.

use guide::model::{Certainty, DoorKind, Picture};
use serde::Deserialize;

use super::RawCondition;

/// What a text outside the cards rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBasis {
    /// Ids of sources, at least one.
    pub sources: Vec<String>,
    /// How sure we are of the least sure part of the text.
    pub certainty: Certainty,
    /// Day on which the source was last looked at, `YYYY-MM-DD`.
    pub checked_on: String,
    /// Day before which the text has to be reviewed again.
    pub review_by: String,
}

/// `content/chains.toml`: who can pass a person on to whom.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChains {
    /// What each kind of support can pass on to.
    pub pass: Vec<RawPass>,
    /// Well-trodden ways, drawn from step to step.
    pub chain: Vec<RawChain>,
}

/// One kind of support and those it can pass a person on to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPass {
    /// Who passes on.
    pub from: String,
    /// To whom, in no order of merit.
    pub to: Vec<String>,
    /// Where this comes from.
    pub basis: RawBasis,
    /// Demands of the seeds that this covers (`A10`).
    #[serde(default)]
    pub covers: Vec<String>,
}

/// A way from step to step. Texts: `chain-<id>` and `chain-<id>.text`, which says the same as the
/// picture.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChain {
    /// Id.
    pub id: String,
    /// Only for who comes in through this door; absent means for everybody else.
    pub door: Option<DoorKind>,
    /// Kinds of support, two or more; each can pass on to the next.
    pub steps: Vec<String>,
    /// Where the text comes from.
    pub basis: RawBasis,
}

/// `content/why_not.toml`: kinds of support people ask for that often come later.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWhyNots {
    /// One per kind.
    pub why_not: Vec<RawWhyNot>,
}

/// Why a kind of support is not the first step. Texts: `why_not-<support>`, the question, and
/// `.answer`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWhyNot {
    /// The kind people ask for.
    pub support: String,
    /// What comes before it, at least one.
    pub first: Vec<String>,
    /// For whom the question makes sense; absent means for everybody.
    pub when: Option<RawCondition>,
    /// Where the answer comes from.
    pub basis: RawBasis,
    /// Demands of the seeds that this covers (`A11`).
    #[serde(default)]
    pub covers: Vec<String>,
}

/// `content/dimensions.toml`: what a person carries, in four dimensions, and what helps to carry.
/// Texts: `carry` with `.intro` and `.helps`, and variants for kinds of visitor.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCarry {
    /// Options that say who already helps: words beside what is carried.
    pub helps: Vec<String>,
    /// Where the texts come from.
    pub basis: RawBasis,
    /// Demands of the seeds that this covers (`M02`, `M03`).
    #[serde(default)]
    pub covers: Vec<String>,
    /// The dimensions, in order.
    pub dimension: Vec<RawDimension>,
}

/// One dimension. Texts: `dimension-<id>` and `.about`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDimension {
    /// Id.
    pub id: String,
    /// Worries that belong here. Every worry is in one dimension or more.
    pub options: Vec<String>,
}

/// `content/around.toml`: what stands around a person, beside the kinds of support.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawArounds {
    /// The blocks, in order.
    pub block: Vec<RawAround>,
}

/// One block. Texts: `around-<id>` with `.line-1` and on, and `.credit` where an image is
/// somebody's.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawAround {
    /// Id.
    pub id: String,
    /// For whom; it is shown when the condition certainly holds. Absent means for everybody.
    pub when: Option<RawCondition>,
    /// Number of lines, at least one. Lines are paragraphs, or offers where `offers` is set.
    pub lines: u8,
    /// The lines after the first are things a person can offer, shown as a list.
    #[serde(default)]
    pub offers: bool,
    /// A drawing beside the words.
    pub picture: Option<Picture>,
    /// Kinds of support to read on about.
    #[serde(default)]
    pub supports: Vec<String>,
    /// Where the lines come from.
    pub basis: RawBasis,
    /// Demands of the seeds that this covers (`M05`).
    #[serde(default)]
    pub covers: Vec<String>,
}

/// `content/glossary.toml`: words that not everybody knows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGlossary {
    /// The words, in the order in which they are listed.
    pub term: Vec<RawTerm>,
}

/// One word. Texts: `term-<id>` and `.text`, what it means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTerm {
    /// Id; `readability.toml` names it where it says how texts explain the word.
    pub id: String,
    /// The word in all its forms, as it stands in texts.
    pub words: Vec<String>,
    /// Where the meaning comes from.
    pub basis: RawBasis,
}
