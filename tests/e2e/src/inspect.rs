//! What a visitor can see in the page, and what a screen reader is given about it.

use anyhow::Result;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebElement;
use thirtyfour::session::scriptret::ScriptRet;
use tokio::time::{Duration, sleep};

use crate::browser::{Browser, element_in};
use crate::words::ui;

/// Asks one question of a page that already has the script. Sending all of [`OPEN`] each time would cost
/// a third of the test time.
const LOOK: &str = "
    const inspect = window[Symbol.for('inspect')];
    return inspect ? inspect[arguments[0]](...arguments[1]) : 'not added yet';";

/// What [`LOOK`] returns in a page without the script.
const NOT_ADDED: &str = "not added yet";

/// Adds the script and asks the first question: what can be seen, and how usable it is (`needs.js`).
const OPEN: &str = concat!(
    include_str!("inspect.js"),
    include_str!("needs.js"),
    "window[Symbol.for('inspect')] = inspect;",
    "return inspect[arguments[0]](...arguments[1]);"
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
        self.inspect("words", json!([])).await
    }

    /// The headings, in the order of the page.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn headings(&self) -> Result<Vec<Heading>> {
        self.inspect("headings", json!([ui("begin")])).await
    }

    /// The row to press for an answer; nothing when it is not offered.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn row(&self, question: &str, answer: &str) -> Result<Option<WebElement>> {
        self.inspect_element("row", json!([question, answer])).await
    }

    /// What opens the part that an answer is in; nothing when that is open.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn opener(&self, question: &str, answer: &str) -> Result<Option<WebElement>> {
        self.inspect_element("opener", json!([question, answer]))
            .await
    }

    /// Whether an answer is chosen; nothing when it is not offered.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn chosen(&self, question: &str, answer: &str) -> Result<Option<bool>> {
        self.inspect("chosen", json!([question, answer])).await
    }

    /// A button, link or summary by its name; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn control(&self, name: &str) -> Result<Option<WebElement>> {
        self.inspect_element("control", json!([name])).await
    }

    /// The row of something to tick; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn tick(&self, words: &str) -> Result<Option<WebElement>> {
        self.inspect_element("tick", json!([words])).await
    }

    /// Whether it is ticked; nothing when it is not there.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn ticked(&self, words: &str) -> Result<Option<bool>> {
        self.inspect("ticked", json!([words])).await
    }

    /// A field to write in; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn field(&self, label: &str) -> Result<Option<WebElement>> {
        self.inspect_element("field", json!([label])).await
    }

    /// What stands in a field; nothing when it is not there.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn written(&self, label: &str) -> Result<Option<String>> {
        self.inspect("written", json!([label])).await
    }

    /// The closed summary with this heading; nothing when it is open or not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn closed(&self, heading: &str) -> Result<Option<WebElement>> {
        self.inspect_element("closed", json!([heading])).await
    }

    /// A list to choose from by its label; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn list(&self, label: &str) -> Result<Option<WebElement>> {
        self.inspect_element("list", json!([label])).await
    }

    /// The part of the page with this heading; nothing when it is not on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn part(&self, heading: &str) -> Result<Option<Reading>> {
        self.inspect("part", json!([heading])).await
    }

    /// All links on the screen.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn links(&self) -> Result<Vec<Link>> {
        self.inspect("links", json!([])).await
    }

    /// Opens everything that can be opened in place.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn open_everything(&self) -> Result<()> {
        const DEEP: usize = 5;
        const LOOKS: usize = 200;
        for _ in 0..DEEP {
            if self.inspect::<usize>("openAll", json!([])).await? == 0 {
                break;
            }
            // Opening may reveal more, which the page renders once its `toggle` event arrives.
            for _ in 0..LOOKS {
                if self.inspect::<bool>("allDrawn", json!([])).await? {
                    break;
                }
                sleep(Duration::from_millis(10)).await;
            }
        }
        Ok(())
    }

    /// Whether the page does not have the script of the tests yet.
    ///
    /// # Errors
    /// When the browser cannot be asked, as while one page is replaced by another.
    pub async fn is_new(&self) -> Result<bool> {
        self.look("return !window[Symbol.for('inspect')]", Vec::new())
            .await
    }

    /// Where the keyboard is.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn focus(&self) -> Result<Focus> {
        self.inspect("focus", json!([])).await
    }

    /// What does not fit between the left and the right edge.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn sideways(&self) -> Result<Vec<String>> {
        self.inspect("sideways", json!([])).await
    }

    /// The language and direction of the smallest part of the page with these words.
    ///
    /// # Errors
    /// When the browser cannot be asked, or the words are not there.
    pub async fn language_of(&self, words: &str) -> Result<(String, String)> {
        self.inspect("tongueOf", json!([words])).await
    }

    /// Width and height of the page.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn viewport(&self) -> Result<(u32, u32)> {
        self.inspect("viewport", json!([])).await
    }

    /// Whether the page has loaded everything it waits for.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn has_loaded(&self) -> Result<bool> {
        self.inspect("loaded", json!([])).await
    }

    /// What the page has left behind in the browser; nothing while it does not answer.
    ///
    /// # Errors
    /// When the browser cannot be asked.
    pub async fn traces(&self) -> Result<Option<Traces>> {
        let Some(mut traces) = self.inspect::<Option<Traces>>("traces", json!([])).await? else {
            return Ok(None);
        };
        if self.runs_scripts() {
            let stores: Vec<String> = self.inspect("stores", json!([])).await?;
            traces.kept.extend(stores);
        }
        Ok(Some(traces))
    }

    pub(crate) async fn inspect<T: DeserializeOwned>(
        &self,
        name: &str,
        arguments: Value,
    ) -> Result<T> {
        Ok(self.looks(name, arguments).await?.convert()?)
    }

    async fn inspect_element(&self, name: &str, arguments: Value) -> Result<Option<WebElement>> {
        element_in(self.looks(name, arguments).await?)
    }

    async fn looks(&self, name: &str, arguments: Value) -> Result<ScriptRet> {
        let arguments = vec![name.into(), arguments];
        let seen = self.execute(LOOK, arguments.clone()).await?;
        if seen.json() != NOT_ADDED {
            return Ok(seen);
        }
        self.execute(OPEN, arguments).await
    }
}
