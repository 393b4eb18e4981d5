//! One visit on the page of a curious host, and what that page noticed.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};

use super::person::Person;
use super::setting::{PAGE, Setting};
use crate::browser::{Browser, Phone};
use crate::site::PageServer;

/// How long a visit may take.
const PATIENCE: Duration = Duration::from_secs(90);

/// What a page noticed: by what it watched, each change with its time in milliseconds.
pub type Noticed = BTreeMap<String, Vec<(f64, f64)>>;

/// What a layer over the guide writes down of each tap, in listen.js.
const LAYER: &str = "layer across";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Said {
    Tap([f64; 2]),
    Begins,
    Flick,
    Step,
    Done,
    Failed(String),
}

/// Lets somebody go through the guide.
///
/// # Errors
/// When they cannot do what they want.
pub fn notices(
    browser: &mut Browser,
    site: &PageServer,
    setting: &Setting,
    person: &Person,
) -> Result<Noticed> {
    let plan = serde_json::to_string(person)?;
    let script = include_str!("press.js").replace("__PLAN__", &plan);
    let mut phone = browser.tab(&script, setting.size)?;
    let page = site.page(PAGE);
    phone.ask("Page.navigate", json!({ "url": page }))?;
    let end = Instant::now() + PATIENCE;
    let mut taps = 0;
    while let Some(event) = phone.event(end)? {
        if event.method != "Runtime.bindingCalled" {
            continue;
        }
        let said = event.about["payload"].as_str().unwrap_or_default();
        match serde_json::from_str(said).context("the page said something else")? {
            Said::Tap([x, y]) => {
                let (left, top) = corner(&mut phone)?;
                phone.taps(left + x, top + y)?;
                taps += 1;
                continue;
            }
            Said::Begins => {
                host(
                    &mut phone,
                    "document.getElementById('place').scrollIntoView({ block: 'nearest' }); begins()",
                )?;
                if setting.covers {
                    host(&mut phone, "covers()")?;
                }
            }
            Said::Flick => flicks(&mut phone, setting)?,
            Said::Step if setting.narrows => drop(host(&mut phone, "narrows()")?),
            Said::Step => {}
            Said::Done => {
                let seen = host(&mut phone, "seen()")?;
                let seen = seen.as_str().context("the page noticed nothing at all")?;
                let seen: Noticed = serde_json::from_str(seen)?;
                if setting.covers {
                    let read = seen.get(LAYER).map_or(0, Vec::len);
                    eprintln!("the layer read the places of {read} of {taps} taps");
                }
                return Ok(seen);
            }
            Said::Failed(problem) => bail!("{problem}"),
        }
        let context = event.about["executionContextId"].clone();
        phone.ask(
            "Runtime.evaluate",
            json!({ "expression": "goesOn()", "contextId": context }),
        )?;
    }
    bail!("the visit has no end")
}

/// Where the frame is on the screen.
fn corner(phone: &mut Phone<'_>) -> Result<(f64, f64)> {
    let corner = host(phone, "corner()")?;
    Ok(serde_json::from_str(corner.as_str().unwrap_or_default())?)
}

/// A finger that moves up quickly, in the middle of the screen.
fn flicks(phone: &mut Phone<'_>, setting: &Setting) -> Result<()> {
    let (width, height) = setting.size;
    let gesture = json!({
        "x": width / 2,
        "y": height / 2,
        "yDistance": -300,
        "speed": 4_000,
        "gestureSourceType": "touch",
    });
    phone.ask("Input.synthesizeScrollGesture", gesture)?;
    Ok(())
}

/// What a script of the page returns.
fn host(phone: &mut Phone<'_>, script: &str) -> Result<Value> {
    let mut said = phone.ask(
        "Runtime.evaluate",
        json!({ "expression": script, "awaitPromise": true, "returnByValue": true }),
    )?;
    if !said["exceptionDetails"].is_null() {
        bail!("the page cannot do {script}: {}", said["exceptionDetails"]);
    }
    Ok(said["result"]["value"].take())
}
