//! The programs behind a browser, which end with whoever started them.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program that runs in the background, together with everything it starts.
///
/// It ends when this is dropped, and also when the process that started it ends or is interrupted. What
/// it left in its folder for temporary files is removed then.
#[derive(Debug)]
pub struct Running {
    // The shell waits for it to close.
    _alive: ChildStdin,
}

impl Running {
    /// Starts the command that is made for this folder, which is removed when the program has ended.
    /// What it prints is not read.
    ///
    /// # Errors
    /// When there is no shell to start it in.
    pub fn start(command: impl FnOnce(&Path) -> Command) -> Result<Self> {
        let folder = folder()?;
        let command = command(folder.path());
        Ok(start_in(folder, &command, &[], Stdio::null())?.0)
    }
}

/// A WebDriver server.
#[derive(Debug)]
pub struct Driver {
    /// Where it is reached.
    pub address: String,
    _server: Running,
}

impl Driver {
    /// Starts a WebDriver server on a free port, and waits until it answers.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start<A: AsRef<OsStr>>(
        program: &Path,
        arguments: impl IntoIterator<Item = A>,
        variables: &[(&str, String)],
    ) -> Result<Self> {
        let port = free_port()?;
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).args(arguments);
        let (server, _) = start(&command, variables, Stdio::null())?;
        let driver = Driver {
            address: format!("http://127.0.0.1:{port}"),
            _server: server,
        };
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(
                Instant::now() < end,
                "{} did not start; try it by hand: {0} --port={port}",
                program.display()
            );
            thread::sleep(Duration::from_millis(10));
        }
        Ok(driver)
    }
}

/// The middle of a [`Screen`], in pixels, where its pointer is.
pub const MIDDLE: (u32, u32) = (700, 500);

/// A virtual screen, for a browser that cannot run without one.
#[derive(Debug)]
pub struct Screen {
    /// Its name: `:1`.
    pub display: String,
    _server: Running,
}

impl Screen {
    /// Starts a virtual screen.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start(program: &Path) -> Result<Self> {
        let mut command = Command::new(program);
        let size = format!("{}x{}x24", 2 * MIDDLE.0, 2 * MIDDLE.1);
        command.args(["-displayfd", "1", "-screen", "0", &size]);
        command.args(["-nolisten", "tcp"]);
        let (server, said) = start(&command, &[], Stdio::piped())?;
        let mut number = String::new();
        BufReader::new(said.context("it has no output")?).read_line(&mut number)?;
        if number.trim().is_empty() {
            bail!("{} did not start: it names no display", program.display());
        }
        Ok(Screen {
            display: format!(":{}", number.trim()),
            _server: server,
        })
    }
}

/// For what the program writes.
fn folder() -> Result<TempDir> {
    Ok(tempfile::Builder::new().prefix("steunwijzer-").tempdir()?)
}

/// A time zone in which it is between eleven and twelve in the morning, so that what a page shows by the
/// clock is the same whenever this runs. `Etc/GMT+5` is five hours behind Greenwich.
fn by_day() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let hour = since.map_or(0, |since| since.as_secs() / 3600 % 24);
    match hour.checked_sub(11) {
        Some(behind) => format!("Etc/GMT+{behind}"),
        None => format!("Etc/GMT-{}", 11 - hour),
    }
}

fn start(
    command: &Command,
    variables: &[(&str, String)],
    output: Stdio,
) -> Result<(Running, Option<ChildStdout>)> {
    start_in(folder()?, command, variables, output)
}

fn start_in(
    folder: TempDir,
    command: &Command,
    variables: &[(&str, String)],
    output: Stdio,
) -> Result<(Running, Option<ChildStdout>)> {
    // Everything the program starts is in its group, too; the shell itself outlives it for a moment.
    const AND_END_WITH_US: &str = r#"
        "$@" & read -r _
        trap "" TERM; kill 0; sleep 1; rm -rf -- "$TMPDIR"; kill -KILL 0"#;
    let mut shell = Command::new("sh");
    shell
        .args(["-c", AND_END_WITH_US, "sh"])
        .arg(command.get_program())
        .args(command.get_args())
        .env("TMPDIR", folder.path())
        .env("TZ", by_day())
        .envs(variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::piped())
        .stdout(output)
        .stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut shell, 0);
    let mut shell = shell.spawn().context("sh cannot be started")?;
    let alive = shell.stdin.take().context("sh has no input")?;
    // The shell removes it.
    let _ = folder.keep();
    Ok((Running { _alive: alive }, shell.stdout))
}

/// A port on which nothing keep_console_errors.
///
/// # Errors
/// When there is none.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
    Ok(listener.local_addr()?.port())
}

/// A program that the tests need: the one the variable names, else the first of the `usual` files
/// that exists.
///
/// # Errors
/// When there is none.
pub fn program(variable: &str, usual: &[&str]) -> Result<PathBuf> {
    let named = env::var_os(variable).filter(|value| !value.is_empty());
    let candidates = match named {
        Some(named) => vec![PathBuf::from(named)],
        None => usual.iter().map(PathBuf::from).collect(),
    };
    let names: Vec<String> = candidates
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let found = candidates.into_iter().find(|path| path.is_file());
    found.with_context(|| {
        format!(
            "there is no {}: run `cargo xtask setup` and `eval \"$(cargo xtask env)\"`, or name the program in {variable}",
            names.join(" or ")
        )
    })
}
