//! What Lighthouse makes of the page, on the phone and network that it simulates itself.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use browsing::{chromium, files_in};
use serde_json::Value;

use crate::site::PageServer;

/// Scores of 0 to 100 by category.
#[derive(Debug)]
pub struct Scores(pub BTreeMap<String, f64>);

/// Runs Lighthouse once on the page in `dist`, and says on standard error what it finds wanting.
///
/// # Errors
/// When it is not installed or cannot look at the page.
pub fn scores(dist: &Path, packages: &Path) -> Result<Scores> {
    let program = packages.join("lighthouse/cli/index.js");
    ensure!(
        program.is_file(),
        "there is no {}; run: cargo xtask setup",
        program.display()
    );
    let site = PageServer::serve(files_in(dist)?)?;
    let folder = tempfile::tempdir()?;
    let report = folder.path().join("report.json");
    let output = Command::new("node")
        .arg(&program)
        .arg(site.page(""))
        .args(["--quiet", "--output=json", "--no-enable-error-reporting"])
        .arg(format!("--output-path={}", report.display()))
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .arg(format!("--chrome-flags={}", chromium::options_for_others()))
        .env("CHROME_PATH", chromium::browser()?)
        .stdin(Stdio::null())
        .output()
        .context("node does not start")?;
    ensure!(
        output.status.success(),
        "Lighthouse ends with {}: {}",
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    let report: Value = serde_json::from_slice(&std::fs::read(&report)?)?;
    for line in wanting(&report) {
        eprintln!("    Lighthouse: {line}");
    }
    let categories = report["categories"].as_object();
    let categories = categories.context("Lighthouse gives no categories")?;
    let score = |(name, category): (&String, &Value)| {
        Some((name.clone(), (category["score"].as_f64()? * 100.0).round()))
    };
    Ok(Scores(categories.iter().filter_map(score).collect()))
}

/// What does not have its full score, and counts.
fn wanting(report: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    for category in report["categories"]
        .as_object()
        .into_iter()
        .flat_map(|all| all.values())
    {
        for part in category["auditRefs"].as_array().into_iter().flatten() {
            let audit = &report["audits"][part["id"].as_str().unwrap_or_default()];
            let counts = part["weight"].as_f64().unwrap_or_default() > 0.0;
            if counts && audit["score"].as_f64().is_some_and(|score| score < 1.0) {
                let shown = audit["displayValue"].as_str().unwrap_or_default();
                lines.push(format!("{}: {} {shown}", category["id"], audit["title"]));
            }
        }
    }
    lines
}
