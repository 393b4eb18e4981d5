//! The accessibility step: which checker checked how many screens, and whether every exception is
//! still needed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
};

use anyhow::{Context, Result, ensure};
use toml::Table;

use crate::tools::{Engine, Toolbox};
use tooling::{Project, say};

use super::{
    Found, engines, timing,
    trial::{self, Trial},
};

/// What a checker may report, and why it is no accessibility issue.
const EXCEPTIONS: &str = "tests/e2e/tests/wcag/exceptions.toml";

/// What one checker looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Screens and pages, each once whatever the view.
    screens: BTreeSet<String>,
    /// How often it looked: in each view of each of them.
    times: usize,
    /// What it found or could not decide, without an exception.
    issues: usize,
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let screens = self.screens.len();
        let Self { times, issues, .. } = self;
        write!(f, "{screens} screens, {times} looks, {issues} findings")
    }
}

/// What each checker looked at, by its name.
pub type Looks = BTreeMap<String, Look>;

/// What the tests noted: on each line what it is about, and its parts, with tabs between them.
#[derive(Debug, Default)]
struct Notes {
    looks: Looks,
    /// The exceptions that held, counted from the first in the file.
    needed: BTreeSet<usize>,
}

impl Notes {
    fn read(notes: &str) -> Self {
        let mut read = Self::default();
        for line in notes.lines() {
            let parts: Vec<&str> = line.split('\t').collect();
            match parts.as_slice() {
                ["scan", checker, screen, ..] => {
                    let look = read.looks.entry((*checker).to_owned()).or_default();
                    look.screens.insert((*screen).to_owned());
                    look.times += 1;
                }
                ["issue", checker, ..] => {
                    read.looks.entry((*checker).to_owned()).or_default().issues += 1;
                }
                ["exception", number] => read.needed.extend(number.parse::<usize>()),
                _ => {}
            }
        }
        read
    }

    /// The exceptions that nothing needed, each by its checker and rule.
    fn stale(&self, exceptions: &Table) -> Vec<String> {
        let entries = exceptions.get("exception").and_then(|all| all.as_array());
        let named = |exception: &toml::Value| {
            let part = |key| exception.get(key).and_then(toml::Value::as_str);
            let parts = ["checker", "rule", "place"].map(|key| part(key).unwrap_or_default());
            parts.join(" ").trim().to_owned()
        };
        let all = entries.into_iter().flatten().enumerate();
        all.filter(|(number, _)| !self.needed.contains(number))
            .map(|(_, exception)| named(exception))
            .collect()
    }
}

/// Runs the accessibility tests, and adds what each checker looked at.
///
/// # Errors
/// When there is an accessibility issue, when a screen reader says something new, or when an exception is not
/// needed any more.
pub fn run(project: &Project, toolbox: &Toolbox, found: &mut Found) -> Result<()> {
    let folder = tempfile::tempdir().context("no folder for notes")?;
    let notes = folder.path().join("scanned");
    // While one test waits for its next screen, the others keep the cores busy.
    let at_a_time = 2 * engines::cores();
    let wcag = ["--package", "e2e", "--test", "wcag"];
    let program = |arguments: &[&str]| {
        let cargo = toolbox.command("cargo")?;
        let tests = timing::with_times(cargo, &wcag, arguments.iter().copied())
            .env("STEUNWIJZER_DIST", project.dist())
            .env("STEUNWIJZER_SCANNED", &notes);
        Ok(toolbox.in_engine(Engine::Chromium, tests))
    };
    let Trial {
        retried, outcome, ..
    } = trial::run("wcag", &[], at_a_time, found, program);
    found.retried = retried;
    let notes = Notes::read(&fs::read_to_string(&notes).unwrap_or_default());
    for (checker, look) in &notes.looks {
        say::note(&format!("{checker}: {look}"));
    }
    let stale = notes.stale(&exceptions(project)?);
    found.looks = notes.looks;
    outcome?;
    ensure!(!found.looks.is_empty(), "no checker ran");
    ensure!(
        stale.is_empty(),
        "{EXCEPTIONS} has exceptions that are no longer needed; remove them:\n- {}",
        stale.join("\n- ")
    );
    Ok(())
}

fn exceptions(project: &Project) -> Result<Table> {
    let file = project.root.join(EXCEPTIONS);
    let about = || format!("{} cannot be read", file.display());
    fs::read_to_string(&file)
        .with_context(about)?
        .parse()
        .with_context(about)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTES: &str = "scan\taxe-core\tnl who\t360x740 light\t200\n\
        scan\taxe-core\tnl who\t360x740 dark\t210\n\
        scan\talfa\tnl who\t360x740 light\t700\n\
        issue\talfa\tfound sia-r8\n\
        exception\t1\n";

    #[test]
    fn a_screen_counts_once_and_every_look_at_it() {
        let notes = Notes::read(NOTES);
        let said = |checker: &str| notes.looks[checker].to_string();
        assert_eq!(said("axe-core"), "1 screens, 2 looks, 0 findings");
        assert_eq!(said("alfa"), "1 screens, 1 looks, 1 findings");
    }

    #[test]
    fn an_exception_that_nothing_needs_is_named() {
        let exceptions = "[[exception]]\nchecker = \"ibm\"\nrule = \"old\"\n\
            [[exception]]\nchecker = \"alfa\"\nrule = \"sia-r87\"\n"
            .parse()
            .unwrap();
        assert_eq!(Notes::read(NOTES).stale(&exceptions), ["ibm old"]);
        assert_eq!(Notes::read("").stale(&exceptions).len(), 2);
    }
}
