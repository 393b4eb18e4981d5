//! One entry per place of a conversation. Screens compose components and decide nothing.

mod fits;
mod question;
mod results;

pub use self::fits::{Fits, FitsProps};
pub use self::question::{Question, QuestionProps};
pub use self::results::{Results, ResultsProps};
