//! What screens are made of. One folder each: the component, and its style as
//! `sw-<component>__<part>--<variant>`.
//!
//! Every text node has an element of its own, because a browser's translation replaces text nodes.

mod answers_overview;
mod around_you;
mod card;
mod chain;
mod choice;
mod choice_group;
mod contacts;
mod disclosure;
mod element;
mod first_step;
mod flag_block;
mod footer;
mod header;
mod icon;
mod kind_list;
mod languages;
mod lines;
mod look_around;
mod partner;
mod question_field;
mod read_aloud;
mod small_print;
mod statement;
mod still_there;
mod take_along;
mod terms;
mod tonight;
mod unchecked;
mod welcome;
mod why_nots;
mod words;

#[cfg(feature = "gallery")]
use crate::gallery::ComponentExamples;

pub use self::answers_overview::answers_overview;
pub use self::around_you::around_you;
pub use self::card::{Card, CardBody, CardLook, CardProps, card_body};
pub use self::chain::chain;
pub use self::choice::{ChoiceRow, Said, choice_input, choice_row};
pub use self::choice_group::{ChoiceGroup, choice_group};
pub use self::contacts::{contacts, on_call};
pub use self::disclosure::{Disclosure, DisclosureProps};
pub use self::element::{classed, element, element_with, with_attributes};
pub use self::first_step::{FirstStep, call_own, first_step, in_short, note_field, reach, say};
pub use self::flag_block::{flag_block, leave_quickly};
pub use self::footer::footer;
pub use self::header::{Header, HeaderProps, HeaderStart};
pub use self::icon::{IconKind, icon};
pub use self::kind_list::{kind_rows, kinds_below};
pub use self::languages::other_languages;
pub use self::lines::lines;
pub use self::look_around::look_around;
pub use self::partner::{partner_contacts, partner_lacks, partner_locals, partner_region};
pub use self::question_field::{QuestionField, QuestionTitle, question_field};
pub use self::read_aloud::read_aloud;
pub use self::small_print::small_print;
pub use self::statement::stated;
pub use self::still_there::still_there;
pub use self::take_along::{TakeAlong, TakeAlongProps};
pub use self::terms::terms;
pub use self::tonight::tonight_block;
pub use self::unchecked::{unchecked, unchecked_mark};
pub use self::welcome::welcome;
pub use self::why_nots::not_first;
pub use self::words::{described, focusable, in_element};

/// The examples of components named by their folders, each with an `examples.rs`.
#[cfg(feature = "gallery")]
macro_rules! examples_of {
    ($($component:ident),* $(,)?) => {
        &[$(ComponentExamples {
            name: stringify!($component),
            examples: $component::examples::EXAMPLES,
        }),*]
    };
}

/// The examples beside the components; only those without a look of their own have none.
#[cfg(feature = "gallery")]
pub(crate) const EXAMPLES: &[ComponentExamples] = examples_of![
    answers_overview,
    around_you,
    card,
    chain,
    choice,
    choice_group,
    contacts,
    disclosure,
    first_step,
    flag_block,
    footer,
    header,
    icon,
    kind_list,
    languages,
    lines,
    look_around,
    partner,
    question_field,
    read_aloud,
    small_print,
    statement,
    still_there,
    take_along,
    terms,
    tonight,
    unchecked,
    welcome,
    why_nots,
];
