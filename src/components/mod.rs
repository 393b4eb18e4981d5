//! What screens are made of. One folder each: the component, and its style as
//! `sw-<component>__<part>--<variant>`.
//!
//! Every text node has an element of its own, because a browser's translation replaces text nodes.

mod answers_overview;
mod card;
mod choice;
mod contacts;
mod disclosure;
mod error_summary;
mod flag_block;
mod footer;
mod header;
mod icon;
mod lines;
mod question_field;
mod read_aloud;
mod statement;
mod take_along;
mod tonight;
mod unchecked;
mod welcome;
mod words;

pub use self::answers_overview::{AnswersOverview, AnswersOverviewProps};
pub use self::card::{Card, CardLook, CardProps};
pub use self::choice::{Choice, ChoiceProps};
pub use self::contacts::{Contacts, ContactsProps};
pub use self::disclosure::{Disclosure, DisclosureProps};
pub use self::error_summary::{ErrorSummary, ErrorSummaryProps};
pub use self::flag_block::{FlagBlock, FlagBlockProps};
pub use self::footer::{Footer, FooterProps};
pub use self::header::{Header, HeaderProps, HeaderStart};
pub use self::icon::{Icon, IconKind, IconProps};
pub use self::lines::{Lines, LinesProps};
pub use self::question_field::{QuestionField, QuestionFieldProps, QuestionTitle};
pub use self::read_aloud::{ReadAloud, ReadAloudProps};
pub use self::statement::{Statement, StatementProps};
pub use self::take_along::{TakeAlong, TakeAlongProps};
pub use self::tonight::tonight_block;
pub use self::unchecked::{Unchecked, UncheckedProps};
pub use self::welcome::{Welcome, WelcomeProps};
pub use self::words::words;
