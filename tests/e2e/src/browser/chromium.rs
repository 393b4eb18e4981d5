//! Chromium, as its shell without windows, menus and extensions: the same engine, which starts in a
//! fifth of the time. One WebDriver server for the whole test binary, a fresh browser with an empty
//! profile for every visitor.

use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use browsing::{Driver, chromium, program};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::sleep;

use super::{Device, Preference, View};

/// A new browser for each visitor is mostly processes that start: fewer of them, and nothing that reports
/// crashes, take a seventh of the time off.
const FEWER_PROCESSES: [&str; 5] = [
    "--in-process-gpu",
    "--no-zygote",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--num-raster-threads=1",
];

/// How long a document may take to come.
const ARRIVES_WITHIN: Duration = Duration::from_secs(10);

/// What belongs to one visitor.
#[derive(Debug)]
pub struct Chromium {
    profile: TempDir,
}

/// Starts a browser with an empty profile.
///
/// # Errors
/// When Chromium or its WebDriver server is missing or does not start.
pub async fn open(device: Device) -> Result<(WebDriver, Chromium)> {
    let server = server()?;
    let binary = chromium::shell()?;
    let profile = tempfile::Builder::new()
        .prefix("steunwijzer-visitor-")
        .tempdir()?;
    let mut options = chromium::options(profile.path());
    options.extend(FEWER_PROCESSES.map(str::to_owned));
    let capabilities: Capabilities = serde_json::from_value(json!({
        "browserName": "chrome-headless-shell",
        // The server asks the browser after every command whether a page is on its way: of eleven messages
        // to it, four. Whoever goes to a page waits here, in `arrive`.
        "pageLoadStrategy": "none",
        // An accessibility checker takes long on a long page.
        "timeouts": { "script": 110_000 },
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": binary,
            "args": options,
            "mobileEmulation": {
                "deviceMetrics": {
                    "width": device.width,
                    "height": device.height,
                    "pixelRatio": 1,
                    "touch": false,
                },
            },
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
        },
    }))?;
    let driver = WebDriver::new(server, capabilities)
        .await
        .context("the browser does not start")?;
    let tools = driver.cdp();
    if !device.scripts {
        let off = json!({ "value": true });
        tools
            .send_raw("Emulation.setScriptExecutionDisabled", off)
            .await?;
    }
    if let Some((name, value)) = feature(device.preference) {
        let features = json!({ "features": [{ "name": name, "value": value }] });
        tools
            .send_raw("Emulation.setEmulatedMedia", features)
            .await?;
    }
    Ok((driver, Chromium { profile }))
}

impl Chromium {
    /// Ends the browser and forgets its profile.
    ///
    /// # Errors
    /// When the browser does not end.
    pub async fn close(self, driver: WebDriver) -> Result<()> {
        driver.quit().await?;
        // The last processes may still be writing; what cannot be removed is in the system's
        // folder for temporary files.
        let _ = self.profile.close();
        Ok(())
    }
}

/// Does what leads to another document, and waits until its text is there. Pictures and programs may still
/// be loading.
///
/// # Errors
/// When the browser cannot do it. A step within a document is over at the end of the wait.
pub async fn arrive(
    step: impl Future<Output = WebDriverResult<()>>,
    driver: &WebDriver,
) -> Result<()> {
    const LEAVE: &str = "globalThis[Symbol.for('left behind')] = true;";
    const IS_THERE: &str = "
        return !globalThis[Symbol.for('left behind')] && document.readyState !== 'loading';";
    driver.execute(LEAVE, Vec::new()).await?;
    step.await?;
    let end = Instant::now() + ARRIVES_WITHIN;
    while Instant::now() < end {
        // Between two documents there is none to ask.
        let is_there = driver.execute(IS_THERE, Vec::new()).await;
        if is_there.is_ok_and(|said| said.json().as_bool() == Some(true)) {
            break;
        }
        sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

/// The media feature by which a page hears of it.
fn feature(preference: Preference) -> Option<(&'static str, &'static str)> {
    match preference {
        Preference::None => None,
        Preference::Dark => Some(("prefers-color-scheme", "dark")),
        Preference::Contrast => Some(("prefers-contrast", "more")),
        Preference::Still => Some(("prefers-reduced-motion", "reduce")),
        Preference::OwnColours => Some(("forced-colors", "active")),
    }
}

/// Gives the page another width and height.
///
/// # Errors
/// When the browser cannot.
pub async fn turn(driver: &WebDriver, width: u32, height: u32) -> Result<()> {
    let metrics = json!({
        "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true,
    });
    let tools = driver.cdp();
    tools
        .send_raw("Emulation.setDeviceMetricsOverride", metrics)
        .await?;
    Ok(())
}

/// Turns the wheel of a mouse that is at this place of the whole page, in CSS pixels, frames included.
///
/// # Errors
/// When the browser cannot.
pub async fn wheel(driver: &WebDriver, (x, y): (u32, u32), down: i32) -> Result<()> {
    let turned = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": down });
    let tools = driver.cdp();
    tools.send_raw("Input.dispatchMouseEvent", turned).await?;
    Ok(())
}

/// Shows the page as it comes on paper, or on the screen again.
///
/// # Errors
/// When the browser cannot.
pub async fn show_as_paper(driver: &WebDriver, paper: bool) -> Result<()> {
    let media = json!({ "media": if paper { "print" } else { "" } });
    let tools = driver.cdp();
    tools.send_raw("Emulation.setEmulatedMedia", media).await?;
    Ok(())
}

/// Puts what a page saves into a folder.
///
/// # Errors
/// When the browser cannot.
pub async fn saves_into(driver: &WebDriver, folder: &Path) -> Result<()> {
    let allowed = json!({ "behavior": "allow", "downloadPath": folder });
    let tools = driver.cdp();
    tools
        .send_raw("Browser.setDownloadBehavior", allowed)
        .await?;
    Ok(())
}

/// Gives the page another size, in CSS pixels, and lets it know which colours are preferred.
///
/// # Errors
/// When the browser cannot.
pub async fn show_as(driver: &WebDriver, view: View) -> Result<()> {
    let tools = driver.cdp();
    let size = json!({
        "width": view.width,
        "height": view.height,
        "deviceScaleFactor": 1,
        "mobile": false,
    });
    tools
        .send_raw("Emulation.setDeviceMetricsOverride", size)
        .await?;
    let scheme = if view.dark { "dark" } else { "light" };
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    tools.send_raw("Emulation.setEmulatedMedia", media).await?;
    Ok(())
}

/// The console messages since the last call.
///
/// # Errors
/// When the browser cannot say.
pub async fn console_errors(driver: &WebDriver) -> Result<Vec<String>> {
    let entries = driver.browser_log().await?;
    Ok(entries
        .into_iter()
        .map(|entry| format!("{}: {}", entry.level, entry.message))
        .collect())
}

/// The addresses the page requested since the last call.
///
/// # Errors
/// When the browser cannot say.
pub async fn requests(driver: &WebDriver) -> Result<Vec<String>> {
    let entries = driver.get_log("performance").await?;
    let mut addresses = Vec::new();
    for entry in entries {
        let entry: Value = serde_json::from_str(&entry.message)?;
        addresses.extend(address_asked_for(&entry["message"]));
    }
    Ok(addresses)
}

/// The address in an event of the network log that means that something is requested or sent.
fn address_asked_for(event: &Value) -> Option<String> {
    let address = match event["method"].as_str()? {
        "Network.requestWillBeSent" => &event["params"]["request"]["url"],
        "Network.webSocketCreated" | "Network.webTransportCreated" => &event["params"]["url"],
        _ => return None,
    };
    Some(address.as_str()?.to_owned())
}

/// The address of the WebDriver server, started on first use.
fn server() -> Result<&'static str> {
    static SERVER: OnceLock<Result<Driver, String>> = OnceLock::new();
    let start = || {
        Driver::start(
            &program("CHROMEDRIVER", &["/usr/bin/chromedriver"])?,
            [""; 0],
            &[],
        )
    };
    let server = SERVER.get_or_init(|| start().map_err(|error| format!("{error:#}")));
    match server {
        Ok(server) => Ok(&server.address),
        Err(problem) => bail!("{problem}"),
    }
}
