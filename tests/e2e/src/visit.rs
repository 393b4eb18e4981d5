//! One visit: a page, a device, a test, and a check of what is left behind.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::time::Duration;

use guide::Date;

use crate::browser::{Device, Engine, Preference};
use crate::host::{HostPage, Mode};
use crate::site::{Files, TextFiles, Wasm};
use crate::skipped;
use crate::visitor::{self, Visitor};
use crate::words::Language;

/// A clock that can be put forward, as part of a stand-in: `passes(18)` after eighteen minutes.
#[macro_export]
macro_rules! clock {
    () => {
        "
    let ahead = 0;
    const now = Date.now;
    Date.now = () => now.call(Date) + ahead;
    globalThis.passes = (minutes) => { ahead += minutes * 60000; return true; };"
    };
}

/// Opens the built page as a new visitor with a phone, runs the test, and looks for traces.
#[track_caller]
pub fn visit(test: impl FnOnce(&Visitor)) {
    Visit::default().run(test);
}

/// A visit to a page of a partner, from the folder `tests/pages/<name>`.
pub fn on(page: &'static str, mode: Mode) -> Visit {
    Visit::default().on_a_page_like(page, mode)
}

/// A visit that is different from most.
#[derive(Debug, Clone)]
pub struct Visit {
    pub(crate) device: Device,
    /// The day its calendar shows, if not the real one.
    today: Option<Date>,
    /// A script that stands in for parts of the device.
    stand_in: &'static str,
    /// The browsers in which the test can run, and why not in the others.
    only_in: Option<(&'static [Engine], &'static str)>,
    pub(crate) wasm: Wasm,
    pub(crate) texts: TextFiles,
    pub(crate) language: Language,
    pub(crate) start: &'static str,
    pub(crate) files: Option<Arc<Files>>,
    pub(crate) host: Option<HostPage>,
    pub(crate) in_demo: bool,
    /// The address of a page of another server, and how the guide stands in it, if it starts.
    pub(crate) elsewhere: Option<(String, Option<Mode>)>,
    pub(crate) cors: bool,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) arrival: Arrival,
    console_errors: Vec<&'static str>,
}

/// What the visitor waits for before they begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// The first question.
    Questions,
    /// A page beside the questions.
    Beside,
    /// A page that needs no program.
    Page,
    /// A page whose program was requested and does not arrive.
    WithoutProgram,
    /// A page that may load the loader and no more of the guide.
    WithoutGuide,
}

impl Default for Visit {
    /// A phone of 360 by 740, today, with the built page whole.
    fn default() -> Self {
        Visit {
            device: Device {
                width: 360,
                height: 740,
                scripts: true,
                preference: Preference::None,
            },
            today: None,
            stand_in: "",
            only_in: None,
            wasm: Wasm::Served,
            texts: TextFiles::Served,
            language: Language::Dutch,
            start: "",
            files: None,
            host: None,
            in_demo: false,
            elsewhere: None,
            cors: true,
            headers: Vec::new(),
            arrival: Arrival::Questions,
            console_errors: Vec::new(),
        }
    }
}

impl Visit {
    /// On a screen of this width.
    pub fn with_width(mut self, width: u32) -> Self {
        self.device.width = width;
        self
    }

    /// On a screen of this height.
    pub fn with_height(mut self, height: u32) -> Self {
        self.device.height = height;
        self
    }

    /// On a device on which this is set.
    pub fn preferring(mut self, preference: Preference) -> Self {
        self.device.preference = preference;
        self
    }

    /// On this day.
    pub fn on(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// With a device of which this script stands in for a part.
    pub fn with_stand_in(mut self, script: &'static str) -> Self {
        self.stand_in = script;
        self
    }

    /// With a browser that runs no scripts.
    pub fn without_scripts(mut self) -> Self {
        self.device.scripts = false;
        self.arrival = Arrival::Page;
        self
    }

    /// While the widget's program does not arrive.
    pub fn while_program_is(mut self, wasm: Wasm) -> Self {
        self.wasm = wasm;
        // The questions are in the first part.
        if !matches!(wasm, Wasm::RestMissing | Wasm::RestHanging | Wasm::RestLate) {
            self.arrival = Arrival::WithoutProgram;
        }
        self
    }

    /// While the texts of other languages come, or not.
    pub fn while_texts_are(mut self, texts: TextFiles) -> Self {
        self.texts = texts;
        self
    }

    /// On a page whose options choose the language in which the visitor begins to read:
    /// `of_a_page_with("?lang=en", Language::English)`.
    pub fn of_a_page_with(mut self, options: &'static str, language: Language) -> Self {
        self.start = options;
        self.language = language;
        self
    }

    /// Where a file of the partner stands beside the page.
    #[track_caller]
    pub fn with_file(mut self, name: &str, text: &str) -> Self {
        let files = match self.files.take() {
            Some(files) => files,
            None => must(crate::site::built()),
        };
        let mut files = (*files).clone();
        files.insert(format!("/{name}"), text.as_bytes().to_vec());
        self.files = Some(Arc::new(files));
        self
    }

    /// On a page of a partner, from the folder `tests/pages/<name>`.
    pub fn on_a_page_like(mut self, name: &'static str, mode: Mode) -> Self {
        self.host = Some(HostPage { name, mode });
        self
    }

    /// In the frame on the page of the imagined partner that is built beside the widget.
    pub fn in_the_demo_page(mut self) -> Self {
        self.start = "demo/";
        self.in_demo = true;
        self
    }

    /// On a page of a server that the test did not start, such as a WordPress. The guide stands in it in this
    /// way, with its roots exposed ([`crate::host::expose_in`]), or does not start there.
    pub fn elsewhere(mut self, address: &str, guide: Option<Mode>) -> Self {
        self.elsewhere = Some((address.to_owned(), guide));
        if guide.is_none() {
            self.arrival = Arrival::WithoutGuide;
        }
        self
    }

    /// From a server that does not let other origins read its files, as most do.
    pub fn on_a_server_without_cors(mut self) -> Self {
        self.cors = false;
        self
    }

    /// From a server whose pages have this policy, in which `{site}` is the address of the site.
    pub fn on_a_server_with_policy(mut self, policy: &str) -> Self {
        let header = ("content-security-policy".to_owned(), policy.to_owned());
        self.headers.push(header);
        self
    }

    /// From a server that says these of its pages, a header and a value, in which `{site}` is the address of
    /// the site.
    pub fn on_a_server_with_headers(mut self, headers: Vec<(String, String)>) -> Self {
        self.headers.extend(headers);
        self
    }

    /// Where the guide does not start and its program is not even requested.
    pub fn without_the_guide(mut self) -> Self {
        self.arrival = Arrival::WithoutGuide;
        self
    }

    /// By a link into the widget, from the site of a huisarts: `#hulp/psycholoog`.
    pub fn by_link(mut self, fragment: &'static str) -> Self {
        self.start = fragment;
        self.arrival = Arrival::Beside;
        self
    }

    /// By a link that names nothing we know: the questions come.
    pub fn by_stale_link(mut self, fragment: &'static str) -> Self {
        self.start = fragment;
        self
    }

    /// To another page than the first: `gids.html`.
    pub fn to(mut self, page: &'static str) -> Self {
        self.start = page;
        self.arrival = Arrival::Page;
        self
    }

    /// To other files than the built page.
    pub fn of(mut self, files: Files) -> Self {
        self.files = Some(Arc::new(files));
        self.arrival = Arrival::Page;
        self
    }

    /// Where the browser itself logs errors with any of these words, which are not the page's doing.
    pub fn with_console_errors(mut self, words: &[&'static str]) -> Self {
        self.console_errors.extend(words);
        self
    }

    /// In these browsers only, for a reason that completes the sentence “skipped, because…”. The runner
    /// counts the tests that a browser skips.
    pub fn only_in(mut self, engines: &'static [Engine], because: &'static str) -> Self {
        self.only_in = Some((engines, because));
        self
    }

    /// Why the test cannot run in this browser.
    fn impossible_in(&self, engine: Engine) -> Option<&'static str> {
        let of_test = self.only_in.and_then(|(engines, because)| {
            let is_possible = engines.contains(&engine);
            (!is_possible).then_some(because)
        });
        of_test.or_else(|| engine.cannot_have(self.device))
    }

    /// What runs in every page before anything else.
    pub(crate) fn script(&self, engine: Engine) -> String {
        let calendar = self.today.map(calendar).unwrap_or_default();
        let parts = [engine.console_recorder(), &calendar, self.stand_in];
        parts.map(str::trim).join("\n").trim().to_owned()
    }

    /// Runs the test, closes the browser whatever happens, and looks for traces.
    #[track_caller]
    pub fn run(self, test: impl FnOnce(&Visitor)) {
        if let Some(because) = self.impossible_in(must(Engine::chosen())) {
            return skipped::says(because);
        }
        let (outcome, problems) = self.run_until(test, Duration::ZERO);
        if let Err(panic) = outcome {
            resume_unwind(panic);
        }
        assert!(
            problems.is_empty(),
            "the test passed, and left behind:\n- {}",
            problems.join("\n- ")
        );
    }

    /// Runs a test that leaves something behind, and returns what. For testing the harness.
    #[track_caller]
    pub fn leaves_behind(self, test: impl FnOnce(&Visitor)) -> Vec<String> {
        if let Some(because) = self.impossible_in(must(Engine::chosen())) {
            skipped::says(because);
            return Vec::new();
        }
        // The console may receive a message a moment after the screen changes.
        let (outcome, problems) = self.run_until(test, visitor::A_MOMENT);
        if let Err(panic) = outcome {
            resume_unwind(panic);
        }
        problems
    }

    /// Runs the test, then looks for traces during `looks_for` or until there is one.
    #[track_caller]
    fn run_until(
        &self,
        test: impl FnOnce(&Visitor),
        looks_for: Duration,
    ) -> (std::thread::Result<()>, Vec<String>) {
        let visitor = must(Visitor::arrives(self));
        let outcome = catch_unwind(AssertUnwindSafe(|| test(&visitor)));
        let problems = match &outcome {
            Ok(()) => visitor.leaves_behind(&self.console_errors, looks_for),
            Err(_) => {
                visitor.shows_the_screen();
                Ok(Vec::new())
            }
        };
        let left = visitor.leaves();
        if outcome.is_err() {
            return (outcome, Vec::new());
        }
        must(left);
        (outcome, must(problems))
    }
}

/// A script after which every page finds this day on the calendar, at noon.
fn calendar(day: Date) -> String {
    let (year, month, day) = day.parts();
    format!(
        "{{
            const Clock = Date;
            const noon = new Clock({year}, {month} - 1, {day}, 12).getTime();
            globalThis.Date = class extends Clock {{
                constructor(...parts) {{ parts.length ? super(...parts) : super(noon); }}
                static now() {{ return noon; }}
            }};
        }}"
    )
}

/// The result of a step; an error fails the test.
#[track_caller]
pub(crate) fn must<T>(result: anyhow::Result<T>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => stop(format!("{error:#}")),
    }
}

/// Fails the test at the first unexpected thing.
#[track_caller]
#[expect(clippy::panic, reason = "a test fails by a panic")]
pub(crate) fn stop(problem: impl std::fmt::Display) -> ! {
    panic!("{problem}")
}
