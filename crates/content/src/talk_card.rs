//! The card to take along: which answers can be on it, and what to ask.

use std::collections::BTreeSet;

use super::conditions::ConditionPlace;
use super::context::Context;
use crate::pack::RawTalkCard;
use crate::problem::Code;
use guide::answers::ChoiceSet;
use guide::model::{
    Choice, CostQuestions, Flag, Question, Support, SupportId, TalkCardContent, TalkCardQuestions,
};

const FILE: &str = "card.toml";

pub(super) fn talk_card<'m>(
    context: &mut Context<'m>,
    raw: &RawTalkCard,
    asked: &[Question<'m>],
    choices: &[Choice<'m>],
    flags: &[Flag<'m>],
    supports: &'m [Support<'m>],
) -> TalkCardContent<'m> {
    let words = words(context, raw, asked, choices, flags);
    let mut seen = BTreeSet::new();
    let ids = raw.questions.iter().map(|questions| &questions.id);
    for id in ids.chain(raw.costs.iter().map(|costs| &costs.id)) {
        if !seen.insert(id) {
            context.duplicate(FILE, id);
        }
    }
    let questions = questions(context, raw);
    let costs = costs(context, raw);
    every_uncertain_cost_once(context, costs, supports);
    TalkCardContent {
        title: context.text(FILE, "card"),
        words_title: context.text(FILE, "card.words"),
        own_title: context.text(FILE, "card.own"),
        others_title: context.text(FILE, "card.others"),
        say: context.text(FILE, "card.say"),
        with: context.text(FILE, "card.with"),
        when: context.text(FILE, "card.when"),
        quoted: context.text(FILE, "ui-quoted"),
        unchecked: context.text(FILE, "ui-unchecked"),
        made: context.text(FILE, "card.made"),
        words,
        questions,
        costs,
        helplines: context.find_supports(FILE, "helplines", &raw.helplines),
    }
}

/// Answers to the named questions that say something. A signal is never among them: anyone who sees
/// the card could read it.
fn words<'m>(
    context: &mut Context<'m>,
    raw: &RawTalkCard,
    asked: &[Question<'m>],
    choices: &[Choice<'m>],
    flags: &[Flag<'m>],
) -> ChoiceSet {
    let mut words = ChoiceSet::EMPTY;
    for id in &raw.words {
        let Some(question) = asked.iter().find(|question| question.id == id) else {
            context.report(
                Code::UnknownId,
                FILE,
                "words",
                &format!("There is no question with the id “{id}”."),
                "Correct the id, or add what it names.",
            );
            continue;
        };
        let has_signals = flags.iter().any(|flag| question.choices.has(flag.choice));
        let repeats = question
            .choices
            .iter()
            .any(|choice| choices[choice.index()].stands_for.is_some());
        if has_signals || repeats {
            context.report(
                Code::NotForTheCard,
                FILE,
                id,
                "Its answers are signals, or repeat those of another question.",
                "Remove it from “words”.",
            );
        }
        words = words.or(question.choices.without(question.exclusive));
    }
    words
}

fn questions<'m>(context: &mut Context<'m>, raw: &RawTalkCard) -> &'m [TalkCardQuestions<'m>] {
    let mut list = Vec::new();
    for raw in &raw.questions {
        let key = format!("card-{}", raw.id);
        context.cover(&raw.covers, &format!("questions {}", raw.id));
        let claim = context.basis(FILE, &raw.id, &raw.basis);
        let lines: Vec<_> = (1..=raw.lines)
            .map(|number| {
                let line = format!("{key}.line-{number}");
                let text = context.role_text(FILE, &line, |role| format!("{line}-{role}"));
                context.back_all(text, &claim);
                text
            })
            .collect();
        let place = ConditionPlace {
            file: FILE,
            owner: &raw.id,
            before: None,
        };
        list.push(TalkCardQuestions {
            id: context.arena.alloc_str(&raw.id),
            title: context.text(FILE, &key),
            lines: context.arena.alloc_slice_copy(&lines),
            when: context.condition(place, raw.when.as_ref()),
            claim,
        });
    }
    context.arena.alloc_slice_copy(&list)
}

fn costs<'m>(context: &mut Context<'m>, raw: &RawTalkCard) -> &'m [CostQuestions<'m>] {
    let mut list = Vec::new();
    for raw in &raw.costs {
        let key = format!("card-{}", raw.id);
        let claim = context.basis(FILE, &raw.id, &raw.basis);
        let lines: Vec<_> = (1..=raw.lines)
            .map(|number| {
                let text = context.text(FILE, &format!("{key}.line-{number}"));
                context.back(text, &claim);
                text
            })
            .collect();
        list.push(CostQuestions {
            id: context.arena.alloc_str(&raw.id),
            title: context.text(FILE, &key),
            lines: context.arena.alloc_slice_copy(&lines),
            supports: context.find_supports(FILE, &raw.id, &raw.supports),
            claim,
        });
    }
    context.arena.alloc_slice_copy(&list)
}

fn every_uncertain_cost_once(
    context: &mut Context<'_>,
    costs: &[CostQuestions<'_>],
    supports: &[Support<'_>],
) {
    let named: Vec<SupportId> = costs
        .iter()
        .flat_map(|costs| costs.supports)
        .copied()
        .collect();
    for (index, support) in supports.iter().enumerate() {
        let times = named.iter().filter(|id| id.index() == index).count();
        if times > 1 {
            context.duplicate(FILE, support.id);
        }
        match (support.cost.is_free(), times > 0) {
            (true, false) | (false, true) => {}
            (true, true) => context.report(
                Code::CostQuestions,
                FILE,
                support.id,
                "Nobody needs to ask what this costs: it is free or insured.",
                "Remove it from [[costs]], or correct its cost.",
            ),
            (false, false) => context.report(
                Code::CostQuestions,
                FILE,
                support.id,
                "What this costs is not certain, and nothing says what to ask.",
                "Name it under one of the [[costs]].",
            ),
        }
    }
}
