//! `guide coverage`: which content and which test covers each demand of the seeds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use bumpalo::Bump;
use serde::Deserialize;

use super::journey::{self, Journey};
use content::{Content, today};
use tooling::Project;

/// Write docs/coverage.md: what covers each demand of the seeds (C01–M16) and each routing row.
#[derive(clap::Args)]
pub struct Args {
    /// Only check that docs/coverage.md is up to date.
    #[arg(long)]
    check: bool,
}

/// `content/coverage.toml`: the demands, and what covers them outside the content files.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Demands {
    demand: Vec<Demand>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Demand {
    /// `C01`.
    id: String,
    /// What is demanded, in a few words.
    what: String,
    /// Tests as `path::name`, text keys and documents that cover it.
    #[serde(default)]
    by: Vec<String>,
    /// Why nothing covers it on purpose.
    left_out: Option<String>,
}

pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    let page = project.root.join("docs/coverage.md");
    let new = write(&project.root)?;
    if args.check {
        let old = fs::read_to_string(&page).unwrap_or_default();
        ensure!(
            old == new,
            "docs/coverage.md is out of date: run `cargo guide coverage`"
        );
        return Ok(());
    }
    fs::write(&page, new).with_context(|| format!("{} cannot be written", page.display()))
}

/// The text of docs/coverage.md.
///
/// # Errors
/// A demand that nothing covers and that is not excluded with a reason, or a test or text that does
/// not exist.
fn write(root: &Path) -> Result<String> {
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find()?.content(), today()?)?;
    let path = root.join("content/coverage.toml");
    let text =
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
    let demands: Demands =
        toml::from_str(&text).with_context(|| format!("{} is broken", path.display()))?;
    let mut by_demand: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for cover in &content.compiled.covers {
        by_demand
            .entry(&cover.demand)
            .or_default()
            .push(cover.by.clone());
    }
    let journeys = covers_of_journeys(root)?;
    for (demand, by) in &journeys {
        by_demand.entry(demand).or_default().push(by.clone());
    }
    let known: BTreeSet<&str> = demands
        .demand
        .iter()
        .map(|demand| demand.id.as_str())
        .collect();
    ensure!(
        known == every_demand().iter().map(String::as_str).collect(),
        "coverage.toml does not list exactly C01–C20, A01–A14, K01–K06, W01–W43, M01–M16"
    );
    if let Some((unknown, by)) = by_demand.iter().find(|(id, _)| !known.contains(*id)) {
        bail!(
            "{} covers the demand {unknown}, which does not exist",
            by.join(", ")
        );
    }
    let mut page = String::from(HEAD);
    for demand in &demands.demand {
        let mut by = by_demand.remove(demand.id.as_str()).unwrap_or_default();
        for reference in &demand.by {
            exists(root, &content, reference)
                .with_context(|| format!("coverage.toml, {}", demand.id))?;
            by.push(reference.clone());
        }
        let cell = match (&demand.left_out, by.is_empty()) {
            (Some(why), _) => format!("*Left out:* {why}"),
            (None, false) => by
                .iter()
                .map(|by| format!("`{by}`"))
                .collect::<Vec<_>>()
                .join(", "),
            (None, true) => bail!(
                "nothing covers {} ({}): add `covers` in the content, `by` or `left_out` in \
                 content/coverage.toml",
                demand.id,
                demand.what
            ),
        };
        writeln!(page, "| {} | {} | {cell} |", demand.id, demand.what)?;
    }
    page.push_str("\n## Rows of the routing table\n\n| Row | Rules |\n|---|---|\n");
    for row in &content.compiled.rows {
        let rules = row
            .rules
            .iter()
            .map(|id| content.compiled.model.rule(*id).id);
        let rules: Vec<String> = rules.map(|rule| format!("`{rule}`")).collect();
        writeln!(page, "| {} | {} |", row.number, rules.join(", "))?;
    }
    Ok(page)
}

/// The demands that journeys show, with the journey; those that are set aside show nothing.
fn covers_of_journeys(root: &Path) -> Result<Vec<(String, String)>> {
    let mut covers = Vec::new();
    for (name, text) in journey::read(root)? {
        if !journey::is_set_aside(&name) {
            let journey = Journey::parse(&name, &text)?;
            covers.extend(
                journey
                    .covers
                    .into_iter()
                    .map(|demand| (demand, format!("journey {name}"))),
            );
        }
    }
    Ok(covers)
}

const HEAD: &str = "\
# What covers each demand of the seeds

Generated by `cargo guide coverage`; a test fails when it is out of date. The demands are
those of the project's analysis of its five seed documents: kinds of care (C), access routes (A),
cost facts (K), worries (W), models and stories (M). What covers a demand is an option, rule,
support, door, claim, signal or journey of `content/`, a test, a text key or a document.

| Demand | What | Covered by |
|---|---|---|
";

fn every_demand() -> Vec<String> {
    [("C", 20), ("A", 14), ("K", 6), ("W", 43), ("M", 16)]
        .into_iter()
        .flat_map(|(letter, last)| (1..=last).map(move |number| format!("{letter}{number:02}")))
        .collect()
}

/// Checks that a named test, text or document is there.
///
/// # Errors
/// What is named and not there.
pub(super) fn exists(root: &Path, content: &Content<'_>, reference: &str) -> Result<()> {
    if let Some(key) = reference.strip_prefix("text ") {
        content.text_of(key)?;
    } else if let Some((path, test)) = reference.split_once("::") {
        let source = fs::read_to_string(root.join(path))
            .with_context(|| format!("{path} cannot be read"))?;
        ensure!(
            source.contains(&format!("fn {test}(")),
            "{path} has no test {test}"
        );
    } else {
        ensure!(root.join(reference).exists(), "there is no {reference}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_up_to_date() {
        let root = Project::find().unwrap().root;
        let page = fs::read_to_string(root.join("docs/coverage.md")).unwrap();
        let current = write(&root).unwrap();
        assert!(page == current, "run `cargo guide coverage`");
    }

    #[test]
    fn there_are_ninety_nine_demands() {
        assert_eq!(every_demand().len(), 99);
    }
}
