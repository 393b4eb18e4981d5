//! What the page around the widget decided, and what the organisation whose page it is adds.

use guide::Date;

pub use partner::{Contact, Local, Partner};

use wasm_split_macros::wasm_split;

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

/// Reads the text of a partner file that is called `name` where it comes from, and checks it against
/// the guide that is built in. Gives what it adds, if it can be used, and one message for the web team
/// when something is wrong with it.
#[wasm_split(rest, wasm_split_path = crate::rest)]
pub fn read(name: &str, text: &str, today: Date) -> (Option<&'static Partner>, Option<String>) {
    let outcome = partner::read(&MODEL, text, today);
    let message = outcome.message(name);
    // It stays for as long as the page does, like the guide.
    let partner = outcome
        .partner
        .map(|partner| &*Box::leak(Box::new(partner)));
    (partner, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rest::if_there;

    const TODAY: Date = Date(20_261_122);
    const EXAMPLE: &str = include_str!("../static/voorbeeld/partner.json");

    #[test]
    fn a_file_that_is_right_is_used_and_nothing_is_said() {
        let (partner, message) = if_there(read("partner.json", EXAMPLE, TODAY)).unwrap();
        assert_eq!(partner.unwrap().name.as_str(), "Ziekenhuis Voorbeeld");
        assert_eq!(message, None);
    }

    #[test]
    fn a_broken_file_leaves_the_national_content_and_is_reported() {
        let (partner, message) = if_there(read("partner.json", "{", TODAY)).unwrap();
        let message = message.unwrap();
        assert!(message.contains("partner.json is not used"), "{message}");
        assert!(message.contains("$: This is not JSON"), "{message}");
        assert_eq!(partner, None);
    }
}
