//! The checked guide and its sentences, written as Rust by `build.rs`.

use guide::entry::Topic;
use guide::review::{ReviewTexts, SignedPart};
use guide::text::{DateTexts, with_dutch};
use guide::{Date, Model, TextId, Texts, text_file};

use crate::languages::Rest;
use crate::partner::Setting;
use crate::words::Words;

mod generated {
    include!(concat!(env!("OUT_DIR"), "/guide.rs"));

    /// The texts of `ui.ftl`: `ui-go-on` is `ui::GO_ON`.
    pub(crate) mod names {
        pub use super::ui::*;
    }
}

pub(crate) use self::generated::names as ui;
pub use self::generated::{FIRST, FORM_U, KINDS, LANGUAGES, MODEL, NL};

/// All Dutch texts, for what is no browser.
#[cfg(any(test, feature = "gallery"))]
pub fn dutch() -> &'static Texts<'static> {
    static DUTCH: std::sync::LazyLock<&Texts<'static>> =
        std::sync::LazyLock::new(|| unpacked(generated::REST.to_owned(), &NL).unwrap_or(&NL));
    *DUTCH
}

/// What stands above a topic.
pub(crate) fn label_of(topic: Topic) -> TextId {
    match topic {
        Topic::Gives => ui::COMPARE_GIVES,
        Topic::Referral => ui::REFERRAL,
        Topic::Pays => ui::PAYS,
        Topic::Soon => ui::SOON,
        Topic::ForWhom => ui::FOR_WHOM,
        Topic::Limits => ui::LIMITS,
        Topic::Find => ui::FIND,
    }
}

const DATES: DateTexts = DateTexts {
    date: ui::DATE,
    months: [
        ui::MONTH_1,
        ui::MONTH_2,
        ui::MONTH_3,
        ui::MONTH_4,
        ui::MONTH_5,
        ui::MONTH_6,
        ui::MONTH_7,
        ui::MONTH_8,
        ui::MONTH_9,
        ui::MONTH_10,
        ui::MONTH_11,
        ui::MONTH_12,
    ],
};

const REVIEW: ReviewTexts = ReviewTexts {
    not_checked: ui::NOT_REVIEWED,
    partly_checked: ui::PARTLY_REVIEWED,
    checked: ui::REVIEWED,
    overdue: ui::REVIEW_OVERDUE,
    dates: DATES,
};

/// What every component reads from: the guide, the sentences of one language, and the day.
#[derive(Debug, Clone, Copy)]
pub struct Guide {
    /// What is asked, known and decided.
    pub model: &'static Model<'static>,
    /// The sentences.
    pub texts: &'static Texts<'static>,
    /// Whether those that no question shows are among them.
    pub rest: Rest,
    /// The day on which the visitor looks: some statements end, some need another look.
    pub today: Date,
    /// What the page around the widget decided.
    pub setting: Setting,
    /// Whether there is a field for words of one's own: not where others could see the keys.
    pub may_write: bool,
}

impl PartialEq for Guide {
    /// Guides are built in, so the same one is at the same place.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.model, other.model)
            && std::ptr::eq(self.texts, other.texts)
            && self.rest == other.rest
            && self.today == other.today
            && self.setting == other.setting
            && self.may_write == other.may_write
    }
}

impl Guide {
    /// With all that is known: only in functions of the second part of the program, which holds it.
    pub fn with_all(self) -> Self {
        Guide {
            model: &MODEL,
            ..self
        }
    }

    /// Whether the sentences are a translation of the Dutch ones.
    pub fn is_translated(&self) -> bool {
        self.texts.language != NL.language
    }

    /// The tag of a heading: level 1 is the top heading of the widget, which may be a deeper one of
    /// the page. There is none below `h6`.
    pub fn heading(&self, level: u8) -> &'static str {
        const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
        let depth = usize::from(self.setting.heading_level) + usize::from(level);
        TAGS.get(depth.saturating_sub(2)).copied().unwrap_or("h6")
    }

    /// One sentence.
    pub fn text(&self, id: TextId) -> Words {
        self.texts.get(id).into()
    }

    /// One sentence with its placeholders filled in.
    pub fn fill(&self, id: TextId, values: &[(&str, &str)]) -> Words {
        self.texts.fill(id, values).into()
    }

    /// Words in quotation marks.
    pub fn quoted(&self, words: &str) -> Words {
        self.fill(ui::QUOTED, &[("words", words)])
    }

    /// A list as somebody would say it: `a, b en c`.
    pub fn listed(&self, parts: &[Words]) -> Words {
        let Some((last, first)) = parts.split_last() else {
            return "".into();
        };
        let join =
            |with, one: &str, other: &str| self.fill(with, &[("one", one), ("other", other)]);
        let before = first.iter().cloned();
        match before.reduce(|one, other| join(ui::LIST, &one, &other)) {
            Some(before) => join(ui::AND, &before, last),
            None => last.clone(),
        }
    }

    /// A day as somebody would write it: `21 november 2026`.
    pub fn day(&self, date: Date) -> Words {
        self.texts.day(date, &DATES).into()
    }

    /// When and by which role a part was checked, where that may be told: a text with `date` and `role`.
    pub fn signed(&self, part: SignedPart, words: TextId) -> Option<Words> {
        let signed = self.model.signed(part, self.today, self.texts.language)?;
        let day = self.day(signed.on);
        Some(self.fill(words, &[("date", &day), ("role", signed.role)]))
    }

    /// Whether a clinician has checked the texts: what holds in this language on the visitor's own day.
    pub fn review(&self) -> Words {
        let review = self.model.review;
        review.sentence(self.today, self.texts, &REVIEW).into()
    }
}

/// The texts in a file that was fetched; what it leaves in Dutch, or to what is built in, is put in.
/// Nothing when it belongs to other content. They stay for as long as the page does: each language comes once.
pub fn unpacked(file: String, dutch: &'static Texts<'static>) -> Option<&'static Texts<'static>> {
    let count = NL.entries.len();
    text_file::read(&file, FIRST.hash, count)?;
    let file = text_file::read(file.leak(), FIRST.hash, count)?;
    let entries: Vec<&'static str> = file
        .entries
        .into_iter()
        .zip(dutch.entries)
        .map(|(entry, dutch)| match with_dutch(entry, dutch) {
            Some(whole) => &*whole.leak(),
            None if entry.is_empty() => dutch,
            None => entry,
        })
        .collect();
    Some(Box::leak(Box::new(Texts {
        language: file.language,
        direction: file.direction,
        entries: entries.leak(),
    })))
}

#[cfg(test)]
mod tests {
    use guide::review::Signed;
    use guide::text::in_dutch;
    use guide::{Direction, Review};

    use super::*;

    fn guide(texts: &'static Texts<'static>) -> Guide {
        Guide {
            model: &MODEL,
            texts,
            rest: Rest::Here,
            today: Date(20_261_122),
            setting: Setting::default(),
            may_write: true,
        }
    }

    #[test]
    fn a_list_reads_as_people_say_it() {
        let list = |parts: &[&'static str]| {
            let parts: Vec<Words> = parts.iter().map(|part| (*part).into()).collect();
            guide(&NL).listed(&parts).to_string()
        };
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a en b");
        assert_eq!(list(&["a", "b", "c"]), "a, b en c");
    }

    #[test]
    fn headings_begin_where_the_page_says_and_end_at_six() {
        let tags = |heading_level| {
            let setting = Setting {
                heading_level,
                ..Setting::default()
            };
            let guide = Guide {
                setting,
                ..guide(&NL)
            };
            [1, 2, 5].map(|level| guide.heading(level))
        };
        assert_eq!(tags(1), ["h1", "h2", "h5"]);
        assert_eq!(tags(3), ["h3", "h4", "h6"]);
    }

    #[test]
    fn a_file_is_used_and_what_it_lacks_is_in_dutch() {
        let mut entries = NL.entries.to_vec();
        let missing = usize::from(ui::GO_ON.0);
        let left_out = in_dutch("");
        entries[missing] = &left_out;
        let file = text_file::write(
            &Texts {
                language: "xx",
                direction: Direction::Rtl,
                entries: &entries,
            },
            MODEL.hash,
        );
        let texts = unpacked(file.clone(), &NL).unwrap();
        assert_eq!(texts.language, "xx");
        assert_eq!(texts.get(ui::BACK), NL.get(ui::BACK));
        assert_eq!(texts.get(ui::GO_ON), in_dutch(NL.get(ui::GO_ON)));
        assert!(guide(texts).is_translated() && !guide(&NL).is_translated());
        let other = file.replacen(MODEL.hash, "000000000000", 1);
        assert_eq!(unpacked(other, &NL), None);
    }

    #[test]
    fn the_rest_of_dutch_adds_what_is_not_built_in() {
        let all = super::dutch();
        let missing =
            |texts: &Texts<'_>| texts.entries.iter().filter(|text| text.is_empty()).count();
        assert!(missing(&NL) > 100, "kinds of support alone have more");
        assert_eq!(missing(all), 0);
        for (built_in, text) in NL.entries.iter().zip(all.entries) {
            assert!(built_in.is_empty() || built_in == text, "{built_in} {text}");
        }
    }

    const SIGNED: Review = Review::Signed {
        on: Date(20270110),
        review_by: Date(20271231),
    };

    /// What somebody reads who looks on this day, if the content were signed so.
    fn read(review: Review, today: Date, texts: &'static Texts<'static>) -> String {
        let model: &'static Model<'static> = Box::leak(Box::new(Model { review, ..MODEL }));
        let guide = Guide {
            model,
            today,
            ..guide(texts)
        };
        guide.review().to_string()
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
    fn a_part_that_is_signed_says_when_and_by_which_role() {
        const SIGNED: &[Signed<'static>] = &[Signed {
            part: SignedPart::InNeed,
            role: "huisarts",
            on: Date(20270110),
            review_by: Date(20271231),
        }];
        let model: &'static Model<'static> = Box::leak(Box::new(Model {
            signed: SIGNED,
            ..MODEL
        }));
        let told = |today, part| {
            let guide = Guide {
                model,
                today,
                ..guide(&NL)
            };
            guide
                .signed(part, ui::SIGNED_IN_NEED)
                .map(|words| words.to_string())
        };
        let day = NL.fill(ui::SIGNED_IN_NEED, &[("date", "10 januari 2027")]);
        assert_eq!(told(Date(20270111), SignedPart::InNeed), Some(day));
        assert_eq!(told(Date(20280101), SignedPart::InNeed), None);
        assert_eq!(
            told(
                Date(20270111),
                SignedPart::Support(guide::model::SupportId(0))
            ),
            None
        );
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
