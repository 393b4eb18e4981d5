//! The texts that are not built into the widget, as the files it fetches.

use sha2::{Digest, Sha256};

use super::Compiled;
use guide::text::Texts;
use guide::text_file;

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
