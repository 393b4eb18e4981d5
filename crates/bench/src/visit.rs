//! One visit with a slow phone and an empty cache, and what it cost.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::browser::{Browser, Phone};
use crate::site::PageServer;

/// How long a visit may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// A task longer than this delays input, milliseconds.
const LONG: f64 = 50.0;

/// What a visit cost. Times are milliseconds since the navigation began, unless said otherwise.
#[derive(Debug, Clone)]
pub struct Cost {
    /// The first question had been painted.
    pub question: f64,
    /// Its first option, tapped as soon as it was painted, was shown as chosen.
    pub accepted: f64,
    /// After a tap on "verder" as soon as that: the second question had been painted. Not before
    /// the first answer has been acted on.
    pub next: f64,
    /// From a tap to the next question painted, on later steps; milliseconds.
    pub steps: Vec<f64>,
    /// From a tap to the result painted; milliseconds.
    pub result: f64,
    /// What long tasks took beyond [`LONG`] until `next`, together; milliseconds.
    pub blocked: f64,
    /// JavaScript heap at the result, bytes.
    pub heap: f64,
    /// Memory of WebAssembly at the result, bytes.
    pub wasm: f64,
    /// Elements at the result.
    pub elements: f64,
    /// Taps without effect.
    pub lost: u32,
    /// What was requested before `next`, and how many bytes its body took.
    pub requests: Vec<(String, usize)>,
    /// What was asked for after that.
    pub late: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Said {
    Tap([f64; 2]),
    Done(Marks),
    Failed(String),
}

#[derive(Deserialize)]
struct Marks {
    question: f64,
    accepted: f64,
    next: f64,
    steps: Vec<f64>,
    result: f64,
    blocked: Vec<(f64, f64)>,
    elements: f64,
    lost: u32,
    /// Milliseconds since 1970.
    origin: f64,
}

/// A request: when, in milliseconds since 1970, and for what.
type Request = (f64, String);

/// Runs the conversation of `script` at `page` of `site`.
///
/// # Errors
/// When it cannot be completed.
pub fn pay(browser: &mut Browser, site: &PageServer, page: &str, script: &str) -> Result<Cost> {
    let mut phone = browser.phone(script)?;
    phone.ask("Page.navigate", json!({ "url": site.page(page) }))?;
    let mut requests = Vec::new();
    let marks = conversation(&mut phone, &mut requests)?;
    let (heap, wasm) = phone.memory()?;
    Ok(cost(site, marks, requests, (heap, wasm)))
}

fn conversation(phone: &mut Phone<'_>, requests: &mut Vec<Request>) -> Result<Marks> {
    let end = Instant::now() + PATIENCE;
    while let Some(event) = phone.event(end)? {
        match event.method.as_str() {
            "Network.requestWillBeSent" => requests.extend(request(&event.about)),
            "Runtime.bindingCalled" => {
                let said = event.about["payload"].as_str().unwrap_or_default();
                match serde_json::from_str(said).context("the page said something else")? {
                    Said::Tap([x, y]) => phone.taps(x, y)?,
                    Said::Done(marks) => return Ok(marks),
                    Said::Failed(problem) => bail!("{problem}"),
                }
            }
            _ => {}
        }
    }
    bail!("the conversation has no end")
}

fn request(about: &Value) -> Option<Request> {
    let address = about["request"]["url"].as_str()?;
    let time = about["wallTime"].as_f64()? * 1000.0;
    (!address.starts_with("data:")).then(|| (time, address.to_owned()))
}

fn cost(site: &PageServer, marks: Marks, requests: Vec<Request>, memory: (f64, f64)) -> Cost {
    let works = marks.origin + marks.next;
    let (needed, late): (Vec<_>, Vec<_>) =
        requests.into_iter().partition(|(time, _)| *time <= works);
    let blocked = marks
        .blocked
        .iter()
        .filter(|(start, _)| *start < marks.next);
    Cost {
        question: marks.question,
        accepted: marks.accepted,
        next: marks.next,
        steps: marks.steps,
        result: marks.result,
        blocked: blocked.map(|(_, length)| (length - LONG).max(0.0)).sum(),
        heap: memory.0,
        wasm: memory.1,
        elements: marks.elements,
        lost: marks.lost,
        requests: needed
            .into_iter()
            .map(|(_, address)| {
                let bytes = site.bytes_of(&address).unwrap_or_default();
                (address, bytes)
            })
            .collect(),
        late: late.into_iter().map(|(_, address)| address).collect(),
    }
}
