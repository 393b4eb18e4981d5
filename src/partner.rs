//! What the organisation whose page this is adds to the guide, and how its file arrives.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use guide::Date;
use partner::Outcome;
use yew::functional::UseForceUpdateHandle;

pub use partner::{Contact, Local, Partner};

use crate::content::MODEL;

/// What the page around the widget decided, the same for everybody who opens it. No answer is in it.
#[derive(Debug, Clone, Copy)]
pub struct Setting {
    /// Level of the top heading, 1 to 3.
    pub heading_level: u8,
    /// The group of worries that stands first, by its place in the question.
    pub first_group: Option<u8>,
    /// What a partner adds.
    pub partner: Option<&'static Partner>,
}

impl Default for Setting {
    /// A page of our own, without a partner.
    fn default() -> Self {
        Setting {
            heading_level: 1,
            first_group: None,
            partner: None,
        }
    }
}

impl PartialEq for Setting {
    /// A partner stays where it is for as long as the page lives.
    fn eq(&self, other: &Self) -> bool {
        let place = |setting: &Setting| setting.partner.map(std::ptr::from_ref);
        self.heading_level == other.heading_level
            && self.first_group == other.first_group
            && place(self) == place(other)
    }
}

/// Reads a partner file and checks it against the guide that is built in.
pub fn read(text: &str, today: Date) -> Outcome {
    partner::read(&MODEL, text, today)
}

/// Where a partner file arrives, before or after the first screen is there. A widget has one; clones
/// are the same.
#[derive(Debug, Clone, Default)]
pub struct Inbox(Rc<Shared>);

#[derive(Default)]
struct Shared {
    partner: Cell<Option<&'static Partner>>,
    came: Cell<bool>,
    update: RefCell<Option<UseForceUpdateHandle>>,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shared")
            .field("came", &self.came)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Inbox {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Inbox {
    /// Takes in the text of a file that is called `name` where it comes from. Gives one message for
    /// the web team when something is wrong with it. Only the first file counts.
    pub fn takes(&self, name: &str, text: &str, today: Date) -> Option<String> {
        if self.0.came.replace(true) {
            return None;
        }
        let outcome = read(text, today);
        let message = outcome.message(name);
        if let Some(partner) = outcome.partner {
            // It stays for as long as the page does, like the guide.
            self.0.partner.set(Some(Box::leak(Box::new(partner))));
            if let Some(update) = &*self.0.update.borrow() {
                update.force_update();
            }
        }
        message
    }

    /// What came, if it can be used.
    pub fn partner(&self) -> Option<&'static Partner> {
        self.0.partner.get()
    }

    /// Whom to wake when a file comes.
    pub(crate) fn wakes(&self, update: UseForceUpdateHandle) {
        self.0.update.replace(Some(update));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date(20_261_122);
    const EXAMPLE: &str = include_str!("../static/voorbeeld/partner.json");

    #[test]
    fn the_first_file_that_comes_counts() {
        let inbox = Inbox::default();
        assert_eq!(inbox.partner(), None);
        assert_eq!(inbox.takes("partner.json", EXAMPLE, TODAY), None);
        assert_eq!(
            inbox.partner().unwrap().name.as_str(),
            "Ziekenhuis Voorbeeld"
        );
        let other = EXAMPLE.replace("Ziekenhuis Voorbeeld", "Iemand anders");
        assert_eq!(inbox.takes("partner.json", &other, TODAY), None);
        assert_eq!(
            inbox.partner().unwrap().name.as_str(),
            "Ziekenhuis Voorbeeld"
        );
    }

    #[test]
    fn a_broken_file_leaves_the_national_content_and_is_told() {
        let inbox = Inbox::default();
        let message = inbox.takes("partner.json", "{", TODAY).unwrap();
        assert!(message.contains("partner.json is not used"), "{message}");
        assert!(message.contains("$: This is not JSON"), "{message}");
        assert_eq!(inbox.partner(), None);
    }
}
