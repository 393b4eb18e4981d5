//! Tests about what the guide says, which no browser engine can change. Each of them runs in
//! Chromium every time, and in Firefox and in WebKit on one of three days. `--every-test` runs all.

use std::time::SystemTime;

use crate::tools::Engine;

/// Files of tests whose subject is the content and what a partner adds to it, in parts that take about
/// as long.
const PARTS: [&[&str]; 3] = [
    &["cards::", "carla::", "checked::", "people::"],
    &["around::", "enough::", "forms::", "hospice::", "signals::"],
    &[
        "first_step::",
        "page_options::",
        "partner::",
        "partner_form::",
        "reading::",
        "tonight::",
    ],
];

/// The tests that an engine leaves out on a day, by the beginning of their names.
pub fn left_out(engine: Engine, day: usize) -> Vec<&'static str> {
    let runs = match engine {
        Engine::Chromium => return Vec::new(),
        Engine::Firefox => day % PARTS.len(),
        Engine::WebKit => (day + 1) % PARTS.len(),
    };
    let others = PARTS.iter().enumerate().filter(|(part, _)| *part != runs);
    others.flat_map(|(_, names)| *names).copied().collect()
}

/// The number of this day. Any clock will do: only the remainder by three counts.
pub fn today() -> usize {
    const SECONDS: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| (since.as_secs() / SECONDS) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chromium_leaves_out_nothing_and_the_others_never_run_the_same_part() {
        for day in 0..PARTS.len() {
            assert_eq!(left_out(Engine::Chromium, day), [""; 0]);
            let [firefox, webkit] = [Engine::Firefox, Engine::WebKit].map(|it| left_out(it, day));
            assert_ne!(firefox, webkit);
            assert!(firefox.len() < PARTS.concat().len());
        }
    }

    #[test]
    fn on_three_days_every_test_runs_in_every_engine() {
        for engine in Engine::ALL {
            for name in PARTS.concat() {
                let runs = |day: &usize| !left_out(engine, *day).contains(&name);
                assert!((0..PARTS.len()).any(|day| runs(&day)), "{engine:?}: {name}");
            }
        }
    }

    #[test]
    fn every_name_is_that_of_a_file_of_tests() {
        let tests = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/e2e/tests/walk");
        for name in PARTS.concat() {
            let file = format!("{tests}/{}.rs", name.trim_end_matches(':'));
            assert!(std::path::Path::new(&file).is_file(), "there is no {file}");
        }
    }
}
