//! One entry per place of a conversation, and per page beside it. Screens compose components and
//! decide nothing.

mod compare;
mod fits;
mod glossary;
mod kind;
mod kinds;
mod question;
mod results;

pub use self::compare::{Compare, CompareProps};
pub use self::fits::{Fits, FitsProps};
pub use self::glossary::glossary;
pub use self::kind::kind;
pub use self::kinds::kinds;
pub use self::question::{Question, QuestionProps};
pub use self::results::{Results, ResultsProps};
