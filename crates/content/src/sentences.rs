//! Sentences that are filled in the same way wherever they stand: a day, and whether a clinician has
//! checked the texts. How they are made is in the domain; here are the keys of their texts.

use guide::review::ReviewTexts;
use guide::text::DateTexts;
use guide::{Date, TextId, Texts};

use crate::{Content, LoadError};

impl Content<'_> {
    /// A day as somebody would write it in the language of `texts`: `21 november 2026`.
    ///
    /// # Errors
    /// When a text is not there.
    pub fn day(&self, texts: &Texts<'_>, date: Date) -> Result<String, LoadError> {
        Ok(texts.day(date, &self.dates()?))
    }

    /// Whether a clinician has checked the texts, in their language. A page has no clock: a check
    /// that counted on the day it was made names its last day.
    ///
    /// # Errors
    /// When a text is not there.
    pub fn checked(&self, texts: &Texts<'_>, today: Date) -> Result<String, LoadError> {
        let sentences = ReviewTexts {
            not_checked: self.id_of("ui-not-reviewed")?,
            partly_checked: self.id_of("ui-partly-reviewed")?,
            checked: self.id_of("ui-reviewed")?,
            overdue: self.id_of("ui-review-overdue")?,
            dates: self.dates()?,
        };
        let review = self.compiled.model.review;
        Ok(review.sentence(today, texts, &sentences))
    }

    fn dates(&self) -> Result<DateTexts, LoadError> {
        let mut months = [TextId(0); 12];
        for (number, month) in (1..).zip(&mut months) {
            *month = self.id_of(&format!("ui-month-{number}"))?;
        }
        let date = self.id_of("ui-date")?;
        Ok(DateTexts { date, months })
    }
}
