//! What was promised, and whether it holds.

use std::fmt::Write;

use crate::compare::Measured;
use crate::lighthouse::Scores;
use crate::table::{bytes, len};
use crate::variants::Kind;

/// One promise and what came out.
#[derive(Debug)]
struct Target {
    what: &'static str,
    promised: &'static str,
    measured: String,
    is_met: bool,
}

/// Every promise that could be looked at, as a table in Markdown.
pub fn table(measured: &[Measured], scores: Option<&Scores>) -> String {
    let find = |kind: Kind| measured.iter().find(|one| one.kind == kind);
    let mut targets = Vec::new();
    if let Some(widget) = find(Kind::Widget) {
        targets.extend(alone(widget));
        if let Some(limit) = find(Kind::Prerendered) {
            targets.extend(beside_prerendered(widget, limit));
        }
        if let Some(vanilla) = find(Kind::Vanilla) {
            targets.extend(beside_vanilla(widget, vanilla, find(Kind::SurveyJs)));
        }
    }
    targets.extend(scores.map(lighthouse));
    let mut table = String::from("| What | Target | Measured | Met |\n|---|---|--:|---|\n");
    for target in targets {
        let met = if target.is_met { "yes" } else { "**no**" };
        let Target {
            what,
            promised,
            measured,
            ..
        } = target;
        let _ = writeln!(table, "| {what} | {promised} | {measured} | {met} |");
    }
    table
}

fn alone(widget: &Measured) -> [Target; 4] {
    let load = widget.of(bytes).median();
    let blocked = widget.of(|cost| cost.blocked).median();
    let before = widget.of(|cost| len(&cost.requests)).median();
    let after = widget.of(|cost| len(&cost.late)).spread().1;
    let p95 = widget.steps().p95();
    [
        Target {
            what: "First load",
            promised: "≤ 75 KB",
            measured: format!("{:.1} KB", load / 1000.0),
            is_met: load <= 75_000.0,
        },
        Target {
            what: "Requests",
            promised: "≤ 4 until it works, none after",
            measured: format!("{before}, {after}"),
            is_met: before <= 4.0 && after == 0.0,
        },
        Target {
            what: "Blocked while loading",
            promised: "≤ 60 ms",
            measured: format!("{blocked:.0} ms"),
            is_met: blocked <= 60.0,
        },
        Target {
            what: "Tap → next question, the slowest of twenty",
            promised: "< 100 ms",
            measured: format!("{p95:.0} ms"),
            is_met: p95 < 100.0,
        },
    ]
}

fn beside_prerendered(widget: &Measured, limit: &Measured) -> [Target; 2] {
    let ratio = |number: fn(&crate::visit::Cost) -> f64| {
        widget.of(number).median() / limit.of(number).median()
    };
    [
        target(
            "First question painted",
            "≤ 1.2 × hand-written, first screen in the page",
            ratio(|cost| cost.question),
            1.2,
        ),
        target(
            "First option accepted",
            "≤ 1.3 × hand-written, first screen in the page",
            ratio(|cost| cost.accepted),
            1.3,
        ),
    ]
}

fn beside_vanilla(widget: &Measured, vanilla: &Measured, survey: Option<&Measured>) -> Vec<Target> {
    let next = |one: &Measured| one.of(|cost| cost.next).median();
    let memory = |one: &Measured| one.of(|cost| cost.heap + cost.wasm).median();
    let mut targets = vec![
        target(
            "Next question painted, first load",
            "≤ 1.7 × hand-written, drawn by its script",
            next(widget) / next(vanilla),
            1.7,
        ),
        target(
            "Tap → next question",
            "≤ 1.3 × hand-written, drawn by its script",
            widget.steps().median() / vanilla.steps().median(),
            1.3,
        ),
        target(
            "Memory at the result",
            "≤ 1.6 × hand-written, drawn by its script",
            memory(widget) / memory(vanilla),
            1.6,
        ),
    ];
    targets.extend(survey.map(|survey| {
        target(
            "Next question painted, first load",
            "≤ 0.4 × SurveyJS",
            next(widget) / next(survey),
            0.4,
        )
    }));
    targets
}

fn target(what: &'static str, promised: &'static str, ratio: f64, most: f64) -> Target {
    Target {
        what,
        promised,
        measured: format!("{ratio:.2} ×"),
        // What could not be measured is not met.
        is_met: ratio <= most,
    }
}

fn lighthouse(scores: &Scores) -> Target {
    let all: Vec<String> = scores
        .0
        .iter()
        .map(|(name, score)| format!("{name} {score:.0}"))
        .collect();
    Target {
        what: "Lighthouse, mobile",
        promised: "100 in all four",
        measured: all.join(", "),
        is_met: scores.0.values().all(|score| *score >= 100.0),
    }
}
