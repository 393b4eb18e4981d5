//! Chromium without a window, throttled to a low-end phone.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, thread};

use anyhow::{Context, Result, ensure};
use browsing::{Running, chromium};
use serde_json::{Value, json};

use crate::protocol::{Connection, Event};

/// How long the browser may take to start.
const PATIENCE: Duration = Duration::from_secs(30);

/// The phone: a Moto G Power by its screen, its processor a quarter of this machine's.
const WIDTH: u32 = 412;
const HEIGHT: u32 = 823;
const SLOWER: u32 = 4;

/// Slow 4G, as in Lighthouse: milliseconds before each answer, bits a second down and up.
const LATENCY: u32 = 150;
const DOWN: u32 = 1_600_000;
const UP: u32 = 750_000;

/// A running browser. It ends when this is dropped.
#[derive(Debug)]
pub struct Browser {
    connection: Connection,
    _running: Running,
}

impl Browser {
    /// Starts it, with an empty profile.
    ///
    /// # Errors
    /// When it is not there or does not start.
    pub fn start() -> Result<Self> {
        let program = chromium::browser()?;
        let mut profile = PathBuf::new();
        let running = Running::start(|folder| {
            profile = folder.join("profile");
            let mut command = Command::new(program);
            command.args(chromium::options(&profile)).args([
                "--headless",
                // A frame without an origin in the process of its page, as on a phone with little
                // memory: a script for every page reaches it there.
                "--disable-features=IsolateSandboxedIframes",
                "--remote-debugging-port=0",
                "about:blank",
            ]);
            command
        })?;
        let connection = Connection::open(&address(&profile)?)?;
        Ok(Browser {
            connection,
            _running: running,
        })
    }

    /// A tab of its own cookies, caches and compiled code, on the slow phone. In every page of it
    /// `script` runs first, in a world beside that of the page, and can call `said(text)`.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn phone(&mut self, script: &str) -> Result<Phone<'_>> {
        let mut phone = self.opens(script)?;
        phone.throttle()?;
        Ok(phone)
    }

    /// The same as quick as this machine, with a screen of this size.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn tab(&mut self, script: &str, size: (u32, u32)) -> Result<Phone<'_>> {
        let mut tab = self.opens(script)?;
        tab.has_screen(size, 1.0)?;
        Ok(tab)
    }

    fn opens(&mut self, script: &str) -> Result<Phone<'_>> {
        self.connection.forgets();
        let made = self.ask("Target.createBrowserContext", json!({}))?;
        let context = text(&made, "browserContextId")?;
        let made = self.ask(
            "Target.createTarget",
            json!({ "url": "about:blank", "browserContextId": context }),
        )?;
        let target = text(&made, "targetId")?;
        let made = self.ask(
            "Target.attachToTarget",
            json!({ "targetId": target, "flatten": true }),
        )?;
        let mut phone = Phone {
            session: text(&made, "sessionId")?,
            context,
            browser: self,
            tapped: None,
        };
        phone.ask("Network.enable", json!({}))?;
        phone.ask("Performance.enable", json!({}))?;
        phone.ask("Page.enable", json!({}))?;
        phone.ask("Runtime.enable", json!({}))?;
        phone.ask(
            "Runtime.addBinding",
            json!({ "name": "said", "executionContextName": WORLD }),
        )?;
        phone.ask(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": script, "worldName": WORLD }),
        )?;
        Ok(phone)
    }

    fn ask(&mut self, method: &str, about: Value) -> Result<Value> {
        self.connection.ask("", method, about)
    }
}

/// The name of the world in which our script runs.
const WORLD: &str = "bench";

/// One tab. It is closed, and all it kept forgotten, when this is dropped.
#[derive(Debug)]
pub struct Phone<'b> {
    browser: &'b mut Browser,
    context: String,
    session: String,
    /// When and where it was tapped last.
    tapped: Option<(Instant, (f64, f64))>,
}

impl Phone<'_> {
    /// Sends a command to the page.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub fn ask(&mut self, method: &str, about: Value) -> Result<Value> {
        self.browser.connection.ask(&self.session, method, about)
    }

    /// The next thing that happens in it; nothing when it does not come in time.
    ///
    /// # Errors
    /// When the browser is lost.
    pub fn event(&mut self, end: Instant) -> Result<Option<Event>> {
        self.browser.connection.event(&self.session, end)
    }

    /// A touch of the screen; not so soon after the last one in the same place that the widget takes both
    /// for one (`DOUBLE_PRESS` in static/boot.js).
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn taps(&mut self, x: f64, y: f64) -> Result<()> {
        const ONE: (Duration, f64) = (Duration::from_millis(550), 25.0);
        if let Some((when, (before_x, before_y))) = self.tapped {
            let is_near = (x - before_x).hypot(y - before_y) < ONE.1;
            let rest = ONE.0.checked_sub(when.elapsed()).filter(|_| is_near);
            thread::sleep(rest.unwrap_or_default());
        }
        self.tapped = Some((Instant::now(), (x, y)));
        let at = json!([{ "x": x, "y": y }]);
        self.ask(
            "Input.dispatchTouchEvent",
            json!({ "type": "touchStart", "touchPoints": at }),
        )?;
        self.ask(
            "Input.dispatchTouchEvent",
            json!({ "type": "touchEnd", "touchPoints": [] }),
        )?;
        Ok(())
    }

    /// Bytes in use after a collection: of JavaScript, and of the memories of WebAssembly.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn memory(&mut self) -> Result<(f64, f64)> {
        self.ask("HeapProfiler.collectGarbage", json!({}))?;
        let used = self.ask("Runtime.getHeapUsage", json!({}))?;
        let heap = used["usedSize"].as_f64().context("the heap has no size")?;
        let kind = self.ask(
            "Runtime.evaluate",
            json!({ "expression": "WebAssembly.Memory.prototype" }),
        )?;
        let kind = text(&kind["result"], "objectId")?;
        let found = self.ask("Runtime.queryObjects", json!({ "prototypeObjectId": kind }))?;
        let found = text(&found["objects"], "objectId")?;
        let sum = self.ask(
            "Runtime.callFunctionOn",
            json!({
                "objectId": found,
                "functionDeclaration":
                    "function () { return this.reduce((sum, one) => sum + one.buffer.byteLength, 0); }",
                "returnByValue": true,
            }),
        )?;
        Ok((heap, sum["result"]["value"].as_f64().unwrap_or_default()))
    }

    fn has_screen(&mut self, (width, height): (u32, u32), scale: f64) -> Result<()> {
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": true }),
        )?;
        self.ask(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": true }),
        )?;
        Ok(())
    }

    fn throttle(&mut self) -> Result<()> {
        self.has_screen((WIDTH, HEIGHT), 1.75)?;
        self.ask("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))?;
        self.ask(
            "Network.emulateNetworkConditions",
            json!({
                "offline": false,
                "latency": LATENCY,
                "downloadThroughput": DOWN / 8,
                "uploadThroughput": UP / 8,
            }),
        )?;
        Ok(())
    }
}

impl Drop for Phone<'_> {
    fn drop(&mut self) {
        let context = json!({ "browserContextId": self.context });
        // The browser may be gone.
        let _ = self.browser.ask("Target.disposeBrowserContext", context);
    }
}

/// The socket, which the browser writes to a file once it is open.
fn address(profile: &Path) -> Result<String> {
    let file = profile.join("DevToolsActivePort");
    let end = Instant::now() + PATIENCE;
    loop {
        let written = fs::read_to_string(&file).unwrap_or_default();
        if let Some((port, path)) = written.split_once('\n') {
            return Ok(format!("ws://127.0.0.1:{port}{}", path.trim()));
        }
        ensure!(Instant::now() < end, "Chromium does not start");
        thread::sleep(Duration::from_millis(20));
    }
}

/// A text in an answer of the browser.
fn text(answer: &Value, name: &str) -> Result<String> {
    let text = answer[name].as_str();
    let text = text.with_context(|| format!("the browser names no {name}: {answer}"))?;
    Ok(text.to_owned())
}
