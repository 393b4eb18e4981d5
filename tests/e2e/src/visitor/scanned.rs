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
        must(self.wait(self.browser.show_as(view)));
        self
    }
}
