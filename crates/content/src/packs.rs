//! Which texts are built into the widget, and the others as the files it fetches.

use sha2::{Digest, Sha256};

use super::Compiled;
use guide::text::Texts;
use guide::text_file;

/// Dutch texts that no question shows, by the beginning of their file: a result, the card to take along and
/// the pages beside the questions do. The widget fetches them while the first question is read. What helps
/// in need is not among them: that never waits for a file.
const LATER: [&str; 9] = [
    "text/nl/around.ftl",
    "text/nl/card.ftl",
    "text/nl/chains.ftl",
    "text/nl/glossary.ftl",
    "text/nl/rules.ftl",
    "text/nl/supports.ftl",
    "text/nl/supports/",
    "text/nl/tonight.ftl",
    "text/nl/why_not.ftl",
];

/// A file with the texts of one language, to be served beside the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguagePack {
    /// Path below the page. It holds a hash of the file, so that it can be kept for ever.
    pub name: String,
    /// What is in it ([`text_file`]).
    pub text: String,
}

impl LanguagePack {
    /// A pack of texts that belong to the content with this hash.
    pub fn new(label: &str, texts: &Texts<'_>, hash: &str) -> Self {
        let text = text_file::write(texts, hash);
        LanguagePack {
            name: format!("texts/{label}-{}.txt", short_hash(text.as_bytes())),
            text,
        }
    }
}

impl Compiled<'_> {
    /// The translations, in the order of the languages after Dutch.
    pub fn translations(&self) -> Vec<LanguagePack> {
        let translations = self.texts.iter().skip(1);
        translations
            .map(|texts| LanguagePack::new(texts.language, texts, self.model.hash))
            .collect()
    }

    /// The Dutch texts that are built into the widget, by [`guide::TextId`]; of the others, nothing.
    pub fn built_in(&self) -> Vec<&str> {
        self.dutch_where(true)
    }

    /// The other Dutch texts. A text that is built in is an empty line there.
    pub fn rest_pack(&self) -> Option<LanguagePack> {
        let dutch = self.texts.first()?;
        let rest = Texts {
            entries: &self.dutch_where(false),
            ..*dutch
        };
        Some(LanguagePack::new(dutch.language, &rest, self.model.hash))
    }

    /// The Dutch texts that are built in, or those that are not, each in its place.
    fn dutch_where(&self, is_built_in: bool) -> Vec<&str> {
        let dutch = self.texts.first().map_or(&[][..], |dutch| dutch.entries);
        let is_it = |file: &str| is_built_in != LATER.iter().any(|begin| file.starts_with(begin));
        let texts = dutch.iter().zip(&self.text_files);
        texts
            .map(|(text, file)| if is_it(file) { text } else { "" })
            .collect()
    }

    /// Every file with texts that the widget fetches: the rest of Dutch, the translations, and Dutch with
    /// “u”.
    pub fn text_packs(&self) -> Vec<LanguagePack> {
        let rest = self.rest_pack().into_iter();
        rest.chain(self.translations())
            .chain(self.formal_pack())
            .collect()
    }

    /// Dutch with “u”.
    pub fn formal_pack(&self) -> Option<LanguagePack> {
        let formal = self.formal.as_ref()?;
        Some(LanguagePack::new("nl-u", formal, self.model.hash))
    }

    /// The text with a key in one of the languages.
    pub fn text_in<'m>(&self, texts: &Texts<'m>, key: &str) -> Option<&'m str> {
        let index = self
            .text_keys
            .binary_search_by(|known| known.as_str().cmp(key));
        texts.entries.get(index.ok()?).copied()
    }
}

/// The first twelve hexadecimal digits of the SHA-256.
fn short_hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
