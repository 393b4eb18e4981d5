//! Chromium, driven over WebDriver. One WebDriver server for the whole test binary, a fresh browser
//! with an empty profile for every visitor.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail, ensure};
use guide::Date;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver, WebElement};

/// The variable that names the WebDriver server.
pub const DRIVER_VARIABLE: &str = "CHROMEDRIVER";
/// The variable that names the browser.
pub const BROWSER_VARIABLE: &str = "CHROMIUM";

/// What kind of browser somebody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// Width of the page, in CSS pixels.
    pub width: u32,
    /// Height of the page.
    pub height: u32,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// The day its calendar shows, if not the real one.
    pub today: Option<Date>,
    /// A script that stands in for parts of the device: runs before any page.
    pub stand_in: Option<&'static str>,
}

/// One browser. [`Browser::close`] it: dropping cannot wait for it.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    profile: TempDir,
}

impl Browser {
    /// Starts a browser that nobody has used before.
    ///
    /// # Errors
    /// When Chromium or its WebDriver server is missing or does not start.
    pub async fn open(device: Device) -> Result<Self> {
        let server = server()?;
        let binary = program(BROWSER_VARIABLE, "/usr/bin/chromium", "chromium")?;
        let profile = tempfile::Builder::new()
            .prefix("steunwijzer-visitor-")
            .tempdir()?;
        let scripts = if device.scripts { 1 } else { 2 };
        let capabilities: Capabilities = serde_json::from_value(json!({
            "browserName": "chrome",
            // A program that never comes must not keep anybody waiting.
            "pageLoadStrategy": "eager",
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "goog:chromeOptions": {
                "binary": binary,
                "args": [
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    // No story depends on the world outside.
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                    format!("--user-data-dir={}", profile.path().display()),
                ],
                "prefs": { "profile.managed_default_content_settings.javascript": scripts },
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
        let browser = Browser { driver, profile };
        if let Some(day) = device.today {
            browser.set_calendar(day).await?;
        }
        if let Some(source) = device.stand_in {
            browser.before_every_page(source).await?;
        }
        Ok(browser)
    }

    /// Every page that opens from now on finds this day on the calendar, at noon.
    async fn set_calendar(&self, day: Date) -> Result<()> {
        let (year, month, day) = day.parts();
        let source = format!(
            "const Clock = Date;
             const noon = new Clock({year}, {month} - 1, {day}, 12).getTime();
             globalThis.Date = class extends Clock {{
                 constructor(...parts) {{ parts.length ? super(...parts) : super(noon); }}
                 static now() {{ return noon; }}
             }};"
        );
        self.before_every_page(&source).await
    }

    async fn before_every_page(&self, source: &str) -> Result<()> {
        let script = json!({ "source": source });
        self.driver
            .cdp()
            .send_raw("Page.addScriptToEvaluateOnNewDocument", script)
            .await?;
        Ok(())
    }

    /// Shows the page as it comes on paper, or on the screen again.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn show_as_paper(&self, paper: bool) -> Result<()> {
        let media = json!({ "media": if paper { "print" } else { "" } });
        self.driver
            .cdp()
            .send_raw("Emulation.setEmulatedMedia", media)
            .await?;
        Ok(())
    }

    /// Opens a page and waits until its text is there. Pictures and programs may still be loading.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn go_to(&self, address: &str) -> Result<()> {
        Ok(self.driver.goto(address).await?)
    }

    /// The browser's own Back button.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn back(&self) -> Result<()> {
        Ok(self.driver.back().await?)
    }

    /// The browser's own Forward button.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn forward(&self) -> Result<()> {
        Ok(self.driver.forward().await?)
    }

    /// The browser's own Reload button.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.driver.refresh().await?)
    }

    /// Runs a script in the page and reads what it returns.
    ///
    /// # Errors
    /// When the script fails or returns something else.
    pub async fn look<T: DeserializeOwned>(
        &self,
        script: &'static str,
        arguments: Vec<Value>,
    ) -> Result<T> {
        Ok(self.driver.execute(script, arguments).await?.convert()?)
    }

    /// Runs a script in the page that returns an element, or nothing.
    ///
    /// # Errors
    /// When the script fails or returns something else.
    pub async fn find(
        &self,
        script: &'static str,
        arguments: Vec<Value>,
    ) -> Result<Option<WebElement>> {
        let found = self.driver.execute(script, arguments).await?;
        if found.json().is_null() {
            return Ok(None);
        }
        Ok(Some(found.element()?))
    }

    /// Presses and releases a key.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn press(&self, key: char) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(key).perform().await?)
    }

    /// What the page complained about since the last time somebody asked.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let entries = self.driver.browser_log().await?;
        Ok(entries
            .into_iter()
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// The addresses the page asked for since the last time somebody asked.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let entries = self.driver.get_log("performance").await?;
        let mut addresses = Vec::new();
        for entry in entries {
            let entry: Value = serde_json::from_str(&entry.message)?;
            addresses.extend(address_asked_for(&entry["message"]));
        }
        Ok(addresses)
    }

    /// A picture of what is on the screen.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.driver.screenshot_as_png().await?)
    }

    /// Ends the browser and forgets its profile.
    ///
    /// # Errors
    /// When the browser does not end.
    pub async fn close(self) -> Result<()> {
        self.driver.quit().await?;
        // The last processes may still be writing; what cannot be removed is in the system's
        // folder for temporary files.
        let _ = self.profile.close();
        Ok(())
    }
}

/// The address in an event of the network log that means that something is asked for or sent.
fn address_asked_for(event: &Value) -> Option<String> {
    let address = match event["method"].as_str()? {
        "Network.requestWillBeSent" => &event["params"]["request"]["url"],
        "Network.webSocketCreated" | "Network.webTransportCreated" => &event["params"]["url"],
        _ => return None,
    };
    let address = address.as_str()?;
    // These stay inside the page.
    let inside = ["data:", "blob:", "about:"]
        .iter()
        .any(|scheme| address.starts_with(scheme));
    (!inside).then(|| address.to_owned())
}

/// The address of the WebDriver server, started by whoever needs it first.
fn server() -> Result<&'static str> {
    static SERVER: OnceLock<Result<Server, String>> = OnceLock::new();
    let server = SERVER.get_or_init(|| start_server().map_err(|error| format!("{error:#}")));
    match server {
        Ok(server) => Ok(&server.address),
        Err(problem) => bail!("{problem}"),
    }
}

struct Server {
    address: String,
    // Open for as long as this process lives. The shell around the server waits for it to close,
    // so that the server also ends when the tests are interrupted.
    _alive: ChildStdin,
    // Open, so that the server can go on saying things that nobody reads.
    _output: BufReader<ChildStdout>,
}

fn start_server() -> Result<Server> {
    // The browsers it starts are in its group, too.
    const AND_END_WITH_US: &str = r#""$0" --port=0 & read -r _; kill 0"#;
    let driver = program(DRIVER_VARIABLE, "/usr/bin/chromedriver", "chromium-driver")?;
    let mut shell = Command::new("sh");
    shell
        .args(["-c", AND_END_WITH_US])
        .arg(&driver)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut shell, 0);
    let mut shell = shell.spawn().context("sh cannot be started")?;
    let alive = shell.stdin.take().context("sh has no input")?;
    let mut output = BufReader::new(shell.stdout.take().context("sh has no output")?);
    let mut line = String::new();
    while output.read_line(&mut line)? > 0 {
        if let Some((_, port)) = line.trim_end().split_once("started successfully on port ") {
            let address = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
            return Ok(Server {
                address,
                _alive: alive,
                _output: output,
            });
        }
        line.clear();
    }
    bail!(
        "{} did not start; try it by hand: {0} --port=0",
        driver.display()
    )
}

/// A program that the visitor's device cannot do without.
fn program(variable: &str, usual: &str, package: &str) -> Result<PathBuf> {
    let named = env::var_os(variable).filter(|value| !value.is_empty());
    let path = named.map_or_else(|| PathBuf::from(usual), PathBuf::from);
    ensure!(
        path.is_file(),
        "there is no {}: run `apt-get install {package}`, or name the program in {variable}",
        path.display()
    );
    Ok(path)
}
