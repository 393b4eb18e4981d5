//! WebKit, as WebKitGTK's small browser for tests: a new one with an empty profile for every visitor.

use std::net::SocketAddr;
use std::sync::{Mutex as Lock, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use browsing::{Driver, MIDDLE, Screen, program};
use serde_json::{Value, json};
use thirtyfour::session::scriptret::ScriptRet;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::Mutex;
use tokio::time::timeout;

use super::Device;

/// The console of this browser cannot be read over WebDriver, so a script in the page records console
/// messages, errors, and violations of the content policy.
pub const CONSOLE_RECORDER: &str = "{
    const heard = [];
    globalThis[Symbol.for('heard')] = heard;
    for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
        const says = console[level];
        console[level] = (...words) => {
            heard.push(`${level}: ${words.join(' ')}`);
            says.apply(console, words);
        };
    }
    addEventListener('error', ({ message, target }) => {
        heard.push(`error: ${message ?? `cannot load ${target.src ?? target.href}`}`);
    }, true);
    addEventListener('unhandledrejection', ({ reason }) => {
        heard.push(`error: Uncaught (in promise) ${reason}`);
    });
    addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
        heard.push(`error: ${effectiveDirective} forbids ${blockedURI}`);
    });
}";

/// Returns what was recorded, and empties the record.
const HEARD: &str = "return (globalThis[Symbol.for('heard')] ?? []).splice(0)";

/// WebDriver servers that are free for the next visitor: each serves one at a time.
static WAITING: Lock<Vec<Process>> = Lock::new(Vec::new());

#[derive(Debug)]
struct Process {
    server: Driver,
    _screen: Screen,
}

/// Width of the narrowest window, in CSS pixels.
pub const NARROWEST: u32 = 334;

/// How long a command may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// After how long a script counts as lost.
const LOST_AFTER: Duration = Duration::from_secs(3);

/// How often a lost script is tried at most.
const TRIES: usize = 5;

/// What belongs to one visitor.
#[derive(Debug)]
pub struct WebKit {
    process: Process,
    heard: Mutex<Vec<String>>,
}

/// Starts a browser with an empty profile that sends every request to `site`.
///
/// # Errors
/// When WebKit's browser or its WebDriver server is missing or does not start.
pub async fn open(device: Device, site: SocketAddr) -> Result<(WebDriver, WebKit)> {
    let (driver, process) = start(&capabilities(device, site)?).await?;
    place(&driver, device.width, device.height).await?;
    let webkit = WebKit {
        process,
        heard: Mutex::default(),
    };
    Ok((driver, webkit))
}

/// Gives the window this size, around the middle of the screen. The pointer is there, and without a
/// window manager the keyboard belongs to the window under the pointer: elsewhere the page would not
/// get focus.
///
/// # Errors
/// When the browser cannot.
pub async fn place(driver: &WebDriver, width: u32, height: u32) -> Result<()> {
    let (x, y) = (MIDDLE.0 - width / 2, MIDDLE.1 - height / 2);
    driver
        .set_window_rect(i64::from(x), i64::from(y), width, height)
        .await?;
    Ok(())
}

/// Starts a browser. WebKit's server sometimes never answers that it has started one: then another
/// server is tried.
async fn start(capabilities: &Capabilities) -> Result<(WebDriver, Process)> {
    let mut lost = 0;
    loop {
        let waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let process = match waiting {
            Some(process) => process,
            None => Process::start()?,
        };
        let address = &process.server.address;
        let driver = WebDriver::builder(address, capabilities.clone())
            .request_timeout(PATIENCE)
            .connect()
            .await;
        match driver {
            Ok(driver) => return Ok((driver, process)),
            Err(error) if lost == TRIES => {
                return Err(error).context("the browser does not start");
            }
            Err(_) => lost += 1,
        }
    }
}

fn capabilities(device: Device, site: SocketAddr) -> Result<Capabilities> {
    let binary = program(
        "MINIBROWSER",
        &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        ],
    )?;
    Ok(serde_json::from_value(json!({
        "browserName": "MiniBrowser",
        // A program that never arrives must not block the driver.
        "pageLoadStrategy": "eager",
        "webkitgtk:browserOptions": {
            "binary": binary,
            "args": [
                "--automation",
                // Without a title bar, so that the page is as large as the window.
                "--full-screen",
                // Not by WebDriver's own setting, which wants TLS between browser and proxy.
                format!("--proxy=http://{site}"),
                format!("--enable-javascript-markup={}", device.scripts),
            ],
        },
    }))?)
}

impl Process {
    /// Each has a screen of its own: WebKit suspends a window that is behind another.
    fn start() -> Result<Self> {
        let screen = Screen::start(&program("XVFB", &["/usr/bin/Xvfb"])?)?;
        let server = program("WEBKIT_DRIVER", &["/usr/bin/WebKitWebDriver"])?;
        let display = ("DISPLAY", screen.display.clone());
        // Layers are put together by a graphics processor, which is imitated here: a third of all work.
        let plain = ("WEBKIT_DISABLE_COMPOSITING_MODE", "1".to_owned());
        let server = Driver::start(&server, ["--host=127.0.0.1"], &[display, plain])?;
        Ok(Process {
            server,
            _screen: screen,
        })
    }
}

impl WebKit {
    /// Keeps what the page has logged until now.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn keep_console_errors(&self, driver: &WebDriver) -> Result<()> {
        let heard = execute(driver, HEARD, Vec::new()).await?;
        self.heard
            .lock()
            .await
            .extend(heard.convert::<Vec<String>>()?);
        Ok(())
    }

    /// The console errors of the page since the last call.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn console_errors(&self, driver: &WebDriver) -> Result<Vec<String>> {
        self.keep_console_errors(driver).await?;
        Ok(std::mem::take(&mut *self.heard.lock().await))
    }

    /// Ends the browser, which stored nothing, and frees the server for the next visitor.
    ///
    /// # Errors
    /// When the browser does not end.
    pub async fn close(self, driver: WebDriver) -> Result<()> {
        driver.quit().await?;
        let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(self.process);
        Ok(())
    }
}

/// Goes back. WebKit's own command waits for a page to load, which within a page never happens.
///
/// # Errors
/// When the browser cannot.
pub async fn back(driver: &WebDriver) -> Result<()> {
    driver.execute("history.back()", Vec::new()).await?;
    Ok(())
}

/// Goes forward, in the same way and for the same reason.
///
/// # Errors
/// When the browser cannot.
pub async fn forward(driver: &WebDriver) -> Result<()> {
    driver.execute("history.forward()", Vec::new()).await?;
    Ok(())
}

/// Runs a script, and retries one that gets lost: WebKit never answers a script that arrives while a
/// page is just appearing.
///
/// # Errors
/// When the script fails, or gets lost each time.
pub async fn execute(
    driver: &WebDriver,
    script: &'static str,
    arguments: Vec<Value>,
) -> Result<ScriptRet> {
    for _ in 1..TRIES {
        let answer = timeout(LOST_AFTER, driver.execute(script, arguments.clone())).await;
        if let Ok(answer) = answer {
            return Ok(answer?);
        }
    }
    Ok(driver.execute(script, arguments).await?)
}
