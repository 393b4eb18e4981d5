//! A program that traps halfway.

use crate::visit::Visit;
use crate::visitor::{Key, Visitor};
use crate::words::{text, ui};

/// Corrupts the program's memory on request, so that its next action is a real trap.
const BREAKABLE: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await own.apply(WebAssembly, given);
            // The second part uses that of the first.
            const { memory } = made.instance.exports;
            if (memory) {
                globalThis.breaks = () => {
                    new Uint8Array(memory.buffer).fill(255);
                    return true;
                };
            }
            return made;
        };
    }";

impl Visit {
    /// Of a page whose program can break.
    pub fn of_a_page_that_can_break(self) -> Self {
        self.with_stand_in(BREAKABLE).with_console_errors(&[
            "Uncaught",
            "RuntimeError",
            "unreachable",
            "out of bounds",
            "Out of bounds",
        ])
    }
}

impl Visitor {
    /// Answers, goes on, and finds that the program stopped working.
    #[track_caller]
    pub fn sees_the_program_break(&self) -> &Self {
        // By key: before a press the browser may scroll, which the program would not survive either.
        self.chooses("who.ziek").tabs_to(ui("go-on"));
        self.device_notices("return breaks()").types(Key::Enter);
        self.sees(text("page-failed"))
    }
}
