//! The sentences of one language.

use crate::date::Date;

/// Index of a text in [`Texts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::text))]
pub struct TextId(pub u16);

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(
    feature = "bake",
    derive(databake::Bake, serde::Deserialize),
    databake(path = guide::text),
    serde(rename_all = "snake_case")
)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A language a visitor can choose, and what is to be fetched for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::text))]
pub struct Language<'m> {
    /// BCP 47 tag, as in the `lang` attribute.
    pub tag: &'m str,
    /// Its name as its own speakers write it.
    pub name: &'m str,
    /// The file with its texts ([`text_file`](crate::text_file)); of Dutch, with those that are not built in.
    pub file: &'m str,
    /// Said in this language while that file is fetched.
    pub loading: &'m str,
    /// Said in this language when it could not be fetched.
    pub failed: &'m str,
}

/// Begin of a part that stands in Dutch in a text of another language.
const DUTCH_BEGINS: char = '\u{2}';
/// Its end.
const DUTCH_ENDS: char = '\u{3}';
/// Begin of a Dutch word that belongs to a sentence of another language, such as huisarts.
const WORD_BEGINS: char = '\u{4}';
/// Its end.
const WORD_ENDS: char = '\u{5}';

const MARKS: [char; 4] = [DUTCH_BEGINS, DUTCH_ENDS, WORD_BEGINS, WORD_ENDS];

/// A Dutch text that stands in for a translation. The marks let a screen say that it is Dutch, also
/// after it was put into a longer sentence; nobody sees them.
pub fn in_dutch(text: &str) -> String {
    format!("{DUTCH_BEGINS}{text}{DUTCH_ENDS}")
}

/// A Dutch word in a sentence of another language, with marks that let a screen say that it is Dutch.
pub fn dutch_word(word: &str) -> String {
    format!("{WORD_BEGINS}{word}{WORD_ENDS}")
}

/// Whether a Dutch text stands in for a whole translation.
pub fn is_left_in_dutch(text: &str) -> bool {
    text.starts_with(DUTCH_BEGINS) && text.ends_with(DUTCH_ENDS)
}

/// The text without its Dutch part: the marks stay, for [`with_dutch`].
pub fn without_dutch(text: &str) -> String {
    match (text.find(DUTCH_BEGINS), text.find(DUTCH_ENDS)) {
        (Some(begin), Some(end)) if begin < end => {
            format!("{}{}{}", &text[..begin], in_dutch(""), &text[end + 1..])
        }
        _ => text.to_owned(),
    }
}

/// The text with the Dutch part put back; nothing when there is no place for it.
pub fn with_dutch(text: &str, dutch: &str) -> Option<String> {
    let (before, after) = text.split_once(DUTCH_BEGINS)?;
    let after = after.strip_prefix(DUTCH_ENDS)?;
    Some(format!("{before}{}{after}", in_dutch(dutch)))
}

/// The parts of a text: the words, and whether they are Dutch in a text of another language.
pub fn parts(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut dutch = false;
    text.split_inclusive(MARKS)
        .map(move |part| {
            let is_dutch = dutch;
            dutch = match part.chars().next_back() {
                Some(DUTCH_BEGINS | WORD_BEGINS) => true,
                Some(DUTCH_ENDS | WORD_ENDS) => false,
                Some(_) | None => dutch,
            };
            (part.trim_end_matches(MARKS), is_dutch)
        })
        .filter(|(words, _)| !words.is_empty())
}

/// The text without the marks, for where a part cannot say its language: plain text, an attribute.
pub fn plain(text: &str) -> String {
    text.replace(MARKS, "")
}

/// A number, address or other part whose order the text around it may not change: in a text that is
/// written from right to left it is isolated, as the Unicode standard calls it (UAX 9).
pub fn isolated(direction: Direction, part: &str) -> String {
    match direction {
        Direction::Ltr => part.to_owned(),
        Direction::Rtl => format!("\u{2068}{part}\u{2069}"),
    }
}

/// The texts of which a date is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateTexts {
    /// Day, month and year in their order: `{day} {month} {year}`.
    pub date: TextId,
    /// The names of the months.
    pub months: [TextId; 12],
}

/// All sentences of one language. Every language has the same texts at the same indices; the
/// compiler of the content sees to that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::text))]
pub struct Texts<'m> {
    /// BCP 47 tag, as in the `lang` attribute.
    pub language: &'m str,
    /// Which way it is written.
    pub direction: Direction,
    /// The texts, by [`TextId`].
    pub entries: &'m [&'m str],
}

impl<'m> Texts<'m> {
    /// One text. The empty string for an index of another model, which no checked model holds.
    pub fn get(&self, id: TextId) -> &'m str {
        self.entries.get(usize::from(id.0)).copied().unwrap_or("")
    }

    /// One text with its placeholders (`{name}`) filled in.
    pub fn fill(&self, id: TextId, values: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(id);
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            for (known, value) in values {
                if *known == name {
                    filled.push_str(&isolated(self.direction, value));
                }
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    /// A day as somebody would write it: `21 november 2026`.
    pub fn day(&self, date: Date, texts: &DateTexts) -> String {
        let (year, month, day) = date.parts();
        let month = usize::try_from(month).unwrap_or_default();
        let month = month
            .checked_sub(1)
            .and_then(|month| texts.months.get(month));
        let values = [
            ("day", &*day.to_string()),
            ("month", month.map_or("", |id| self.get(*id))),
            ("year", &*year.to_string()),
        ];
        self.fill(texts.date, &values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts<'m>(entries: &'m [&'m str]) -> Texts<'m> {
        Texts {
            language: "nl",
            direction: Direction::Ltr,
            entries,
        }
    }

    #[test]
    fn placeholders_are_filled_in_and_unknown_ones_disappear() {
        let entries = ["Vraag {n} van {total}{rest}."];
        assert_eq!(
            texts(&entries).fill(TextId(0), &[("n", "2"), ("total", "5")]),
            "Vraag 2 van 5."
        );
    }

    #[test]
    fn dutch_parts_are_found_also_in_a_longer_sentence() {
        let part = in_dutch("Ik ben bang");
        let entries = ["“{words}” and more"];
        let whole = texts(&entries).fill(TextId(0), &[("words", &part)]);
        assert_eq!(
            parts(&whole).collect::<Vec<_>>(),
            [("“", false), ("Ik ben bang", true), ("” and more", false)]
        );
        assert_eq!(parts("Go on").collect::<Vec<_>>(), [("Go on", false)]);
        assert_eq!(parts(&part).collect::<Vec<_>>(), [("Ik ben bang", true)]);
    }

    #[test]
    fn a_dutch_word_is_part_of_its_sentence_and_stays_where_dutch_parts_go() {
        let text = format!(
            "Your {} says: {}",
            dutch_word("huisarts"),
            in_dutch("Hallo.")
        );
        assert_eq!(
            parts(&text).collect::<Vec<_>>(),
            [
                ("Your ", false),
                ("huisarts", true),
                (" says: ", false),
                ("Hallo.", true)
            ]
        );
        assert!(without_dutch(&text).contains("huisarts"));
        assert_eq!(plain(&text), "Your huisarts says: Hallo.");
        assert!(is_left_in_dutch(&in_dutch("Hallo.")) && !is_left_in_dutch(&dutch_word("IPSO")));
    }

    #[test]
    fn a_dutch_part_is_removed_and_put_back() {
        for text in [
            in_dutch("Hallo."),
            format!("Hello. In Dutch: “{}”", in_dutch("Hallo.")),
        ] {
            let short = without_dutch(&text);
            assert!(!short.contains("Hallo"), "{short}");
            assert_eq!(with_dutch(&short, "Hallo."), Some(text));
        }
        assert_eq!(without_dutch("Hello."), "Hello.");
        assert_eq!(with_dutch("Hello.", "Hallo."), None);
    }

    #[test]
    fn a_number_keeps_its_order_in_a_text_from_right_to_left() {
        let texts = Texts {
            language: "ar",
            direction: Direction::Rtl,
            entries: &["{n}!"],
        };
        let filled = texts.fill(TextId(0), &[("n", "088 0767 000")]);
        assert_eq!(filled, "\u{2068}088 0767 000\u{2069}!");
    }

    #[test]
    fn a_text_without_placeholders_stays_as_it_is() {
        let entries = ["Verder"];
        assert_eq!(texts(&entries).fill(TextId(0), &[]), "Verder");
        assert_eq!(texts(&entries).get(TextId(9)), "");
    }
}
