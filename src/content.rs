//! The checked guide and its sentences, written as Rust by `build.rs`.

use guide::{Date, Model, TextId, Texts};
use yew::AttrValue;

mod generated {
    include!(concat!(env!("OUT_DIR"), "/guide.rs"));

    /// The texts of `ui.ftl`: `ui-go-on` is `ui::GO_ON`.
    pub(crate) mod names {
        pub use super::ui::*;
    }
}

pub(crate) use self::generated::names as ui;
pub use self::generated::{MODEL, NL};

const MONTHS: [TextId; 12] = [
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
];

/// What every component reads from: the guide, the sentences of one language, and the day.
#[derive(Debug, Clone, Copy)]
pub struct Guide {
    /// What is asked, known and decided.
    pub model: &'static Model<'static>,
    /// The sentences.
    pub texts: &'static Texts<'static>,
    /// The day on which the visitor looks: some statements end, some need another look.
    pub today: Date,
}

impl PartialEq for Guide {
    /// Guides are built in, so the same one is at the same place.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.model, other.model)
            && std::ptr::eq(self.texts, other.texts)
            && self.today == other.today
    }
}

impl Guide {
    /// One sentence.
    pub fn text(&self, id: TextId) -> &'static str {
        self.texts.get(id)
    }

    /// One sentence with its placeholders filled in.
    pub fn fill(&self, id: TextId, values: &[(&str, &str)]) -> AttrValue {
        self.texts.fill(id, values).into()
    }

    /// Words in quotation marks.
    pub fn quoted(&self, words: &str) -> String {
        self.texts.fill(ui::QUOTED, &[("words", words)])
    }

    /// A list as somebody would say it: `a, b en c`.
    pub fn listed(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let one = first.join(", ");
                self.texts.fill(ui::AND, &[("one", &one), ("other", last)])
            }
        }
    }

    /// A day as somebody would write it: `21 november 2026`.
    pub fn day(&self, date: Date) -> String {
        let (year, month, day) = date.parts();
        let month = usize::try_from(month)
            .ok()
            .and_then(|month| MONTHS.get(month.checked_sub(1)?))
            .map_or("", |id| self.text(*id));
        self.texts.fill(
            ui::DATE,
            &[
                ("day", &day.to_string()),
                ("month", month),
                ("year", &year.to_string()),
            ],
        )
    }
}
