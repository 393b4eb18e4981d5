//! Firefox. It takes seconds to start, so a browser is used again: every visitor gets a container of
//! their own in it, which keeps nothing when it is removed and shares nothing with others.

use std::sync::{Mutex as Lock, PoisonError};

use anyhow::{Context, Result, ensure};
use browsing::{Driver, free_port, program};
use serde_json::{Value, json};
use thirtyfour::common::types::WindowHandle;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::Mutex;

use super::bidi::BiDi;
use super::{Device, Preference};

/// Browsers that wait for their next visitor.
static WAITING: Lock<Vec<Process>> = Lock::new(Vec::new());

/// A running browser with its own WebDriver server: that one can have no more.
#[derive(Debug)]
struct Process {
    driver: WebDriver,
    bidi: BiDi,
    /// The preferences fixed at start-up: whether pages may run scripts, and what they can query.
    scripts: bool,
    preference: Preference,
    _server: Driver,
}

/// What belongs to one visitor.
#[derive(Debug)]
pub struct Firefox {
    process: Mutex<Process>,
    /// The container.
    container: Value,
}

/// Opens a new container.
///
/// # Errors
/// When Firefox or its WebDriver server is missing or does not start.
pub async fn open(device: Device) -> Result<(WebDriver, Firefox)> {
    let mut process = match waiting(device) {
        Some(process) => process,
        None => Process::start(device).await?,
    };
    let bidi = &mut process.bidi;
    let made = bidi.ask("browser.createUserContext", json!({})).await?;
    let container = made["userContext"].clone();
    let tab = json!({ "type": "tab", "userContext": container });
    let made = bidi.ask("browsingContext.create", tab).await?;
    // The window of a browser is at least 500 pixels wide, the page in it need not be.
    let viewport = json!({
        "context": made["context"],
        "viewport": { "width": device.width, "height": device.height },
    });
    bidi.ask("browsingContext.setViewport", viewport).await?;
    let tab = made["context"].as_str().context("a tab without a name")?;
    process
        .driver
        .switch_to_window(WindowHandle::from(tab.to_owned()))
        .await?;
    let firefox = Firefox {
        container,
        process: Mutex::new(process),
    };
    let driver = firefox.process.lock().await.driver.clone();
    Ok((driver, firefox))
}

fn waiting(device: Device) -> Option<Process> {
    let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
    let place = waiting
        .iter()
        .position(|one| (one.scripts, one.preference) == (device.scripts, device.preference))?;
    Some(waiting.swap_remove(place))
}

/// What the browser's own settings are.
fn preferences(device: Device) -> Value {
    let mut preferences = json!({
        "javascript.enabled": device.scripts,
        // As on a phone: the page is as wide as the screen.
        "ui.useOverlayScrollbars": 1,
    });
    let (name, value) = match device.preference {
        Preference::None | Preference::Contrast => return preferences,
        Preference::Dark => ("layout.css.prefers-color-scheme.content-override", 0),
        Preference::Still => ("ui.prefersReducedMotion", 1),
        Preference::OwnColours => ("browser.display.document_color_use", 2),
    };
    preferences[name] = json!(value);
    preferences
}

impl Process {
    async fn start(device: Device) -> Result<Self> {
        let server = program(
            "GECKODRIVER",
            &["/usr/bin/geckodriver", "/usr/local/bin/geckodriver"],
        )?;
        let websocket = format!("--websocket-port={}", free_port()?);
        let server = Driver::start(&server, [websocket], &[])?;
        let binary = program("FIREFOX", &["/usr/bin/firefox-esr", "/usr/bin/firefox"])?;
        let capabilities: Capabilities = serde_json::from_value(json!({
            "browserName": "firefox",
            // A program that never comes must not keep anybody waiting.
            "pageLoadStrategy": "eager",
            "webSocketUrl": true,
            // No test depends on the internet: nothing keep_console_errors there.
            "proxy": {
                "proxyType": "manual",
                "httpProxy": "127.0.0.1:9",
                "sslProxy": "127.0.0.1:9",
            },
            "moz:firefoxOptions": {
                "binary": binary,
                "args": ["-headless"],
                "prefs": preferences(device),
            },
        }))?;
        let driver = WebDriver::new(&server.address, capabilities)
            .await
            .context("the browser does not start")?;
        let session = driver.handle().capabilities();
        let address = session.get("webSocketUrl").and_then(Value::as_str);
        let address = address.context("this Firefox is too old: it has no WebDriver BiDi")?;
        let mut bidi = BiDi::connect(address).await?;
        let events = json!({ "events": ["log.entryAdded", "network.beforeRequestSent"] });
        bidi.ask("session.subscribe", events).await?;
        Ok(Process {
            driver,
            bidi,
            scripts: device.scripts,
            preference: device.preference,
            _server: server,
        })
    }
}

impl Firefox {
    /// The console messages since the last call.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let said = self.take("log.entryAdded").await?;
        let words = |part: &Value| part.as_str().unwrap_or_default().to_owned();
        Ok(said
            .iter()
            .map(|entry| format!("{}: {}", words(&entry["level"]), words(&entry["text"])))
            .collect())
    }

    /// The addresses the pages requested since the last call.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let asked = self.take("network.beforeRequestSent").await?;
        let address = |event: &Value| Some(event["request"]["url"].as_str()?.to_owned());
        Ok(asked.iter().filter_map(address).collect())
    }

    /// Gives the page another width and height.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn turn(&self, driver: &WebDriver, width: u32, height: u32) -> Result<()> {
        let tab = driver.window().await?.to_string();
        let viewport = json!({
            "context": tab,
            "viewport": { "width": width, "height": height },
        });
        let bidi = &mut self.process.lock().await.bidi;
        bidi.ask("browsingContext.setViewport", viewport).await?;
        Ok(())
    }

    async fn take(&self, event: &str) -> Result<Vec<Value>> {
        self.process.lock().await.bidi.take(event).await
    }

    /// Removes the container with everything in it, and leaves the browser to the next visitor.
    ///
    /// # Errors
    /// When something of the visitor stays.
    pub async fn close(self, _: WebDriver) -> Result<()> {
        let mut process = self.process.into_inner();
        let container = json!({ "userContext": self.container });
        let bidi = &mut process.bidi;
        bidi.ask("browser.removeUserContext", container.clone())
            .await?;
        let left = bidi.ask("browser.getUserContexts", json!({})).await?;
        let left = left["userContexts"].as_array();
        ensure!(
            left.is_some_and(|left| !left.contains(&container)),
            "Firefox keeps the container of this visitor"
        );
        // Events about the tabs that close belong to no test.
        bidi.take("log.entryAdded").await?;
        bidi.take("network.beforeRequestSent").await?;
        let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push(process);
        Ok(())
    }
}
