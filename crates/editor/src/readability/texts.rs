//! The Dutch texts with the place each stands in.

use content::Content;

/// One Dutch text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// Key, such as `support-huisarts.gives`.
    pub key: &'a str,
    /// File below `content/`.
    pub file: &'a str,
    /// The sentences, facts filled in.
    pub text: &'a str,
}

impl Text<'_> {
    /// The Fluent message: `support-huisarts`.
    pub fn message(&self) -> &str {
        self.key
            .split_once('.')
            .map_or(self.key, |(message, _)| message)
    }

    /// The Fluent attribute: `gives`; empty for the message itself.
    pub fn attribute(&self) -> &str {
        self.key
            .split_once('.')
            .map_or("", |(_, attribute)| attribute)
    }

    /// Whether the attribute is this one or a variant of it: `say-naaste` is of `say`.
    pub fn is_of(&self, attribute: &str) -> bool {
        self.attribute()
            .strip_prefix(attribute)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }
}

/// Every Dutch text of the content, by key.
pub fn texts<'a>(content: &'a Content<'_>) -> Vec<Text<'a>> {
    let compiled = &content.compiled;
    compiled
        .text_keys
        .iter()
        .zip(&compiled.text_files)
        .zip(content.dutch.entries)
        .map(|((key, file), text)| Text { key, file, text })
        .collect()
}
