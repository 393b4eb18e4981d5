//! The routing table: an independent second copy, against which the rules are held.
//!
//! Here: that each rule stands for lines of the rows it names. That it brings its kinds to exactly
//! those people is proven ([`crate::Row`]).

use super::conditions::ConditionPlace;
use super::context::Context;
use crate::pack::{RawRouting, RawRules};
use crate::problem::Code;
use guide::answers::ChoiceSet;
use guide::condition::Condition;
use guide::model::{OnUnknown, Rank, Rule, RuleId, SupportId};

pub(super) const FILE: &str = "routing.toml";

/// A row of the routing table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'m> {
    /// Its number, as rules name it.
    pub number: u8,
    /// What the rules do with it.
    pub lines: Vec<RowLine<'m>>,
    /// The rules that name it.
    pub rules: Vec<RuleId>,
}

/// For whom of a row which kinds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RowLine<'m> {
    /// One of these was ticked.
    pub about: ChoiceSet,
    /// And this is so.
    pub when: Option<Condition<'m>>,
    /// The kinds, in order.
    pub supports: &'m [SupportId],
    /// Where they come in the result.
    pub rank: Rank,
    /// What happens where it is not known.
    pub on_unknown: OnUnknown,
}

impl RowLine<'_> {
    /// Whether a rule stands for this line: worries, supports, place and
    /// `on_unknown` are the same. Its condition is compared by the proof.
    pub fn allows(&self, rule: &Rule<'_>) -> bool {
        rule.because == self.about
            && rule.supports == self.supports
            && rule.rank == self.rank
            && rule.on_unknown == self.on_unknown
    }
}

/// Reads the table.
pub(super) fn rows<'m>(
    context: &mut Context<'m>,
    raw: &RawRouting,
    raw_rules: &RawRules,
) -> Vec<Row<'m>> {
    let mut rows: Vec<Row<'m>> = Vec::new();
    for row in &raw.row {
        let owner = format!("row {}", row.number);
        if rows.iter().any(|known| known.number == row.number) {
            context.duplicate(FILE, &owner);
        }
        context.find_sources(FILE, &owner, &row.sources);
        let about = context.find_options(FILE, &owner, &row.about);
        let mut lines = Vec::new();
        for line in &row.line {
            let place = ConditionPlace {
                file: FILE,
                owner: &owner,
                before: None,
            };
            lines.push(RowLine {
                about: match &line.about {
                    Some(some) => context.find_options(FILE, &owner, some),
                    None => about,
                },
                when: context.condition(place, line.when.as_ref()),
                supports: context.find_supports(FILE, &owner, &line.supports),
                rank: line.place,
                on_unknown: line.on_unknown,
            });
        }
        let named = raw_rules.rule.iter().enumerate();
        let rules = named.filter(|(_, rule)| rule.rows.contains(&row.number));
        rows.push(Row {
            number: row.number,
            lines,
            // A guide has fewer than 65,536 rules: checked when they were read.
            rules: rules.map(|(index, _)| RuleId(index as u16)).collect(),
        });
    }
    rows
}

/// Holds the rules against the table.
pub(super) fn check(
    context: &mut Context<'_>,
    rows: &[Row<'_>],
    raw_rules: &RawRules,
    rules: &[Rule<'_>],
) {
    for (raw, rule) in raw_rules.rule.iter().zip(rules) {
        check_rule(context, rows, &raw.rows, rule);
    }
    for row in rows {
        check_row(context, row, rules);
    }
}

fn check_rule(context: &mut Context<'_>, rows: &[Row<'_>], named: &[u8], rule: &Rule<'_>) {
    const RULES: &str = "rules.toml";
    for number in named {
        if rows.iter().all(|row| row.number != *number) {
            context.report(
                Code::UnknownId,
                RULES,
                rule.id,
                &format!("The routing table has no row {number}."),
                "Correct the number, or add the row to routing.toml.",
            );
            return;
        }
    }
    let mut lines = rows
        .iter()
        .filter(|row| named.contains(&row.number))
        .flat_map(|row| &row.lines);
    if !named.is_empty() && !lines.any(|line| line.allows(rule)) {
        context.report(
            Code::NotInTheTable,
            RULES,
            rule.id,
            "No line of its rows has these worries, supports in this order, place and on_unknown.",
            "Correct the rule; or add a line to its row in routing.toml, with “differs”.",
        );
    }
}

fn check_row(context: &mut Context<'_>, row: &Row<'_>, rules: &[Rule<'_>]) {
    for (number, line) in row.lines.iter().enumerate() {
        let mut of_row = row.rules.iter().filter_map(|id| rules.get(id.index()));
        if !of_row.any(|rule| line.allows(rule)) {
            context.report(
                Code::RowWithoutRule,
                FILE,
                &format!("row {}", row.number),
                &format!("No rule carries out its line {}.", number + 1),
                "Name the row at a rule, or take the line out of the table with its reason.",
            );
        }
    }
}
