//! When kinds of support can be reached, and what a visitor can do at night.

use super::conditions::ConditionPlace;
use super::context::Context;
use crate::pack::RawTonightFile;
use crate::problem::Code;
use guide::model::{Hours, Night, NightStep, Support};

const FILE: &str = "tonight.toml";

pub(super) fn night<'m>(
    context: &mut Context<'m>,
    raw: &RawTonightFile,
    supports: &'m [Support<'m>],
) -> Night<'m> {
    let hours = hours(context, raw);
    every_support_once(context, hours, supports);
    let steps = steps(context, raw);
    let cannot_wait = context.explanation(FILE, "tonight-cannot-wait", &raw.cannot_wait);
    Night {
        hours,
        steps,
        cannot_wait,
    }
}

fn hours<'m>(context: &mut Context<'m>, raw: &RawTonightFile) -> &'m [Hours<'m>] {
    let mut hours = Vec::new();
    for raw in &raw.hours {
        let owner = raw.supports.first().map_or("hours", String::as_str);
        hours.push(Hours {
            open: raw.open,
            supports: context.find_supports(FILE, owner, &raw.supports),
            claim: context.basis(FILE, owner, &raw.basis),
        });
    }
    context.arena.alloc_slice_copy(&hours)
}

fn every_support_once(context: &mut Context<'_>, hours: &[Hours<'_>], supports: &[Support<'_>]) {
    let named: Vec<usize> = hours
        .iter()
        .flat_map(|hours| hours.supports)
        .map(|support| support.index())
        .collect();
    for (index, support) in supports.iter().enumerate() {
        match named.iter().filter(|named| **named == index).count() {
            0 => context.report(
                Code::MissingHours,
                FILE,
                support.id,
                "Nothing says when this kind of support can be reached.",
                "Name it under [[hours]]; if no source says when, under those with “background”.",
            ),
            1 => {}
            _ => context.duplicate(FILE, support.id),
        }
    }
}

fn steps<'m>(context: &mut Context<'m>, raw: &RawTonightFile) -> &'m [NightStep<'m>] {
    let mut steps = Vec::new();
    for raw in &raw.step {
        let key = format!("tonight-{}", raw.id);
        let claim = context.basis(FILE, &raw.id, &raw.basis);
        let text = context.role_text(FILE, &key, |role| format!("{key}.{role}"));
        context.back_all(text, &claim);
        let place = ConditionPlace {
            file: FILE,
            owner: &raw.id,
            before: None,
        };
        steps.push(NightStep {
            text,
            when: context.condition(place, raw.when.as_ref()),
            card: raw.card,
            claim,
        });
    }
    context.arena.alloc_slice_copy(&steps)
}
