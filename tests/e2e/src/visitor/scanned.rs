//! What four engines that look for barriers say about the screen of a visitor.

use anyhow::{Result, ensure};
use serde::Deserialize;
use serde_json::json;

use super::Visitor;
use crate::browser::View;
use crate::npm::Bundle;
use crate::visit::must;

static SCANNERS: Bundle = Bundle::of("scanners/index.js");

/// What one engine says about a screen.
#[derive(Debug, Clone, Deserialize)]
pub struct Report {
    /// The engine: `axe-core`, `ibm`, `alfa` or `html-validate`.
    pub engine: String,
    /// How many of its rules had something to look at.
    pub checked: usize,
    /// How long it looked, in milliseconds.
    pub took: u32,
    /// What it found, and what it could not decide.
    pub findings: Vec<Finding>,
}

/// A barrier, or something that may be one.
#[derive(Debug, Clone, Deserialize)]
pub struct Finding {
    /// The rule, by the name its engine gives it.
    pub rule: String,
    /// The element and what is around it: `main.sw-main > fieldset > legend`.
    pub place: String,
    /// What the engine says about it.
    pub says: String,
    /// The engine cannot tell.
    pub undecided: bool,
}

impl Visitor {
    /// Has engines look at the screen as it is now.
    #[track_caller]
    pub fn is_scanned_by(&self, engines: &[&str]) -> Vec<Report> {
        must(self.scan(engines))
    }

    fn scan(&self, engines: &[&str]) -> Result<Vec<Report>> {
        const ARE_THERE: &str = "return 'barrierScanners' in globalThis;";
        const SCAN: &str = "return barrierScanners(arguments[0]);";
        if !self.wait(self.browser.look::<bool>(ARE_THERE, Vec::new()))? {
            let script = SCANNERS.script()?;
            self.wait(self.browser.look::<bool>(script, Vec::new()))?;
        }
        let reports: Vec<Report> = self.wait(self.browser.look(SCAN, vec![json!(engines)]))?;
        for report in &reports {
            ensure!(report.checked > 0, "{} looks at nothing", report.engine);
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
