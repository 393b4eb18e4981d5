//! How Chromium is started, for tests and benchmark alike.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::program::program;

/// As in a container: no sandbox of its own and no drawing processor, and little shared memory.
const IN_A_CONTAINER: [&str; 3] = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

/// Nothing by itself, and nothing of the world outside.
const QUIET: [&str; 7] = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// The options of a Chromium with this folder as its profile.
pub fn options(profile: &Path) -> Vec<String> {
    let options = IN_A_CONTAINER.into_iter().chain(QUIET);
    let mut options: Vec<String> = options.map(str::to_owned).collect();
    options.push(format!("--user-data-dir={}", profile.display()));
    options
}

/// The options of a Chromium that another program starts and keeps apart, in one line.
pub fn options_for_others() -> String {
    format!("--headless {}", IN_A_CONTAINER.join(" "))
}

/// The browser that `CHROMIUM` names, else Debian's.
///
/// # Errors
/// When there is none.
pub fn browser() -> Result<PathBuf> {
    program("CHROMIUM", &["/usr/bin/chromium"])
}

/// The same engine without windows, menus and extensions, which starts in a fifth of the time: the one
/// that `CHROMIUM_SHELL` names, else Debian's.
///
/// # Errors
/// When there is none.
pub fn shell() -> Result<PathBuf> {
    program("CHROMIUM_SHELL", &["/usr/bin/chromium-headless-shell"])
}
