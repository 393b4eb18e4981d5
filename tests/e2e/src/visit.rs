//! One visit: a page, a device, a story, and a look at what is left behind.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::time::Duration;

use guide::Date;

use crate::browser::{Device, Engine, Taste};
use crate::host::{Host, Mode};
use crate::left_out;
use crate::site::{Files, TextFiles, Wasm};
use crate::visitor::{self, Visitor};
use crate::words::Tongue;

/// Opens the built page as a new visitor with a phone, tells their story, and looks for traces.
#[track_caller]
pub fn visit(story: impl FnOnce(&Visitor)) {
    Visit::default().tells(story);
}

/// A visit that is different from most.
#[derive(Debug, Clone)]
pub struct Visit {
    pub(crate) device: Device,
    /// The day its calendar shows, if not the real one.
    today: Option<Date>,
    /// A script that stands in for parts of the device.
    stand_in: &'static str,
    /// The engines in which the story can be told, and why not in the others.
    only_in: Option<(&'static [Engine], &'static str)>,
    pub(crate) wasm: Wasm,
    pub(crate) texts: TextFiles,
    pub(crate) tongue: Tongue,
    pub(crate) start: &'static str,
    pub(crate) files: Option<Arc<Files>>,
    pub(crate) host: Option<Host>,
    pub(crate) in_demo: bool,
    pub(crate) cors: bool,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) arrival: Arrival,
    complaints: Vec<&'static str>,
}

/// What somebody waits for before they begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// The first question.
    Questions,
    /// A page beside the questions.
    Beside,
    /// A page that needs no program.
    Page,
    /// A page whose program was asked for and does not arrive.
    WithoutProgram,
}

impl Default for Visit {
    /// A phone of 360 by 740, today, with the built page whole.
    fn default() -> Self {
        Visit {
            device: Device {
                width: 360,
                height: 740,
                scripts: true,
                taste: Taste::None,
            },
            today: None,
            stand_in: "",
            only_in: None,
            wasm: Wasm::Served,
            texts: TextFiles::Served,
            tongue: Tongue::Dutch,
            start: "",
            files: None,
            host: None,
            in_demo: false,
            cors: true,
            headers: Vec::new(),
            arrival: Arrival::Questions,
            complaints: Vec::new(),
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
    pub fn who_prefers(mut self, taste: Taste) -> Self {
        self.device.taste = taste;
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
        self.arrival = Arrival::WithoutProgram;
        self
    }

    /// While the texts of other languages come, or not.
    pub fn while_texts_are(mut self, texts: TextFiles) -> Self {
        self.texts = texts;
        self
    }

    /// Where the page chooses for the visitor, who begins to read in this language:
    /// `of_a_page_with("?lang=en", Tongue::English)`.
    pub fn of_a_page_with(mut self, options: &'static str, tongue: Tongue) -> Self {
        self.start = options;
        self.tongue = tongue;
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
        self.host = Some(Host { name, mode });
        self
    }

    /// In the frame on the page of the imagined partner that is built beside the widget.
    pub fn in_the_demo_page(mut self) -> Self {
        self.start = "demo/";
        self.in_demo = true;
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

    /// Where no guide comes and its program is not even asked for.
    pub fn without_the_guide(mut self) -> Self {
        self.arrival = Arrival::Page;
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

    /// Where the browser itself complains, with any of these words: not the page's doing.
    pub fn with_complaints_about(mut self, words: &[&'static str]) -> Self {
        self.complaints.extend(words);
        self
    }

    /// In these engines only, for a reason that is the end of the sentence “it is left out,
    /// because…”. The runner counts the stories that an engine left out.
    pub fn only_in(mut self, engines: &'static [Engine], because: &'static str) -> Self {
        self.only_in = Some((engines, because));
        self
    }

    /// Why the story cannot be told in this engine.
    fn impossible_in(&self, engine: Engine) -> Option<&'static str> {
        let of_story = self.only_in.and_then(|(engines, because)| {
            let is_possible = engines.contains(&engine);
            (!is_possible).then_some(because)
        });
        of_story.or_else(|| engine.cannot_have(self.device))
    }

    /// What runs in every page before anything else.
    pub(crate) fn script(&self, engine: Engine) -> String {
        let calendar = self.today.map(calendar).unwrap_or_default();
        let parts = [engine.ears(), &calendar, self.stand_in];
        parts.map(str::trim).join("\n").trim().to_owned()
    }

    /// Tells the story, closes the browser whatever happens, and looks for traces.
    #[track_caller]
    pub fn tells(self, story: impl FnOnce(&Visitor)) {
        if let Some(because) = self.impossible_in(must(Engine::chosen())) {
            return left_out::says(because);
        }
        let (told, problems) = self.run(story, Duration::ZERO);
        if let Err(panic) = told {
            resume_unwind(panic);
        }
        assert!(
            problems.is_empty(),
            "the story went well, and afterwards:\n- {}",
            problems.join("\n- ")
        );
    }

    /// Tells a story after which something is left behind, and says what. For trying the harness.
    #[track_caller]
    pub fn leaves_behind(self, story: impl FnOnce(&Visitor)) -> Vec<String> {
        if let Some(because) = self.impossible_in(must(Engine::chosen())) {
            left_out::says(because);
            return Vec::new();
        }
        // What is told to the console may come a moment after what is seen.
        let (told, problems) = self.run(story, visitor::A_MOMENT);
        if let Err(panic) = told {
            resume_unwind(panic);
        }
        problems
    }

    /// Tells the story and looks so long for what is left behind, until there is something.
    #[track_caller]
    fn run(
        &self,
        story: impl FnOnce(&Visitor),
        looks_for: Duration,
    ) -> (std::thread::Result<()>, Vec<String>) {
        let visitor = must(Visitor::arrives(self));
        let told = catch_unwind(AssertUnwindSafe(|| story(&visitor)));
        let problems = match &told {
            Ok(()) => visitor.leaves_behind(&self.complaints, looks_for),
            Err(_) => {
                visitor.shows_the_screen();
                Ok(Vec::new())
            }
        };
        let left = visitor.leaves();
        if told.is_err() {
            return (told, Vec::new());
        }
        must(left);
        (told, must(problems))
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

/// What a step of a story gives, or the end of it.
#[track_caller]
pub(crate) fn must<T>(result: anyhow::Result<T>) -> T {
    match result {
        Ok(value) => value,
        Err(error) => stop(format!("{error:#}")),
    }
}

/// Ends a story at the first thing that is not as expected.
#[track_caller]
#[expect(
    clippy::panic,
    reason = "a story is a test: it ends where it stops being true"
)]
pub(crate) fn stop(problem: impl std::fmt::Display) -> ! {
    panic!("{problem}")
}
