//! The words of the dossier around the texts of the guide: `content/review/nl.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use maud::{Markup, PreEscaped, Render, html};
use serde::Deserialize;

use super::super::advise::OneOrMany;

/// The file, below `content/`.
pub const FILE: &str = "review/nl.toml";

/// One block of the file as a struct: a key too few or too many is an error that names it.
macro_rules! blocks {
    ($($(#[$doc:meta])* $name:ident { $($key:ident),+ $(,)? $(; $($list:ident),+)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(pub $key: String,)+
            $($(pub $list: Vec<String>,)+)?
        }
    )+};
}

blocks! {
    /// Title and table of contents.
    Page { title, subtitle, version, contents }
    /// What the dossier is, and how to sign.
    Intro {
        title, what_title, read_title, sign_title, sign_name, sign_role, sign_date, sign_signature,
        sign_of, sign_read, sign_remarks, limits_title, limits_quote;
        what, read, sign, limits
    }
    /// Screens, questions and answers.
    Questions {
        title, lead, skip_title, cap, enough, screen, is_follow_up, is_skippable, has_enough,
        skippable, one, many, asked_always, asked_when, asked_when_maybe, offered_when, unknown,
        alone, wish, hint,
    }
    /// Parts of sentences.
    Sentences {
        quoted, comma, or, one_is, one_is_not, many_is, many_is_not, also, either, or_else,
        not, two_or_more, three_or_more, short_not, short_and, short_or, short_two_or_more,
        short_three_or_more,
    }
    /// Rules.
    Rules {
        title, lead, order_title, more, rest, rule, says, picks_any_worry, nothing, and, then,
        then_first, then_next, full_stop, because, rank_lead, rank_begin, rank_extra, rank_fallback,
        later_title, later_lead, later,
        unknown_title, unknown_lead, unknown_show, unknown_skip, sources, unverified, partly;
        order, unknown
    }
    /// What is promised, whatever somebody answers.
    Promises {
        title, promises, ladders, name, everybody, when, fits, fits_one_of, never, begins,
        begins_with_one_of, in_front, shows, shows_one_of, shows_only, hides, shows_first,
        shows_first_one_of, shows_first_none_of, answers_every_worry, tonight, can_reach, surely,
        not_for, can_say, cannot_say, through, asked, not_asked, lists, exactly, exactly_none, wordings, says_never,
        says_one_of, says_facts, says_of, contacts, together, steps, ladder, or_one_of, invariant;
        lead
    }
    /// Cards.
    Cards {
        title, lead, plain, gives, after, gate, gate_unknown, kind, level_1, level_2, level_3,
        self_contact, no_self_contact, cost_free, cost_insured, cost_conditional, cost_varies,
        cost_own, doors, doors_order, door_when, door_else, door_only, say, later, contacts, rules,
        no_rules, place, tonight, held_back,
    }
    /// Certainty, sources and dates.
    Facts {
        seed, read, secondary, background, unchecked, line, until, phone, link, amount;
        unread_sources
    }
    /// Urgent help.
    Signals {
        title, lead, urgent, per_signal, per_signal_lead, says, reads, leads, later, say,
        unsafe_to_be_seen, holds_back, tonight, tonight_lead, tonight_when, tonight_else,
    }
    /// What can be done when offices are closed.
    Night {
        talk_also, hours, hours_lead, day_and_night, outside_office_hours, office_hours, steps,
        steps_lead, step_card, cannot_wait, cannot_wait_lead,
    }
    /// What stands beside rules and cards.
    Explanations {
        title, lead, for_everybody, for_whom, for_whom_maybe, listed, passes, passes_lead, chains,
        chains_lead, chain_door, chain_everybody, why_nots, why_nots_lead, around, around_lead,
        offers, picture_verlieskast, carry, carry_lead, carry_choices, carry_nothing, carry_helps,
        glossary, glossary_lead,
    }
    /// The card to take along.
    TakeAlong { title, fixed, words, words_lead, questions, costs, costs_lead, about; lead }
    /// What nobody checked, and when somebody looks again.
    Unverified {
        title, lead, facts, statements, beside, beside_lead, rules, rules_lead, value, text, how_sure, where_it_is,
        nowhere, rule_partly, rule_wholly, dates_title, dates_lead, review_by, doors,
    }
    /// Drawings.
    Flow {
        title, lead, talk, talk_desc, fork, result, otherwise, none, worries,
        worries_lead, worry_desc, shared, shared_desc, always, any_worry, fallback, in_words, from_to,
        to_when, rule_place,
    }
    /// The words that are left, and the sources.
    Other { title, lead, sources, sources_lead }
    /// What a reader does with it, and what came of that.
    #[derive(serde::Serialize)]
    Desk {
        title, left, left_none, total, hours, minutes, filter, all, open, unsigned, since, unverified,
        stale, urgent, mine, urgent_first, previous, next, to_sign, keep, keep_note, cannot_keep,
        changed, agreed, remark, remark_label, undo, sign_title, role, no_role_yet, on, until, save,
        no_items, no_words, no_role, bad_on, bad_until, saved, paper, changes, no_text, part_for,
        part_later, yes, no, remark_by, answer_on, unanswered, rule_persons, card_persons,
        card_persons_later;
        sign_lead
    }
    /// The page to look facts up with.
    #[derive(serde::Serialize)]
    FactsPage {
        title, lead, not_found, differs, ends, review, found, no_address, checked, sentences, verdict, right, wrong,
        unknown, address, remark, save_title, on, until, save, nothing, silent, bad_days, saved;
        how
    }
    /// The page that shows what a change does.
    Preview {
        title, lead, signatures, no_lapse, read_again, texts, facts, nothing, persons, persons_lead,
        first, misses, combinations, counted, promises, broken, kept, readable, easy,
    }
    /// Names of what can be signed.
    Mark {
        mark, mark_of_kind, card, rule, question, signal, urgent, tonight, guide, words, explanations, unsigned,
        signed, overdue, lapsed,
    }
}

/// All words of the dossier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Title and table of contents.
    pub page: Page,
    /// What the dossier is, and how to sign.
    pub intro: Intro,
    /// Screens, questions and answers.
    pub questions: Questions,
    /// Parts of sentences.
    pub sentences: Sentences,
    /// Rules.
    pub rules: Rules,
    /// What is promised, whatever somebody answers.
    pub promises: Promises,
    /// What the invariants ask, by id.
    pub invariants: BTreeMap<String, String>,
    /// Cards.
    pub cards: Cards,
    /// Certainty, sources and dates.
    pub facts: Facts,
    /// Urgent help.
    pub signals: Signals,
    /// What can be done when offices are closed.
    pub night: Night,
    /// What stands beside rules and cards.
    pub explanations: Explanations,
    /// The card to take along.
    pub take_along: TakeAlong,
    /// What nobody checked, and when somebody looks again.
    pub unverified: Unverified,
    /// Drawings.
    pub flow: Flow,
    /// The words that are left, and the sources.
    pub other: Other,
    /// What a reader does with it, and what came of that.
    pub desk: Desk,
    /// The page to look facts up with.
    pub facts_page: FactsPage,
    /// The page that shows what a change does.
    pub preview: Preview,
    /// What the parts of an item are, by their names in what is signed.
    pub parts: BTreeMap<String, String>,
    /// Names of what can be signed.
    pub mark: Mark,
    /// Short names of answers, by `question.option`.
    pub short: BTreeMap<String, String>,
}

impl Words {
    /// Reads the file of this clone.
    ///
    /// # Errors
    /// A file that is not there, or that has other keys than the dossier needs.
    pub fn read(root: &Path) -> Result<Self> {
        toml::from_str(&text_of(root)?).with_context(|| format!("content/{FILE} is broken"))
    }
}

/// Every sentence of the file with its key, such as `review-rules.title`, for the check of how
/// readable the Dutch is.
///
/// # Errors
/// A file that is not there, or that has something else than texts in blocks.
pub fn sentences(root: &Path) -> Result<Vec<(String, String)>> {
    let blocks: BTreeMap<String, BTreeMap<String, OneOrMany>> = toml::from_str(&text_of(root)?)
        .with_context(|| format!("content/{FILE} has something that is no text in a block"))?;
    let mut found = Vec::new();
    for (block, keys) in blocks {
        for (key, value) in keys {
            let key = format!("review-{block}.{key}");
            match value {
                OneOrMany::One(text) => found.push((key, text)),
                OneOrMany::Many(list) => {
                    let numbered = list.into_iter().enumerate();
                    found.extend(numbered.map(|(n, text)| (format!("{key}-{}", n + 1), text)));
                }
            }
        }
    }
    Ok(found)
}

fn text_of(root: &Path) -> Result<String> {
    let path = root.join("content").join(FILE);
    fs::read_to_string(&path).with_context(|| format!("content/{FILE} cannot be read"))
}

/// The text with `{name}` filled in. A name without a value stays as it is, so that a test sees it.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values
        .iter()
        .fold(text.to_owned(), |filled, (name, value)| {
            filled.replace(&format!("{{{name}}}"), value)
        })
}

/// The same for values that are markup; the text around them is escaped.
pub fn fill_html(text: &str, values: &[(&str, Markup)]) -> Markup {
    let escaped = html! { (text) }.into_string();
    let values: Vec<(&str, String)> = values
        .iter()
        .map(|(name, value)| (*name, value.render().into_string()))
        .collect();
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    PreEscaped(fill(&escaped, &values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_filled_in_and_text_is_escaped() {
        assert_eq!(fill("{a} en {b}", &[("a", "x"), ("b", "y")]), "x en y");
        assert_eq!(fill("{a} en {b}", &[("a", "x")]), "x en {b}");
        let filled = fill_html("<{a}>", &[("a", html! { b { "&" } })]);
        assert_eq!(filled.into_string(), "&lt;<b>&amp;</b>&gt;");
    }
}
