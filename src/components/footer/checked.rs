//! Whether a clinician has checked the texts, as the visitor is told.

use guide::TextId;
use guide::review::Standing;

use crate::content::{Guide, ui};
use crate::words::Words;

/// What holds in this language on the visitor's own day.
pub(super) fn sentence(guide: Guide) -> Words {
    let standing = guide.model.review.on(guide.today, guide.texts.language);
    let text = text_for(standing);
    match standing {
        Standing::NotChecked | Standing::PartlyChecked => guide.text(text),
        Standing::Checked { on, until } => guide.fill(
            text,
            &[("date", &guide.day(on)), ("until", &guide.day(until))],
        ),
        Standing::Overdue { on } => guide.fill(text, &[("date", &guide.day(on))]),
    }
}

fn text_for(standing: Standing) -> TextId {
    match standing {
        Standing::NotChecked => ui::NOT_REVIEWED,
        Standing::PartlyChecked => ui::PARTLY_REVIEWED,
        Standing::Checked { .. } => ui::REVIEWED,
        Standing::Overdue { .. } => ui::REVIEW_OVERDUE,
    }
}

#[cfg(test)]
mod tests {
    use guide::{Date, Model, Review, Texts};

    use super::*;
    use crate::content::{MODEL, NL};

    const SIGNED: Review = Review::Signed {
        on: Date(20270110),
        review_by: Date(20271231),
    };

    /// What somebody reads who looks on this day, if the content were signed so.
    fn read(review: Review, today: Date, texts: &'static Texts<'static>) -> String {
        let model: &'static Model<'static> = Box::leak(Box::new(Model { review, ..MODEL }));
        let guide = Guide {
            model,
            texts,
            today,
            setting: Default::default(),
            may_write: true,
        };
        sentence(guide).to_string()
    }

    fn dutch(id: TextId) -> &'static str {
        NL.get(id)
    }

    #[test]
    fn only_content_that_is_signed_as_a_whole_is_called_checked() {
        let on = Date(20270111);
        assert_eq!(read(Review::Unsigned, on, &NL), dutch(ui::NOT_REVIEWED));
        let partly = Review::Partly { signed: 9, of: 10 };
        assert_eq!(read(partly, on, &NL), dutch(ui::PARTLY_REVIEWED));
        let checked = read(SIGNED, on, &NL);
        let expected = NL.fill(
            ui::REVIEWED,
            &[("date", "10 januari 2027"), ("until", "31 december 2027")],
        );
        assert_eq!(checked, expected);
        assert!(checked.contains("10 januari 2027") && checked.contains("31 december 2027"));
    }

    #[test]
    fn from_the_day_after_the_last_it_says_that_the_check_is_too_old() {
        assert!(read(SIGNED, Date(20271231), &NL).contains("31 december 2027"));
        let overdue = NL.fill(ui::REVIEW_OVERDUE, &[("date", "10 januari 2027")]);
        assert_eq!(read(SIGNED, Date(20280101), &NL), overdue);
        assert!(overdue.contains("10 januari 2027"));
    }

    #[test]
    fn a_translation_is_not_called_checked() {
        let english: &'static Texts<'static> = Box::leak(Box::new(Texts {
            language: "en",
            ..*NL
        }));
        assert_eq!(
            read(SIGNED, Date(20270111), english),
            dutch(ui::NOT_REVIEWED)
        );
    }
}
