//! The partner file: what a hospital, gemeente or GP practice says about itself.
//!
//! One way through it: text → [`json`] → the file as it was written ([`mod@file`], made of [`values`]
//! that cannot be wrong) → a [`Partner`], in which ids are those of the guide ([`check`]). What is
//! wrong on the way is a [`Problem`] with its JSON path and what to do about it.
//!
//! A partner adds: contact details above the national ones, a section of its own, a line at a kind of
//! support that it does not offer. Nothing in a [`Partner`] reaches the rules, the order, the
//! signals or the words of the guide, so nothing in a file can change or hide them.
//!
//! The same code runs in the widget, on the page for web teams and on the command line. Nothing here
//! knows a browser.

pub mod check;
pub mod file;
pub mod json;
pub mod partner;
pub mod problem;
#[cfg(feature = "schema")]
pub mod schema;
pub mod values;

mod object;

use guide::{Date, Model};

pub use self::partner::{Contact, Contacts, Local, Partner};
pub use self::problem::{Fault, Problem};

/// A file may be this large, in bytes of UTF-8: 64 KiB. The largest that makes sense has a tenth.
pub const LARGEST: usize = 64 * 1024;

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What it says; nothing when it cannot be used.
    pub partner: Option<Partner>,
    /// What is wrong with it, in the order of the file.
    pub problems: Vec<Problem>,
}

/// Reads a file and checks it against the guide, on a day.
///
/// An entry with an id that does not exist, a day that is none, a number that the partner may not give
/// or another slip is left out and reported ([`problem::Fault::cost`]). Anything else that is wrong (not
/// JSON, another shape, a link that is not https, a character that hides text) makes the whole file
/// unusable: its author made a mistake they did not see, or one they did not want us to see.
pub fn read(model: &Model<'_>, text: &str, today: Date) -> Outcome {
    let mut report = problem::Report::default();
    let partner = file::PartnerFile::parse(text, &mut report)
        .map(|file| check::checked(model, file, today, &mut report))
        .filter(|_| !report.is_fatal());
    Outcome {
        partner,
        problems: report.into_problems(),
    }
}

/// At most this many problems are reported at a time.
const TOLD: usize = 8;

impl Outcome {
    /// All that is wrong as one message for the web team; nothing when all is well.
    /// `name` is what the file is called there.
    pub fn message(&self, name: &str) -> Option<String> {
        let problems = &self.problems;
        if problems.is_empty() {
            return None;
        }
        let what = match self.partner {
            Some(_) => "used, but for",
            None => "not used; the national content is shown. It has",
        };
        let mut message = format!(
            "Steunwijzer: {name} is {what} {} problem(s).",
            problems.len()
        );
        for problem in problems.iter().take(TOLD) {
            message.push_str(&format!("\n  {problem}"));
        }
        if problems.len() > TOLD {
            message.push_str("\n  …");
        }
        Some(message)
    }
}
