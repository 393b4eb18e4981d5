//! What is wrong with the content, in words an editor can act on.

use std::fmt;

/// One thing that is wrong, with its place and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Problem {
    /// What kind of problem.
    pub code: Code,
    /// File below `content/`, such as `supports/psycholoog.toml`.
    pub file: String,
    /// The line in that file, from 1; absent where there is no such file.
    pub line: Option<usize>,
    /// The id or text key it is about; empty for a whole file.
    pub id: String,
    /// What is wrong, one sentence.
    pub message: String,
    /// What to do, one sentence.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = if self.code.is_warning() {
            "warning"
        } else {
            "error"
        };
        write!(f, "{level}[{}] content/{}", self.code.as_str(), self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.id.is_empty() {
            write!(f, ", {}", self.id)?;
        }
        write!(f, ": {} Remedy: {}", self.message, self.remedy)
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal $(, $warning:ident)?;)+) => {
        /// The kinds of problem. `docs/problems.md` lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {$($(#[doc = $doc])+ $name,)+}

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$name,)+];

            /// Stable name in kebab-case.
            pub fn as_str(self) -> &'static str {
                match self {$(Code::$name => $text,)+}
            }

            /// What it means, in a sentence.
            pub fn meaning(self) -> &'static str {
                match self {$(Code::$name => concat!($($doc),+).trim_start(),)+}
            }

            /// Whether the content can be used all the same.
            pub fn is_warning(self) -> bool {
                match self {$(Code::$name => codes!(@warning $($warning)?),)+}
            }
        }
    };
    (@warning warning) => { true };
    (@warning) => { false };
}

codes! {
    /// The folder or a file cannot be read.
    Unreadable = "unreadable";
    /// Not TOML, or a key that does not exist.
    BadToml = "bad-toml";
    /// Not Fluent, or a part of Fluent that the guide does not use.
    BadFluent = "bad-fluent";
    /// Another `format_version` than this program reads.
    WrongFormat = "wrong-format";
    /// A file that is never read.
    UnknownFile = "unknown-file";
    /// An id that occurs twice.
    DuplicateId = "duplicate-id";
    /// An id that does not exist.
    UnknownId = "unknown-id";
    /// A sentence that is needed and not there.
    MissingText = "missing-text";
    /// A sentence that nothing uses.
    UnusedText = "unused-text";
    /// A folder with texts that guide.toml does not declare, or a declaration that cannot be used.
    UnknownLanguage = "unknown-language";
    /// A sentence that a complete language lacks.
    MissingTranslation = "missing-translation";
    /// A sentence of a translation that Dutch does not have.
    UnknownTranslation = "unknown-translation";
    /// A translation with other `{ $names }` than the Dutch sentence.
    WrongReference = "wrong-reference";
    /// An unclassified word of the other form of address, or an override for no text.
    UnknownForm = "unknown-form", warning;
    /// `{ $name }` that is no fact.
    UnknownPlaceholder = "unknown-placeholder";
    /// An amount, or an unchecked fact, in a sentence that cannot show it honestly.
    UncheckedInSentence = "unchecked-in-sentence";
    /// Hours at night that nobody found in a source.
    UncheckedHours = "unchecked-hours";
    /// A statement, rule or fact without a source.
    MissingSource = "missing-source";
    /// Not a day of the calendar.
    BadDate = "bad-date";
    /// A review date that has passed.
    ReviewOverdue = "review-overdue", warning;
    /// A statement or fact that no longer holds.
    NoLongerValid = "no-longer-valid", warning;
    /// A condition that mixes questions, or looks ahead.
    BadCondition = "bad-condition";
    /// A question that no visitor is ever asked.
    UnreachableQuestion = "unreachable-question";
    /// An option that no visitor is ever offered.
    UnreachableOption = "unreachable-option";
    /// A rule that never holds.
    DeadRule = "dead-rule";
    /// A rule with other worries or supports than the rows of the routing table it names.
    NotInTheTable = "not-in-the-table";
    /// A line of the routing table that no rule carries out.
    RowWithoutRule = "row-without-rule";
    /// A kind of support that no rule names.
    SupportWithoutRule = "support-without-rule";
    /// A rule that names something to pay for and nothing free.
    PaidWithoutFree = "paid-without-free";
    /// A rule that names a support before the one it needs first.
    WrongOrder = "wrong-order";
    /// A door that contradicts the card, or a card without a last resort.
    BadDoor = "bad-door";
    /// A signature that cannot be right: from the future, about nothing, or over before it began.
    BadSignature = "bad-signature";
    /// A signature over something that has changed since.
    SignatureLapsed = "signature-lapsed", warning;
    /// A signature whose review date has passed.
    SignatureOverdue = "signature-overdue", warning;
    /// A chain whose steps do not pass on to each other, or that leads nowhere.
    BrokenChain = "broken-chain";
    /// A worry that belongs to no dimension, or a dimension of something else.
    BadDimension = "bad-dimension";
    /// A part that says nothing.
    NothingSaid = "nothing-said";
    /// Questions about costs that are missing, or that no kind of support needs.
    CostQuestions = "cost-questions";
    /// A kind of support without a line that says when it can be reached.
    MissingHours = "missing-hours";
    /// Answers that may not be on the card.
    NotForTheCard = "not-for-the-card";
    /// More than the program can hold.
    TooMany = "too-many";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_kebab_case() {
        let mut names: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(names.iter().all(|name| {
            name.chars()
                .all(|letter| letter.is_ascii_lowercase() || letter == '-')
        }));
    }

    #[test]
    fn an_editor_reads_place_message_and_remedy() {
        let problem = Problem {
            code: Code::MissingText,
            line: Some(12),
            file: "text/nl/rules.ftl".into(),
            id: "rule-angst".into(),
            message: "This text is needed and not there.".into(),
            remedy: "Add it.".into(),
        };
        assert_eq!(
            problem.to_string(),
            "error[missing-text] content/text/nl/rules.ftl:12, rule-angst: \
             This text is needed and not there. Remedy: Add it."
        );
    }
}
