//! Somebody who works on the site, at a computer with a screen of their own: pages of WordPress, by keyboard and
//! pointer.

use std::net::{Ipv4Addr, SocketAddr};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Result;
use e2e::Preference;
use e2e::browser::{self, Browser, Device};
use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use super::site;

/// How long a page of WordPress may take: the editor is large, and PHP answers one question at a time.
const PATIENCE: Duration = Duration::from_secs(60);

/// The pause between two looks.
const GLANCE: Duration = Duration::from_millis(100);

/// Somebody at work, in a browser of their own.
pub struct Desk {
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
    /// This person, logged in by the form.
    #[track_caller]
    pub fn of(name: &str) -> Self {
        let device = Device {
            width: 1280,
            height: 900,
            scripts: true,
            preference: Preference::None,
        };
        let nowhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 9));
        let browser = wait(Browser::open(device, nowhere)).expect("a browser");
        let desk = Self {
            browser: Some(browser),
        };
        desk.goes_to("wp-login.php")
            .writes("#user_login", name)
            .writes("#user_pass", "wachtwoord")
            .presses("#wp-submit")
            .sees("return document.body?.classList.contains('wp-admin') ?? false");
        desk
    }

    fn browser(&self) -> &Browser {
        self.browser.as_ref().expect("it is open until the end")
    }

    /// Opens a page.
    #[track_caller]
    pub fn goes_to(&self, path: &str) -> &Self {
        wait(self.browser().go_to(&site::page(path))).expect("the page comes");
        self
    }

    /// What a script returns.
    #[track_caller]
    pub fn reads(&self, script: &'static str) -> Value {
        wait(self.browser().look(script, Vec::new())).expect("the script runs")
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

    /// Presses what a selector names.
    #[track_caller]
    pub fn presses(&self, selector: &str) -> &Self {
        let started = Instant::now();
        loop {
            let element = self.finds(selector);
            match wait(self.browser().click(&element)) {
                Ok(()) => return self,
                // It may have been painted anew, or something may be moving over it.
                Err(_) if started.elapsed() < PATIENCE => thread::sleep(GLANCE),
                Err(error) => panic!("{selector} cannot be pressed: {error:#}"),
            }
        }
    }

    /// Writes into the field that a selector names, in place of what was there.
    #[track_caller]
    pub fn writes(&self, selector: &str, words: &str) -> &Self {
        let field = self.finds(selector);
        let written = wait(async {
            field.clear().await?;
            Ok(field.send_keys(words).await?)
        });
        written.expect("it can be written into");
        self
    }

    /// Chooses a value of the list that a selector names.
    #[track_caller]
    pub fn picks(&self, selector: &str, value: &str) -> &Self {
        let list = self.finds(selector);
        let picked = wait(async {
            let list = thirtyfour::components::SelectElement::new(&list).await?;
            Ok(list.select_by_value(value).await?)
        });
        picked.expect("it can be chosen");
        self
    }

    /// Types where the focus is.
    #[track_caller]
    pub fn types(&self, words: &str) -> &Self {
        for letter in words.chars() {
            wait(self.browser().press(letter)).expect("the key works");
        }
        self
    }

    /// Presses a key.
    #[track_caller]
    pub fn types_key(&self, key: Key) -> &Self {
        wait(self.browser().press(key.value())).expect("the key works");
        self
    }

    /// Ends the test with what is on the screen.
    #[track_caller]
    fn stops(&self, waited_for: &str) -> ! {
        const WORDS: &str = "return document.body?.innerText ?? ''";
        let words: Result<String> = wait(self.browser().look(WORDS, Vec::new()));
        let picture = wait(self.browser().picture()).unwrap_or_default();
        let place = std::env::temp_dir().join("steunwijzer-wordpress.png");
        // It is only for who looks.
        drop(std::fs::write(&place, picture));
        panic!(
            "{waited_for} does not come; {} shows: {}",
            place.display(),
            words.unwrap_or_default()
        )
    }
}
