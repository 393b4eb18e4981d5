//! The built page in a real browser, used as a visitor would use it.
//!
//! [`visit()`] opens the page as a new visitor and hands the test a [`Visitor`], whose methods are what a
//! person does and reads ("chooses", "goes on", "sees"). Below it, [`words`] turns the ids of the
//! content files into the sentences on the screen, [`inspect`] finds what is visible in the page,
//! [`browser`] drives one of three browsers, and [`site`] serves the built files and records every
//! request. After every test [`traces`] are looked for: nothing may have been sent, stored or written
//! to the console.

mod breaking;
pub mod browser;
pub mod desk;
pub mod host;
pub mod inspect;
pub mod npm;
pub mod reader;
pub mod site;
mod skipped;
pub mod traces;
pub mod transcripts;
mod visit;
mod visitor;
pub mod words;

pub use self::browser::{Engine, Preference, View};
pub use self::skipped::SKIPPED_VARIABLE;
pub use self::visit::{Visit, on, visit};
pub use self::visitor::{Finding, Key, Report, Stop, Visitor, nothing_of};
pub use self::words::{Language, fact, plain, text, ui};
