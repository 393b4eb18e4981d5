//! What is wrong with a file, in words a web team can act on.

use crate::LARGEST;

/// One thing that is wrong, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {fault} Remedy: {}", fault.remedy())]
pub struct Problem {
    /// JSON path, such as `$.contacts[2].phone`; `$` is the whole file.
    pub path: String,
    /// What.
    pub fault: Fault,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// More than [`LARGEST`] bytes.
    #[error("The file is larger than {LARGEST} bytes.")]
    TooLarge,
    /// Not JSON, from this line and column on, counted from 1.
    #[error("This is not JSON, at line {line}, column {column}.")]
    NotJson {
        /// The line.
        line: usize,
        /// The column, in characters.
        column: usize,
    },
    /// Another kind of value.
    #[error("Here should be {expected}.")]
    WrongKind {
        /// In words: `a text`.
        expected: &'static str,
    },
    /// A field that has to be there.
    #[error("This is missing.")]
    Missing,
    /// The same field twice in one object.
    #[error("This is here twice.")]
    Twice,
    /// A version of the format that this program does not read.
    #[error("This version of the format is not known.")]
    WrongVersion,
    /// More entries than anybody can read.
    #[error("Here are more than {most} entries.")]
    TooMany {
        /// The largest number.
        most: usize,
    },
    /// A text that is too long.
    #[error("This is longer than {most} characters.")]
    TooLong {
        /// The largest number of characters.
        most: usize,
    },
    /// A text without anything to read.
    #[error("This is empty.")]
    Empty,
    /// Control characters, characters that turn or hide text, `<` and `>`.
    #[error("The character U+{code:04X} may not be in a text.")]
    Forbidden {
        /// Its code point.
        code: u32,
    },
    /// Not a phone number.
    #[error("This is not a phone number of 3 to 15 digits.")]
    NotAPhone,
    /// Not a page over https.
    #[error("This is not an https address of a page.")]
    NotAPage,
    /// Not a day of the calendar.
    #[error("This is not a day.")]
    NotADay,
    /// Neither `je` nor `u`.
    #[error("This form of address is not known.")]
    NotAForm,
    /// A field that the format does not have.
    #[error("This field is not known and was ignored.")]
    UnknownField,
    /// A kind of support that the guide does not have.
    #[error("This kind of support is not known; the entry was ignored.")]
    UnknownSupport,
    /// A door that the guide does not have, or this kind of support does not.
    #[error("This door is not known here; the entry was ignored.")]
    UnknownDoor,
    /// Neither a kind of support nor a door.
    #[error("This contact belongs to nothing; the entry was ignored.")]
    Nowhere,
    /// A contact without a phone number and without a page.
    #[error("Here is neither a phone number nor a page; the entry was ignored.")]
    NoContact,
    /// A number for games and entertainment, which costs the caller extra.
    #[error("This number is for entertainment and costs extra; the entry was ignored.")]
    Paid,
    /// The same entry as an earlier one.
    #[error("An earlier entry is about the same; this one was ignored.")]
    Again,
    /// A number for everybody in the country, or a kind of support that everybody has.
    #[error("This holds for everybody in the Netherlands and is not a partner's to change.")]
    National,
    /// A day that is still to come.
    #[error("This day is still to come.")]
    InFuture,
    /// More than a year ago.
    #[error("This was more than a year ago; visitors are told to ask.")]
    LongAgo,
}

/// What a problem costs the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// What the problem says itself; the rest of the file is used.
    AsSaid,
    /// The entry of a list it is in; outside of one the file.
    Entry,
    /// The file.
    File,
}

impl Fault {
    /// What it costs. A slip in an entry leaves the others as they are; what looks as if somebody hid
    /// something in the file makes all of it doubtful.
    pub fn cost(self) -> Cost {
        match self {
            Fault::UnknownField
            | Fault::UnknownSupport
            | Fault::UnknownDoor
            | Fault::Nowhere
            | Fault::NoContact
            | Fault::Paid
            | Fault::Again
            | Fault::National
            | Fault::InFuture
            | Fault::LongAgo => Cost::AsSaid,
            Fault::WrongKind { .. }
            | Fault::Missing
            | Fault::TooLong { .. }
            | Fault::Empty
            | Fault::NotAPhone
            | Fault::NotADay => Cost::Entry,
            Fault::TooLarge
            | Fault::NotJson { .. }
            | Fault::Twice
            | Fault::WrongVersion
            | Fault::TooMany { .. }
            | Fault::Forbidden { .. }
            | Fault::NotAPage
            | Fault::NotAForm => Cost::File,
        }
    }

    /// Whether it is only said, and what it is about is used as it is.
    pub fn is_remark(self) -> bool {
        matches!(self, Fault::UnknownField | Fault::InFuture | Fault::LongAgo)
    }

    /// What to do, one sentence.
    pub fn remedy(self) -> &'static str {
        match self {
            Fault::TooLarge => "leave out what visitors do not need.",
            Fault::NotJson { .. } => "correct it there; an editor that knows JSON shows where.",
            Fault::WrongKind { .. } => "write that, as in partner.schema.json.",
            Fault::Missing => "add it, as in partner.schema.json.",
            Fault::Twice | Fault::Again => "keep one of them.",
            Fault::WrongVersion => "write 1, or put a newer Steunwijzer on your site.",
            Fault::TooMany { .. } => "keep the most important ones.",
            Fault::TooLong { .. } => "say it shorter.",
            Fault::Empty => "write something, or leave the field out.",
            Fault::Forbidden { .. } => "type the text anew as plain text, without markup.",
            Fault::NotAPhone => "write digits, spaces and hyphens, such as \"000-123 45 67\".",
            Fault::NotAPage => "write https://, a host name and a path, without user name or port.",
            Fault::NotADay => "write year, month and day, such as \"2026-11-20\".",
            Fault::NotAForm => "write \"je\" or \"u\".",
            Fault::UnknownField => "correct its name, or leave it out.",
            Fault::UnknownSupport => "use an id of gids.html, such as \"geestelijk_verzorger\".",
            Fault::UnknownDoor => {
                "use a door of this kind of support: ziekenhuis, hospice, verpleeghuis, \
                 thuiszorg, huisarts, gemeente, werk or zelf."
            }
            Fault::Nowhere => "add \"support\" or \"door\"; the door \"zelf\" needs a support.",
            Fault::NoContact => "add \"phone\" or \"page\".",
            Fault::Paid => "write a number that costs no more than any call.",
            Fault::National => "leave this entry out.",
            Fault::InFuture => "write the day on which somebody checked it.",
            Fault::LongAgo => "check it again and change \"checked_on\".",
        }
    }
}

/// Collects what is wrong.
#[derive(Debug, Default)]
pub(crate) struct Report {
    problems: Vec<Problem>,
    /// Something makes the whole file unusable.
    is_fatal: bool,
    /// What is read now is an entry of a list, which can be left out.
    in_entry: bool,
}

impl Report {
    /// Notes a problem. Gives nothing, so that it can be what a reader gives.
    pub(crate) fn says<T>(&mut self, path: &str, fault: Fault) -> Option<T> {
        self.problems.push(Problem {
            path: path.to_owned(),
            fault,
        });
        self.is_fatal |= match fault.cost() {
            Cost::AsSaid => false,
            Cost::Entry => !self.in_entry,
            Cost::File => true,
        };
        None
    }

    /// Reads an entry of a list. Entries hold no lists.
    pub(crate) fn entry<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        self.in_entry = true;
        let entry = read(self);
        self.in_entry = false;
        entry
    }

    pub(crate) fn is_fatal(&self) -> bool {
        self.is_fatal
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}
