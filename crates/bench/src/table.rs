//! What was measured, as a table in Markdown.

use std::fmt::Write;

use crate::compare::Measured;
use crate::visit::Cost;

const KB: f64 = 1000.0;
const MB: f64 = 1_000_000.0;

/// One line of the table: what it is, and what to print of a variant.
type Line = (&'static str, fn(&Measured) -> String);

const LINES: [Line; 12] = [
    ("First load, KB", |one| {
        format!("{:.1}", one.of(|cost| bytes(cost) / KB).median())
    }),
    ("Requests until it works", |one| {
        format!("{}", one.of(|cost| len(&cost.requests)).median())
    }),
    ("Requests after that", |one| {
        format!("{}", one.of(|cost| len(&cost.late)).spread().1)
    }),
    ("First question painted, ms", |one| {
        spread(one, |cost| cost.question)
    }),
    ("First option accepted, ms", |one| {
        spread(one, |cost| cost.accepted)
    }),
    ("Next question painted, first load, ms", |one| {
        spread(one, |cost| cost.next)
    }),
    ("Tap → next question, ms (p95)", |one| {
        let steps = one.steps();
        format!("{:.0} ({:.0})", steps.median(), steps.p95())
    }),
    ("Tap → result, ms", |one| spread(one, |cost| cost.result)),
    ("Blocked while loading, ms", |one| {
        spread(one, |cost| cost.blocked)
    }),
    ("JavaScript heap + wasm at the result, MB", |one| {
        let heap = one.of(|cost| cost.heap / MB).median();
        format!("{heap:.2} + {:.2}", one.of(|cost| cost.wasm / MB).median())
    }),
    ("Elements at the result", |one| {
        format!("{}", one.of(|cost| cost.elements).median())
    }),
    ("Taps lost", |one| {
        format!("{}", one.of(|cost| f64::from(cost.lost)).spread().1)
    }),
];

/// Everything, by variant: medians, with the smallest and largest value beside times.
pub fn costs(measured: &[Measured]) -> String {
    let mut table = String::from("| |");
    for one in measured {
        let _ = write!(table, " {} |", one.name);
    }
    table.push_str("\n|---|");
    table.push_str(&"--:|".repeat(measured.len()));
    for (what, print) in LINES {
        let _ = write!(table, "\n| {what} |");
        for one in measured {
            let _ = write!(table, " {} |", print(one));
        }
    }
    table.push('\n');
    for one in measured {
        let _ = writeln!(table, "\n{}: {}", one.name, asked(one));
    }
    table
}

/// What is asked for, in order, by name and bytes.
fn asked(one: &Measured) -> String {
    let Some(cost) = one.first() else {
        return String::new();
    };
    let name = |address: &str| address.rsplit('/').next().unwrap_or_default().to_owned();
    let needed = cost.requests.iter();
    let needed: Vec<String> = needed
        .map(|(address, bytes)| format!("{} {bytes}", name(address)))
        .collect();
    let late: Vec<String> = cost.late.iter().map(|address| name(address)).collect();
    match late.is_empty() {
        true => needed.join(", "),
        false => format!("{}; later {}", needed.join(", "), late.join(", ")),
    }
}

/// All bytes of the first load.
pub fn bytes(cost: &Cost) -> f64 {
    let sum: usize = cost.requests.iter().map(|(_, bytes)| bytes).sum();
    u32::try_from(sum).map_or(f64::NAN, f64::from)
}

/// A number of things.
pub fn len<T>(list: &[T]) -> f64 {
    u32::try_from(list.len()).map_or(f64::NAN, f64::from)
}

fn spread(one: &Measured, number: fn(&Cost) -> f64) -> String {
    let numbers = one.of(number);
    let (least, most) = numbers.spread();
    format!("{:.0} ({least:.0}–{most:.0})", numbers.median())
}
