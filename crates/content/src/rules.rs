//! Rules, signals and what can be done tonight.

use super::conditions::ConditionPlace;
use super::context::Context;
use crate::pack::{RawGuide, RawLine, RawRedFlags, RawRules};
use crate::problem::Code;
use guide::model::{ChoiceId, Flag, Later, Line, Rank, Rule, Tonight};
use guide::text::TextId;

const RULES: &str = "rules.toml";
const FLAGS: &str = "red_flags.toml";

pub(super) fn rules<'m>(context: &mut Context<'m>, raw: &RawRules) -> &'m [Rule<'m>] {
    let mut seen = std::collections::BTreeSet::new();
    let mut rules = Vec::new();
    for rule in &raw.rule {
        if !seen.insert(rule.id.as_str()) {
            context.duplicate(RULES, &rule.id);
        }
        context.cover(&rule.covers, &format!("rule {}", rule.id));
        let because = context.find_options(RULES, &rule.id, &rule.because);
        let rank = rule.place;
        if because.is_empty() && rank != Rank::Fallback {
            context.report(
                Code::MissingSource,
                RULES,
                &rule.id,
                "The rule has no “because”: a visitor would not know why they see its supports.",
                "Name the options that are the reason.",
            );
        }
        let place = ConditionPlace {
            file: RULES,
            owner: &rule.id,
            before: None,
        };
        let supports = context.find_supports(RULES, &rule.id, &rule.supports);
        if supports.is_empty() {
            context.report(
                Code::DeadRule,
                RULES,
                &rule.id,
                "The rule names no support.",
                "Add supports, or remove the rule.",
            );
        }
        rules.push(Rule {
            id: context.arena.alloc_str(&rule.id),
            because,
            when: context.condition(place, rule.when.as_ref()),
            on_unknown: rule.on_unknown,
            rank,
            supports,
            text: context.text(RULES, &format!("rule-{}", rule.id)),
            sources: context.find_sources(RULES, &rule.id, &rule.sources),
        });
    }
    context.arena.alloc_slice_copy(&rules)
}

/// What stays behind for some people. A missing condition cannot be: the file asks for one.
pub(super) fn laters<'m>(context: &mut Context<'m>, raw: &RawRules) -> &'m [Later<'m>] {
    let mut seen = std::collections::BTreeSet::new();
    let mut laters = Vec::new();
    for later in &raw.later {
        if !seen.insert(later.id.as_str()) {
            context.duplicate(RULES, &later.id);
        }
        let place = ConditionPlace {
            file: RULES,
            owner: &later.id,
            before: None,
        };
        if let Some(when) = context.condition(place, Some(&later.when)) {
            laters.push(Later {
                id: context.arena.alloc_str(&later.id),
                when,
                supports: context.find_supports(RULES, &later.id, &later.supports),
                sources: context.find_sources(RULES, &later.id, &later.sources),
            });
        }
    }
    context.arena.alloc_slice_copy(&laters)
}

pub(super) fn red_flags<'m>(
    context: &mut Context<'m>,
    raw: &RawRedFlags,
) -> (TextId, &'m [Line<'m>], &'m [Flag<'m>]) {
    let title = context.text(FLAGS, "urgent");
    let urgent = lines(context, "urgent", &raw.urgent);
    let mut flags = Vec::new();
    for flag in &raw.flag {
        let found = context.find(|c| &c.choices, "option", FLAGS, &flag.option, &flag.option);
        let id = flag.option.rsplit('.').next().unwrap_or_default();
        let key = format!("flag-{id}");
        context.cover(&flag.covers, &format!("signal {id}"));
        flags.push(Flag {
            choice: found.map_or(ChoiceId(0), |(_, choice)| choice),
            title: context.text(FLAGS, &key),
            lines: lines(context, &key, &flag.lines),
            say: context.role_text(FLAGS, &format!("{key}.say"), |role| {
                format!("{key}.say-{role}")
            }),
            unsafe_to_be_seen: flag.unsafe_to_be_seen,
            holds_back: context.find_supports(FLAGS, &flag.option, &flag.holds_back),
            sources: context.find_sources(FLAGS, &flag.option, &flag.sources),
        });
    }
    (title, urgent, context.arena.alloc_slice_copy(&flags))
}

fn lines<'m>(context: &mut Context<'m>, key: &str, raw: &[RawLine]) -> &'m [Line<'m>] {
    let lines: Vec<Line<'m>> = raw
        .iter()
        .enumerate()
        .map(|(index, line)| Line {
            text: context.text(FLAGS, &format!("{key}.line-{}", index + 1)),
            contacts: context.find_facts(FLAGS, key, &line.contacts),
            first_for: context.find_options(FLAGS, key, &line.first_for),
            only_for: context.find_options(FLAGS, key, &line.only_for),
        })
        .collect();
    context.arena.alloc_slice_copy(&lines)
}

pub(super) fn tonight<'m>(context: &mut Context<'m>, raw: &RawGuide) -> &'m [Tonight<'m>] {
    const FILE: &str = "guide.toml";
    let mut tonight = Vec::new();
    for candidate in &raw.tonight {
        let id = &candidate.support;
        let place = ConditionPlace {
            file: FILE,
            owner: id,
            before: None,
        };
        if let Some(support) = context.find(|c| &c.supports, "support", FILE, id, id) {
            let when = context.condition(place, candidate.when.as_ref());
            tonight.push(Tonight {
                support,
                when,
                there: candidate.there,
            });
        }
    }
    context.arena.alloc_slice_copy(&tonight)
}
