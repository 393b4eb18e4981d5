//! Using the page with the keyboard alone.

use anyhow::{Result, bail, ensure};

use super::Visitor;
use super::answering::Way;
use crate::inspect::Focus;
use crate::visit::{must, stop};
use crate::words::{clean, person, squeezed};

/// A key of the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// To the next control.
    Tab,
    /// Ticks a box, and presses a button.
    Space,
    /// Presses a button.
    Enter,
    /// To the next radio button of a group.
    Down,
    /// To the previous one.
    Up,
    /// Closes.
    Escape,
}

impl Visitor {
    /// Presses a key.
    #[track_caller]
    pub fn types(&self, key: Key) -> &Self {
        let key = match key {
            Key::Tab => thirtyfour::Key::Tab,
            Key::Space => thirtyfour::Key::Space,
            Key::Enter => thirtyfour::Key::Enter,
            Key::Down => thirtyfour::Key::Down,
            Key::Up => thirtyfour::Key::Up,
            Key::Escape => thirtyfour::Key::Escape,
        };
        must(self.wait(self.browser.press(key.value())));
        self
    }

    /// Types these words where the keyboard is.
    #[track_caller]
    pub fn types_words(&self, words: &str) -> &Self {
        for letter in words.chars() {
            must(self.wait(self.browser.press(letter)));
        }
        self
    }

    /// Where the keyboard is.
    #[track_caller]
    pub fn focus(&self) -> Focus {
        must(self.wait(self.browser.focus()))
    }

    /// Finds the keyboard at the heading with these words.
    #[track_caller]
    pub fn is_at_heading(&self, words: &str) -> &Self {
        let words = clean(words);
        self.is_where(|focus| focus.tag == "h1" && focus.name == words, &words)
    }

    /// Finds the keyboard at what begins with these words.
    #[track_caller]
    pub fn is_at(&self, words: &str) -> &Self {
        let words = clean(words);
        self.is_where(|focus| focus.name.starts_with(&words), &words)
    }

    #[track_caller]
    fn is_where(&self, is_it: impl Fn(&Focus) -> bool, words: &str) -> &Self {
        if !must(self.sees_soon(|| Ok(is_it(&self.wait(self.browser.focus())?)))) {
            stop(format!(
                "the keyboard is not at ‘{words}’ but at {:?}",
                self.focus()
            ));
        }
        self
    }

    /// Tabs to what has this name.
    #[track_caller]
    pub fn tabs_to(&self, name: &str) -> &Self {
        must(self.tabs(name, false));
        self
    }

    /// Tabs backwards to what has this name.
    #[track_caller]
    pub fn tabs_back_to(&self, name: &str) -> &Self {
        must(self.tabs(name, true));
        self
    }

    fn tabs(&self, name: &str, backwards: bool) -> Result<()> {
        const FAR: usize = 60;
        let wanted = squeezed(name);
        for _ in 0..FAR {
            self.wait(self.browser.press_tab(backwards))?;
            let focus = self.wait(self.browser.focus())?;
            if squeezed(&focus.name) == wanted {
                // Content far below is painted a moment after it gets focus.
                let visible = || Ok(self.wait(self.browser.focus())?.visible);
                ensure!(
                    focus.visible || self.sees_soon(visible)?,
                    "‘{name}’ has focus and cannot be seen"
                );
                return Ok(());
            }
        }
        bail!("‘{name}’ cannot be reached with the Tab key")
    }

    /// Tabs to an answer, which may be any of its question, and on the way opens the group it is in.
    #[track_caller]
    pub fn tabs_to_answer(&self, answer: &str) -> &Self {
        if let Some(Way::Closed(_)) = must(self.finds_way_to(answer)) {
            self.tabs_to(self.group_of(answer)).types(Key::Enter);
            must(self.waits_for_group_of(answer));
        }
        self.tabs_to(self.words_for(answer))
    }

    /// Records who this visitor is, when that was chosen with the keyboard.
    #[track_caller]
    pub fn is_now(&self, who: &str) -> &Self {
        self.who.set(person(who));
        self
    }
}
