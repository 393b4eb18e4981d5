//! The step that looks for barriers: which engine looked at how many screens, and whether every
//! exception is still needed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
};

use anyhow::{Context, Result, ensure};
use toml::Table;

use crate::{
    project::Project,
    say,
    tools::{Engine, Toolbox},
};

/// What the engines may say, and why it is no barrier.
const EXCEPTIONS: &str = "tests/e2e/tests/wcag/exceptions.toml";

/// What one engine looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Screens and pages, each once whatever the view.
    screens: BTreeSet<String>,
    /// How often it looked: in each view of each of them.
    times: usize,
    /// What it found or could not decide, and nobody excused.
    barriers: usize,
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let screens = self.screens.len();
        let Self {
            times, barriers, ..
        } = self;
        write!(f, "{screens} screens, {times} looks, {barriers} findings")
    }
}

/// What each engine looked at, by its name.
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
                ["scan", engine, screen, ..] => {
                    let look = read.looks.entry((*engine).to_owned()).or_default();
                    look.screens.insert((*screen).to_owned());
                    look.times += 1;
                }
                ["barrier", engine, ..] => {
                    read.looks.entry((*engine).to_owned()).or_default().barriers += 1;
                }
                ["exception", number] => read.needed.extend(number.parse::<usize>()),
                _ => {}
            }
        }
        read
    }

    /// The exceptions that nothing needed, each by its engine and rule.
    fn stale(&self, exceptions: &Table) -> Vec<String> {
        let entries = exceptions.get("exception").and_then(|all| all.as_array());
        let named = |exception: &toml::Value| {
            let part = |key| exception.get(key).and_then(toml::Value::as_str);
            let parts = ["engine", "rule", "place"].map(|key| part(key).unwrap_or_default());
            parts.join(" ").trim().to_owned()
        };
        let all = entries.into_iter().flatten().enumerate();
        all.filter(|(number, _)| !self.needed.contains(number))
            .map(|(_, exception)| named(exception))
            .collect()
    }
}

/// Looks at every screen, and adds what each engine looked at.
///
/// # Errors
/// When there is a barrier, when a screen reader says something new, or when an exception is not
/// needed any more.
pub fn run(project: &Project, toolbox: &Toolbox, looks: &mut Looks) -> Result<()> {
    let folder = tempfile::tempdir().context("no folder for notes")?;
    let notes = folder.path().join("scanned");
    let tests = toolbox
        .command("cargo")?
        .args(["test", "--package", "e2e", "--test", "wcag"])
        .env("STEUNWIJZER_DIST", project.dist())
        .env("STEUNWIJZER_SCANNED", &notes);
    let outcome = toolbox.in_engine(Engine::Chromium, tests).run();
    let notes = Notes::read(&fs::read_to_string(&notes).unwrap_or_default());
    for (engine, look) in &notes.looks {
        say::note(&format!("{engine}: {look}"));
    }
    let stale = notes.stale(&exceptions(project)?);
    *looks = notes.looks;
    outcome?;
    ensure!(!looks.is_empty(), "nothing was looked at");
    ensure!(
        stale.is_empty(),
        "{EXCEPTIONS} has exceptions that nothing needs any more; take them out:\n- {}",
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
        barrier\talfa\tfound sia-r8\n\
        exception\t1\n";

    #[test]
    fn a_screen_counts_once_and_every_look_at_it() {
        let notes = Notes::read(NOTES);
        let said = |engine: &str| notes.looks[engine].to_string();
        assert_eq!(said("axe-core"), "1 screens, 2 looks, 0 findings");
        assert_eq!(said("alfa"), "1 screens, 1 looks, 1 findings");
    }

    #[test]
    fn an_exception_that_nothing_needs_is_named() {
        let exceptions = "[[exception]]\nengine = \"ibm\"\nrule = \"old\"\n\
            [[exception]]\nengine = \"alfa\"\nrule = \"sia-r87\"\n"
            .parse()
            .unwrap();
        assert_eq!(Notes::read(NOTES).stale(&exceptions), ["ibm old"]);
        assert_eq!(Notes::read("").stale(&exceptions).len(), 2);
    }
}
