//! What the page around the widget chooses, as attributes: `<steun-wijzer lang="en" form="u">`.
//!
//! Where the words come from (attributes, the query of an address) is the caller's business;
//! what they mean is decided here, without a browser. [`TABLE`] is written from
//! `static/options.toml`.

mod start;
mod table;

use std::fmt;

use web_sys::console;

pub use self::start::Start;
pub use self::table::{Attribute, Name, TABLE};
use super::Host;

/// The form of address in Dutch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// “Je”.
    Je,
    /// “U”.
    U,
}

/// The option that says where a partner file is.
const PARTNER: &str = "partner";

/// What a page can choose. Never an answer that a visitor would not see and can not change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The language to begin in, by its place in [`crate::content::LANGUAGES`].
    pub language: usize,
    /// “Je” or “u”; nothing leaves it to the partner file.
    pub form: Option<Form>,
    /// What is shown first.
    pub start: Start,
    /// Address of the partner file: https, or relative to the page. Empty where the element around our
    /// frame fetches it.
    pub partner: Option<String>,
    /// Level of the widget's top heading: 1, 2 or 3.
    pub heading_level: u8,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            language: 0,
            form: None,
            start: Start::default(),
            partner: None,
            heading_level: 1,
        }
    }
}

/// A value that means nothing to us, in one sentence for whoever made the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// The name of the attribute.
    pub option: &'static str,
    /// What stands there.
    pub value: String,
    /// What can stand there.
    pub known: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Warning {
            option,
            value,
            known,
        } = self;
        write!(
            f,
            "Steunwijzer: {option}=\"{value}\" is not known and is ignored. Known: {known}."
        )
    }
}

/// At most this much of a wrong value is repeated in a warning, in characters.
const REPEATED: usize = 60;

impl Options {
    /// Reads every option; `get` gives the value of an attribute by its name. What is missing or
    /// empty gets its default, and so does what is unknown, with a warning.
    pub fn parse(get: impl Fn(&str) -> Option<String>) -> (Options, Vec<Warning>) {
        let mut options = Options::default();
        let mut warnings = Vec::new();
        for attribute in TABLE {
            let value = get(attribute.name).unwrap_or_default();
            let value = value.trim();
            if value.is_empty() || attribute.set(&mut options, value).is_some() {
                continue;
            }
            warnings.push(Warning {
                option: attribute.name,
                value: value
                    .replace(char::is_control, "?")
                    .chars()
                    .take(REPEATED)
                    .collect(),
                known: attribute.values(),
            });
        }
        (options, warnings)
    }

    /// Those of a widget. Each warning is said once in the console.
    pub(super) fn of(host: &Host) -> Self {
        let (mut options, warnings) = Options::parse(|name| host.option(name));
        // The element around our frame has the file, and keeps its address to itself.
        if host
            .option(PARTNER)
            .is_some_and(|address| address.is_empty())
        {
            options.partner = Some(String::new());
        }
        for warning in warnings {
            console::warn_1(&warning.to_string().into());
        }
        options
    }
}

/// The same for texts that did not arrive.
pub(super) fn warn_missing(file: &str) {
    console::warn_1(
        &format!("Steunwijzer: {file} could not be used; the page is in Dutch with “je”.").into(),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{LANGUAGES, MODEL};
    use crate::pages::{Link, Page};

    fn parsed(name: &str, value: &str) -> (Options, Vec<Warning>) {
        Options::parse(|asked| (asked == name).then(|| value.to_owned()))
    }

    fn right(name: &str, value: &str) -> Options {
        let (options, warnings) = parsed(name, value);
        assert_eq!(warnings, [], "{name}={value}");
        options
    }

    #[track_caller]
    fn wrong(name: &str, value: &str) -> String {
        let (options, warnings) = parsed(name, value);
        assert_eq!(options, Options::default(), "{name}={value}");
        assert_eq!(warnings.len(), 1, "{name}={value}: {warnings:?}");
        warnings[0].to_string()
    }

    #[test]
    fn a_language_is_found_with_or_without_its_country() {
        for lang in ["", "nl", "NL", "nl-BE"] {
            assert_eq!(right("lang", lang).language, 0, "{lang}");
        }
        let english = LANGUAGES.iter().position(|one| one.tag == "en").unwrap();
        assert_eq!(right("lang", "en-GB").language, english);
        assert!(wrong("lang", "xx").contains("nl, en"));
    }

    #[test]
    fn the_form_of_address_is_je_or_u_or_left_open() {
        assert_eq!(right("form", "").form, None);
        assert_eq!(right("form", "je").form, Some(Form::Je));
        assert_eq!(right("form", "u").form, Some(Form::U));
        assert!(wrong("form", "U").contains("je, u"));
    }

    #[test]
    fn a_start_is_a_role_a_group_of_worries_or_a_page() {
        let who = MODEL.question(MODEL.who).choices;
        for choice in who.iter() {
            let start = right("start", MODEL.choice(choice).id).start;
            assert_eq!(start, Start::Role(choice));
        }
        let groups = MODEL.question(MODEL.worries).groups;
        assert!(groups.len() > 2);
        for (index, group) in groups.iter().enumerate() {
            let index = u8::try_from(index).unwrap();
            assert_eq!(right("start", group.id).start, Start::Group(index));
        }
        let page = right("start", "woorden").start;
        assert_eq!(page, Start::Page(Link::To(Page::Glossary)));
        let Start::Page(Link::To(Page::Kind(kind))) = right("start", "hulp/psycholoog").start
        else {
            panic!("not a page")
        };
        assert_eq!(MODEL.support(kind).id, "psycholoog");
    }

    #[test]
    fn no_word_is_both_a_role_and_a_group() {
        let groups = MODEL.question(MODEL.worries).groups;
        for choice in MODEL.question(MODEL.who).choices.iter() {
            let id = MODEL.choice(choice).id;
            assert!(groups.iter().all(|group| group.id != id));
        }
    }

    #[test]
    fn no_answer_but_the_role_can_be_given_by_a_page() {
        // The widget does not even carry the ids of other answers; a page may try them all the same.
        let others = MODEL.choices.iter().filter(|choice| !choice.id.is_empty());
        assert_eq!(
            others.count(),
            MODEL.question(MODEL.who).choices.iter().count()
        );
        for answer in ["angst", "zwaar", "geweld", "suicide", "laatste_fase"] {
            assert!(wrong("start", answer).contains("naaste"));
        }
        wrong("start", "worries.angst");
        wrong("start", "hulp/tovenaar");
    }

    #[test]
    fn a_partner_file_is_over_https_or_beside_the_page() {
        for address in [
            "partner.json",
            "/zorg/partner.json?v=2",
            "https://x.example/p.json",
        ] {
            assert_eq!(
                right("partner", address).partner.as_deref(),
                Some(address),
                "{address}"
            );
        }
        for address in [
            "http://x.example/p.json",
            "javascript:alert(1)",
            "data:application/json,{}",
            "//x.example/p.json",
            "\\\\x.example\\p.json",
            "HTTPS:x",
            "https://user:secret@x.example/p.json",
            "part\u{202e}ner.json",
            &"p".repeat(3000),
        ] {
            wrong("partner", address);
        }
    }

    #[test]
    fn the_top_heading_is_of_level_one_to_three() {
        for level in 1..=3 {
            assert_eq!(
                right("heading-level", &level.to_string()).heading_level,
                level
            );
        }
        for level in ["0", "4", "two", "1.0"] {
            assert!(wrong("heading-level", level).contains("1, 2, 3"));
        }
    }

    #[test]
    fn modes_have_names() {
        right("mode", "inline");
        right("mode", "isolated");
        wrong("mode", "iframe");
    }

    #[test]
    fn themes_have_names() {
        for theme in ["auto", "neutral", "light", "dark"] {
            right("theme", theme);
        }
        assert!(wrong("theme", "url(evil)").contains("auto, neutral, light, dark"));
    }

    #[test]
    fn every_wrong_value_is_said_once_and_cut_short() {
        let (options, warnings) = Options::parse(|_| Some("\u{1b}[31m".repeat(99)));
        assert_eq!(options, Options::default());
        assert_eq!(warnings.len(), TABLE.len());
        for warning in warnings {
            assert!(warning.value.chars().count() <= REPEATED);
            assert!(!warning.value.contains('\u{1b}'), "{warning}");
        }
    }
}
