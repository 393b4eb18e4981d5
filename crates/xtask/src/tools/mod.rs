//! What a verb cannot do without, and how it comes to be there.
//!
//! Read in this order: [`Need`] names what verbs ask for; [`Toolbox::with`] looks each one up and
//! installs it when it is missing; the submodules know one source each.
//! Tools are kept outside the clone (see [`cache`]), so that the next clone finds them again.

mod browser;
mod cache;
mod debian;
mod install;
mod nginx;
mod packages;
mod rust;
mod screen_reader;
mod search;
pub mod small;
mod tool;
mod wagtail;
mod wordpress;

use std::{
    env,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, bail};

use tooling::{Command, Project, pins, say};

pub use self::{
    browser::Engine, small::variables as for_size, wagtail::pip_install, wordpress::WordPress,
};

use self::{
    browser::Browser,
    cache::Cache,
    screen_reader::ScreenReader,
    search::SearchPath,
    tool::{FoundAt, Origin, Tool},
};

/// One thing a verb cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// `cargo fmt`.
    Rustfmt,
    /// `cargo clippy`.
    Clippy,
    /// The standard library for WebAssembly.
    WasmTarget,
    /// The source of the standard library, which is compiled anew for the page.
    RustSource,
    /// Trunk, which builds and serves the page.
    Trunk,
    /// wasm-bindgen's command line, which Trunk calls.
    WasmBindgen,
    /// Binaryen's optimiser, which Trunk calls.
    WasmOpt,
    /// esbuild, which makes the scripts smaller.
    Esbuild,
    /// cargo-deny, which checks the dependencies.
    CargoDeny,
    /// A browser with this engine, and its WebDriver server.
    Browser(Engine),
    /// nginx, on which the recipe for web teams is tried.
    Nginx,
    /// Orca, which says what is in the page. Not every machine can have it: who needs it asks whether it
    /// came.
    ScreenReader,
    /// WordPress with PHP and a database, on which the plugin is tried. Who needs it asks whether it came.
    WordPress,
    /// Wagtail in a Python environment, on which its package is tried. Who needs it asks whether it came.
    Wagtail,
    /// The npm packages of the tests, and Node.js.
    Packages,
}

/// What building or serving the page takes.
pub const PAGE: &[Need] = &[
    Need::WasmTarget,
    Need::RustSource,
    Need::Trunk,
    Need::WasmBindgen,
    Need::WasmOpt,
    Need::Esbuild,
];

/// What all verbs together take.
pub const ALL: &[Need] = &[
    Need::Rustfmt,
    Need::Clippy,
    Need::WasmTarget,
    Need::RustSource,
    Need::Trunk,
    Need::WasmBindgen,
    Need::WasmOpt,
    Need::Esbuild,
    Need::CargoDeny,
    Need::Browser(Engine::Chromium),
    Need::Browser(Engine::Firefox),
    Need::Browser(Engine::WebKit),
    Need::Nginx,
    Need::Packages,
    Need::ScreenReader,
    Need::WordPress,
    Need::Wagtail,
];

/// The tools a verb asked for, all of them present.
#[derive(Debug)]
pub struct Toolbox {
    root: PathBuf,
    search: SearchPath,
    added: Vec<PathBuf>,
    browsers: Vec<(Engine, Browser)>,
    nginx: Option<PathBuf>,
    /// The screen reader, or why there is none.
    screen_reader: Option<Result<ScreenReader>>,
    /// WordPress, or why there is none.
    wordpress: Option<Result<WordPress>>,
    /// The Python of an environment with Wagtail, or why there is none.
    wagtail: Option<Result<PathBuf>>,
    /// The folder with the compiled programs of this repository, once they are compiled together.
    programs: Option<PathBuf>,
}

/// What [`Toolbox::run`] runs.
const PROGRAMS: [&str; 3] = ["editor", "site", "bench"];

/// The variable that names the compiled `site` to Trunk’s hooks.
const SITE_VARIABLE: &str = "STEUNWIJZER_SITE";

/// The variable that names the compiled `editor` to the browser tests.
const EDITOR_VARIABLE: &str = "STEUNWIJZER_EDITOR";

impl Toolbox {
    /// Finds everything in `needs`, installing what is missing, and reports it at the
    /// terminal.
    ///
    /// # Errors
    /// When something is missing and cannot be installed; the message names the remedy.
    pub fn with(project: &Project, needs: &[Need]) -> Result<Self> {
        let started = Instant::now();
        say::heading("Set-up");
        let cache = Cache::locate()?;
        let mut toolbox = Self {
            root: project.root.clone(),
            search: SearchPath::of_this_process(),
            added: Vec::new(),
            browsers: Vec::new(),
            nginx: None,
            screen_reader: None,
            wordpress: None,
            wagtail: None,
            programs: None,
        };
        for need in needs {
            toolbox.provide(*need, &cache)?;
        }
        cache.forget_compiled()?;
        say::note(&format!(
            "everything is there ({})",
            say::duration(started.elapsed())
        ));
        Ok(toolbox)
    }

    /// A command in the root of the clone with the tools first on its `PATH`.
    ///
    /// # Errors
    /// When there is no such program.
    pub fn command(&self, program: &str) -> Result<Command> {
        let file = self
            .search
            .find(program)
            .with_context(|| format!("there is no program `{program}` on PATH"))?;
        Ok(self.command_of(&file))
    }

    fn command_of(&self, file: &Path) -> Command {
        Command::new(file)
            .dir(&self.root)
            .env("PATH", self.search.as_os_str())
    }

    /// Compiles the programs of this repository together, with all that the unit tests were compiled
    /// with. By itself each of them asks its dependencies for fewer features, and Cargo would compile
    /// some fifty crates anew for each.
    ///
    /// # Errors
    /// When one cannot be compiled.
    pub fn compile_programs(&mut self) -> Result<()> {
        let bins = PROGRAMS.into_iter().flat_map(|program| ["--bin", program]);
        let cargo =
            self.command("cargo")?
                .args(["build", "--quiet", "--workspace", "--exclude", "e2e"]);
        cargo.args(bins).run()?;
        // Where Cargo put this program, it puts the others.
        let runner = env::current_exe().context("this program does not know where it is")?;
        self.programs = runner.parent().map(Path::to_owned);
        Ok(())
    }

    /// A command that runs a program of this repository, such as `site`, with the tools first on its
    /// `PATH`. It is compiled first, if need be: this one knows nothing of the others.
    ///
    /// # Errors
    /// When there is no Cargo.
    pub fn run(&self, package: &str) -> Result<Command> {
        Ok(match self.compiled(package) {
            Some(program) => self.command_of(&program),
            None => self
                .command("cargo")?
                .args(["run", "--quiet", "--package", package, "--"]),
        })
    }

    fn compiled(&self, program: &str) -> Option<PathBuf> {
        let name = format!("{program}{}", env::consts::EXE_SUFFIX);
        Some(self.programs.as_ref()?.join(name))
    }

    /// A Trunk command that builds the page as visitors get it: as small as can be.
    ///
    /// # Errors
    /// When Trunk was not among the needs and is not on `PATH` either.
    pub fn trunk_for_visitors(&self) -> Result<Command> {
        let small = small::variables().into_iter();
        Ok(small.fold(self.trunk()?, |command, (name, value)| {
            command.env(&name, value)
        }))
    }

    /// A Trunk command, shielded from some habits of Trunk.
    ///
    /// # Errors
    /// When Trunk was not among the needs and is not on `PATH` either.
    pub fn trunk(&self) -> Result<Command> {
        // Trunk asks the network at every start whether it is the newest version.
        let command = self
            .command("trunk")?
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            // Below each compile error it prints where in itself it noticed, if this is not said.
            .env("RUST_LIB_BACKTRACE", "0");
        let command = match self.compiled("site") {
            Some(site) => command.env(SITE_VARIABLE, site),
            None => command,
        };
        // Trunk ends with an error on `NO_COLOR=1`, the usual way to set it: it takes only a word.
        Ok(match env::var_os("NO_COLOR") {
            Some(value) if !value.is_empty() => command.env("NO_COLOR", "true"),
            Some(_) => command.env("NO_COLOR", "false"),
            None => command,
        })
    }

    /// Sets in which browser `command` runs the browser tests, and where its programs are.
    pub fn in_engine(&self, engine: Engine, command: Command) -> Command {
        let command = command.env("STEUNWIJZER_ENGINE", engine.name());
        let command = match self.compiled("editor") {
            Some(editor) => command.env(EDITOR_VARIABLE, editor),
            None => command,
        };
        let of_engine = self.browsers.iter().filter(|(found, _)| *found == engine);
        of_engine
            .flat_map(|(_, programs)| programs)
            .fold(command, |command, (variable, file)| {
                command.env(variable, file)
            })
    }

    /// Looks which browsers are there, without installing any.
    ///
    /// # Errors
    /// When a variable names a program that is not there.
    pub fn find_browsers(&mut self) -> Result<()> {
        let geckodriver = Tool::geckodriver(pins::GECKODRIVER);
        if let Some(FoundAt::Kept(folder)) = geckodriver.find(&self.search, &Cache::locate()?) {
            self.put_first(&folder);
        }
        for engine in Engine::ALL {
            if let Some(found) = browser::find(engine, &self.search)? {
                self.browsers.push((engine, found));
            }
        }
        Ok(())
    }

    /// The variables that name the programs of every browser there is.
    pub fn of_browsers(&self) -> impl Iterator<Item = (&'static str, &Path)> {
        let programs = self.browsers.iter().flat_map(|(_, programs)| programs);
        programs.map(|(variable, file)| (*variable, file.as_path()))
    }

    /// A command that starts nginx.
    ///
    /// # Errors
    /// When it was not among the needs.
    pub fn nginx(&self) -> Result<Command> {
        let file = self.nginx.as_ref();
        Ok(Command::new(file.context("nginx was not asked for")?))
    }

    /// The screen reader.
    ///
    /// # Errors
    /// When it cannot be had on this machine, or was not among the needs.
    pub fn screen_reader(&self) -> Result<&ScreenReader> {
        match &self.screen_reader {
            Some(Ok(reader)) => Ok(reader),
            Some(Err(why)) => bail!("{why:#}"),
            None => bail!("the screen reader was not asked for"),
        }
    }

    /// WordPress.
    ///
    /// # Errors
    /// When it cannot be had on this machine, or was not among the needs.
    pub fn wordpress(&self) -> Result<&WordPress> {
        match &self.wordpress {
            Some(Ok(wordpress)) => Ok(wordpress),
            Some(Err(why)) => bail!("{why:#}"),
            None => bail!("WordPress was not asked for"),
        }
    }

    /// The Python of an environment in which Wagtail is.
    ///
    /// # Errors
    /// When it cannot be had on this machine, or was not among the needs.
    pub fn wagtail(&self) -> Result<&Path> {
        match &self.wagtail {
            Some(Ok(python)) => Ok(python),
            Some(Err(why)) => bail!("{why:#}"),
            None => bail!("Wagtail was not asked for"),
        }
    }

    /// The folders that were put in front of `PATH`, first one first.
    pub fn added(&self) -> &[PathBuf] {
        &self.added
    }

    fn provide(&mut self, need: Need, cache: &Cache) -> Result<()> {
        match need {
            Need::Rustfmt => rust::component(&self.search, cache, &self.root, "rustfmt", "fmt"),
            Need::Clippy => rust::component(&self.search, cache, &self.root, "clippy", "clippy"),
            Need::WasmTarget => rust::wasm_target(&self.search, cache, &self.root),
            Need::RustSource => rust::source(&self.search, cache, &self.root),
            Need::Trunk => self.provide_tool(&Tool::trunk(&pins::trunk(&self.root)?), cache),
            Need::WasmBindgen => {
                self.provide_tool(&Tool::wasm_bindgen(&pins::wasm_bindgen(&self.root)?), cache)
            }
            Need::WasmOpt => {
                self.provide_tool(&Tool::wasm_opt(&pins::binaryen(&self.root)?), cache)
            }
            Need::Esbuild => self.provide_tool(&Tool::esbuild(&pins::esbuild(&self.root)?), cache),
            Need::CargoDeny => self.provide_tool(&Tool::cargo_deny(pins::CARGO_DENY), cache),
            Need::Nginx => {
                self.nginx = Some(nginx::provide(&self.search, cache)?);
                Ok(())
            }
            Need::ScreenReader => {
                let reader = screen_reader::provide(&self.search, cache);
                if let Err(why) = &reader {
                    say::note(&format!("{why:#}; going on without it"));
                }
                self.screen_reader = Some(reader);
                Ok(())
            }
            Need::WordPress => {
                let wordpress = wordpress::provide(&self.search, cache);
                if let Err(why) = &wordpress {
                    say::note(&format!("{why:#}; going on without it"));
                }
                self.wordpress = Some(wordpress);
                Ok(())
            }
            Need::Wagtail => {
                let wagtail = wagtail::provide(&self.root, &self.search, cache);
                if let Err(why) = &wagtail {
                    say::note(&format!("{why:#}; going on without it"));
                }
                self.wagtail = Some(wagtail);
                Ok(())
            }
            Need::Packages => packages::provide(&self.search, cache, &self.root),
            Need::Browser(engine) => {
                // Its browser comes with the system, its server from source.
                if engine == Engine::Firefox && !browser::has_own_geckodriver() {
                    self.provide_tool(&Tool::geckodriver(pins::GECKODRIVER), cache)?;
                }
                let found = browser::provide(engine, &self.search, cache)?;
                self.browsers.push((engine, found));
                Ok(())
            }
        }
    }

    fn provide_tool(&mut self, tool: &Tool, cache: &Cache) -> Result<()> {
        if tool.is_on_path(&self.search) {
            return Ok(());
        }
        match tool.origin {
            Origin::CratesIo => {}
            // What npm installs is a script that Node.js runs.
            Origin::Npm => debian::node(&self.search, cache)?,
        }
        let place = cache.provide(
            || Ok(tool.find(&self.search, cache)),
            || install::install(tool, &self.search, cache),
            &format!("{} {}", tool.program, tool.version),
        )?;
        match place {
            FoundAt::OnPath => {}
            FoundAt::Kept(folder) => self.put_first(&folder),
        }
        Ok(())
    }

    fn put_first(&mut self, folder: &Path) {
        self.search = self.search.with_first(folder);
        self.added.insert(0, folder.to_owned());
    }
}
