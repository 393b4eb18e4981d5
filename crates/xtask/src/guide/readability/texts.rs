//! The Dutch texts with the place each stands in.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use guide::compile::Files;

use crate::guide::load::Content;

/// Folder of the Dutch texts, below `content/`.
const DUTCH: &str = "text/nl/";

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

/// Which file each Fluent message stands in.
pub struct Places(BTreeMap<String, String>);

impl Places {
    /// Looks through the files of the content folder.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn find(root: &Path) -> Result<Self> {
        let files = Files::read(&root.join("content"))?;
        let mut places = BTreeMap::new();
        for (path, text) in &files.0 {
            let Some(name) = path.strip_prefix(DUTCH) else {
                continue;
            };
            let prefix = match name.starts_with("supports/") {
                true => "support-",
                false => "",
            };
            // In Fluent only the name of a message starts a line with a letter.
            let names = text.lines().filter_map(|line| line.split_once('='));
            for (name, _) in names.filter(|(name, _)| name.starts_with(char::is_alphabetic)) {
                places.insert(format!("{prefix}{}", name.trim_end()), path.clone());
            }
        }
        Ok(Self(places))
    }

    /// Every Dutch text of the content, by key.
    pub fn texts<'a>(&'a self, content: &'a Content<'_>) -> Vec<Text<'a>> {
        content
            .compiled
            .text_keys
            .iter()
            .zip(content.dutch.entries)
            .map(|(key, text)| {
                let mut found = Text {
                    key,
                    file: DUTCH,
                    text,
                };
                if let Some(file) = self.0.get(found.message()) {
                    found.file = file;
                }
                found
            })
            .collect()
    }
}
