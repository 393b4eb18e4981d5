//! Somebody who works on a site, at a computer with a screen of their own: pages of a content system, by keyboard
//! and pointer.

use std::net::{Ipv4Addr, SocketAddr};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use crate::browser::{self, Browser, Device, Preference};
use crate::visit::{must, stop};

/// How long a page may take: an editor is large, and a small server answers one question at a time.
const PATIENCE: Duration = Duration::from_secs(60);

/// The pause between two looks.
const GLANCE: Duration = Duration::from_millis(100);

/// Somebody at work, in a browser of their own.
#[derive(Debug)]
pub struct Desk {
    /// The address of the site, without a slash at its end.
    site: String,
    browser: Option<Browser>,
}

impl Drop for Desk {
    fn drop(&mut self) {
        if let Some(browser) = self.browser.take() {
            // A browser that has ended already is no other fault.
            drop(wait(browser.close()));
        }
    }
}

fn wait<T>(does: impl Future<Output = Result<T>>) -> Result<T> {
    browser::runtime()?.block_on(does)
}

impl Desk {
    /// Somebody in front of the site at this address, who has opened none of its pages yet.
    #[track_caller]
    pub fn at(site: &str) -> Self {
        let device = Device {
            width: 1280,
            height: 900,
            scripts: true,
            preference: Preference::None,
        };
        let nowhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 9));
        Self {
            site: site.trim_end_matches('/').to_owned(),
            browser: Some(must(wait(Browser::open(device, nowhere)))),
        }
    }

    #[track_caller]
    fn browser(&self) -> &Browser {
        let browser = self.browser.as_ref();
        browser.unwrap_or_else(|| stop("it is open until the end".to_owned()))
    }

    /// Opens a page.
    #[track_caller]
    pub fn goes_to(&self, path: &str) -> &Self {
        let address = format!("{}/{path}", self.site);
        must(wait(self.browser().go_to(&address)));
        self
    }

    /// What a script returns.
    #[track_caller]
    pub fn reads(&self, script: &'static str) -> Value {
        must(wait(self.browser().look(script, Vec::new())))
    }

    /// Waits until a script returns true.
    #[track_caller]
    pub fn sees(&self, script: &'static str) -> &Self {
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            // While one page takes the place of another, it fails.
            if wait(self.browser().look::<bool>(script, Vec::new())).unwrap_or(false) {
                return self;
            }
            thread::sleep(GLANCE);
        }
        self.stops(script)
    }

    /// Waits until what a selector names can be seen.
    #[track_caller]
    fn finds(&self, selector: &str) -> WebElement {
        const SHOWN: &str = "
            const all = [...document.querySelectorAll(arguments[0])];
            return all.find((one) => one.checkVisibility() && !one.disabled
                && one.getAttribute('aria-disabled') !== 'true') ?? null;";
        let started = Instant::now();
        while started.elapsed() < PATIENCE {
            let found = wait(self.browser().find(SHOWN, vec![json!(selector)]));
            if let Ok(Some(element)) = found {
                return element;
            }
            thread::sleep(GLANCE);
        }
        self.stops(selector)
    }

    /// Does something with what a selector names, until it can be done: it may have been painted anew, or be
    /// on the move.
    #[track_caller]
    fn does(&self, selector: &str, how: impl AsyncFn(&WebElement) -> Result<()>) -> &Self {
        let started = Instant::now();
        loop {
            let element = self.finds(selector);
            match wait(how(&element)) {
                Ok(()) => return self,
                Err(_) if started.elapsed() < PATIENCE => thread::sleep(GLANCE),
                Err(error) => stop(format!("{selector} cannot be used: {error:#}")),
            }
        }
    }

    /// Presses what a selector names.
    #[track_caller]
    pub fn presses(&self, selector: &str) -> &Self {
        // By the driver's own click, which looks and presses in one go.
        self.does(selector, async |element| Ok(element.click().await?))
    }

    /// Writes into the field that a selector names, in place of what was there.
    #[track_caller]
    pub fn writes(&self, selector: &str, words: &str) -> &Self {
        self.does(selector, async |field| {
            field.clear().await?;
            Ok(field.send_keys(words).await?)
        })
    }

    /// Chooses a value of the list that a selector names.
    #[track_caller]
    pub fn picks(&self, selector: &str, value: &str) -> &Self {
        self.does(selector, async |list| {
            let list = thirtyfour::components::SelectElement::new(list).await?;
            Ok(list.select_by_value(value).await?)
        })
    }

    /// Types where the focus is.
    #[track_caller]
    pub fn types(&self, words: &str) -> &Self {
        for letter in words.chars() {
            must(wait(self.browser().press(letter)));
        }
        self
    }

    /// Presses a key.
    #[track_caller]
    pub fn types_key(&self, key: Key) -> &Self {
        must(wait(self.browser().press(key.value())));
        self
    }

    /// Ends the test with what is on the screen.
    #[track_caller]
    fn stops(&self, waited_for: &str) -> ! {
        const WORDS: &str = "return document.body?.innerText ?? ''";
        let words: Result<String> = wait(self.browser().look(WORDS, Vec::new()));
        let picture = wait(self.browser().picture()).unwrap_or_default();
        let place = std::env::temp_dir().join("steunwijzer-desk.png");
        // It is only for who looks.
        drop(std::fs::write(&place, picture));
        stop(format!(
            "{waited_for} does not come; {} shows: {}",
            place.display(),
            words.unwrap_or_default()
        ))
    }
}
