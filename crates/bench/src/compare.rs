//! Visits to every variant in turn, round after round, so that a busy moment of this machine hits
//! all of them.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::json;

use browsing::Files;

use crate::browser::Browser;
use crate::numbers::Numbers;
use crate::plan::Plan;
use crate::site::PageServer;
use crate::variants::{Kind, Variant};
use crate::visit::{self, Cost};

/// How long a page may take to be drawn once.
const PATIENCE: Duration = Duration::from_secs(60);

/// A variant and what each visit to it cost.
#[derive(Debug)]
pub struct Measured {
    /// What it is, in the table.
    pub name: &'static str,
    /// Which it is.
    pub kind: Kind,
    /// One for each round.
    pub costs: Vec<Cost>,
}

impl Measured {
    /// One number of each visit.
    pub fn of(&self, number: impl Fn(&Cost) -> f64) -> Numbers {
        Numbers::new(self.costs.iter().map(number))
    }

    /// All later steps of all visits.
    pub fn steps(&self) -> Numbers {
        Numbers::new(
            self.costs
                .iter()
                .flat_map(|cost| cost.steps.iter().copied()),
        )
    }

    /// The first visit: what does not vary.
    pub fn first(&self) -> Option<&Cost> {
        self.costs.first()
    }
}

/// Visits each variant so often, after a first visit that does not count: in it the server
/// compresses.
///
/// # Errors
/// When a conversation cannot be completed.
pub fn rounds(
    browser: &mut Browser,
    variants: Vec<Variant>,
    plan: &Plan,
    rounds: u32,
) -> Result<Vec<Measured>> {
    let script = plan.script()?;
    let mut measured = Vec::new();
    let mut sites = Vec::new();
    for Variant { name, kind, files } in variants {
        let costs = Vec::new();
        measured.push(Measured { name, kind, costs });
        sites.push(PageServer::serve(files)?);
    }
    for round in 0..=rounds {
        eprintln!("    round {round} of {rounds}");
        for (measured, site) in measured.iter_mut().zip(&sites) {
            let cost = visit::pay(browser, site, "", &script)
                .with_context(|| format!("the visit to {}", measured.name))?;
            if round > 0 {
                measured.costs.push(cost);
            }
        }
    }
    Ok(measured)
}

/// The HTML in an element once a script has drawn something in it.
///
/// # Errors
/// When nothing is drawn.
pub fn drawn(browser: &mut Browser, files: Files, selector: &str) -> Result<String> {
    let site = PageServer::serve(files)?;
    let mut phone = browser.phone("")?;
    phone.ask("Page.navigate", json!({ "url": site.page("") }))?;
    let look = format!("document.querySelector({selector:?})?.innerHTML ?? ''");
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        let seen = phone.ask("Runtime.evaluate", json!({ "expression": look }))?;
        match seen["result"]["value"].as_str() {
            Some(html) if !html.is_empty() => return Ok(html.to_owned()),
            _ => thread::sleep(Duration::from_millis(50)),
        }
    }
    bail!("nothing is drawn in {selector}")
}
