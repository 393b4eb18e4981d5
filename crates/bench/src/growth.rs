//! What grows when the content grows, and when a page holds more than one widget.

use std::fmt::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::compare;
use crate::numbers::Numbers;
use crate::plan::Plan;
use crate::site::PageServer;
use crate::table;
use crate::variants::{self, Variant};

/// How many widgets the page holds that holds several.
const SEVERAL: usize = 3;

/// How long a page with several may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Compares the page in `dist` with the one in `grown`, and pages with one and with three widgets.
///
/// # Errors
/// When a page is missing or a conversation cannot be completed.
pub fn measure(dist: &Path, grown: &Path, plan: &Plan, rounds: u32) -> Result<()> {
    let mut browser = Browser::start()?;
    let grown = Variant {
        name: "twice the kinds and rules",
        ..variants::widget(grown)?
    };
    let all = vec![variants::widget(dist)?, grown];
    let measured = compare::rounds(&mut browser, all, plan, rounds)?;
    print!("{}", table::costs(&measured));
    println!(
        "\n| Widgets on the page | All first questions painted, ms | Requests |\n|---|--:|--:|"
    );
    for count in [1, SEVERAL] {
        let (times, requests) = several(&mut browser, dist, count, plan, rounds)?;
        let (least, most) = times.spread();
        println!(
            "| {count} | {:.0} ({least:.0}–{most:.0}) | {requests} |",
            times.median()
        );
    }
    Ok(())
}

/// When the last of so many widgets on a partner's page shows its first question.
fn several(
    browser: &mut Browser,
    dist: &Path,
    count: usize,
    plan: &Plan,
    rounds: u32,
) -> Result<(Numbers, usize)> {
    let Variant { mut files, .. } = variants::widget(dist)?;
    files.insert("/several/index.html".to_owned(), page(count).into_bytes());
    let site = PageServer::serve(files)?;
    let first = plan.questions.first().context("the plan asks nothing")?;
    let script = include_str!("seen.js").replace("__WORDS__", &json!(first.words).to_string());
    let mut times = Vec::new();
    let mut requests = 0;
    for round in 0..=rounds {
        let (time, asked) = visit(browser, &site, &script, count)?;
        if round > 0 {
            times.push(time);
            requests = asked;
        }
    }
    Ok((Numbers::new(times), requests))
}

fn page(count: usize) -> String {
    let mut page = String::from(
        "<!doctype html>\n<html lang=\"nl\"><meta charset=\"utf-8\" />\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\
         <title>Partner</title><link rel=\"icon\" href=\"data:,\" />\
         <script src=\"../steunwijzer.js\" defer></script>\n",
    );
    for _ in 0..count {
        let _ = writeln!(page, "<steun-wijzer></steun-wijzer>");
    }
    page
}

fn visit(
    browser: &mut Browser,
    site: &PageServer,
    script: &str,
    count: usize,
) -> Result<(f64, usize)> {
    let mut phone = browser.phone(script)?;
    phone.ask("Page.navigate", json!({ "url": site.page("several/") }))?;
    let end = Instant::now() + PATIENCE;
    let mut begun = None;
    let (mut seen, mut last, mut requests) = (0, 0.0, 0);
    while seen < count {
        let event = phone.event(end)?;
        let event = event.with_context(|| format!("only {seen} of {count} widgets came"))?;
        match event.method.as_str() {
            "Network.requestWillBeSent" => requests += 1,
            "Runtime.bindingCalled" => {
                let said = event.about["payload"].as_str().unwrap_or_default();
                let said: Value = serde_json::from_str(said)?;
                begun = begun.or(said["begun"].as_f64());
                if let Some(time) = said["seen"].as_f64() {
                    seen += 1;
                    last = f64::max(last, time);
                }
            }
            _ => {}
        }
    }
    let begun = begun.context("the page did not say when it began")?;
    ensure!(last > begun, "the clocks of the frames differ");
    Ok((last - begun, requests))
}
