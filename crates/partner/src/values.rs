//! The values of a partner file. Each can only be made by reading it, and then it is right.

use guide::Date;

use crate::json::Json;
use crate::object::Value;
use crate::problem::{Fault, Report};

/// One line of plain text of at most `MOST` characters. It is shown as text, never as markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<const MOST: usize>(String);

/// A phone number, as a visitor reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone(String);

/// A page over https, without `https://`: as a visitor reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page(String);

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub Date);

/// How a visitor is addressed in Dutch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "lowercase"))]
pub enum Form {
    /// With “je”.
    Je,
    /// With “u”.
    U,
}

/// The version of the format: 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version;

/// A value that may be anything, such as the address of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anything;

impl<const MOST: usize> Line<MOST> {
    /// What a visitor reads.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Phone {
    /// Fewest and most digits: the most of any number in the world (E.164).
    pub const DIGITS: std::ops::RangeInclusive<usize> = 3..=15;
    /// With spaces and hyphens, in characters.
    pub const MOST: usize = 24;

    /// What a visitor reads.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where a link to it leads: `tel:` with digits only.
    pub fn href(&self) -> String {
        let dials = |letter: &char| letter.is_ascii_digit() || *letter == '+';
        "tel:".chars().chain(self.0.chars().filter(dials)).collect()
    }

    /// The digits as they are dialled in the Netherlands: `+31 (0)20 123` and `0031 20 123` are `020123`.
    pub(crate) fn local(&self) -> String {
        local(&self.0)
    }

    /// A number of the Netherlands for entertainment, or for adults, which costs the caller extra.
    pub(crate) fn is_paid(&self) -> bool {
        let digits = self.local();
        ["0906", "0909"].iter().any(|paid| digits.starts_with(paid))
    }

    fn is_right(text: &str) -> bool {
        let local = text.strip_prefix('+').unwrap_or(text);
        let digits = local.bytes().filter(u8::is_ascii_digit).count();
        text.len() <= Self::MOST
            && Self::DIGITS.contains(&digits)
            && local.starts_with(|first: char| first.is_ascii_digit() || first == '(')
            && local
                .bytes()
                .all(|byte| byte.is_ascii_digit() || b" -()".contains(&byte))
    }
}

/// The digits of a number as they are dialled in the Netherlands.
pub(crate) fn local(number: &str) -> String {
    let digits = number.chars().filter(char::is_ascii_digit);
    let digits: String = digits.collect();
    let abroad = match number.starts_with('+') {
        true => digits.strip_prefix("31"),
        false => digits.strip_prefix("0031"),
    };
    match abroad {
        Some(rest) => ["0", rest.strip_prefix('0').unwrap_or(rest)].concat(),
        None => digits,
    }
}

impl Page {
    /// The longest address, in characters.
    pub const MOST: usize = 200;
    const SCHEME: &'static str = "https://";

    /// The page with this address; nothing when it is none.
    pub fn of(address: &str) -> Option<Self> {
        let page = Self::without_scheme(address)?;
        Some(Page(page.to_owned()))
    }

    /// What a visitor reads.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where a link to it leads.
    pub fn href(&self) -> String {
        [Self::SCHEME, &self.0].concat()
    }

    /// `https://`, names with a dot between them, and a path of letters that need no escape. No user
    /// name, port or number of a machine: a visitor sees whose page it is.
    fn without_scheme(address: &str) -> Option<&str> {
        let rest = address.strip_prefix(Self::SCHEME)?;
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, path) = rest.split_at_checked(end)?;
        let is_name = |name: &str| {
            let inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            !name.is_empty()
                && name.bytes().all(inner)
                && !name.starts_with('-')
                && !name.ends_with('-')
        };
        let last = host.rsplit('.').next().unwrap_or_default();
        let in_path =
            |byte: u8| byte.is_ascii_alphanumeric() || b"/?#-._~!$&'()*+,;=:@%".contains(&byte);
        let is_right = address.len() <= Self::MOST
            && host.contains('.')
            && host.split('.').all(is_name)
            && last.starts_with(|first: char| first.is_ascii_alphabetic())
            && path.bytes().all(in_path);
        is_right.then_some(rest)
    }
}

impl Day {
    /// `2026-11-20`
    fn parse(text: &str) -> Option<Day> {
        let bytes = text.as_bytes();
        let is_shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(index, byte)| match index {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let part = |from, to| text.get(from..to)?.parse::<u32>().ok();
        let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            _ => return None,
        };
        (is_shape && year >= 2000 && (1..=last).contains(&day))
            .then(|| Day(Date::new(year, month, day)))
    }
}

/// The first character of a text that may not be in it.
fn forbidden(text: &str) -> Option<char> {
    let mut marks = 0;
    text.chars().find(|letter| {
        marks = if is_mark(*letter) { marks + 1 } else { 0 };
        // More than two marks on one letter reach over the lines around it.
        is_forbidden(*letter) || marks > 2
    })
}

pub(crate) fn is_forbidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            // Markup would be shown as it is written, which no visitor wants to read.
            '<' | '>'
            // Turns or hides text: soft hyphen, Arabic letter mark, Hangul and Mongolian fillers, marks and
            // overrides of direction, zero width, separators of lines, interlinear, tags.
            | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
            // For private use: no font that a visitor has.
            | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// A text, whatever is in it.
fn text<'j>(json: &'j Json, path: &str, report: &mut Report) -> Option<&'j str> {
    let Json::Text(text) = json else {
        let expected = "a text, in \" \"";
        return report.says(path, Fault::WrongKind { expected });
    };
    Some(text)
}

impl<const MOST: usize> Value for Line<MOST> {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        let text = text(json, path, report)?;
        if text.chars().count() > MOST {
            return report.says(path, Fault::TooLong { most: MOST });
        }
        if let Some(letter) = forbidden(text) {
            let code = u32::from(letter);
            return report.says(path, Fault::Forbidden { code });
        }
        if text.trim().is_empty() {
            return report.says(path, Fault::Empty);
        }
        Some(Line(text.trim().to_owned()))
    }
}

impl Value for Phone {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        let text = text(json, path, report)?;
        if !Phone::is_right(text) {
            return report.says(path, Fault::NotAPhone);
        }
        Some(Phone(text.to_owned()))
    }
}

impl Value for Page {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        match Page::of(text(json, path, report)?) {
            Some(page) => Some(page),
            None => report.says(path, Fault::NotAPage),
        }
    }
}

impl Value for Day {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        match Day::parse(text(json, path, report)?) {
            Some(day) => Some(day),
            None => report.says(path, Fault::NotADay),
        }
    }
}

impl Value for Form {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        match text(json, path, report)? {
            "je" => Some(Form::Je),
            "u" => Some(Form::U),
            _ => report.says(path, Fault::NotAForm),
        }
    }
}

impl Value for Version {
    fn read(json: &Json, path: &str, report: &mut Report) -> Option<Self> {
        if matches!(json, Json::Number(number) if number == "1") {
            Some(Version)
        } else {
            report.says(path, Fault::WrongVersion)
        }
    }
}

impl Value for Anything {
    fn read(_: &Json, _: &str, _: &mut Report) -> Option<Self> {
        Some(Anything)
    }
}
