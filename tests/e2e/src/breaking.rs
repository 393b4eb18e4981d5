//! A program that breaks halfway.

use crate::visit::Visit;
use crate::visitor::Visitor;
use crate::words::{text, ui};

/// Spoils the memory of the program, when asked, so that what it does next is a real trap.
const BREAKABLE: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await own.apply(WebAssembly, given);
            globalThis.breaks = () => {
                new Uint8Array(made.instance.exports.memory.buffer).fill(255);
                return true;
            };
            return made;
        };
    }";

impl Visit {
    /// Of a page whose program can break.
    pub fn of_a_page_that_can_break(self) -> Self {
        self.with_stand_in(BREAKABLE).with_complaints_about(&[
            "Uncaught",
            "RuntimeError",
            "unreachable",
            "out of bounds",
            "Out of bounds",
        ])
    }
}

impl Visitor {
    /// Answers, goes on, and finds that the program broke.
    #[track_caller]
    pub fn sees_the_program_break(&self) -> &Self {
        self.chooses("who.ziek").device_notices("return breaks()");
        self.presses(ui("go-on")).sees(text("page-failed"))
    }
}
