//! The step in which the plugin for WordPress is tried: from its zip, on a WordPress with a database of its own
//! in a folder that is gone afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use duct::Handle;
use serde_json::Value;

use crate::release;
use crate::tools::{Engine, Toolbox, WordPress};
use tooling::folder::files_below;
use tooling::{Command, Project, say};

use super::{
    Found,
    missing::without,
    server::{copy, free_place, soon},
    step::Outcome,
    timing,
    trial::{self, Trial},
};

/// Where the plugin is written, from the root of the clone.
const SOURCE: &str = "integrations/wordpress";

/// Where packing leaves the plugin for tests (`crates/site/src/package/wordpress.rs`).
const PACKED: &str = "target/wordpress/steunwijzer.zip";

/// What the test does to its WordPress, and how that is set up.
const HELPERS: &str = "tests/wordpress";

/// Tries the plugin.
///
/// # Errors
/// What does not work, or is left behind.
pub fn run(project: &Project, toolbox: &Toolbox, found: &mut Found) -> Result<Outcome> {
    let wordpress = match toolbox.wordpress() {
        Ok(wordpress) => wordpress,
        Err(why) => return without("WordPress", why),
    };
    let php = &wordpress.php;
    is_php(&project.root.join(SOURCE), php)?;
    is_php(&project.root.join(HELPERS), php)?;
    release::pack(toolbox)?.run()?;
    let folder = tempfile::tempdir().context("no temporary folder can be made")?;
    let site = Site::start(project, wordpress, folder.path())?;
    let uploaded = site.does(
        "upload",
        &[&project.root.join(PACKED).display().to_string()],
    )?;
    ensure!(uploaded.is_string(), "the plugin names no version");
    let tests = trial(project, toolbox, &site, found);
    // Each is another question: all are answered.
    let all = [
        tests,
        site.has_complained_of_nothing(),
        site.has_asked_nobody(),
        site.removes_the_plugin(),
    ];
    let mut wrong = all.into_iter().filter_map(Result::err);
    let Some(first) = wrong.next() else {
        return Ok(Outcome::Passed);
    };
    for other in wrong {
        say::error(&other);
    }
    Err(first)
}

/// Runs the tests in a browser. One at a time: they change the settings of one site.
fn trial(project: &Project, toolbox: &Toolbox, site: &Site, found: &mut Found) -> Result<()> {
    let selection = ["--package", "e2e", "--test", "wordpress"];
    let program = |arguments: &[&str]| {
        let cargo = toolbox.command("cargo")?;
        let tests = timing::with_times(cargo, &selection, arguments.iter().copied());
        let tests = tests.env("STEUNWIJZER_DIST", project.dist());
        let tests = site.variables().fold(tests, |tests, (name, value)| {
            tests.env(name, value.as_os_str())
        });
        Ok(toolbox.in_engine(Engine::Chromium, tests))
    };
    let Trial {
        retried, outcome, ..
    } = trial::run("wordpress", &[], 1, found, program);
    found.retried = retried;
    outcome
}

/// Every file of PHP in a folder can be read by PHP.
fn is_php(folder: &Path, php: &Path) -> Result<()> {
    let names = files_below(folder)?.into_iter();
    let mut number = 0;
    for name in names.filter(|name| name.ends_with(".php")) {
        let said = Command::new(php).arg("-l").arg(folder.join(&name)).read();
        said.with_context(|| format!("{name} is no PHP"))?;
        number += 1;
    }
    ensure!(number > 0, "{} has no PHP", folder.display());
    Ok(())
}

/// A WordPress that answers. It ends when this is dropped.
struct Site {
    servers: Vec<Handle>,
    php: PathBuf,
    helper: PathBuf,
    folder: PathBuf,
    socket: PathBuf,
    address: String,
}

impl Drop for Site {
    fn drop(&mut self) {
        for server in &self.servers {
            // It fails only when the server has ended already.
            drop(server.kill());
            drop(server.wait());
        }
    }
}

impl Site {
    /// Starts a database and PHP as this user, with everything they write in `at`, and installs WordPress.
    fn start(project: &Project, wordpress: &WordPress, at: &Path) -> Result<Self> {
        let folder = at.join("site");
        copy(&wordpress.files(), &folder)?;
        let helpers = project.root.join(HELPERS);
        fs::copy(helpers.join("wp-config.php"), folder.join("wp-config.php"))?;
        let always = folder.join("wp-content/mu-plugins");
        fs::create_dir_all(&always)?;
        fs::copy(helpers.join("watch.php"), always.join("watch.php"))?;
        let place = free_place()?;
        let mut site = Self {
            servers: Vec::new(),
            php: wordpress.php.clone(),
            helper: helpers.join("site.php"),
            folder,
            socket: at.join("socket"),
            address: format!("http://{place}"),
        };
        site.servers.push(database(&wordpress.mariadbd, at)?);
        site.waits_for_the_database()?;
        site.does("install", &[])?;
        let server = site.php().arg("-S").arg(place.to_string());
        let server = server.arg("-t").arg(&site.folder).arg("-q");
        site.servers.push(server.start()?);
        site.waits_for_a_page()?;
        Ok(site)
    }

    /// PHP that knows of this site.
    fn php(&self) -> Command {
        let php = Command::new(&self.php).args([
            "-d",
            "opcache.enable_cli=1",
            // Nobody gets a letter.
            "-d",
            "sendmail_path=/bin/true",
        ]);
        self.variables()
            .fold(php, |php, (name, value)| php.env(name, value.as_os_str()))
    }

    /// What the helpers and the tests are told.
    fn variables(&self) -> impl Iterator<Item = (&'static str, PathBuf)> {
        [
            ("WORDPRESS_ADDRESS", PathBuf::from(&self.address)),
            ("WORDPRESS_SOCKET", self.socket.clone()),
            ("WORDPRESS_FOLDER", self.folder.clone()),
            ("WORDPRESS_PHP", self.php.clone()),
        ]
        .into_iter()
    }

    /// Has the helper do something; what it says.
    fn does(&self, verb: &str, words: &[&str]) -> Result<Value> {
        let helper = self.php().arg(&self.helper).arg(&self.folder).arg(verb);
        let said = helper.args(words.iter().copied()).read()?;
        let last = said.lines().last().unwrap_or_default();
        serde_json::from_str(last).with_context(|| format!("`{verb}` says {said}"))
    }

    fn waits_for_the_database(&self) -> Result<()> {
        let asks = "$database = mysqli_init(); \
            exit(@mysqli_real_connect($database, 'localhost', 'wordpress', '', null, 0, getenv('WORDPRESS_SOCKET')) \
            && $database->query('CREATE DATABASE IF NOT EXISTS wordpress') ? 0 : 1);";
        soon(200, || {
            let is_there = self.socket.exists();
            is_there.then(|| self.php().args(["-r", asks]).read().ok())?
        })
        .context("the database does not answer")?;
        Ok(())
    }

    fn waits_for_a_page(&self) -> Result<()> {
        let address = format!("{}/", self.address);
        soon(200, || {
            let answer = minreq::get(&address).with_timeout(10).send().ok()?;
            (answer.status_code == 200).then_some(())
        })
        .context("WordPress does not answer")
    }

    /// Deletes the plugin as the list of plugins does, and looks for what is left.
    fn removes_the_plugin(&self) -> Result<()> {
        let there = self.does("left", &[])?;
        let number = |part: &Value| part.as_array().map_or(0, Vec::len);
        // It would be found.
        ensure!(
            number(&there["rows"]) > 1 && number(&there["files"]) > 10,
            "of the plugin that is there only this is found: {there}"
        );
        self.does("remove", &[])?;
        let left = self.does("left", &[])?;
        ensure!(
            number(&left["rows"]) == 0 && number(&left["files"]) == 0,
            "the plugin is deleted, and left behind: {left}"
        );
        Ok(())
    }

    /// What was noted; nothing, where there was nothing to note.
    fn log(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap_or_default()
    }

    /// PHP said nothing about the plugin.
    fn has_complained_of_nothing(&self) -> Result<()> {
        let complaints = self.log("complaints.log");
        let ours = complaints
            .lines()
            .filter(|line| line.contains("steunwijzer"));
        let ours: Vec<&str> = ours.collect();
        ensure!(ours.is_empty(), "PHP complains:\n{}", ours.join("\n"));
        Ok(())
    }

    /// The plugin asked for nothing elsewhere.
    fn has_asked_nobody(&self) -> Result<()> {
        let asked = self.log("asked.log");
        ensure!(asked.is_empty(), "the plugin asked for {asked}");
        Ok(())
    }
}

/// Starts an empty database that this machine alone can reach, by a file. It asks nobody who they are.
fn database(mariadbd: &Path, at: &Path) -> Result<Handle> {
    let data = at.join("database");
    fs::create_dir_all(&data)?;
    let is = |name: &str, value: PathBuf| format!("--{name}={}", value.display());
    let mut server = Command::new(mariadbd)
        .arg("--no-defaults")
        .arg(is("datadir", data.clone()))
        .arg(is("socket", at.join("socket")))
        .arg(is("pid-file", at.join("pid")))
        .arg(is("log-error", at.join("database.log")))
        .args(["--skip-networking", "--skip-grant-tables", "--skip-log-bin"])
        // Nothing in it has to last, and one site is small.
        .args([
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-buffer-pool-size=32M",
        ]);
    // It does not run as root by accident.
    let id = Command::on_path("id")?.arg("-u").read()?;
    if id.trim() == "0" {
        server = server.arg("--user=root");
    }
    server.start()
}
