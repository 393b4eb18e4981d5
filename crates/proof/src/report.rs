//! What a proof found.

use std::time::Duration;

use num_bigint::BigUint;

/// One thing that has to hold for every combination of answers.
#[derive(Debug, Clone)]
pub struct Check {
    /// A short name.
    pub id: String,
    /// The claim, as a sentence.
    pub says: String,
    /// How many cases were looked at: sets of answers, lists, or combinations walked.
    pub cases: u64,
    /// Where it does not hold.
    pub violations: Vec<Violation>,
}

/// One way in which something does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// What is wrong.
    pub what: String,
    /// The shortest answers that show it, as `question.option`; empty where no answers are needed.
    pub answers: Vec<String>,
}

impl Violation {
    /// One that no answers are needed for.
    pub(crate) fn without_answers(what: String) -> Self {
        Violation {
            what,
            answers: Vec::new(),
        }
    }
}

/// How much is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// All claims over all answers, without a walk through the real code: for trying many changed
    /// guides.
    Symbols,
    /// With the walk for one worry.
    Quick,
    /// With the walk for up to two worries.
    Whole,
}

impl Depth {
    /// With how many worries the real code is walked.
    pub fn worries(self) -> Option<usize> {
        match self {
            Depth::Symbols => None,
            Depth::Quick => Some(1),
            Depth::Whole => Some(2),
        }
    }
}

/// The result of a proof.
#[derive(Debug, Clone)]
pub struct Report {
    /// Combinations of answers with which a visitor can reach the result.
    pub combinations: BigUint,
    /// Those of them that are reached by only going forward.
    pub forward: BigUint,
    /// Combinations of answers walked with the real code.
    pub walked: u64,
    /// How long all of it took.
    pub took: Duration,
    /// Everything that was checked.
    pub checks: Vec<Check>,
}

impl Report {
    /// Everything that does not hold, with the check it belongs to.
    pub fn violations(&self) -> impl Iterator<Item = (&Check, &Violation)> {
        self.checks
            .iter()
            .flat_map(|check| check.violations.iter().map(move |found| (check, found)))
    }
}
