//! The finished page in a real browser, as somebody who needs it meets it.
//!
//! A test is a story: [`visit`] opens the page as a new visitor and hands over a [`Visitor`], whose
//! methods are what a person does and reads ("chooses", "goes on", "sees"). Below it, [`words`]
//! turns the ids of the content files into the sentences on the screen, [`eyes`] finds what is
//! visible in the page, [`browser`] drives one of three engines, and [`site`] serves the built files and keeps
//! count of what is asked for. After every story [`traces`] are looked for: nothing may have been
//! sent, kept or complained about.

mod breaking;
pub mod browser;
pub mod eyes;
pub mod host;
mod left_out;
mod npm;
pub mod site;
pub mod traces;
mod visit;
mod visitor;
pub mod words;

pub use self::browser::{Engine, Taste, View};
pub use self::left_out::LEFT_OUT_VARIABLE;
pub use self::visit::{Visit, visit};
pub use self::visitor::{Finding, Key, Report, Stop, Visitor, nothing_of};
pub use self::words::{Tongue, fact, plain, text, ui};
