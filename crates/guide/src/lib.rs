//! Steunwijzer's domain: what the guide says, asks and decides, without a browser.
//!
//! One way through it: the crate `content` makes of the content files a
//! [`model::Model`], a plain value. [`session`] walks a person through its questions, and
//! [`advice`] turns their answers into an ordered, explained result, of which [`shown`] chooses the
//! first; [`entry`] says what there is to read about each kind of support; [`tonight`] says what of it can be done at night, and [`talk_card`] what somebody
//! takes along to a talk. [`condition`] is the small language of questions and rules, and [`text`]
//! holds the sentences.
//!
//! After the checks nothing here can fail, and nothing here knows a clock, a locale, storage or
//! a browser: "today" is an argument.

pub mod advice;
pub mod answers;
pub mod condition;
pub mod date;
pub mod entry;
pub mod explanations;
pub mod model;
pub mod review;
pub mod session;
pub mod shown;
pub mod talk_card;
pub mod text;
pub mod text_file;
pub mod tonight;

pub use advice::{Advice, Entry, Item, Reason, advise, helps_with, signals};
pub use answers::{Answers, ChoiceSet};
pub use condition::Truth;
pub use date::Date;
pub use model::Model;
pub use review::Review;
pub use session::{Event, Place, Session};
pub use talk_card::{Note, TalkCard, TalkCardEvent};
pub use text::{Direction, TextId, Texts};
pub use tonight::Tonight;
