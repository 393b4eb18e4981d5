//! WebKit, as WebKitGTK's small browser for tests has it: a fresh one that keeps nothing, for every
//! visitor.

use std::net::SocketAddr;
use std::sync::{Mutex as Lock, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::session::scriptret::ScriptRet;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::Mutex;
use tokio::time::timeout;

use super::Device;
use super::server::{Driver, MIDDLE, Screen, program};

/// This engine writes no console that can be read over WebDriver, so the page itself listens: to
/// what is written there, to errors, and to what its content policy forbids.
pub const EARS: &str = "{
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

/// What was heard, which is forgotten then.
const HEARD: &str = "return (globalThis[Symbol.for('heard')] ?? []).splice(0)";

/// WebDriver servers that wait for their next visitor: one can have no more at a time.
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

/// How long a script may take before it counts as lost.
const LOST_AFTER: Duration = Duration::from_secs(3);

/// How often something lost is tried at most.
const TRIES: usize = 5;

/// What belongs to one visitor.
#[derive(Debug)]
pub struct WebKit {
    process: Process,
    heard: Mutex<Vec<String>>,
}

/// Starts a browser that nobody has used before, and that asks `site` for everything.
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
/// window manager the keyboard belongs to the window under the pointer: to any other page nothing
/// has focus.
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

/// Starts a browser. Now and then WebKit's server never answers that it has: then another one is
/// asked.
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
        // A program that never comes must not keep anybody waiting.
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
    /// Each has a screen of its own: a window behind another one falls asleep.
    fn start() -> Result<Self> {
        let screen = Screen::start(&program("XVFB", &["/usr/bin/Xvfb"])?)?;
        let server = program("WEBKIT_DRIVER", &["/usr/bin/WebKitWebDriver"])?;
        let display = ("DISPLAY", screen.display.clone());
        let server = Driver::start(&server, ["--host=127.0.0.1"], &[display])?;
        Ok(Process {
            server,
            _screen: screen,
        })
    }
}

impl WebKit {
    /// Notes what the page said until now.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn listens(&self, driver: &WebDriver) -> Result<()> {
        let heard = execute(driver, HEARD, Vec::new()).await?;
        self.heard
            .lock()
            .await
            .extend(heard.convert::<Vec<String>>()?);
        Ok(())
    }

    /// What the page complained about since the last time somebody asked.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn complaints(&self, driver: &WebDriver) -> Result<Vec<String>> {
        self.listens(driver).await?;
        Ok(std::mem::take(&mut *self.heard.lock().await))
    }

    /// Ends the browser, which kept nothing, and leaves the server to the next visitor.
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

/// Goes forward, for the same reason in the same way.
///
/// # Errors
/// When the browser cannot.
pub async fn forward(driver: &WebDriver) -> Result<()> {
    driver.execute("history.forward()", Vec::new()).await?;
    Ok(())
}

/// Runs a script, and again when it gets lost: WebKit never answers one that comes while a page is
/// just appearing.
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
