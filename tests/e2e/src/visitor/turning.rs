//! Turning the phone, and pressing twice by accident.

use std::time::Duration;

use anyhow::Context;

use super::Visitor;
use crate::visit::{must, stop};

impl Visitor {
    /// Turns the device: another width and height, in CSS pixels.
    #[track_caller]
    pub fn turns_the_screen(&self, width: u32, height: u32) -> &Self {
        must(self.wait(self.browser.turn(width, height)));
        let turned = || Ok(self.wait(self.browser.viewport())? == (width, height));
        if !must(self.sees_soon(turned)) {
            let size = must(self.wait(self.browser.viewport()));
            stop(format!(
                "the page measures {size:?} and not {width} by {height}"
            ));
        }
        self
    }

    /// Presses a button, a link or a summary twice, the second time after `apart`.
    #[track_caller]
    pub fn presses_twice(&self, name: &str, apart: Duration) -> &Self {
        let control = must(self.sees_one(|| self.wait(self.browser.control(name))));
        let control = must(control.with_context(|| format!("there is no ‘{name}’ to press")));
        must(self.wait(self.browser.press_twice(&control, apart)));
        self
    }

    /// Turns the wheel of a mouse in the middle of the window, in Chromium.
    #[track_caller]
    pub fn turns_the_wheel(&self, down: i32) -> &Self {
        must(self.wait(self.browser.wheel(down)));
        self
    }

    /// Chooses an answer with a double press, the second after `apart`.
    #[track_caller]
    pub fn taps_twice(&self, answer: &str, apart: Duration) -> &Self {
        let row = must(self.row_of(answer));
        must(self.wait(self.browser.press_twice(&row, apart)));
        self
    }
}
