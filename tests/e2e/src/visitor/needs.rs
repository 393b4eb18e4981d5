//! Whether a screen is usable: touch targets, contrast, visible focus, movement, overflow.

use std::cell::RefCell;
use std::time::Duration;

use anyhow::Result;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::{A_MOMENT, GLANCE, Visitor};
use crate::visit::{must, stop};
use crate::words::ui;

/// How long random presses may take.
const LONG: Duration = Duration::from_secs(60);

/// A place where the Tab key stops.
#[derive(Debug, Clone, Deserialize)]
pub struct Stop {
    /// Which it is among the stops of the screen.
    pub stop: String,
    /// Its kind and its name.
    pub name: String,
    /// What is wrong with the focus indicator that can be seen.
    pub problems: Vec<String>,
}

impl Visitor {
    fn needs<T: DeserializeOwned>(&self, what: &str, arguments: Value) -> Result<T> {
        self.wait(self.browser.inspect(what, arguments))
    }

    /// Things to press that are smaller than this, in CSS pixels.
    #[track_caller]
    pub fn what_is_too_small(&self, least: u32) -> Vec<String> {
        let pressable: usize = must(self.needs("pressables", json!([])));
        assert!(pressable > 0, "there is nothing to press here");
        must(self.needs("small", json!([least])))
    }

    /// What cannot be used although it is there.
    #[track_caller]
    pub fn what_is_disabled(&self) -> Vec<String> {
        must(self.needs("disabled", json!([])))
    }

    /// Words that are cut off or lie on each other.
    #[track_caller]
    pub fn what_is_unreadable(&self) -> Vec<String> {
        must(self.needs("unreadable", json!([])))
    }

    /// Words with less contrast than this ratio to what they stand on.
    #[track_caller]
    pub fn what_is_faint(&self, least: f64) -> Vec<String> {
        must(self.needs("faint", json!([least])))
    }

    /// How light the page is: 0 is black, 1 is white.
    #[track_caller]
    pub fn lightness(&self) -> f64 {
        must(self.needs("lightness", json!([])))
    }

    /// What only a background shows to be pressable.
    #[track_caller]
    pub fn what_has_no_edge(&self) -> Vec<String> {
        must(self.needs("edgeless", json!([])))
    }

    /// What moves.
    #[track_caller]
    pub fn what_moves(&self) -> Vec<String> {
        must(self.needs("moving", json!([])))
    }

    /// Whether a media query holds on this device.
    #[track_caller]
    pub fn has_a_device_with(&self, query: &str) -> bool {
        must(self.needs("matches", json!([query])))
    }

    /// Reads with styles of their own.
    #[track_caller]
    pub fn wears(&self, rules: &str) -> &Self {
        let _: bool = must(self.needs("wears", json!([rules])));
        self
    }

    /// Gives these answers, screen by screen, as `(question, answer)` in the words on the screen, much
    /// faster than a person: not a test of answering.
    #[track_caller]
    pub fn hurries_through(&self, screens: &[Vec<(&str, &str)>]) -> &Self {
        let _: bool = must(self.needs("hurries", json!([screens, ui("go-on")])));
        let ended = RefCell::new(None);
        let has_ended = || {
            ended.replace(self.needs::<Option<String>>("hurried", json!([]))?);
            Ok(ended.borrow().is_some())
        };
        assert!(must(self.sees_for(LONG, has_ended)), "answering never ends");
        assert_eq!(ended.take().as_deref(), Some(""));
        self
    }

    /// What could be read on each screen of questions when [`Visitor::hurries_through`] went on.
    #[track_caller]
    pub fn has_read(&self) -> Vec<Read> {
        must(self.needs("read", json!([])))
    }

    /// Looks at the page as it is: where these words end, and how long it is.
    #[track_caller]
    pub fn glances_for(&self, words: &[&str]) -> Glance {
        must(self.needs("glance", json!([words])))
    }

    /// Presses this many things at random; the seed decides which.
    #[track_caller]
    pub fn taps_around(&self, seed: u32, times: u32) -> &Self {
        let _: bool = must(self.needs("tapsAround", json!([seed, times])));
        let done = || self.needs("tapped", json!([]));
        assert!(
            must(self.sees_for(LONG, done)),
            "pressing things never ends"
        );
        self
    }

    /// Walks through a screen with the Tab key from the top to the end and back, and returns what was
    /// wrong on the way.
    #[track_caller]
    pub fn tabs_through(&self) -> Vec<String> {
        let _: bool = must(self.needs("begins", json!([])));
        let expected: Vec<String> = must(self.needs("stops", json!([])));
        let there = self.tabs_from_stop_to_stop(false, expected.len());
        let mut problems = problems_of(&there, &expected, "forwards");
        // From where the keyboard is now, the way back begins one stop earlier.
        let mut before: Vec<String> = expected.clone();
        before.pop();
        before.reverse();
        let back = self.tabs_from_stop_to_stop(true, before.len());
        problems.extend(problems_of(&back, &before, "backwards"));
        problems
    }

    fn tabs_from_stop_to_stop(&self, backwards: bool, many: usize) -> Vec<Stop> {
        let mut stops: Vec<Stop> = Vec::new();
        let mut patience = A_MOMENT;
        let mut before: Option<Stop> = must(self.needs("stop", json!([])));
        for _ in 0..many {
            must(self.wait(self.browser.press_tab(backwards)));
            // Focus may come a moment later, and what is far below is painted later still.
            let now = RefCell::new(None);
            let has_come = || {
                let stop: Option<Stop> = self.needs("stop", json!([]))?;
                let id = |stop: &Option<Stop>| stop.as_ref().map(|stop| stop.stop.clone());
                let is_well = stop.as_ref().is_some_and(|stop| stop.problems.is_empty());
                let is_done = is_well && id(&stop) != id(&before);
                now.replace(stop);
                Ok(is_done)
            };
            if !must(self.sees_for(patience, has_come)) {
                // One problem is enough to fail: what else there is, is worth a glance.
                patience = GLANCE;
            }
            let Some(stop) = now.take() else {
                break;
            };
            before = Some(stop.clone());
            stops.push(stop);
        }
        stops
    }
}

/// What somebody could read on a screen of questions.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Read {
    /// How many words of the question and its answers could be seen when they went on.
    pub words: u32,
    /// Where the last button ended before they pressed anything, in CSS pixels from the top.
    pub lowest: u32,
}

/// What a look at a page finds.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct Glance {
    /// Where the last of the words looked for ends, in CSS pixels from the top of the page.
    pub lowest: u32,
    /// How long the page is, in CSS pixels.
    pub height: u32,
    /// How many words can be read on it.
    pub words: u32,
}

fn problems_of(stops: &[Stop], expected: &[String], way: &str) -> Vec<String> {
    let of_looks = stops.iter().flat_map(|stop| {
        let problem = |problem: &String| format!("{way}: {}: {problem}", stop.name);
        stop.problems.iter().map(problem)
    });
    let mut problems: Vec<String> = of_looks.collect();
    let reached: Vec<&String> = stops.iter().map(|stop| &stop.stop).collect();
    if reached != expected.iter().collect::<Vec<_>>() {
        let names: Vec<&str> = stops.iter().map(|stop| &*stop.name).collect();
        problems.push(format!(
            "{way}: {} stops where there are {}: {names:#?}",
            reached.len(),
            expected.len()
        ));
    }
    problems
}

/// Says that there is something, with where that was.
#[track_caller]
pub fn nothing_of(found: &[String], at: &str) {
    if !found.is_empty() {
        stop(format!("at {at}:\n- {}", found.join("\n- ")));
    }
}
