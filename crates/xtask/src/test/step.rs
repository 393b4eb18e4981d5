//! The steps of `cargo xtask test`, in the order in which they run: quick ones first.

use std::time::Duration;

use anyhow::{Result, ensure};
use clap::{ValueEnum, builder::PossibleValue};

use crate::{
    release, reproduce,
    tools::{self, Engine, Need, Toolbox},
};
use tooling::{Project, WASM, say};

use super::{
    Found,
    engines::{self, Which},
    screen_reader, server, timing, wagtail, wcag, wordpress,
};

/// How long the advisory database may take to arrive. It is a shallow clone of some megabytes.
const DATABASE_WITHIN: Duration = Duration::from_secs(60);

/// The main path through the guide: whole visits from the first question to the result, a mistake at
/// the first question, going back, a signal and wiping. By the names of the tests.
pub const MAIN_PATH: [&str; 6] = [
    "people::",
    "carla::",
    "errors::",
    "moving::",
    "signals::",
    "wiping::",
];

/// How much of a step is run.
#[derive(Clone, Debug)]
pub struct Extent {
    /// The engines in which the browser tests run.
    pub engines: Vec<Engine>,
    /// Which of the browser tests run.
    pub which: Which,
    /// For long checks only the most telling part.
    pub quick: bool,
}

/// One step; what each looks at is said once, in [`Step::purpose`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Format,
    Lint,
    Dependencies,
    Advisories,
    Unit,
    Proof,
    Mutants,
    Build,
    Server,
    Size,
    Browser,
    Wcag,
    ScreenReader,
    WordPress,
    Wagtail,
    Reproduce,
}

impl ValueEnum for Step {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name()).help(self.purpose()))
    }
}

/// How a step that did not fail ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything holds.
    Passed,
    /// It could not be looked at, for this reason.
    Skipped(String),
}

impl Step {
    /// All steps, in the order in which they run.
    pub const ALL: [Self; 16] = [
        Self::Format,
        Self::Lint,
        Self::Dependencies,
        Self::Advisories,
        Self::Unit,
        Self::Proof,
        Self::Mutants,
        Self::Build,
        Self::Server,
        Self::Size,
        Self::Browser,
        Self::Wcag,
        Self::ScreenReader,
        Self::WordPress,
        Self::Wagtail,
        Self::Reproduce,
    ];

    /// The steps of `--quick`, in the same order.
    pub const QUICK: [Self; 6] = [
        Self::Format,
        Self::Lint,
        Self::Unit,
        Self::Proof,
        Self::Build,
        Self::Browser,
    ];

    /// The name by which `--only` and the summary know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Dependencies => "dependencies",
            Self::Advisories => "advisories",
            Self::Unit => "unit",
            Self::Proof => "proof",
            Self::Mutants => "mutants",
            Self::Build => "build",
            Self::Server => "server",
            Self::Size => "size",
            Self::Browser => "browser",
            Self::Wcag => "wcag",
            Self::ScreenReader => "screen-reader",
            Self::WordPress => "wordpress",
            Self::Wagtail => "wagtail",
            Self::Reproduce => "reproduce",
        }
    }

    /// What it looks at, in a few words.
    pub fn purpose(self) -> &'static str {
        match self {
            Self::Format => "the formatting of the code",
            Self::Lint => "the lints, natively and for the browser, and the links between comments",
            Self::Dependencies => "licences, sources and bans of the dependencies",
            Self::Advisories => "security advisories about the dependencies",
            Self::Unit => "the tests that need no browser",
            Self::Proof => "the promises of the guide, for every combination of answers",
            Self::Mutants => "whether a test would notice a mistake in the content",
            Self::Build => "the finished page, and what is handed out",
            Self::Server => "the recipe for nginx, on the finished page",
            Self::Size => "what the finished page weighs, against budget.toml",
            Self::Browser => "the tests of the finished page in three browsers",
            Self::Wcag => {
                "every screen and component for WCAG 2.2 AA, by four checkers, and with a virtual screen reader"
            }
            Self::ScreenReader => {
                "what a real screen reader says on short walks by keyboard alone: Orca in Firefox"
            }
            Self::WordPress => "the plugin for WordPress, from its zip, on a WordPress in Chromium",
            Self::Wagtail => "the package for Wagtail, from its wheel, on a Wagtail in Chromium",
            Self::Reproduce => "the same bytes from the same source in another folder, also packed",
        }
    }

    /// What it cannot do without.
    pub fn needs(self) -> &'static [Need] {
        match self {
            Self::Format => &[Need::Rustfmt],
            Self::Lint => &[Need::Clippy, Need::WasmTarget],
            Self::Dependencies | Self::Advisories => &[Need::CargoDeny],
            Self::Unit | Self::Proof | Self::Mutants | Self::Size => &[],
            Self::Build | Self::Reproduce => tools::PAGE,
            Self::Server => &[Need::Nginx],
            Self::Browser => &[
                Need::Browser(Engine::Chromium),
                Need::Browser(Engine::Firefox),
                Need::Browser(Engine::WebKit),
                Need::Packages,
            ],
            Self::Wcag => &[Need::Packages, Need::Browser(Engine::Chromium)],
            Self::ScreenReader => &[Need::ScreenReader],
            Self::WordPress => &[Need::WordPress, Need::Browser(Engine::Chromium)],
            Self::Wagtail => &[Need::Wagtail, Need::Browser(Engine::Chromium)],
        }
    }

    /// Whether it looks at the page in a browser.
    pub fn has_a_browser(self) -> bool {
        matches!(
            self,
            Self::Browser | Self::Wcag | Self::ScreenReader | Self::WordPress | Self::Wagtail
        )
    }

    /// Runs it to this extent, and adds to `found` how its tests went.
    ///
    /// # Errors
    /// When something does not hold. What exactly is in the output of the child processes.
    pub fn run(
        self,
        project: &Project,
        toolbox: &Toolbox,
        extent: &Extent,
        found: &mut Found,
    ) -> Result<Outcome> {
        match self {
            Self::Format => cargo(toolbox, "fmt --all --check")?,
            Self::Lint => {
                cargo(toolbox, "clippy --workspace --all-targets -- -D warnings")?;
                // Code for the browser alone is not looked at natively.
                let browser =
                    format!("clippy --package steunwijzer --target {WASM} -- -D warnings");
                cargo(toolbox, &browser)?;
                let doc = "doc --workspace --no-deps --document-private-items --quiet";
                let doc = toolbox.command("cargo")?.args(doc.split(' '));
                doc.env("RUSTDOCFLAGS", "-D warnings").run()?;
            }
            Self::Dependencies => deny(
                toolbox,
                "check --hide-inclusion-graph bans licenses sources",
            )?,
            Self::Advisories => return advisories(toolbox),
            Self::Unit => unit(toolbox, found)?,
            Self::Proof => {
                let quick = extent.quick.then_some("--quick");
                toolbox.run("editor")?.arg("prove").args(quick).run()?;
            }
            // All of them take longer than everything else that needs no browser.
            Self::Mutants => toolbox.run("editor")?.args(["mutate", "--third"]).run()?,
            Self::Build => release::finished(toolbox)?,
            Self::Server => {
                ensure_built(project)?;
                server::check(project, toolbox)?;
            }
            Self::Size => {
                ensure_built(project)?;
                toolbox
                    .run("bench")?
                    .args(["size", "--within-budget"])
                    .run()?;
            }
            Self::Browser => {
                ensure_built(project)?;
                engines::run(project, toolbox, &extent.engines, extent.which, found)?;
            }
            Self::Wcag => {
                ensure_built(project)?;
                wcag::run(project, toolbox, found)?;
            }
            Self::ScreenReader => {
                ensure_built(project)?;
                let every = extent.which == Which::Every;
                return screen_reader::run(project, toolbox, every, found);
            }
            Self::WordPress => {
                ensure_built(project)?;
                return wordpress::run(project, toolbox, found);
            }
            Self::Wagtail => {
                ensure_built(project)?;
                return wagtail::run(project, toolbox, found);
            }
            Self::Reproduce => {
                ensure_built(project)?;
                reproduce::compare(project, toolbox)?;
            }
        }
        Ok(Outcome::Passed)
    }
}

/// Runs `cargo` with arguments that contain no spaces.
fn cargo(toolbox: &Toolbox, args: &str) -> Result<()> {
    toolbox.command("cargo")?.args(args.split(' ')).run()
}

/// Runs the tests that need no browser, and notes how long each took.
fn unit(toolbox: &Toolbox, found: &mut Found) -> Result<()> {
    let selection = [
        "--workspace",
        "--exclude",
        "e2e",
        "--lib",
        "--bins",
        "--tests",
    ];
    let tests = timing::with_times(toolbox.command("cargo")?, &selection, []);
    let mut printed = Vec::new();
    let outcome = tests.run_and_show(|line| {
        println!("{line}");
        found.timings.read("unit", line);
        printed.push(line.to_owned());
    });
    if outcome.is_err() {
        found.failures.read("unit", &printed);
    }
    outcome
}

/// Runs cargo-deny on the whole workspace; by itself it looks only at the root package.
fn deny(toolbox: &Toolbox, args: &str) -> Result<()> {
    // Not as `cargo deny`: Cargo prefers its own folder with programs to PATH.
    toolbox
        .command("cargo-deny")?
        .arg("--workspace")
        .args(args.split(' '))
        .run()
}

/// Checks for advisories, if the database can be reached: not every build machine may.
fn advisories(toolbox: &Toolbox) -> Result<Outcome> {
    let fetched = toolbox
        .command("cargo-deny")?
        .args(["fetch", "db"])
        .run_within(DATABASE_WITHIN);
    if let Err(error) = fetched {
        say::note(&error.to_string());
        return Ok(Outcome::Skipped(
            "advisory database not reachable".to_owned(),
        ));
    }
    deny(toolbox, "check advisories")?;
    Ok(Outcome::Passed)
}

fn ensure_built(project: &Project) -> Result<()> {
    ensure!(
        project.page().is_file(),
        "there is no page to test yet; build it with: cargo xtask build"
    );
    Ok(())
}
