//! What a person chose: the only state there is.

use crate::model::{ChoiceId, Question};

/// A set of choices, one bit per [`ChoiceId`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::answers))]
pub struct ChoiceSet(pub u128);

/// How many choices a guide can hold: the number of bits in a [`ChoiceSet`].
pub const MAX_CHOICES: usize = 128;

impl ChoiceSet {
    /// The set without choices.
    pub const EMPTY: ChoiceSet = ChoiceSet(0);

    /// The set of one choice.
    pub fn of(choice: ChoiceId) -> Self {
        ChoiceSet(1 << choice.0)
    }

    /// Whether `choice` is in the set.
    pub fn has(self, choice: ChoiceId) -> bool {
        self.meets(ChoiceSet::of(choice))
    }

    /// Whether the sets share a choice.
    pub fn meets(self, other: ChoiceSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Choices in both sets.
    pub fn and(self, other: ChoiceSet) -> ChoiceSet {
        ChoiceSet(self.0 & other.0)
    }

    /// Choices in either set.
    pub fn or(self, other: ChoiceSet) -> ChoiceSet {
        ChoiceSet(self.0 | other.0)
    }

    /// Choices of this set that are not in `other`.
    pub fn without(self, other: ChoiceSet) -> ChoiceSet {
        ChoiceSet(self.0 & !other.0)
    }

    /// Whether there is no choice in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many choices are in the set.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The choices, in the order of the conversation.
    pub fn iter(self) -> impl Iterator<Item = ChoiceId> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            (rest != 0).then(|| {
                let lowest = rest.trailing_zeros();
                rest &= rest - 1;
                // At most 127, since `rest` has 128 bits.
                ChoiceId(lowest as u8)
            })
        })
    }
}

/// The answers of one person: every choice they made. A question without a choice in the set
/// has not been answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Answers(pub ChoiceSet);

impl Answers {
    /// Whether this choice was made.
    pub fn has(self, choice: ChoiceId) -> bool {
        self.0.has(choice)
    }

    /// The choices made for one question.
    pub fn to(self, question: &Question<'_>) -> ChoiceSet {
        self.0.and(question.choices)
    }

    /// Whether the question has an answer; "weet ik niet" is an answer.
    pub fn answered(self, question: &Question<'_>) -> bool {
        !self.to(question).is_empty()
    }

    /// The answers with those to one question replaced.
    pub fn replaced(self, question: &Question<'_>, choices: ChoiceSet) -> Answers {
        Answers(self.0.without(question.choices).or(choices))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_lists_its_choices_in_order_up_to_the_last_bit() {
        let set = ChoiceSet::of(ChoiceId(127))
            .or(ChoiceSet::of(ChoiceId(0)))
            .or(ChoiceSet::of(ChoiceId(64)));
        let ids: Vec<u8> = set.iter().map(|choice| choice.0).collect();
        assert_eq!(ids, [0, 64, 127]);
        assert_eq!(set.len(), 3);
        assert!(set.without(set).is_empty());
    }
}
