//! What the page around the widget chooses: `<steun-wijzer lang="en" form="u">`, or
//! `index.html?lang=en&form=u`.

use web_sys::console;

use super::Host;
use crate::content::{FORM_U, LANGUAGES};

/// What a page can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Options {
    /// The language to begin in, by its place in [`LANGUAGES`].
    pub language: usize,
    /// “u” in Dutch, rather than “je”.
    pub formal: bool,
}

impl Options {
    /// Reads them once. What is unknown is said in the console, and passed over.
    pub(super) fn of(host: &Host) -> Self {
        let lang = host.option("lang").unwrap_or_default();
        let form = host.option("form").unwrap_or_default();
        let language = language_of(&lang).unwrap_or_else(|| {
            let known: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
            warn("lang", &lang, &known.join(", "));
            0
        });
        let formal = is_formal(&form).unwrap_or_else(|| {
            warn("form", &form, "je, u");
            false
        });
        Options { language, formal }
    }
}

/// The language for a value of `lang`; Dutch when there is none.
fn language_of(lang: &str) -> Option<usize> {
    // Whoever writes en-GB is served with en.
    let primary = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
    if lang.is_empty() {
        return Some(0);
    }
    LANGUAGES
        .iter()
        .position(|language| language.tag.eq_ignore_ascii_case(lang))
        .or_else(|| {
            LANGUAGES
                .iter()
                .position(|language| primary(language.tag) == primary(lang))
        })
}

/// Whether a value of `form` asks for “u”.
fn is_formal(form: &str) -> Option<bool> {
    match form {
        "" | "je" => Some(false),
        "u" if !FORM_U.is_empty() => Some(true),
        _ => None,
    }
}

/// One sentence for whoever made the page.
fn warn(option: &str, value: &str, known: &str) {
    let message = format!(
        "Steunwijzer: {option}=\"{value}\" is not known and was passed over. Known: {known}."
    );
    console::warn_1(&message.into());
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

    #[test]
    fn a_language_is_found_with_or_without_its_country() {
        for lang in ["", "nl", "NL", "nl-BE"] {
            assert_eq!(language_of(lang), Some(0), "{lang}");
        }
        assert_eq!(language_of("xx"), None);
    }

    #[test]
    fn the_form_of_address_is_je_unless_u_is_asked_for() {
        assert_eq!(is_formal(""), Some(false));
        assert_eq!(is_formal("je"), Some(false));
        assert_eq!(is_formal("u"), Some(true));
        assert_eq!(is_formal("U"), None);
    }
}
