//! Making a card to take along, and reading what a stand-in for the device recorded.

use anyhow::{Context, Result, ensure};
use serde::de::DeserializeOwned;

use super::Visitor;
use crate::inspect::Reading;
use crate::visit::must;
use crate::words::{sentence, support, text, ui};

impl Visitor {
    /// “Maak je kaart” below “Neem dit mee”.
    #[track_caller]
    pub fn makes_a_card(&self) -> &Self {
        self.presses(ui("talk-open")).presses(ui("talk-pick"))
    }

    /// Ticks something that belongs to no question, by its words.
    #[track_caller]
    pub fn ticks(&self, words: &str) -> &Self {
        must(self.sets(words, true));
        self
    }

    /// Takes the tick away.
    #[track_caller]
    pub fn unticks(&self, words: &str) -> &Self {
        must(self.sets(words, false));
        self
    }

    /// Whether it is ticked; nothing when it is not there.
    #[track_caller]
    pub fn has_ticked(&self, words: &str) -> Option<bool> {
        must(self.wait(self.browser.ticked(words)))
    }

    fn sets(&self, words: &str, becomes: bool) -> Result<()> {
        let row = self
            .wait(self.browser.tick(words))?
            .with_context(|| format!("‘{words}’ is not there to tick"))?;
        if self.wait(self.browser.ticked(words))? != Some(becomes) {
            self.wait(self.browser.click(&row))?;
        }
        let set = || Ok(self.wait(self.browser.ticked(words))? == Some(becomes));
        ensure!(self.sees_soon(set)?, "ticking ‘{words}’ does nothing");
        Ok(())
    }

    /// Writes in the field with this label.
    #[track_caller]
    pub fn writes(&self, label: &str, words: &str) -> &Self {
        must(self.fills(label, words));
        self
    }

    fn fills(&self, label: &str, words: &str) -> Result<()> {
        let field = self
            .wait(self.browser.field(label))?
            .with_context(|| format!("there is no field ‘{label}’"))?;
        self.wait(async { Ok(field.send_keys(words).await?) })?;
        let there = || {
            let written = self.wait(self.browser.written(label))?;
            Ok(written.is_some_and(|written| written.ends_with(words)))
        };
        ensure!(self.sees_soon(there)?, "‘{label}’ takes no words");
        Ok(())
    }

    /// What stands in the field with this label; nothing when it is not there.
    #[track_caller]
    pub fn finds_written(&self, label: &str) -> Option<String> {
        must(self.wait(self.browser.written(label)))
    }

    /// Reads the card as it is now.
    #[track_caller]
    pub fn reads_the_card(&self) -> Reading {
        self.reads_part(text("card"))
    }

    /// The name of a kind of support, as it stands on the card.
    #[track_caller]
    pub fn name_of(&self, kind: &str) -> &'static str {
        sentence(support(kind).name)
    }

    /// Looks at the page as it comes on paper.
    #[track_caller]
    pub fn looks_at_paper(&self, looks: impl FnOnce(&Self)) -> &Self {
        must(self.wait(self.browser.show_as_paper(true)));
        looks(self);
        must(self.wait(self.browser.show_as_paper(false)));
        self
    }

    /// How many sheets of A4 the page takes on paper.
    #[track_caller]
    pub fn sheets(&self) -> usize {
        must(self.wait(self.browser.sheets()))
    }

    /// What a stand-in for the device recorded: the value of a script.
    #[track_caller]
    pub fn device<T: DeserializeOwned>(&self, script: &'static str) -> T {
        must(self.wait(self.browser.look(script, Vec::new())))
    }

    /// Waits until a stand-in has recorded something: until a script returns true.
    #[track_caller]
    pub fn device_notices(&self, script: &'static str) -> &Self {
        let noticed = || self.wait(self.browser.look::<bool>(script, Vec::new()));
        assert!(must(self.sees_soon(noticed)), "{script}");
        self
    }
}
