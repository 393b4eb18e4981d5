//! What a person sees in the page, and what a screen reader says about it.

use anyhow::Result;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::session::scriptret::ScriptRet;
use tokio::time::{Duration, sleep};

use crate::browser::{Browser, element_in};
use crate::words::ui;

/// Looks once, in a page where somebody looked before. To send all of [`OPEN`] for every look costs a
/// third of all the time.
const LOOK: &str = "
    const eyes = window[Symbol.for('eyes')];
    return eyes ? eyes[arguments[0]](...arguments[1]) : 'no eyes yet';";

/// What [`LOOK`] answers in a page that is new.
const NO_EYES: &str = "no eyes yet";

/// Looks for the first time: what can be seen, and what a body needs.
const OPEN: &str = concat!(
    include_str!("eyes.js"),
    include_str!("needs.js"),
    "window[Symbol.for('eyes')] = eyes;",
    "return eyes[arguments[0]](...arguments[1]);"
);

/// A heading on the screen.
#[derive(Debug, Clone, Deserialize)]
pub struct Heading {
    /// 1 for the heading of the screen.
    pub level: u8,
    /// Its words.
    pub words: String,
    /// It is the heading of what is marked “Begin hier”.
    #[serde(rename = "tagged")]
    pub begin_here: bool,
}

/// A link on the screen.
#[derive(Debug, Clone, Deserialize)]
pub struct Link {
    /// What can be read.
    pub words: String,
    /// Where it goes, as it is written.
    pub address: String,
    /// The tab in which it opens.
    pub target: String,
    /// What it promises about the visitor.
    pub relation: Vec<String>,
}

/// A part of the page, as it can be read.
#[derive(Debug, Clone, Deserialize)]
pub struct Reading {
    /// All its words, line by line.
    pub words: String,
    /// Its numbered lists.
    pub steps: Vec<Vec<String>>,
    /// What is said under each term, such as “Kosten”.
    pub terms: Vec<Term>,
    /// Its links.
    pub links: Vec<Link>,
}

impl Reading {
    /// What is said under a term; nothing when the term is not there.
    pub fn under(&self, term: &str) -> String {
        let found = self.terms.iter().filter(|one| one.term == term);
        found
            .flat_map(|one| &one.said)
            .cloned()
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// A term and what is said about it.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
pub struct Term {
    /// The term.
    pub term: String,
    /// What is said.
    pub said: Vec<String>,
}

/// Where the keyboard is.
#[derive(Debug, Clone, Deserialize)]
pub struct Focus {
    /// The kind of element: `h1`, `button`, `input`…
    pub tag: String,
    /// The kind of input.
    pub kind: String,
    /// Its name, as a screen reader says it.
    pub name: String,
    /// It can be seen.
    pub visible: bool,
}

/// What a page leaves behind in the browser.
#[derive(Debug, Clone, Deserialize)]
pub struct Traces {
    /// The address in the address bar.
    pub address: String,
    /// The title of the tab.
    pub title: String,
    /// What is kept with the entry in the browser's history.
    pub entry: Value,
    /// What is kept in any store.
    pub kept: Vec<String>,
}

impl Browser {
    /// Everything that can be read.
    ///
    /// # Errors
    /// As all of these: when the browser cannot be asked.
    pub async fn words(&self) -> Result<String> {
        self.eye("words", json!([])).await
    }

    /// The headings, in the order of the page.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn headings(&self) -> Result<Vec<Heading>> {
        self.eye("headings", json!([ui("begin")])).await
    }

    /// The row to press for an answer; nothing when it is not offered.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn row(&self, question: &str, answer: &str) -> Result<Option<WebElement>> {
        self.eye_finds("row", json!([question, answer])).await
    }

    /// Whether an answer is chosen; nothing when it is not offered.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn chosen(&self, question: &str, answer: &str) -> Result<Option<bool>> {
        self.eye("chosen", json!([question, answer])).await
    }

    /// A button, link or summary by its name; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn control(&self, name: &str) -> Result<Option<WebElement>> {
        self.eye_finds("control", json!([name])).await
    }

    /// The row of something to tick; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn tick(&self, words: &str) -> Result<Option<WebElement>> {
        self.eye_finds("tick", json!([words])).await
    }

    /// Whether it is ticked; nothing when it is not there.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn ticked(&self, words: &str) -> Result<Option<bool>> {
        self.eye("ticked", json!([words])).await
    }

    /// A field to write in; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn field(&self, label: &str) -> Result<Option<WebElement>> {
        self.eye_finds("field", json!([label])).await
    }

    /// What stands in a field; nothing when it is not there.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn written(&self, label: &str) -> Result<Option<String>> {
        self.eye("written", json!([label])).await
    }

    /// The closed summary with this heading; nothing when it is open or not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn closed(&self, heading: &str) -> Result<Option<WebElement>> {
        self.eye_finds("closed", json!([heading])).await
    }

    /// A list to choose from by its label; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn list(&self, label: &str) -> Result<Option<WebElement>> {
        self.eye_finds("list", json!([label])).await
    }

    /// The part of the page with this heading; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn part(&self, heading: &str) -> Result<Option<Reading>> {
        self.eye("part", json!([heading])).await
    }

    /// All links on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn links(&self) -> Result<Vec<Link>> {
        self.eye("links", json!([])).await
    }

    /// Opens everything that can be opened in place.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn open_everything(&self) -> Result<()> {
        const DEEP: usize = 5;
        for _ in 0..DEEP {
            if self.eye::<usize>("openAll", json!([])).await? == 0 {
                break;
            }
            // Inside there may be more, which the page makes when it has heard of it. Timers of the
            // page itself stand still where it may run no scripts.
            sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    }

    /// Whether nobody looked at this page before.
    ///
    /// # Errors
    /// When the browser cannot be asked, as while one page makes place for another.
    pub async fn is_new(&self) -> Result<bool> {
        self.look("return !window[Symbol.for('eyes')]", Vec::new())
            .await
    }

    /// Where the keyboard is.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn focus(&self) -> Result<Focus> {
        self.eye("focus", json!([])).await
    }

    /// What does not fit between the left and the right edge.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn sideways(&self) -> Result<Vec<String>> {
        self.eye("sideways", json!([])).await
    }

    /// The language and direction of the smallest part of the page with these words.
    ///
    /// # Errors
    /// When the browser cannot be asked, or the words are not there.
    pub async fn tongue_of(&self, words: &str) -> Result<(String, String)> {
        self.eye("tongueOf", json!([words])).await
    }

    /// Width and height of the page.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn viewport(&self) -> Result<(u32, u32)> {
        self.eye("viewport", json!([])).await
    }

    /// Whether the page has everything it waits for.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn has_loaded(&self) -> Result<bool> {
        self.eye("loaded", json!([])).await
    }

    /// What the page has left behind in the browser.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn traces(&self) -> Result<Traces> {
        let mut traces: Traces = self.eye("traces", json!([])).await?;
        if self.runs_scripts() {
            let stores: Vec<String> = self.eye("stores", json!([])).await?;
            traces.kept.extend(stores);
        }
        Ok(traces)
    }

    pub(crate) async fn eye<T: DeserializeOwned>(&self, name: &str, arguments: Value) -> Result<T> {
        Ok(self.looks(name, arguments).await?.convert()?)
    }

    async fn eye_finds(&self, name: &str, arguments: Value) -> Result<Option<WebElement>> {
        element_in(self.looks(name, arguments).await?)
    }

    async fn looks(&self, name: &str, arguments: Value) -> Result<ScriptRet> {
        let arguments = vec![name.into(), arguments];
        let seen = self.execute(LOOK, arguments.clone()).await?;
        if seen.json() != NO_EYES {
            return Ok(seen);
        }
        self.execute(OPEN, arguments).await
    }
}
