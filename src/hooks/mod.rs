//! What reaches into the browser, as values that undo themselves when dropped.

mod ability;
mod focus;
mod forgetting;
mod history;
mod idle;
mod ids;
mod inputs;
mod languages;
mod sending;
mod speech;

pub use self::focus::{focus, use_focus_after_change, use_focus_while, use_heading_focus};
pub use self::forgetting::use_forgetting;
pub use self::history::{History, WayOut, use_history};
pub use self::idle::{Waits, use_idle};
pub use self::ids::use_id;
pub use self::inputs::{Inputs, use_inputs};
pub use self::languages::{UseLanguages, use_languages, use_page_language};
pub use self::sending::{can_share, copy, share, use_printing};
pub use self::speech::{Speech, use_speech};
