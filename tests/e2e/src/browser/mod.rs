//! A visitor's browser, Chromium, Firefox or WebKit, driven over WebDriver.
//!
//! [`Browser`] is what a test needs of any browser. What differs between them is in a file each: how to
//! start one with an empty profile, and how it reports requests and console errors. What a page sees of
//! the world (another day, a stand-in for a part of the device) is put into the page by the server, the
//! same way for all of them: see [`crate::site`].

mod bidi;
mod chromium;
mod firefox;
mod paper;
mod press;
mod webkit;

use std::env;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::common::print::{PrintPage, PrintParameters};
use thirtyfour::session::scriptret::ScriptRet;
use thirtyfour::{WebDriver, WebElement};
use tokio::runtime::{Builder, Runtime};

use self::press::Pressed;

/// The variable that names the engine.
pub const ENGINE_VARIABLE: &str = "STEUNWIJZER_ENGINE";

/// One of the three families to which the browsers of visitors belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Samsung Internet, and most browsers on Android.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari, and every browser on an iPhone; here in its edition for Linux, WebKitGTK.
    WebKit,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The engine that [`ENGINE_VARIABLE`] names, else Chromium.
    ///
    /// # Errors
    /// When there is no engine of that name.
    pub fn chosen() -> Result<Self> {
        let named = env::var(ENGINE_VARIABLE).unwrap_or_default();
        if named.is_empty() {
            return Ok(Self::Chromium);
        }
        let names = Self::ALL.map(Self::name).join(", ");
        let found = Self::ALL.into_iter().find(|engine| engine.name() == named);
        found.with_context(|| format!("{ENGINE_VARIABLE} is {named}, and can be one of: {names}"))
    }

    /// Its name in [`ENGINE_VARIABLE`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Why no browser with this engine can be like this device; nothing when one can.
    pub fn cannot_have(self, device: Device) -> Option<&'static str> {
        if self == Self::WebKit && device.width < webkit::NARROWEST {
            return Some("no window of WebKitGTK is narrower than 334 pixels");
        }
        match (self, device.preference) {
            (Self::WebKit, Preference::OwnColours) => Some("WebKit has no forced colours"),
            (Self::WebKit, Preference::Dark | Preference::Contrast | Preference::Still) => {
                Some("WebKitGTK takes it from the desktop, which is not there")
            }
            (Self::Firefox, Preference::Contrast) => {
                Some("Firefox takes it from the desktop, which is not there")
            }
            _ => None,
        }
    }

    /// A script that must run first in every page, to record its console errors.
    pub fn console_recorder(self) -> &'static str {
        match self {
            Self::Chromium | Self::Firefox => "",
            Self::WebKit => webkit::CONSOLE_RECORDER,
        }
    }
}

/// The visitor's browser and its settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Device {
    /// Width of the page, in CSS pixels.
    pub width: u32,
    /// Height of the page.
    pub height: u32,
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// What its owner set for all pages.
    pub preference: Preference,
}

/// A setting of the device that pages can query and should follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Preference {
    /// None.
    #[default]
    None,
    /// Light letters on dark.
    Dark,
    /// More contrast.
    Contrast,
    /// No movement.
    Still,
    /// Own colours for everything.
    OwnColours,
}

/// The size and colours in which a page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// Width of the page, in CSS pixels.
    pub width: u32,
    /// Height of the page.
    pub height: u32,
    /// Whether dark colours are preferred.
    pub dark: bool,
}

/// One browser. [`Browser::close`] it: dropping cannot wait for it.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    device: Device,
    own: Own,
    pressed: Pressed,
}

/// What the browsers do not have in common.
#[derive(Debug)]
enum Own {
    Chromium(chromium::Chromium),
    Firefox(Box<firefox::Firefox>),
    WebKit(webkit::WebKit),
}

impl Browser {
    /// Opens a browser with an empty profile.
    ///
    /// Requests for other sites reach none of them; browsers that do not report the requests of a page
    /// send all of them to `site`, which does.
    ///
    /// # Errors
    /// When the browser or its WebDriver server is missing or does not start.
    pub async fn open(device: Device, site: SocketAddr) -> Result<Self> {
        let (driver, own) = match Engine::chosen()? {
            Engine::Chromium => {
                let (driver, own) = chromium::open(device).await?;
                (driver, Own::Chromium(own))
            }
            Engine::Firefox => {
                let (driver, own) = firefox::open(device).await?;
                (driver, Own::Firefox(Box::new(own)))
            }
            Engine::WebKit => {
                let (driver, own) = webkit::open(device, site).await?;
                (driver, Own::WebKit(own))
            }
        };
        Ok(Browser {
            driver,
            device,
            own,
            pressed: Pressed::default(),
        })
    }

    /// Whether pages may run scripts.
    pub fn runs_scripts(&self) -> bool {
        self.device.scripts
    }

    /// Shows the page as it comes on paper, or on the screen again.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn show_as_paper(&self, paper: bool) -> Result<()> {
        match &self.own {
            Own::Chromium(_) => chromium::show_as_paper(&self.driver, paper).await,
            Own::Firefox(_) | Own::WebKit(_) => {
                let script = if paper { paper::SHOW } else { paper::HIDE };
                self.look::<bool>(script, Vec::new()).await?;
                Ok(())
            }
        }
    }

    /// Shows the same page at another size or in other colours, without loading it again.
    ///
    /// # Errors
    /// In another engine than Chromium, or when the browser cannot.
    pub async fn show_as(&self, view: View) -> Result<()> {
        match &self.own {
            Own::Chromium(_) => chromium::show_as(&self.driver, view).await,
            Own::Firefox(_) | Own::WebKit(_) => bail!("only Chromium changes size and colours"),
        }
    }

    /// Opens a page and waits until its text is there. Pictures and programs may still be loading.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn go_to(&self, address: &str) -> Result<()> {
        self.keep_console_errors().await?;
        let goes = self.driver.goto(address);
        match self.own {
            Own::Chromium(_) => chromium::arrive(goes, &self.driver).await,
            Own::Firefox(_) | Own::WebKit(_) => Ok(goes.await?),
        }
    }

    /// The browser's own Back button.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn back(&self) -> Result<()> {
        self.keep_console_errors().await?;
        match self.own {
            Own::Chromium(_) | Own::Firefox(_) => Ok(self.driver.back().await?),
            Own::WebKit(_) => webkit::back(&self.driver).await,
        }
    }

    /// The browser's own Forward button.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn forward(&self) -> Result<()> {
        self.keep_console_errors().await?;
        match self.own {
            Own::Chromium(_) | Own::Firefox(_) => Ok(self.driver.forward().await?),
            Own::WebKit(_) => webkit::forward(&self.driver).await,
        }
    }

    /// The browser's own Reload button.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn reload(&self) -> Result<()> {
        self.keep_console_errors().await?;
        let reloads = self.driver.refresh();
        match self.own {
            Own::Chromium(_) => chromium::arrive(reloads, &self.driver).await,
            Own::Firefox(_) | Own::WebKit(_) => Ok(reloads.await?),
        }
    }

    /// Before a page is left: keeps its console errors, where the browser would drop them with the page.
    async fn keep_console_errors(&self) -> Result<()> {
        match &self.own {
            Own::Chromium(_) | Own::Firefox(_) => Ok(()),
            Own::WebKit(webkit) => webkit.keep_console_errors(&self.driver).await,
        }
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
        Ok(self.execute(script, arguments).await?.convert()?)
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// When the script fails.
    pub(crate) async fn execute(
        &self,
        script: &'static str,
        arguments: Vec<Value>,
    ) -> Result<ScriptRet> {
        match self.own {
            Own::Chromium(_) | Own::Firefox(_) => {
                Ok(self.driver.execute(script, arguments).await?)
            }
            Own::WebKit(_) => webkit::execute(&self.driver, script, arguments).await,
        }
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
        element_in(self.execute(script, arguments).await?)
    }

    /// The address of the whole page.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn address(&self) -> Result<String> {
        Ok(self.driver.current_url().await?.to_string())
    }

    /// The frame with the widget, once the page around it shows it.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn frame(&self) -> Result<Option<WebElement>> {
        const SHOWN: &str = "
            const within = (root) => root.querySelector('steun-wijzer')
                ?? [...root.querySelectorAll('*')].map((one) => one.shadowRoot && within(one.shadowRoot)).find(Boolean);
            const own = within(document)?.[Symbol.for('test')]?.querySelector('iframe');
            const frame = own ?? document.querySelector('iframe');
            return frame?.checkVisibility({ visibilityProperty: true }) ? frame : null;";
        self.find(SHOWN, Vec::new()).await
    }

    /// Back to the page around the frame.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn leave_frame(&self) -> Result<()> {
        Ok(self.driver.enter_default_frame().await?)
    }

    /// Presses and releases a key.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn press(&self, key: char) -> Result<()> {
        Ok(self.driver.action_chain().send_keys(key).perform().await?)
    }

    /// Presses the Tab key, with the Shift key to go backwards.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn press_tab(&self, backwards: bool) -> Result<()> {
        let tab = thirtyfour::Key::Tab.value();
        if !backwards {
            return self.press(tab).await;
        }
        let shift = thirtyfour::Key::Shift.value();
        let keys = self.driver.action_chain().key_down(shift).send_keys(tab);
        Ok(keys.key_up(shift).perform().await?)
    }

    /// Turns the device: another width and height, in CSS pixels.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn turn(&self, width: u32, height: u32) -> Result<()> {
        match &self.own {
            Own::Chromium(_) => chromium::turn(&self.driver, width, height).await,
            Own::Firefox(firefox) => firefox.turn(&self.driver, width, height).await,
            Own::WebKit(_) => webkit::place(&self.driver, width, height).await,
        }
    }

    /// Turns the wheel of a mouse that is in the middle of the window, by so many CSS pixels.
    ///
    /// # Errors
    /// In another engine than Chromium, or when the browser cannot.
    pub async fn wheel(&self, down: i32) -> Result<()> {
        let middle = (self.device.width / 2, self.device.height / 2);
        match &self.own {
            Own::Chromium(_) => chromium::wheel(&self.driver, middle, down).await,
            Own::Firefox(_) | Own::WebKit(_) => bail!("only Chromium turns a wheel in a frame"),
        }
    }

    /// The console errors of the page since the last call.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        match &self.own {
            Own::Chromium(_) => chromium::console_errors(&self.driver).await,
            Own::Firefox(firefox) => firefox.console_errors().await,
            Own::WebKit(webkit) => webkit.console_errors(&self.driver).await,
        }
    }

    /// The requests of the page since the last call, as far as the browser reports them: requests to a
    /// site are recorded by the site.
    ///
    /// # Errors
    /// When the browser cannot say.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let addresses = match &self.own {
            Own::Chromium(_) => chromium::requests(&self.driver).await?,
            Own::Firefox(firefox) => firefox.requests().await?,
            Own::WebKit(_) => Vec::new(),
        };
        Ok(addresses
            .into_iter()
            .filter(|address| leaves_the_page(address))
            .collect())
    }

    /// Puts what a page saves into a folder.
    ///
    /// # Errors
    /// In another engine than Chromium, or when the browser cannot.
    pub async fn saves_into(&self, folder: &Path) -> Result<()> {
        match &self.own {
            Own::Chromium(_) => chromium::saves_into(&self.driver, folder).await,
            Own::Firefox(_) | Own::WebKit(_) => bail!("only Chromium is told where to save"),
        }
    }

    /// How many sheets of A4 the page takes on paper.
    ///
    /// # Errors
    /// When the browser cannot print.
    pub async fn sheets(&self) -> Result<usize> {
        let a4 = PrintParameters {
            page: PrintPage {
                width: 21.0,
                height: 29.7,
            },
            ..PrintParameters::default()
        };
        let printed = self.driver.print_page(a4).await?;
        // In the file each page is an object of this type; the list of them is of another, “Pages”.
        const PAGE: &[u8] = b"/Type /Page";
        let ends = printed.windows(PAGE.len() + 1);
        Ok(ends
            .filter(|part| part.starts_with(PAGE) && !part.ends_with(b"s"))
            .count())
    }

    /// A picture of what is on the screen.
    ///
    /// # Errors
    /// When the browser cannot.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.driver.screenshot_as_png().await?)
    }

    /// Ends the browser and removes everything it stored for this visitor.
    ///
    /// # Errors
    /// When the browser does not end.
    pub async fn close(self) -> Result<()> {
        match self.own {
            Own::Chromium(chromium) => chromium.close(self.driver).await,
            Own::Firefox(firefox) => firefox.close(self.driver).await,
            Own::WebKit(webkit) => webkit.close(self.driver).await,
        }
    }
}

/// The element that a script returned, or nothing.
///
/// # Errors
/// When it returned something else.
pub(crate) fn element_in(found: ScriptRet) -> Result<Option<WebElement>> {
    if found.json().is_null() {
        return Ok(None);
    }
    Ok(Some(found.element()?))
}

/// Whether asking for this address is more than looking at something inside the page.
fn leaves_the_page(address: &str) -> bool {
    let inside = ["data:", "blob:", "about:"];
    !inside.iter().any(|scheme| address.starts_with(scheme))
}

/// The async runtime, one for the whole test binary, so that the next visitor can use the same browser
/// process.
///
/// # Errors
/// When no threads can be started.
pub fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();
    let start = || {
        Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
    };
    match RUNTIME.get_or_init(start) {
        Ok(runtime) => Ok(runtime),
        Err(error) => bail!("the async runtime does not start: {error}"),
    }
}
