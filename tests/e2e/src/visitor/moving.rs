//! Going back and forth, away and back again.

use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use guide::Answers;
use serde_json::Value;

use super::Visitor;
use crate::visit::{must, stop};
use crate::words::{heading_of, model, sentence, ui};

impl Visitor {
    fn steps_back(&self) -> Result<()> {
        self.wait(self.browser.back())?;
        self.stays_in_the_frame()
    }

    fn steps_forward(&self) -> Result<()> {
        self.wait(self.browser.forward())?;
        self.stays_in_the_frame()
    }

    /// A WebDriver server looks at the whole page after a step in the history.
    fn stays_in_the_frame(&self) -> Result<()> {
        if self.page.is_none() {
            return Ok(());
        }
        self.wait(self.browser.leave_frame())?;
        if let Some(frame) = self.wait(self.browser.frame())? {
            self.wait(async { Ok(frame.enter_frame().await?) })?;
        }
        Ok(())
    }

    /// Presses what leads to another page: the name of a kind of support, “Volgende” and the like.
    #[track_caller]
    pub fn turns_to(&self, name: &str) -> &Self {
        must(self.moves_by(name, |visitor| visitor.press_control(name)));
        self
    }

    /// Reads a page with this heading.
    #[track_caller]
    pub fn is_on_page(&self, heading: &str) -> &Self {
        let arrived = || Ok(self.heading_now()?.as_deref() == Some(heading));
        if !must(self.sees_soon(arrived)) {
            stop(format!(
                "the page is not ‘{heading}’ but {:?}",
                self.heading_now()
            ));
        }
        self
    }

    /// “Terug”.
    #[track_caller]
    pub fn goes_back(&self) -> &Self {
        must(self.moves_by("‘Terug’", |visitor| visitor.press_control(ui("back"))));
        self
    }

    /// The browser's Back button.
    #[track_caller]
    pub fn presses_browser_back(&self) -> &Self {
        must(self.moves_by("Back", |visitor| visitor.steps_back()));
        self
    }

    /// The browser's Forward button, although nothing may happen on the screen.
    #[track_caller]
    pub fn tries_browser_forward(&self) -> &Self {
        must(self.steps_forward());
        // Nothing on the screen shows that nothing will happen.
        thread::sleep(Duration::from_millis(150));
        self
    }

    /// The browser's Reload button.
    #[track_caller]
    pub fn reloads(&self) -> &Self {
        must(self.loads(|visitor| visitor.wait(visitor.browser.reload())));
        self
    }

    /// Something happens by which the page is loaded anew: what this script does.
    #[track_caller]
    pub fn loads_by(&self, script: &'static str) -> &Self {
        must(self.loads(|visitor| {
            // What it returns may go with the page.
            visitor.wait(visitor.browser.look::<Value>(script, Vec::new()))?;
            // The old page stays for a moment. Between the two no script can run.
            let is_new = || Ok(visitor.wait(visitor.browser.is_new()).unwrap_or(false));
            ensure!(visitor.sees_soon(is_new)?, "the page is not loaded anew");
            Ok(())
        }));
        self
    }

    /// Leaves for another page by the link with these words, and reads there. Nothing but that page
    /// is asked for.
    #[track_caller]
    pub fn follows(&self, link: &str, reads: impl FnOnce(&Self)) -> &Self {
        self.leaves_by(|visitor| visitor.press_control(link), reads)
    }

    /// Leaves for another page of the site in the same tab, as by its address.
    #[track_caller]
    pub fn leaves_for(&self, path: &str) -> &Self {
        let address = self.site.page(path);
        self.leaves_by(
            |visitor| visitor.wait(visitor.browser.go_to(&address)),
            |_| {},
        )
    }

    /// Opens a page of the site in a tab beside this one, by the link with these words.
    #[track_caller]
    pub fn opens_beside(&self, link: &str, path: &str) -> &Self {
        must(self.notes_requests());
        must(self.press_control(link));
        let path = format!("/{path}");
        let asked = || Ok(self.site.asked().iter().any(|request| request.path == path));
        if !must(self.sees_soon(asked)) {
            stop(format!("‘{link}’ does not open {path}"));
        }
        must(self.notes_requests());
        let page = self.site.page(&path[1..]);
        self.asked
            .borrow_mut()
            .retain(|asked| !page.ends_with(asked.as_str()));
        self
    }

    /// Leaves by a button that may leave nothing behind: the screen is empty at once, and Back leads
    /// to what came before the page. Then opens the page again.
    #[track_caller]
    pub fn leaves_quickly(&self, button: &str, to: &str) -> &Self {
        must(self.notes_requests());
        must(self.press_control(button));
        let is_away = || {
            Ok(!self
                .wait(self.browser.address())?
                .starts_with(&self.site.page("")))
        };
        if !must(self.sees_soon(is_away)) {
            stop(format!("‘{button}’ leads nowhere"));
        }
        must(self.wait(self.browser.back()));
        // Long enough for a page that should not come.
        thread::sleep(Duration::from_millis(500));
        assert!(must(is_away()), "Back leads to the page again");
        must(self.loads(|visitor| visitor.wait(visitor.browser.go_to(&visitor.address))));
        self.asked.borrow_mut().retain(|asked| asked != to);
        self
    }

    #[track_caller]
    fn leaves_by(
        &self,
        step: impl FnOnce(&Self) -> Result<()>,
        reads: impl FnOnce(&Self),
    ) -> &Self {
        must(self.notes_requests());
        must(step(self));
        let elsewhere = || {
            let there = self.traces()?.address != self.address;
            Ok(there && self.wait(self.browser.has_loaded())?)
        };
        if !must(self.sees_soon(elsewhere)) {
            stop("it leads nowhere");
        }
        reads(self);
        must(self.notes_requests());
        let page = must(self.traces()).address;
        let is_page = |asked: &String| page.ends_with(asked.as_str());
        self.asked.borrow_mut().retain(|asked| !is_page(asked));
        self
    }

    /// Comes back to the page with the browser's Back button, as if it were opened anew.
    #[track_caller]
    pub fn returns(&self) -> &Self {
        must(self.loads(|visitor| {
            visitor.steps_back()?;
            // Not every browser waits for it.
            let back = || Ok(visitor.traces()?.address == visitor.address);
            ensure!(visitor.sees_soon(back)?, "Back leads elsewhere");
            Ok(())
        }));
        self
    }

    /// The program that is [`Wasm::Late`](crate::site::Wasm) comes now.
    #[track_caller]
    pub fn gets_the_program(&self) -> &Self {
        self.site.sends_what_is_late();
        let is_there = || self.wait(self.browser.has_loaded());
        must(self.sees_soon(is_there).and_then(|is_there| {
            ensure!(is_there, "the program came and the first screen stays");
            self.has_texts_asked_for()
        }));
        self
    }

    /// The texts that are [`TextFiles::RestLate`](crate::site::TextFiles) come now.
    pub fn gets_the_rest(&self) -> &Self {
        self.site.sends_what_is_late();
        self
    }

    /// The page is loaded once more: what that needs is not counted.
    fn loads(&self, step: impl FnOnce(&Self) -> Result<()>) -> Result<()> {
        if self.traces()?.address == self.address {
            self.notes_requests()?;
        }
        step(self)?;
        self.who.set(Answers::default());
        self.settles()
    }

    /// Does something that leads to a screen with another heading.
    pub(super) fn moves_by(
        &self,
        what: &str,
        step: impl FnOnce(&Self) -> Result<()>,
    ) -> Result<()> {
        let before = self.heading_now()?;
        step(self)?;
        let moved = || Ok(self.heading_now()?.is_some_and(|now| Some(now) != before));
        ensure!(self.sees_soon(moved)?, "{what} leads to no other screen");
        Ok(())
    }

    fn heading_now(&self) -> Result<Option<String>> {
        let headings = self.wait(self.browser.headings())?;
        Ok(headings
            .into_iter()
            // The page around the widget may say at which level headings begin.
            .min_by_key(|heading| heading.level)
            .map(|heading| heading.words))
    }

    /// The screen with questions that is shown; nothing at the result, also while its texts are coming.
    pub(super) fn screen_now(&self) -> Result<Option<&'static str>> {
        let headings = self.wait(self.browser.headings())?;
        let has = |words: &str| headings.iter().any(|heading| heading.words == words);
        let titles = model().flags.iter().map(|flag| sentence(flag.title));
        let result = [ui("result-title"), ui("coming-title")];
        if result.into_iter().chain(titles).any(has) {
            return Ok(None);
        }
        let shown = model()
            .screens
            .iter()
            .find(|screen| has(heading_of(screen, self.who.get())));
        Ok(Some(shown.context("this is no screen of the guide")?.id))
    }

    /// Finds the screen with this id.
    #[track_caller]
    pub fn is_asked(&self, id: &str) -> &Self {
        let arrived = must(self.sees_soon(|| Ok(self.screen_now().ok() == Some(Some(id)))));
        if !arrived {
            stop(format!(
                "the screen is not {id} but {:?}",
                self.screen_now()
            ));
        }
        self
    }

    /// Finds the result.
    #[track_caller]
    pub fn is_at_the_result(&self) -> &Self {
        let is_there = || {
            let is_coming = self.has_on_screen(ui("coming"))?;
            Ok(matches!(self.screen_now(), Ok(None)) && !is_coming)
        };
        if !must(self.sees_soon(is_there)) {
            stop(format!("not the result but {:?}", must(self.screen_now())));
        }
        self
    }
}
