//! What four accessibility checkers report about the visitor's screen.

use anyhow::{Result, ensure};
use serde::Deserialize;
use serde_json::json;

use super::Visitor;
use crate::browser::View;
use crate::npm::Bundle;
use crate::visit::must;

static SCANNERS: Bundle = Bundle::of("scanners/index.js");

/// What one checker says about a screen.
#[derive(Debug, Clone, Deserialize)]
pub struct Report {
    /// The checker: `axe-core`, `ibm`, `alfa` or `html-validate`.
    pub checker: String,
    /// How many of its rules had something to look at.
    pub checked: usize,
    /// How long it looked, in milliseconds.
    pub took: u32,
    /// What it found, and what it could not decide.
    pub findings: Vec<Finding>,
}

/// An accessibility issue, or something that may be one.
#[derive(Debug, Clone, Deserialize)]
pub struct Finding {
    /// The rule, by the name its checker gives it.
    pub rule: String,
    /// The element and what is around it: `main.sw-main > fieldset > legend`.
    pub place: String,
    /// What the checker says about it.
    pub says: String,
    /// The checker cannot decide.
    pub undecided: bool,
}

impl Visitor {
    /// Has checkers look at the screen as it is now.
    #[track_caller]
    pub fn is_scanned_by(&self, checkers: &[&str]) -> Vec<Report> {
        must(self.scan(checkers))
    }

    fn scan(&self, checkers: &[&str]) -> Result<Vec<Report>> {
        const ARE_THERE: &str = "return 'accessibilityCheckers' in globalThis;";
        const SCAN: &str = "return accessibilityCheckers(arguments[0]);";
        if !self.wait(self.browser.look::<bool>(ARE_THERE, Vec::new()))? {
            let script = SCANNERS.script()?;
            self.wait(self.browser.look::<bool>(script, Vec::new()))?;
        }
        let reports: Vec<Report> = self.wait(self.browser.look(SCAN, vec![json!(checkers)]))?;
        for report in &reports {
            ensure!(report.checked > 0, "{} looks at nothing", report.checker);
        }
        Ok(reports)
    }

    /// Looks at the same screen in another size and with other colours, in Chromium.
    #[track_caller]
    pub fn looks_in(&self, view: View) -> &Self {
        must(self.shows_as(view));
        self
    }

    /// The page gets its new size at once, and a frame in it a moment later: it is a process of its own.
    ///
    /// A checker scrolls, and another size does. The element brings its frame into view again when the
    /// page has been at rest for a moment, and a press in that instant is lost; so that is done here.
    fn shows_as(&self, view: View) -> Result<()> {
        const FRAMED: &str = "return self !== top;";
        const INSIDE: &str = "
            const element = document.querySelector('steun-wijzer');
            const frame = element[Symbol.for('test')].querySelector('iframe');
            element.scrollIntoView({ block: 'nearest' });
            return [frame.clientWidth, frame.clientHeight];";
        const SHOWN: &str = "
            const [width, height, dark] = arguments;
            return innerWidth === width && innerHeight === height
                && matchMedia('(prefers-color-scheme: dark)').matches === dark;";
        let is_framed = self.wait(self.browser.look::<bool>(FRAMED, Vec::new()))?;
        self.wait(self.browser.show_as(view))?;
        let mut size = (view.width, view.height);
        if is_framed {
            self.wait(self.browser.leave_frame())?;
            size = self.wait(self.browser.look(INSIDE, Vec::new()))?;
            self.enters_frame_again()?;
        }
        let arguments = || vec![json!(size.0), json!(size.1), json!(view.dark)];
        let is_shown = || self.wait(self.browser.look(SHOWN, arguments()));
        ensure!(
            self.sees_soon(is_shown)?,
            "the screen is not shown in {size:?} for {view:?}"
        );
        Ok(())
    }
}
