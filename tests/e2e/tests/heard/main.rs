//! What a real screen reader says: short walks by keyboard alone, with Orca in Firefox. Each hears words in
//! order; what else is said between them may change with versions and the speed of the machine.
//!
//! The step `screen-reader` of `cargo xtask test` runs them. What was heard is in `target/screen-reader/`.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test ends where something that it needs is not there"
)]

mod listener;
mod orca;

mod beside;
mod guest;
mod idle;
mod questions;
mod result;
mod whole;

use e2e::host::{HostPage, Mode};
use e2e::site::{Site, TextFiles, Wasm, built};
use e2e::ui;
use e2e::words::{choice, fact, heading_of, person, question, said_to, screen};
use guide::model::whose;

use listener::Listener;

/// The page standing alone, with this script before its own.
#[track_caller]
fn page(script: &str) -> Site {
    let files = built().expect("the page is built");
    Site::serve(
        files,
        Wasm::Served,
        TextFiles::Served,
        script.to_owned(),
        Vec::new(),
    )
    .expect("it can be served")
}

/// A page of somebody else with the guide in it.
#[track_caller]
fn page_of_a_partner(mode: Mode) -> Site {
    let page = HostPage {
        name: "plain",
        mode,
    };
    let files = page.files().expect("the page is built");
    Site::serve(
        files,
        Wasm::Served,
        TextFiles::Served,
        String::new(),
        Vec::new(),
    )
    .expect("it can be served")
}

/// The words of an answer, to somebody who is ill.
#[track_caller]
fn answer(name: &str) -> &'static str {
    said_to(person("ziek"), choice(name).label)
}

/// The heading of a screen, to somebody who is ill.
#[track_caller]
fn heading(id: &str) -> &'static str {
    heading_of(screen(id), person("ziek"))
}

/// The words of a group of worries, to somebody who is ill.
#[track_caller]
fn group(index: usize) -> &'static str {
    said_to(person("ziek"), question("worries").groups[index].title)
}

/// What a link to call is to say.
#[track_caller]
fn call(id: &str) -> String {
    let number = fact(id);
    ui("call").replace("{who}", &whose(number.of, number.value))
}

/// From the first screen to the worries, of somebody who is ill.
#[track_caller]
fn comes_to_the_worries(walk: &mut Listener) {
    walk.tabs_to(answer("who.ziek")).presses("space");
    walk.tabs_to(ui("go-on")).forgets();
    walk.goes("space")
        .hears(&[heading("worries"), orca::HEADING]);
}
