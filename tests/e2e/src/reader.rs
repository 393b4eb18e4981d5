//! Somebody who opens a file on a laptop, without a server: a page that works by itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::browser::{Browser, Device, Engine, Preference, runtime};
use crate::skipped;

/// How long a page may take to do what somebody asked of it.
const LONGEST: Duration = Duration::from_secs(20);

/// Finds something to press by its words inside the first element that matches a selector.
const FIND: &str = "
    const [within, words] = arguments;
    const place = document.querySelector(within);
    const all = place.querySelectorAll('label, button, a, summary');
    return [...all].find((one) => one.textContent.trim() === words) ?? null;";

/// Somebody at a laptop of 1366 by 768.
#[derive(Debug)]
pub struct Reader {
    browser: Browser,
    saved: TempDir,
}

/// Lets somebody with Chromium read files; other browsers skip the test. What is left behind is not
/// looked for: these pages are not the guide.
#[track_caller]
pub fn reads(test: impl FnOnce(&Reader) -> Result<()>) {
    match Engine::chosen() {
        Ok(Engine::Chromium) => {}
        Ok(_) => return skipped::says("what it saves is read where Chromium puts it"),
        Err(error) => panic_with(&error),
    }
    if let Err(error) = read(test) {
        panic_with(&error);
    }
}

#[track_caller]
#[allow(clippy::panic, reason = "a test ends like this")]
fn panic_with(error: &anyhow::Error) -> ! {
    panic!("{error:#}")
}

fn read(test: impl FnOnce(&Reader) -> Result<()>) -> Result<()> {
    let laptop = Device {
        width: 1366,
        height: 768,
        scripts: true,
        preference: Preference::None,
    };
    let runtime = runtime()?;
    // No server is there, so no browser may be sent to one.
    let nowhere = ([127, 0, 0, 1], 9).into();
    let saved = tempfile::tempdir()?;
    let browser = runtime.block_on(Browser::open(laptop, nowhere))?;
    let reader = Reader { browser, saved };
    let outcome = runtime
        .block_on(reader.browser.saves_into(reader.saved.path()))
        .and_then(|()| test(&reader));
    if outcome.is_err()
        && let Ok(picture) = runtime.block_on(reader.browser.picture())
    {
        fs::write(std::env::temp_dir().join("steunwijzer-reader.png"), picture)?;
    }
    runtime.block_on(reader.browser.close())?;
    outcome
}

impl Reader {
    /// Opens a file.
    ///
    /// # Errors
    /// When the browser cannot.
    pub fn opens(&self, file: &Path) -> Result<()> {
        let address = format!("file://{}", file.display());
        runtime()?.block_on(self.browser.go_to(&address))
    }

    /// Presses what has these words, inside the first element that matches a selector.
    ///
    /// # Errors
    /// When there is no such thing, or it cannot be pressed.
    pub fn presses(&self, within: &str, words: &str) -> Result<()> {
        let runtime = runtime()?;
        let found = self.browser.find(FIND, vec![json!(within), json!(words)]);
        let found = runtime.block_on(found)?;
        let element = found.with_context(|| format!("no “{words}” in {within}"))?;
        runtime.block_on(self.browser.click(&element))
    }

    /// Runs a script in the page and reads what it returns.
    ///
    /// # Errors
    /// When the script fails or returns something else.
    pub fn looks<T: DeserializeOwned>(
        &self,
        script: &'static str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        runtime()?.block_on(self.browser.look(script, arguments))
    }

    /// What the console says, and every address that was asked for but the files themselves.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let runtime = runtime()?;
        let mut found = runtime.block_on(self.browser.console_errors())?;
        let requests = runtime.block_on(self.browser.requests())?;
        found.extend(requests.into_iter().filter(|it| !it.starts_with("file:")));
        Ok(found)
    }

    /// The file that the page saved.
    ///
    /// # Errors
    /// When none comes.
    pub fn saved(&self) -> Result<PathBuf> {
        let since = Instant::now();
        while since.elapsed() < LONGEST {
            for entry in fs::read_dir(self.saved.path())? {
                let path = entry?.path();
                if path.extension().is_some_and(|ending| ending == "json") {
                    return Ok(path);
                }
            }
            sleep(Duration::from_millis(20));
        }
        bail!("the page saved no file")
    }
}
