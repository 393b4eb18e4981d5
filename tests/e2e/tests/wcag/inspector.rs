//! Checks screen after screen in every view, and collects what was found.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::sync::OnceLock;

use e2e::{Finding, Report, View, Visitor};
use serde::Deserialize;

/// Light and dark, on a phone and on a desktop.
pub const VIEWS: [View; 4] = [
    View {
        width: 360,
        height: 740,
        dark: false,
    },
    View {
        width: 360,
        height: 740,
        dark: true,
    },
    View {
        width: 1280,
        height: 900,
        dark: false,
    },
    View {
        width: 1280,
        height: 900,
        dark: true,
    },
];

/// Checkers whose rules look at colours and positions, which depend on the view.
pub const OF_THE_VIEW: [&str; 3] = ["axe-core", "ibm", "alfa"];

/// The same without the one that takes twice as long as the other two together.
pub const QUICK_OF_THE_VIEW: [&str; 2] = ["axe-core", "ibm"];

/// The views in which all checkers of the view look: each width and each set of colours once. What else
/// depends on the two together is contrast, and axe-core looks at that in every view.
const BY_ALL: [View; 2] = [VIEWS[0], VIEWS[3]];

/// Looks in every view.
const IN_EVERY_VIEW: &str = "axe-core";

/// Reads the markup, which is the same in every view.
pub const OF_THE_MARKUP: [&str; 1] = ["html-validate"];

/// So long that two of the checkers take minutes for it. Each kind of support on it has a page of the
/// same shape, which all four check.
const ALL_ON_ONE_PAGE: &str = "gids.html";

/// The variable that names the file in which the runner reads what was checked.
const NOTES_VARIABLE: &str = "STEUNWIJZER_SCANNED";

/// The variable that limits the number of views, for a first impression: `1` is a phone in light
/// colours.
const VIEWS_VARIABLE: &str = "STEUNWIJZER_VIEWS";

/// A finding that is accepted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// The checker that reports it.
    checker: String,
    /// Its rule, for all its outcomes, or for one: `rule/outcome`.
    rule: String,
    /// A part of the place at which it is reported; nothing for every place.
    #[serde(default)]
    place: String,
    /// Whether it holds only for what the checker cannot decide.
    #[serde(default)]
    undecided: bool,
    /// Why it is no accessibility issue.
    reason: String,
}

#[derive(Debug, Deserialize)]
struct Exceptions {
    exception: Vec<Exception>,
}

impl Exception {
    fn holds_for(&self, checker: &str, finding: &Finding) -> bool {
        self.checker == checker
            && self.is_about(&finding.rule)
            && finding.place.contains(&self.place)
            && (finding.undecided || !self.undecided)
    }

    fn is_about(&self, rule: &str) -> bool {
        let rest = rule.strip_prefix(&self.rule);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

fn exceptions() -> &'static [Exception] {
    static READ: OnceLock<Exceptions> = OnceLock::new();
    let read = || {
        let exceptions: Exceptions =
            toml::from_str(include_str!("exceptions.toml")).expect("exceptions.toml is valid");
        for exception in &exceptions.exception {
            assert!(exception.reason.len() > 20, "{exception:?} has no reason");
        }
        exceptions
    };
    &READ.get_or_init(read).exception
}

/// Checks the screens of one test.
#[derive(Debug)]
pub struct Inspector {
    /// What its screens have in common: `dutch`.
    name: &'static str,
    views: Vec<View>,
    found: RefCell<BTreeSet<String>>,
}

impl Inspector {
    /// In these views.
    pub fn of(name: &'static str, views: Vec<View>) -> Self {
        Self {
            name,
            views,
            found: RefCell::default(),
        }
    }

    /// Checks the current screen in each view.
    pub fn looks_at(&self, visitor: &Visitor, screen: &str) {
        self.looks_in(visitor, screen, &self.views);
    }

    /// Checks the current screen in these views.
    pub fn looks_in(&self, visitor: &Visitor, screen: &str, views: &[View]) {
        self.looks_with(visitor, screen, views, &OF_THE_VIEW);
    }

    /// Checks the current screen in these views with these checkers of the view, and the markup. In all
    /// views, axe-core alone looks in those that are not [`BY_ALL`].
    pub fn looks_with(&self, visitor: &Visitor, screen: &str, views: &[View], of_view: &[&str]) {
        let is_seen_in_all = VIEWS.iter().all(|view| views.contains(view));
        let wanted = env::var(VIEWS_VARIABLE).ok();
        let wanted = wanted.and_then(|number| number.parse().ok());
        let views = views.iter().take(wanted.unwrap_or(VIEWS.len()));
        let first = views.clone().next();
        for (number, view) in views.enumerate() {
            visitor.looks_in(*view);
            let by_one =
                screen.ends_with(ALL_ON_ONE_PAGE) || is_seen_in_all && !BY_ALL.contains(view);
            let mut checkers = if by_one {
                vec![IN_EVERY_VIEW]
            } else {
                of_view.to_vec()
            };
            if number == 0 {
                checkers.extend(OF_THE_MARKUP);
            }
            for report in visitor.is_scanned_by(&checkers) {
                self.judges(&report, screen, *view);
            }
        }
        if let Some(view) = first {
            visitor.looks_in(*view);
        }
    }

    fn judges(&self, report: &Report, screen: &str, view: View) {
        let checker = &report.checker;
        let name = self.name;
        let mut notes = format!(
            "scan\t{checker}\t{name} {screen}\t{}\t{}\n",
            name_of(view),
            report.took
        );
        for finding in &report.findings {
            let excused = exceptions()
                .iter()
                .position(|exception| exception.holds_for(checker, finding));
            if let Some(number) = excused {
                notes += &format!("exception\t{number}\n");
                continue;
            }
            let Finding {
                rule,
                place,
                says,
                undecided,
            } = finding;
            let verdict = if *undecided { "cannot decide" } else { "found" };
            let issue = format!("{checker} {verdict} {rule} at {place} ({screen}): {says}");
            notes += &format!("issue\t{checker}\t{issue}\n");
            self.found.borrow_mut().insert(issue);
        }
        note(&notes);
    }

    /// Fails the test when something was found.
    #[track_caller]
    pub fn found_nothing(self) {
        let found = self.found.into_inner();
        assert!(
            found.is_empty(),
            "{} accessibility issues in {}:\n- {}",
            found.len(),
            self.name,
            found.into_iter().collect::<Vec<_>>().join("\n- ")
        );
    }
}

fn name_of(view: View) -> String {
    let colours = if view.dark { "dark" } else { "light" };
    format!("{}x{} {colours}", view.width, view.height)
}

/// Adds to the file of the runner, if there is one.
fn note(lines: &str) {
    let Some(file) = env::var_os(NOTES_VARIABLE).filter(|value| !value.is_empty()) else {
        return;
    };
    let mut notes = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&file)
        .expect("the file for notes can be written");
    // In one write: tests run in parallel.
    notes
        .write_all(lines.as_bytes())
        .expect("it can be written");
}
