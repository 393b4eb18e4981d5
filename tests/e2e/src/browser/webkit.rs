//! WebKit, as WebKitGTK's small browser for tests has it: a fresh one that keeps nothing, for every
//! visitor.

use std::net::SocketAddr;
use std::sync::{Mutex as Lock, OnceLock, PoisonError};

use anyhow::{Context, Result, bail};
use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::Mutex;

use super::Device;
use super::server::{Driver, Screen, program};

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
static WAITING: Lock<Vec<Driver>> = Lock::new(Vec::new());

/// What belongs to one visitor.
#[derive(Debug)]
pub struct WebKit {
    server: Driver,
    heard: Mutex<Vec<String>>,
}

/// Starts a browser that nobody has used before, and that asks `site` for everything.
///
/// # Errors
/// When WebKit's browser or its WebDriver server is missing or does not start.
pub async fn open(device: Device, site: SocketAddr) -> Result<(WebDriver, WebKit)> {
    let waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let server = match waiting {
        Some(server) => server,
        None => start_server()?,
    };
    let binary = program(
        "MINIBROWSER",
        &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        ],
    )?;
    let capabilities: Capabilities = serde_json::from_value(json!({
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
    }))?;
    let driver = WebDriver::new(&server.address, capabilities)
        .await
        .context("the browser does not start")?;
    driver
        .set_window_rect(0, 0, device.width, device.height)
        .await?;
    let webkit = WebKit {
        server,
        heard: Mutex::default(),
    };
    Ok((driver, webkit))
}

fn start_server() -> Result<Driver> {
    let server = program("WEBKIT_DRIVER", &["/usr/bin/WebKitWebDriver"])?;
    Driver::start(
        &server,
        ["--host=127.0.0.1"],
        &[("DISPLAY", screen()?.to_owned())],
    )
}

/// The screen for all of these browsers.
fn screen() -> Result<&'static str> {
    static SCREEN: OnceLock<Result<Screen, String>> = OnceLock::new();
    let start = || Screen::start(&program("XVFB", &["/usr/bin/Xvfb"])?);
    let screen = SCREEN.get_or_init(|| start().map_err(|error| format!("{error:#}")));
    match screen {
        Ok(screen) => Ok(&screen.display),
        Err(problem) => bail!("{problem}"),
    }
}

impl WebKit {
    /// Notes what the page said until now.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn listens(&self, driver: &WebDriver) -> Result<()> {
        let heard = driver.execute(HEARD, Vec::new()).await?;
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
        waiting.push(self.server);
        Ok(())
    }
}
