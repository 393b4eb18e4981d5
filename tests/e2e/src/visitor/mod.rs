//! A visitor at the screen. The tests name choices and texts by the ids of the content files; the
//! visitor looks for the words behind those ids on the screen.

mod answering;
mod card;
mod keyboard;
mod listening;
mod moving;
mod needs;
mod reading;
mod scanned;
mod turning;

use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context, Result, ensure};
use guide::Answers;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::browser::{self, Browser, Engine};
use crate::host::{self, HostPage, Mode};
use crate::inspect::Traces;
use crate::site::{self, Request, Site};
use crate::traces;
use crate::visit::{Arrival, Visit, must};
use crate::words::{Language, asked_for, choice, question, read_in, sentence, ui};

pub use self::keyboard::Key;
pub use self::needs::{Stop, nothing_of};
pub use self::scanned::{Finding, Report};

/// How long anything on the page may take: longer than the ten seconds after which the page itself
/// says that loading its program takes long.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long to look for something that should not appear.
pub(crate) const A_MOMENT: Duration = Duration::from_millis(1500);

/// How long to wait before looking again: longer each time, since looking keeps the page from its own
/// work.
const GLANCE: Duration = Duration::from_millis(8);
const LONGEST_GLANCE: Duration = Duration::from_millis(64);

/// A visitor who has opened the page.
#[derive(Debug)]
pub struct Visitor {
    runtime: &'static Runtime,
    browser: Browser,
    site: Site,
    address: String,
    title: String,
    /// Address and title of the page around the frame that the visitor is in.
    page: Option<(String, String)>,
    /// Who they said they are; sentences have variants for it.
    who: Cell<Answers>,
    /// How many of the requests to the site were needed before the first question.
    needed: Cell<usize>,
    /// The requests after that.
    asked: RefCell<Vec<String>>,
    /// The language in which they read after opening the page.
    language: Language,
    /// They have begun to answer: from then on there may be no request at all.
    answered: Cell<bool>,
    arrival: Arrival,
}

/// Arriving and leaving.
impl Visitor {
    pub(crate) fn arrives(visit: &Visit) -> Result<Self> {
        let runtime = browser::runtime()?;
        let files = match &visit.files {
            Some(files) => files.clone(),
            None => visit.host.map_or_else(site::built, HostPage::files)?,
        };
        let files = match visit.in_demo {
            true => host::without_root(&files)?,
            false => files,
        };
        let mut headers = visit.host.map(HostPage::headers).unwrap_or_default();
        headers.extend(visit.headers.iter().cloned());
        if visit.cors {
            headers.push((site::CORS.to_owned(), "*".to_owned()));
        }
        let script = visit.script(Engine::chosen()?);
        let site = Site::serve(files, visit.wasm, visit.texts, script, headers)?;
        let elsewhere = visit.elsewhere.as_ref();
        let address = elsewhere.map_or_else(|| site.page(visit.start), |(page, _)| page.clone());
        let browser = runtime.block_on(Browser::open(visit.device, site.socket()))?;
        let mut visitor = Visitor {
            runtime,
            browser,
            site,
            address,
            title: String::new(),
            page: None,
            who: Cell::new(Answers::default()),
            needed: Cell::new(0),
            asked: RefCell::default(),
            language: visit.language,
            answered: Cell::new(false),
            arrival: visit.arrival,
        };
        match visitor.opens_the_page(visit) {
            Ok(()) => Ok(visitor),
            Err(error) => {
                visitor.shows_the_screen();
                // The first error is the more useful one.
                let _ = visitor.leaves();
                Err(error)
            }
        }
    }

    fn opens_the_page(&mut self, visit: &Visit) -> Result<()> {
        self.wait(self.browser.go_to(&self.address))?;
        let outside = self.wait(self.browser.viewport())?;
        let mode = visit.host.map(|host| host.mode);
        let mode = mode.or(visit.elsewhere.as_ref().and_then(|(_, mode)| *mode));
        let is_framed = mode == Some(Mode::Isolated);
        if (is_framed || visit.in_demo) && self.arrival == Arrival::Questions {
            self.enters_the_frame()?;
        }
        self.settles()?;
        if self.arrival == Arrival::Questions && visit.elsewhere.is_none() {
            self.has_texts_asked_for()?;
        }
        let size = match self.page {
            None => self.wait(self.browser.viewport())?,
            Some(_) => outside,
        };
        let expected = (visit.device.width, visit.device.height);
        ensure!(
            size == expected,
            "the page measures {size:?} and not {expected:?}"
        );
        self.title = self.traces()?.title;
        Ok(())
    }

    /// Waits until the page has requested all texts, and the second part of the program, which it does
    /// before a question can be answered.
    fn has_texts_asked_for(&self) -> Result<()> {
        let packs = asked_for(self.language);
        let asked = || {
            let asked = self.site.asked();
            // Also inside a script.
            let names = packs.iter().map(|pack| pack.name.as_str());
            Ok(names
                .chain(["_rest.wasm"])
                .all(|name| asked.iter().any(|request| request.path.contains(name))))
        };
        ensure!(self.sees_soon(asked)?, "not everything was requested");
        self.wait(self.browser.requests())?;
        self.needed.set(self.site.asked().len());
        Ok(())
    }

    /// Waits until the first question can be answered, or until the page has what it can get. From
    /// then on there are no requests.
    fn settles(&self) -> Result<()> {
        read_in(self.language);
        self.answered.set(false);
        let is_there = match self.arrival {
            Arrival::Questions => self.sees_soon(|| {
                let first = sentence(question("who").label.default);
                let answer = sentence(choice("who.ziek").label.default);
                // In this order: before that, the first screen is still being replaced by the program's.
                Ok(self.wait(self.browser.has_loaded())?
                    && self.wait(self.browser.row(first, answer))?.is_some())
            }),
            Arrival::Beside => self.sees_soon(|| {
                let begin = || self.wait(self.browser.control(ui("begin-questions")));
                Ok(self.wait(self.browser.has_loaded())? && begin()?.is_some())
            }),
            Arrival::Page | Arrival::WithoutGuide => {
                self.sees_soon(|| self.wait(self.browser.has_loaded()))
            }
            Arrival::WithoutProgram => self.sees_soon(|| {
                Ok(self
                    .site
                    .asked()
                    .iter()
                    .any(|request| request.path.contains(".wasm")))
            }),
        };
        ensure!(is_there?, "the page does not come: {:?}", self.arrival);
        self.wait(self.browser.requests())?;
        self.needed.set(self.site.asked().len());
        Ok(())
    }

    /// Records the requests since the first question.
    fn notes_requests(&self) -> Result<()> {
        let mut asked = self.asked.borrow_mut();
        let from_page = self.wait(self.browser.requests())?;
        let from_site = self.site.asked().into_iter().skip(self.needed.get());
        let from_site = from_site.map(|request| request.path);
        // Texts and the second part of the program may be requested as long as there is no answer, and a
        // program that does not arrive may be requested once more.
        let may_be_late = |address: &str| match self.arrival {
            Arrival::WithoutProgram => address.contains(".wasm"),
            // What the page around it lets through is asked for before anything shows that it breaks.
            Arrival::WithoutGuide => {
                address.contains("/steunwijzer-") || address.contains("/texts/")
            }
            Arrival::Questions | Arrival::Beside | Arrival::Page => {
                address.contains("/texts/") || address.contains("_rest.wasm")
            }
        };
        let is_late = |address: &str| self.answered.get() || !may_be_late(address);
        // A page without script that the visitor opened has its own stylesheet.
        let counts = |address: &String| is_late(address) && !address.ends_with("/gids.css");
        asked.extend(from_page.into_iter().chain(from_site).filter(counts));
        self.needed.set(self.site.asked().len());
        Ok(())
    }

    /// From the page of a partner into the frame with the widget, once it is shown.
    fn enters_the_frame(&mut self) -> Result<()> {
        let outside = self.traces()?;
        let is_shown = self.sees_soon(|| Ok(self.wait(self.browser.frame())?.is_some()))?;
        ensure!(is_shown, "the frame with the widget is not shown");
        // As somebody does who wants to read it; the element would do it, and move what is pressed.
        let scrolls =
            "document.querySelector('steun-wijzer')?.scrollIntoView({ block: 'nearest' })";
        self.wait(self.browser.look::<Value>(scrolls, Vec::new()))?;
        if let Some(frame) = self.wait(self.browser.frame())? {
            self.wait(async { Ok(frame.enter_frame().await?) })?;
        }
        self.page = Some((outside.address, outside.title));
        self.address = self.traces()?.address;
        Ok(())
    }

    /// Out of the frame, to what the page of the partner can find out: whatever this script returns.
    #[track_caller]
    pub fn the_page_knows(&self, script: &'static str) -> String {
        must(self.wait(self.browser.leave_frame()));
        must(self.wait(self.browser.look(script, Vec::new())))
    }

    /// Into the frame again, once the page of the partner shows it: after a test looked at that page, or
    /// after the page did something.
    #[track_caller]
    pub fn returns_to_the_frame(&self) -> &Self {
        must(self.enters_frame_again());
        self
    }

    /// An element without content of its own shows its frame before our page is in it.
    fn enters_frame_again(&self) -> Result<()> {
        const HAS_PAGE: &str =
            "return location.protocol !== 'about:' && document.readyState === 'complete';";
        let enters = || {
            self.wait(self.browser.leave_frame())?;
            let Some(frame) = self.wait(self.browser.frame())? else {
                return Ok(false);
            };
            self.wait(async { Ok(frame.enter_frame().await?) })?;
            // While one page takes the place of another, a script fails or returns nothing.
            let has_page = self.wait(self.browser.look::<bool>(HAS_PAGE, Vec::new()));
            Ok(has_page.unwrap_or(false))
        };
        ensure!(self.sees_soon(enters)?, "the frame is not shown");
        Ok(())
    }

    /// What is left behind, at once or within this time. Console errors with any of these words do not
    /// count.
    pub(crate) fn leaves_behind(&self, expected: &[&str], within: Duration) -> Result<Vec<String>> {
        let problems = RefCell::new(Vec::new());
        self.sees_for(within, || {
            problems.replace(self.has_left_behind(expected)?);
            Ok(!problems.borrow().is_empty())
        })?;
        Ok(problems.into_inner())
    }

    fn has_left_behind(&self, expected: &[&str]) -> Result<Vec<String>> {
        self.notes_requests()?;
        let traces = self.traces()?;
        let mut problems = Vec::new();
        // The test may have left the frame.
        let is_outside = self
            .page
            .as_ref()
            .is_some_and(|(address, _)| *address == traces.address);
        if !is_outside {
            problems.extend(traces::problems(&traces, &self.address, &self.title));
        }
        if let Some((address, title)) = &self.page {
            self.wait(self.browser.leave_frame())?;
            let outside = self.traces()?;
            problems.extend(traces::problems(&outside, address, title));
        }
        let is_expected = |said: &String| {
            let said = traces::without_ports(said);
            expected.iter().any(|words| said.contains(words))
        };
        let console_errors = self.wait(self.browser.console_errors())?;
        problems.extend(
            console_errors
                .iter()
                .filter(|said| !is_expected(said))
                .map(|said| format!("the console says {said}")),
        );
        problems.extend(
            self.asked
                .take()
                .iter()
                .map(|address| format!("the page asked for {address}")),
        );
        Ok(problems)
    }

    pub(crate) fn leaves(self) -> Result<()> {
        let Visitor {
            runtime, browser, ..
        } = self;
        runtime.block_on(browser.close())
    }

    /// Prints what can be read, and saves a screenshot.
    pub(crate) fn shows_the_screen(&self) {
        match self.wait(self.browser.words()) {
            Ok(words) => eprintln!("--- on the screen ---\n{words}\n---"),
            Err(error) => eprintln!("the screen cannot be read: {error:#}"),
        }
        let test = thread::current()
            .name()
            .unwrap_or("test")
            .replace("::", "-");
        let file = env::temp_dir().join(format!("steunwijzer-{test}.png"));
        let kept = self
            .wait(self.browser.picture())
            .and_then(|picture| Ok(fs::write(&file, picture)?));
        if kept.is_ok() {
            eprintln!("screenshot: {}", file.display());
        }
    }

    /// Checks that nothing has been left behind so far.
    #[track_caller]
    pub fn has_left_nothing(&self) -> &Self {
        let traces = must(self.traces());
        let problems = traces::problems(&traces, &self.address, &self.title);
        assert!(problems.is_empty(), "on the way: {}", problems.join(", "));
        self
    }

    /// The requests to the site.
    pub fn asked_of_the_site(&self) -> Vec<Request> {
        self.site.asked()
    }

    fn wait<T>(&self, step: impl Future<Output = Result<T>>) -> Result<T> {
        self.runtime.block_on(step)
    }

    /// Firefox answers nothing while the guide leads it through the history.
    fn traces(&self) -> Result<Traces> {
        let traces = self.sees_one(|| self.wait(self.browser.traces()))?;
        traces.context("the page says nothing about its traces")
    }

    /// Polls until the condition holds; returns whether it did in time.
    fn sees_soon(&self, is_so: impl Fn() -> Result<bool>) -> Result<bool> {
        self.sees_for(PATIENCE, is_so)
    }

    /// Looks for something that comes in a moment; nothing when it does not.
    fn sees_one<T>(&self, look: impl Fn() -> Result<Option<T>>) -> Result<Option<T>> {
        let found = RefCell::new(None);
        let comes = || {
            found.replace(look()?);
            Ok(found.borrow().is_some())
        };
        self.sees_for(A_MOMENT, comes)?;
        Ok(found.into_inner())
    }

    /// Looks so long until something is so.
    fn sees_for(&self, patience: Duration, is_so: impl Fn() -> Result<bool>) -> Result<bool> {
        let end = Instant::now() + patience;
        let mut glance = GLANCE;
        loop {
            if is_so()? {
                return Ok(true);
            }
            if Instant::now() > end {
                return Ok(false);
            }
            thread::sleep(glance);
            glance = LONGEST_GLANCE.min(glance * 2);
        }
    }
}
