//! How a partner file gets into the widget: before the first screen, or a little later.

use web_sys::console;

use super::fetch::{self, Asked};
use super::host::Host;
use super::options::Form;
use super::today::today;
use crate::partner::{Partner, read};

/// How long the first screen waits for the file: 1.5 seconds.
const PATIENCE: i32 = 1500;
/// How long it waits then for the second part of the program, which reads the file: 3 seconds.
const READER_PATIENCE: i32 = 3000;
/// When a file that did not come is given up: 10 seconds.
const END: i32 = 10_000;

/// A partner file that was asked for.
pub(super) struct PartnerFile {
    /// What it is called in messages.
    name: String,
    asked: Asked,
    /// The second part of the program.
    reader: Asked,
}

impl PartnerFile {
    /// Asks for the file at this address; empty where the element around our frame has it.
    pub(super) fn ask(address: String, host: &Host) -> Self {
        let name = match address.as_str() {
            "" => "the partner file".to_owned(),
            _ => address,
        };
        let asked = fetch::ask_partner(host);
        let reader = fetch::ask_program(host);
        PartnerFile {
            name,
            asked,
            reader,
        }
    }

    /// Whether it can be read before the first screen has waited long enough.
    pub(super) async fn is_early(&self) -> bool {
        self.asked.comes_within(PATIENCE).await && self.reader.comes_within(READER_PATIENCE).await
    }

    /// What the partner adds; an early file is there already. What is wrong is said in the console.
    pub(super) async fn read(self, is_early: bool) -> Option<&'static Partner> {
        let name = &self.name;
        let text = if is_early || self.asked.comes_within(END - PATIENCE).await {
            self.asked.plain().await
        } else {
            None
        };
        let (partner, message) = match text {
            Some(text) => {
                if !self.reader.has_come().await {
                    return None;
                }
                read(name, &text, today()).await
            }
            None => {
                let message = format!(
                    "Steunwijzer: {name} did not come; the national content is shown. Remedy: check the \
                     address in `partner`, that its server sends the file within 10 seconds, and that this \
                     page may read it."
                );
                (None, Some(message))
            }
        };
        if let Some(message) = message {
            console::warn_1(&message.into());
        }
        partner
    }
}

/// The form of address that the partner chose.
pub(super) fn form(partner: &Partner) -> Option<Form> {
    partner.form.map(|form| match form {
        partner::values::Form::Je => Form::Je,
        partner::values::Form::U => Form::U,
    })
}
