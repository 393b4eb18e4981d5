//! Tests about what the guide says, which no browser engine can change. Each of them runs in
//! Chromium and in one other engine, and in the third on the next day. `--every-test` runs all.

use std::time::SystemTime;

use crate::tools::Engine;

/// Folders and files of tests whose subject is the content, in two halves that take about as long.
const HALVES: [&[&str]; 2] = [
    &["around::", "cards::", "carla::", "checked::", "people::"],
    &["enough::", "forms::", "hospice::", "signals::", "tonight::"],
];

/// The tests that an engine leaves out on a day, by the beginning of their names.
pub fn left_out(engine: Engine, day: usize) -> &'static [&'static str] {
    match engine {
        Engine::Chromium => &[],
        Engine::Firefox => HALVES[day % 2],
        Engine::WebKit => HALVES[(day + 1) % 2],
    }
}

/// The number of this day. Any clock will do: only whether it is odd counts.
pub fn today() -> usize {
    const SECONDS: u64 = 24 * 60 * 60;
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| (since.as_secs() / SECONDS) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_each_day_every_test_runs_in_chromium_and_one_other_engine() {
        for day in 0..2 {
            assert_eq!(left_out(Engine::Chromium, day), [""; 0]);
            let [firefox, webkit] = [Engine::Firefox, Engine::WebKit].map(|it| left_out(it, day));
            assert!(firefox.iter().all(|name| !webkit.contains(name)));
        }
    }

    #[test]
    fn on_two_days_every_test_runs_in_every_engine() {
        for engine in Engine::ALL {
            let [one, other] = [0, 1].map(|day| left_out(engine, day));
            assert!(one.iter().all(|name| !other.contains(name)));
        }
    }

    #[test]
    fn every_name_is_that_of_a_file_of_tests() {
        let tests = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/e2e/tests/walk");
        for name in HALVES.concat() {
            let file = format!("{tests}/{}.rs", name.trim_end_matches(':'));
            assert!(std::path::Path::new(&file).is_file(), "there is no {file}");
        }
    }
}
