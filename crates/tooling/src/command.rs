//! One child process: shown before it runs, and named when it fails.

use std::{
    env,
    ffi::OsString,
    fmt,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::Output,
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use duct::{Expression, Handle};

use crate::{Project, say};

/// A program with its arguments, folder and environment, ready to run.
///
/// The output of the child is passed through, except by [`Command::read`].
#[derive(Debug)]
#[must_use]
pub struct Command {
    program: PathBuf,
    args: Vec<OsString>,
    folder: Option<PathBuf>,
    variables: Vec<(String, OsString)>,
    prints_to_stderr: bool,
}

impl Command {
    /// A command that runs the file `program`.
    pub fn new(program: &Path) -> Self {
        Self {
            program: program.to_owned(),
            args: Vec::new(),
            folder: None,
            variables: Vec::new(),
            prints_to_stderr: false,
        }
    }

    /// A command that runs the program with this name on `PATH`.
    ///
    /// # Errors
    /// When it is not there.
    pub fn on_path(program: &str) -> Result<Self> {
        let file = which::which(program)
            .with_context(|| format!("there is no program `{program}` on PATH"))?;
        Ok(Self::new(&file))
    }

    /// A command that runs the Cargo which started this process, in the root of the clone.
    pub fn cargo(project: &Project) -> Self {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Self::new(Path::new(&cargo)).dir(&project.root)
    }

    /// Adds one argument, which needs no quoting.
    pub fn arg(mut self, arg: impl Into<OsString>) -> Self {
        self.args.push(arg.into());
        self
    }

    /// Adds arguments, which need no quoting.
    pub fn args<A: Into<OsString>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    /// Runs in `folder` instead of the current folder.
    pub fn dir(mut self, folder: &Path) -> Self {
        self.folder = Some(folder.to_owned());
        self
    }

    /// Sets one variable of the child's environment.
    pub fn env(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.variables.push((name.to_owned(), value.into()));
        self
    }

    /// Sends what the child prints to standard error, which is where set-up talks.
    pub fn print_to_stderr(mut self) -> Self {
        self.prints_to_stderr = true;
        self
    }

    /// Runs the child to its end.
    ///
    /// # Errors
    /// When the child cannot be started or does not succeed.
    pub fn run(&self) -> Result<()> {
        let child = self.start()?;
        let output = child.wait().context("the child process was lost")?;
        self.check(output)
    }

    /// Like [`Command::run`], but passes every line the child prints to a function instead of passing it
    /// through.
    ///
    /// # Errors
    /// When the child cannot be started or does not succeed.
    pub fn run_and_show(&self, mut show: impl FnMut(&str)) -> Result<()> {
        say::note(&format!("$ {self}"));
        let child = self
            .expression()
            .reader()
            .with_context(|| format!("`{self}` cannot be started"))?;
        for line in BufReader::new(&child).lines() {
            show(&line.with_context(|| format!("what `{self}` prints cannot be read"))?);
        }
        let output = child.try_wait().context("the child process was lost")?;
        self.check(output.context("the child process was lost")?)
    }

    /// Like [`Command::run`], but ends the child when it takes longer than `limit`.
    ///
    /// # Errors
    /// When the child cannot be started, does not succeed or is not done in time.
    pub fn run_within(&self, limit: Duration) -> Result<()> {
        let child = self.start()?;
        match child
            .wait_timeout(limit)
            .context("the child process was lost")?
        {
            Some(output) => self.check(output),
            None => {
                child
                    .kill()
                    .with_context(|| format!("`{self}` cannot be ended"))?;
                bail!("`{self}` was not done after {}", say::duration(limit))
            }
        }
    }

    /// Runs the child without showing it, and returns what it printed.
    ///
    /// # Errors
    /// When the child cannot be started or does not succeed; then what it said is in the error.
    pub fn read(&self) -> Result<String> {
        let output = self
            .expression()
            .stdin_null()
            .stdout_capture()
            .stderr_capture()
            .run()
            .with_context(|| format!("`{self}` cannot be started"))?;
        self.check(&output)
            .with_context(|| String::from_utf8_lossy(&output.stderr).trim().to_owned())?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Shows the command and starts it. The child runs on when the handle is dropped.
    ///
    /// # Errors
    /// When the child cannot be started.
    pub fn start(&self) -> Result<Handle> {
        say::note(&format!("$ {self}"));
        self.expression()
            .start()
            .with_context(|| format!("`{self}` cannot be started"))
    }

    fn expression(&self) -> Expression {
        // A child that fails is not an error of duct's: `check` words that.
        let mut expression = duct::cmd(&self.program, &self.args).unchecked();
        for (name, _) in env::vars_os() {
            if describes_this_package(&name.to_string_lossy()) {
                expression = expression.env_remove(name);
            }
        }
        for (name, value) in &self.variables {
            expression = expression.env(name, value);
        }
        if let Some(folder) = &self.folder {
            expression = expression.dir(folder);
        }
        if self.prints_to_stderr {
            expression = expression.stdout_to_stderr();
        }
        expression
    }

    fn check(&self, output: &Output) -> Result<()> {
        ensure!(
            output.status.success(),
            "`{self}` ended with {}",
            output.status
        );
        Ok(())
    }
}

/// The command as a person would type it, without the folder of the program.
impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.program.file_stem().unwrap_or(self.program.as_os_str());
        write!(f, "{}", name.display())?;
        for arg in &self.args {
            write!(f, " {}", arg.display())?;
        }
        Ok(())
    }
}

/// Whether Cargo set this variable to describe the runner itself.
///
/// Children must not see it: build scripts that watch such a variable would run again each time a
/// build is started from here after one was started by hand.
fn describes_this_package(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_")
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        Command::new(Path::new("/bin/sh")).args(["-c", script])
    }

    #[test]
    fn output_is_read() {
        assert_eq!(
            shell("echo $GREETING")
                .env("GREETING", "hoi")
                .read()
                .unwrap(),
            "hoi\n"
        );
    }

    #[test]
    fn every_line_is_handed_over_also_of_a_child_that_fails() {
        let mut lines = Vec::new();
        let outcome = shell("echo one; echo two; exit 3").run_and_show(|line| {
            lines.push(line.to_owned());
        });
        assert_eq!(lines, ["one", "two"]);
        assert!(outcome.is_err());
    }

    #[test]
    fn a_failure_names_the_command_and_its_end() {
        let error = shell("exit 3").run().unwrap_err().to_string();
        assert_eq!(error, "`sh -c exit 3` ended with exit status: 3");
    }

    #[test]
    fn a_failure_to_read_repeats_what_the_child_said() {
        let error = shell("echo no such luck >&2; exit 1").read().unwrap_err();
        assert!(format!("{error:#}").starts_with("no such luck: `sh -c echo"));
    }

    #[test]
    fn a_child_that_takes_too_long_is_ended() {
        let error = shell("exec sleep 60")
            .run_within(Duration::from_millis(50))
            .unwrap_err();
        assert!(error.to_string().contains("was not done after"));
    }

    #[test]
    fn the_runner_s_own_package_is_hidden_from_children() {
        assert_eq!(shell("echo \"[$CARGO_PKG_NAME]\"").read().unwrap(), "[]\n");
    }
}
