//! What a screen reader says. It is a virtual one, a script in the page that follows the specifications
//! for names and roles: it reads whole screens in a moment and in every language. What browser and reader
//! make of them is heard with a real one, in `tests/heard/`.

use anyhow::Result;
use serde::de::DeserializeOwned;

use super::Visitor;
use crate::npm::Bundle;
use crate::visit::must;
use crate::words::clean;

static READER: Bundle = Bundle::of("reader/index.js");

impl Visitor {
    /// Starts the screen reader at the top of the page.
    #[track_caller]
    pub fn starts_the_screen_reader(&self) -> &Self {
        let start = || -> Result<bool> {
            let script = READER.script()?;
            self.wait(self.browser.look::<bool>(script, Vec::new()))?;
            self.asks_reader("return screenReader.start();")
        };
        must(start());
        self
    }

    /// What it said by itself since the last call: focus changes and announcements.
    #[track_caller]
    pub fn hears(&self) -> Vec<String> {
        phrases(must(self.asks_reader("return screenReader.hears();")))
    }

    /// What it says when it reads on, from where the focus is to the end.
    #[track_caller]
    pub fn hears_the_rest(&self) -> Vec<String> {
        phrases(must(self.asks_reader("return screenReader.readsOn();")))
    }

    fn asks_reader<T: DeserializeOwned>(&self, script: &'static str) -> Result<T> {
        self.wait(self.browser.look(script, Vec::new()))
    }
}

/// Without empty announcements, which is how a live region is cleared.
fn phrases(said: Vec<String>) -> Vec<String> {
    let said = said.iter().map(|phrase| clean(phrase));
    said.filter(|phrase| !["polite:", "assertive:"].contains(&phrase.as_str()))
        .collect()
}
