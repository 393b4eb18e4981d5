//! Whether a clinician has checked what a visitor sees, as far as visitors are informed.
//!
//! Made by the compiler of the content from `content/signoff.toml`; the widget, prints and the
//! static guide say what [`Review::on`] says and nothing better.

use crate::date::Date;
use crate::model::SupportId;
use crate::text::{DateTexts, TextId, Texts};

/// The language that clinicians read and sign. A translation is never called checked.
pub const LANGUAGE: &str = "nl";

/// What is signed of everything a visitor can see. Only signatures over exactly today's content
/// count, so that a changed word is never shown as checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::review))]
pub enum Review {
    /// No item is signed as it is now.
    Unsigned,
    /// Some items are signed as they are now.
    Partly {
        /// Items with a signature that holds for their content.
        signed: u16,
        /// All items.
        of: u16,
    },
    /// Every item is signed.
    Signed {
        /// The oldest of the signatures that count.
        on: Date,
        /// The last day on which all of them count.
        review_by: Date,
    },
}

/// A part of the guide that clinicians signed as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::review))]
pub struct Signed<'m> {
    /// Which.
    pub part: SignedPart,
    /// The role of who signed it, such as `huisarts`; never a name. Several are joined by a comma.
    pub role: &'m str,
    /// The day of the oldest signature.
    pub on: Date,
    /// The last day on which all of them count.
    pub review_by: Date,
}

/// What a visitor reads the check of by itself, while not everything is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::review))]
pub enum SignedPart {
    /// One kind of support.
    Support(SupportId),
    /// “Nu hulp nodig?” and everything that is shown because of a signal.
    InNeed,
}

impl Signed<'_> {
    /// Whether this may be told on a day to somebody who reads a language (BCP 47 tag).
    pub fn counts(&self, today: Date, language: &str) -> bool {
        language == LANGUAGE && today <= self.review_by
    }
}

/// What a visitor may read about the review on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No clinician has checked it.
    NotChecked,
    /// A clinician has checked a part, which is not enough to call it checked.
    PartlyChecked,
    /// A clinician has checked all of it.
    Checked {
        /// The day of the oldest check.
        on: Date,
        /// The last day on which it counts.
        until: Date,
    },
    /// A clinician has checked all of it, and should have looked again.
    Overdue {
        /// The day of the oldest check.
        on: Date,
    },
}

impl Review {
    /// What holds on the day `today`, by the visitor's clock, for sentences in a
    /// language (BCP 47 tag).
    pub fn on(self, today: Date, language: &str) -> Standing {
        if language != LANGUAGE {
            return Standing::NotChecked;
        }
        match self {
            Review::Unsigned => Standing::NotChecked,
            Review::Partly { .. } => Standing::PartlyChecked,
            Review::Signed { on, review_by } if today > review_by => Standing::Overdue { on },
            Review::Signed { on, review_by } => Standing::Checked {
                on,
                until: review_by,
            },
        }
    }
}

/// The sentences that tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewTexts {
    /// For [`Standing::NotChecked`].
    pub not_checked: TextId,
    /// For [`Standing::PartlyChecked`].
    pub partly_checked: TextId,
    /// For [`Standing::Checked`], with `{date}` and `{until}`.
    pub checked: TextId,
    /// For [`Standing::Overdue`], with `{date}`.
    pub overdue: TextId,
    /// For the days in them.
    pub dates: DateTexts,
}

impl Review {
    /// What somebody is told who reads these texts on the day `today`.
    pub fn sentence(self, today: Date, texts: &Texts<'_>, sentences: &ReviewTexts) -> String {
        let day = |date: Date| texts.day(date, &sentences.dates);
        match self.on(today, texts.language) {
            Standing::NotChecked => texts.get(sentences.not_checked).to_owned(),
            Standing::PartlyChecked => texts.get(sentences.partly_checked).to_owned(),
            Standing::Checked { on, until } => {
                let days = [("date", &*day(on)), ("until", &*day(until))];
                texts.fill(sentences.checked, &days)
            }
            Standing::Overdue { on } => texts.fill(sentences.overdue, &[("date", &*day(on))]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ON: Date = Date(20270110);
    const UNTIL: Date = Date(20271231);
    const SIGNED: Review = Review::Signed {
        on: ON,
        review_by: UNTIL,
    };

    #[test]
    fn only_a_complete_review_is_a_check_and_only_until_its_last_day() {
        let partly = Review::Partly { signed: 5, of: 6 };
        for (review, today, standing) in [
            (Review::Unsigned, ON, Standing::NotChecked),
            (partly, ON, Standing::PartlyChecked),
            (partly, Date(20991231), Standing::PartlyChecked),
            (
                SIGNED,
                ON,
                Standing::Checked {
                    on: ON,
                    until: UNTIL,
                },
            ),
            (
                SIGNED,
                UNTIL,
                Standing::Checked {
                    on: ON,
                    until: UNTIL,
                },
            ),
            (SIGNED, Date(20280101), Standing::Overdue { on: ON }),
        ] {
            assert_eq!(
                review.on(today, LANGUAGE),
                standing,
                "{review:?} on {today:?}"
            );
            assert_eq!(review.on(today, "en"), Standing::NotChecked);
        }
    }
}
