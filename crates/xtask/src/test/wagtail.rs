//! The step in which the package for Wagtail is tried: installed from its wheel, on a Wagtail with a database in a
//! folder that is gone afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use duct::Handle;

use crate::release;
use crate::tools::{Engine, Toolbox, pip_install};
use tooling::{Command, Project};

use super::{
    Found,
    missing::without,
    server::{free_place, soon},
    step::Outcome,
    timing,
    trial::{self, Trial},
};

/// Where packing leaves the wheel for tests (`crates/site/src/package/wagtail.rs`).
const PACKED: &str = "target/wagtail";

/// The site on which it is tried.
const SITE: &str = "tests/wagtail";

/// The folder in the data of the site into which Django writes what its pages are.
const MIGRATIONS: &str = "migrations_of_pages";

/// Tries the package.
///
/// # Errors
/// What does not work.
pub fn run(project: &Project, toolbox: &Toolbox, found: &mut Found) -> Result<Outcome> {
    let python = match toolbox.wagtail() {
        Ok(python) => python,
        Err(why) => return without("Wagtail", why),
    };
    release::pack(toolbox)?.run()?;
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    let site = Site::prepare(project, python, folder.path())?;
    // What it prints, without a browser.
    site.django(&["test", "pages"]).run()?;
    let server = site.starts()?;
    let Trial {
        retried, outcome, ..
    } = trial::run("wagtail", &[], 1, found, |arguments: &[&str]| {
        let selection = ["--package", "e2e", "--test", "wagtail"];
        let cargo = toolbox.command("cargo")?;
        let tests = timing::with_times(cargo, &selection, arguments.iter().copied());
        let tests = tests
            .env("STEUNWIJZER_DIST", project.dist())
            .env("WAGTAIL_ADDRESS", site.address.as_str())
            .env("WAGTAIL_PYTHON", site.python.as_os_str())
            .env("WAGTAIL_PACKAGE", site.package.as_os_str())
            .env("WAGTAIL_DATA", site.data.as_os_str());
        Ok(toolbox.in_engine(Engine::Chromium, tests))
    });
    drop(server);
    found.retried = retried;
    outcome.map(|()| Outcome::Passed)
}

/// A Wagtail with the package.
struct Site {
    python: PathBuf,
    /// Django's commands.
    manage: PathBuf,
    /// Where `pip` put the package.
    package: PathBuf,
    /// What the site writes.
    data: PathBuf,
    address: String,
}

/// The server of the site. It ends when this is dropped.
struct Server(Handle);

impl Drop for Server {
    fn drop(&mut self) {
        // It fails only when the server has ended already.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Site {
    /// Installs the package with `pip`, which reads its record, and makes the tables and people of a site.
    fn prepare(project: &Project, python: &Path, at: &Path) -> Result<Self> {
        let site = Self {
            python: python.to_owned(),
            manage: project.root.join(SITE).join("manage.py"),
            package: at.join("package"),
            data: at.join("data"),
            address: format!("http://{}", free_place()?),
        };
        let migrations = site.data.join(MIGRATIONS);
        fs::create_dir_all(&migrations)?;
        fs::write(migrations.join("__init__.py"), "")?;
        // Wagtail is there already.
        let pip = pip_install(&site.python).args(["--no-deps", "--no-index", "--target"]);
        pip.arg(&site.package)
            .arg(wheel(&project.root.join(PACKED))?)
            .run()?;
        site.django(&["makemigrations", "--verbosity", "0"]).run()?;
        site.django(&["migrate", "--verbosity", "0"]).run()?;
        site.django(&["prepare"]).run()?;
        Ok(site)
    }

    /// A command of Django.
    fn django(&self, words: &[&str]) -> Command {
        let mut path = self.package.clone().into_os_string();
        path.push(":");
        path.push(&self.data);
        Command::new(&self.python)
            .arg(&self.manage)
            .args(words.iter().copied())
            .env("PYTHONPATH", path)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("WAGTAIL_DATA", self.data.as_os_str())
            .print_to_stderr()
    }

    /// Starts it, and waits until it answers.
    fn starts(&self) -> Result<Server> {
        let place = self.address.trim_start_matches("http://");
        let server = self.django(&["runserver", "--noreload", place]).start()?;
        let server = Server(server);
        let login = format!("{}/admin/login/", self.address);
        soon(400, || {
            let answer = minreq::get(&login).with_timeout(10).send().ok()?;
            (answer.status_code == 200).then_some(())
        })
        .context("Wagtail does not answer")?;
        Ok(server)
    }
}

/// The wheel in a folder.
fn wheel(folder: &Path) -> Result<PathBuf> {
    let entries = fs::read_dir(folder)?;
    let mut paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .with_context(|| format!("{} has no wheel", folder.display()))
}
