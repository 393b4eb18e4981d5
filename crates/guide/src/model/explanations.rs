//! What explains: how kinds of support lead to each other, why something is not shown, what
//! stands around a person, and words.

use super::{Claim, DoorKind, RoleText, Statement, SupportId};
use crate::answers::ChoiceSet;
use crate::condition::Condition;
use crate::text::TextId;

/// Who can pass a person on to whom.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Pass<'m> {
    /// Who passes on.
    pub from: SupportId,
    /// To whom; at least one, in no order of merit.
    pub to: &'m [SupportId],
    /// Where this comes from.
    pub claim: Claim<'m>,
}

/// A well-trodden way from step to step.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Chain<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// For who comes in through this door; `None` is for everybody else.
    pub door: Option<DoorKind>,
    /// Two or more; each can pass on to the next.
    pub steps: &'m [SupportId],
    /// Heading.
    pub title: TextId,
    /// The same as the picture, in words.
    pub text: Statement<'m>,
}

/// Why a kind of support that people ask for is not the first step.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct WhyNot<'m> {
    /// The kind people ask for.
    pub support: SupportId,
    /// What comes before it; at least one.
    pub first: &'m [SupportId],
    /// For whom the question makes sense; `None` is everybody.
    pub when: Option<Condition<'m>>,
    /// The question.
    pub question: TextId,
    /// The answer.
    pub answer: Statement<'m>,
}

/// What a person carries, and what helps to carry. Words beside each other: nothing is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Carry<'m> {
    /// Heading.
    pub title: RoleText<'m>,
    /// What the picture is and is not.
    pub intro: RoleText<'m>,
    /// What helps to carry.
    pub helps_text: RoleText<'m>,
    /// Choices that say who already helps.
    pub helps: ChoiceSet,
    /// The dimensions, in order.
    pub dimensions: &'m [Dimension<'m>],
    /// Where the texts come from.
    pub claim: Claim<'m>,
}

/// One of the dimensions of what a person carries.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Dimension<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// Its name.
    pub name: TextId,
    /// What it is about.
    pub about: TextId,
    /// The worries that belong here.
    pub choices: ChoiceSet,
}

/// Something that stands around a person, beside the kinds of support.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Around<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// For whom; `None` is everybody.
    pub when: Option<Condition<'m>>,
    /// Heading.
    pub title: TextId,
    /// What it says; at least one.
    pub lines: &'m [TextId],
    /// The lines after the first are things a person can offer.
    pub offers: bool,
    /// A drawing beside the words.
    pub picture: Option<Picture>,
    /// Whose image it is.
    pub credit: Option<TextId>,
    /// Kinds of support to read on about.
    pub supports: &'m [SupportId],
    /// Where the lines come from.
    pub claim: Claim<'m>,
}

/// Drawings that a block can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::model),
    serde(rename_all = "snake_case")
)]
pub enum Picture {
    /// A chest of drawers of which one stands open.
    Verlieskast,
}

/// A word that not everybody knows.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::model))]
pub struct Term<'m> {
    /// Id in the content files.
    pub id: &'m str,
    /// The word.
    pub name: TextId,
    /// What it means.
    pub meaning: Statement<'m>,
    /// The kinds of support whose texts have the word.
    pub supports: &'m [SupportId],
}
