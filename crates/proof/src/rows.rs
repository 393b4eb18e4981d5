//! The routing table (`content/routing.toml`): each rule that carries out a row holds for exactly
//! those the lines of its rows are about.
//!
//! The compiler has compared worries, supports and place; this compares the conditions, as sets of
//! people, so that they may be written in another way.

use biodivine_lib_bdd::Bdd;
use content::{Row, RowLine};
use guide::model::{OnUnknown, Rule, RuleId};

use crate::report::{Check, Violation};
use crate::symbolic::Symbols;

/// Compares rows and rules.
pub fn checks(rows: &[Row<'_>], guide: &Symbols<'_, '_, '_>) -> Vec<Check> {
    vec![lines(rows, guide), rules(rows, guide)]
}

/// Whoever a line brings its kinds to: maybe, and certainly.
fn people(line: &RowLine<'_>, guide: &Symbols<'_, '_, '_>) -> [Bdd; 2] {
    let about = guide.people.and(&guide.encoding.any_of(line.about));
    let when = guide.encoding.holds(&line.when);
    let maybe = match line.on_unknown {
        OnUnknown::Show => &when.maybe,
        OnUnknown::Skip => &when.surely,
    };
    [about.and(maybe), about.and(&when.surely)]
}

/// Whoever a rule brings its kinds to: maybe, and certainly.
fn fires(rule: &Rule<'_>, guide: &Symbols<'_, '_, '_>) -> [Bdd; 2] {
    let fires = guide.encoding.fires(rule);
    [
        guide.people.and(&fires.maybe),
        guide.people.and(&fires.surely),
    ]
}

/// Both sets of several.
fn any(sets: impl Iterator<Item = [Bdd; 2]>, guide: &Symbols<'_, '_, '_>) -> [Bdd; 2] {
    let none = || guide.encoding.space().none();
    sets.fold([none(), none()], |[maybe, surely], [also, also_surely]| {
        [maybe.or(&also), surely.or(&also_surely)]
    })
}

fn rule<'m>(id: RuleId, guide: &Symbols<'_, '_, 'm>) -> &'m Rule<'m> {
    &guide.encoding.model().rules[id.index()]
}

fn lines(rows: &[Row<'_>], guide: &Symbols<'_, '_, '_>) -> Check {
    let mut cases = 0;
    let mut violations = Vec::new();
    for row in rows {
        for (number, line) in row.lines.iter().enumerate() {
            cases += 1;
            let of_line = row.rules.iter().map(|id| rule(*id, guide));
            let of_line = of_line.filter(|rule| line.allows(rule));
            let carried = any(of_line.map(|rule| fires(rule, guide)), guide);
            for (meant, carried) in people(line, guide).iter().zip(&carried) {
                let what = format!("row {}, line {}: no rule does it", row.number, number + 1);
                violations.extend(violation(guide, &meant.and_not(carried), what));
            }
        }
    }
    Check {
        id: "every_line_of_the_table".into(),
        says: "for whoever a line of the routing table is about, its rule holds".into(),
        cases,
        violations,
    }
}

fn rules(rows: &[Row<'_>], guide: &Symbols<'_, '_, '_>) -> Check {
    let mut cases = 0;
    let mut violations = Vec::new();
    for (id, rule) in guide.encoding.rules() {
        let lines: Vec<&RowLine<'_>> = rows
            .iter()
            .filter(|row| row.rules.contains(&id))
            .flat_map(|row| &row.lines)
            .filter(|line| line.allows(rule))
            .collect();
        if lines.is_empty() {
            continue;
        }
        cases += 1;
        let meant = any(lines.into_iter().map(|line| people(line, guide)), guide);
        for (holds, meant) in fires(rule, guide).iter().zip(&meant) {
            let what = format!("the rule {} goes beyond its rows", rule.id);
            violations.extend(violation(guide, &holds.and_not(meant), what));
        }
    }
    Check {
        id: "no_rule_beyond_the_table".into(),
        says: "a rule that carries out a row holds for nobody the row is not about".into(),
        cases,
        violations,
    }
}

fn violation(guide: &Symbols<'_, '_, '_>, set: &Bdd, what: String) -> Option<Violation> {
    let answers = guide.encoding.space().shortest(set)?;
    let answers = answers.into_iter().map(str::to_owned).collect();
    Some(Violation { what, answers })
}
