//! The table at the end of `cargo xtask test`.

use std::time::Duration;

use tooling::say;

/// How the result of a step begins that could not be looked at.
pub const SKIPPED: &str = "skipped";

/// What became of each step so far.
#[derive(Debug)]
pub struct Summary {
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    name: String,
    result: String,
    /// How long it ran, if it did.
    time: Option<Duration>,
}

impl Summary {
    /// A table with a row for each name, and what to say there as long as nothing is recorded.
    pub fn new(rows: impl Iterator<Item = (&'static str, &'static str)>) -> Self {
        let rows = rows
            .map(|(name, result)| Row {
                name: name.to_owned(),
                result: result.to_owned(),
                time: None,
            })
            .collect();
        Self { rows }
    }

    /// Records how a step ended, after what time.
    pub fn record(&mut self, name: &str, result: &str, time: Duration) {
        for row in self.rows.iter_mut().filter(|row| row.name == name) {
            row.result = result.to_owned();
            row.time = Some(time);
        }
    }

    /// Adds a row below, with a part of what the last step found.
    pub fn add(&mut self, name: &str, result: &str) {
        self.rows.push(Row {
            name: format!("  {name}"),
            result: result.to_owned(),
            time: None,
        });
    }

    /// The table, line by line, ending with the total of all times and how many steps were skipped.
    pub fn lines(&self) -> Vec<String> {
        let total = self.rows.iter().filter_map(|row| row.time).sum();
        let is_skipped = |row: &&Row| row.result.starts_with(SKIPPED);
        let skipped = match self.rows.iter().filter(is_skipped).count() {
            0 => String::new(),
            1 => "1 step skipped".to_owned(),
            many => format!("{many} steps skipped"),
        };
        self.rows
            .iter()
            .map(|row| {
                let time = row.time.map(say::duration).unwrap_or_default();
                line(&row.name, &time, &row.result)
            })
            .chain([line("total", &say::duration(total), &skipped)])
            .collect()
    }
}

fn line(name: &str, time: &str, result: &str) -> String {
    format!("{name:<14}{time:>12}  {result}")
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_lines_up_and_ends_with_the_total() {
        let rows = [
            ("lint", "not run"),
            ("advisories", "not run"),
            ("unit", "not run"),
        ];
        let mut summary = Summary::new(rows.into_iter());
        summary.record("advisories", "skipped: no network", Duration::from_secs(1));
        summary.record("lint", "ok", Duration::from_secs(62));
        summary.add("firefox", "9 passed");
        assert_eq!(
            summary.lines().join("\n"),
            "\
lint             1 min 2 s  ok
advisories           1.0 s  skipped: no network
unit                        not run
  firefox                   9 passed
total            1 min 3 s  1 step skipped"
        );
    }
}
