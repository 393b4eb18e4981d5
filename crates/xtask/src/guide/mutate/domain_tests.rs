//! The tests of the domain, run on altered content.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use guide::compile::Files;
use serde::Deserialize;

use crate::project::Project;
use crate::tools::Toolbox;

/// The variable that tells the tests where the content is.
const CONTENT: &str = "STEUNWIJZER_CONTENT";

/// The name of the test binary of the domain.
const BINARY: &str = "it";

/// Tests that take a moment. Left out are those that alter the content themselves, and those of
/// translations and of “u”, which are about words.
const QUICK: &[&str] = &[
    "--skip=forms::",
    "--skip=invariants::",
    "--skip=languages::",
    "--skip=problems::",
    "--skip=signoff::",
    "--skip=table::",
];

/// The table of all persons with one worry, which takes a little longer.
const TABLE: &[&str] = &["table::"];

/// The walk over many answers, which takes seconds.
const SLOW: &[&str] = &["invariants::"];

/// How long tests may take, also on a slow machine that has more to do. A mistake that makes a
/// conversation go round in circles is noticed too.
const WITHIN: Duration = Duration::from_secs(300);

/// The test binary of the domain.
pub struct DomainTests {
    binary: PathBuf,
}

/// What Cargo says of each thing it built.
#[derive(Deserialize)]
struct Built {
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

impl DomainTests {
    /// Builds the tests.
    ///
    /// # Errors
    /// Tests that cannot be built.
    pub fn build(project: &Project) -> Result<Self> {
        let toolbox = Toolbox::with(project, &[])?;
        let args = "test --package guide --features compile --no-run --message-format=json";
        let said = toolbox
            .command("cargo")?
            .args(args.split(' '))
            .read()
            .context("the tests of the domain cannot be built")?;
        let binary = said
            .lines()
            .filter_map(|line| serde_json::from_str::<Built>(line).ok())
            .filter(|built| built.target.as_ref().is_some_and(|it| it.name == BINARY))
            .find_map(|built| built.executable)
            .context("Cargo built no tests of the domain")?;
        Ok(DomainTests { binary })
    }

    /// Checks that no test fails with the content as it is.
    ///
    /// # Errors
    /// The test that fails.
    pub fn is_sound(&self, files: &Files) -> Result<()> {
        for failed in [self.noticed_quickly(files)?, self.noticed_slowly(files)?] {
            ensure!(
                failed.is_none(),
                "a test of the domain fails before anything was changed: {}",
                failed.unwrap_or_default()
            );
        }
        Ok(())
    }

    /// The first test that fails with this content, of those that take a moment.
    ///
    /// # Errors
    /// Files that cannot be written, or a binary that cannot be started.
    pub fn noticed_quickly(&self, files: &Files) -> Result<Option<String>> {
        match self.first_to_fail(files, QUICK)? {
            Some(failed) => Ok(Some(failed)),
            None => self.first_to_fail(files, TABLE),
        }
    }

    /// The first test that fails with this content, of those that take seconds.
    ///
    /// # Errors
    /// Files that cannot be written, or a binary that cannot be started.
    pub fn noticed_slowly(&self, files: &Files) -> Result<Option<String>> {
        self.first_to_fail(files, SLOW)
    }

    fn first_to_fail(&self, files: &Files, filters: &[&str]) -> Result<Option<String>> {
        let folder = tempfile::tempdir().context("no folder for the altered content")?;
        write(folder.path(), files)?;
        // Every core already has its own mutant.
        let tests = duct::cmd(&self.binary, filters)
            .env("RUST_TEST_THREADS", "1")
            .env(CONTENT, folder.path())
            .unchecked()
            .stdin_null()
            .stdout_capture()
            .stderr_null()
            .start()
            .with_context(|| format!("{} cannot be started", self.binary.display()))?;
        let Some(output) = tests.wait_timeout(WITHIN).context("the tests were lost")? else {
            tests.kill().context("tests that do not end")?;
            return Ok(Some("the tests do not end".to_owned()));
        };
        let said = String::from_utf8_lossy(&output.stdout);
        ensure!(
            !said.contains("\nrunning 0 tests"),
            "there are no tests with {}",
            filters.join(" ")
        );
        if output.status.success() {
            return Ok(None);
        }
        let failed = said.lines().find_map(|line| {
            let line = line.strip_prefix("test ")?;
            line.split_once(" ... FAILED").map(|(name, _)| name)
        });
        Ok(Some(failed.unwrap_or("a test").to_owned()))
    }
}

fn write(folder: &Path, files: &Files) -> Result<()> {
    for (path, text) in &files.0 {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(&path, text)
            .with_context(|| format!("{} cannot be written", path.display()))?;
    }
    Ok(())
}
