//! Every way in which content can be wrong is reported with file, id and remedy.
//!
//! Each case is the real content with one mistake in it.

use std::collections::BTreeSet;

use bumpalo::Bump;
use guide::Date;
use guide::compile::{Files, compile};
use guide::problem::{Code, Problem};

use crate::check::{TODAY, files};

/// What is said about the content with `from` replaced by `to` in one file.
fn problems_on(today: Date, file: &str, from: &str, to: &str) -> Vec<Problem> {
    let mut files = files();
    let text = files.0.remove(file).unwrap_or_default();
    assert!(text.contains(from), "{file} has no “{from}”");
    files.0.insert(file.into(), text.replacen(from, to, 1));
    problems_in(today, &files)
}

fn problems_in(today: Date, files: &Files) -> Vec<Problem> {
    match compile(&Bump::new(), files, today) {
        Ok(compiled) => compiled.warnings,
        Err(problems) => problems,
    }
}

/// Checks that a mistake is reported with this code, in this file and about this id.
#[track_caller]
fn mistake(code: Code, file: &str, from: &str, to: &str, reported: (&str, &str)) {
    let problems = problems_on(TODAY, file, from, to);
    let found = problems.iter().any(|problem| {
        problem.code == code && problem.file == reported.0 && problem.id.contains(reported.1)
    });
    let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(found, "{code:?} not reported; said:\n{}", said.join("\n"));
    assert!(problems.iter().all(|problem| !problem.remedy.is_empty()));
}

const RULES: &str = "rules.toml";
const QUESTIONS: &str = "questions.toml";
const CARD: &str = "card.toml";
const TONIGHT: &str = "tonight.toml";
const PSYCHOLOOG: &str = "supports/psycholoog.toml";
const PSYCHOLOOG_TEXT: &str = "text/nl/supports/psycholoog.ftl";

#[test]
fn bad_toml_and_keys_that_do_not_exist() {
    mistake(Code::BadToml, RULES, "[[rule]]", "[[rule", (RULES, ""));
    mistake(
        Code::BadToml,
        PSYCHOLOOG,
        "level = 2",
        "levle = 2",
        (PSYCHOLOOG, ""),
    );
}

#[test]
fn bad_fluent() {
    let text = "text/nl/rules.ftl";
    mistake(
        Code::BadFluent,
        text,
        "rule-jong = ",
        "rule-jong - ",
        (text, "line"),
    );
}

#[test]
fn another_format() {
    let reported = ("guide.toml", "format_version");
    mistake(
        Code::WrongFormat,
        "guide.toml",
        "format_version = 1",
        "format_version = 2",
        reported,
    );
}

#[test]
fn a_file_nobody_reads() {
    let mut files = files();
    files.0.insert("support/nieuw.toml".into(), String::new());
    let problems = problems_in(TODAY, &files);
    assert_eq!(problems[0].code, Code::UnknownFile);
    assert_eq!(problems[0].file, "support/nieuw.toml");
}

#[test]
fn ids_that_are_there_twice() {
    mistake(
        Code::DuplicateId,
        RULES,
        "id = \"gevoelens\"",
        "id = \"jong\"",
        (RULES, "jong"),
    );
    mistake(
        Code::DuplicateId,
        "facts.toml",
        "id = \"tel_113\"",
        "id = \"tel_112\"",
        ("facts.toml", "tel_112"),
    );
}

#[test]
fn ids_that_do_not_exist() {
    mistake(
        Code::UnknownId,
        RULES,
        "supports = [\"huisarts\", \"poh_ggz\"]",
        "supports = [\"huisarts\", \"poh\"]",
        (RULES, "gevoelens"),
    );
    mistake(
        Code::UnknownId,
        RULES,
        "carers.hospice",
        "carers.hospitium",
        (RULES, "veel_hospice"),
    );
    mistake(
        Code::UnknownId,
        PSYCHOLOOG,
        "group = \"praten\"",
        "group = \"gesprek\"",
        (PSYCHOLOOG, "psycholoog"),
    );
}

#[test]
fn texts_that_are_missing_or_unused() {
    let text = "text/nl/rules.ftl";
    mistake(
        Code::MissingText,
        text,
        "rule-jong",
        "rule-jongere",
        (RULES, "rule-jong"),
    );
    mistake(
        Code::UnusedText,
        text,
        "rule-jong",
        "rule-jongere",
        (text, "rule-jongere"),
    );
    mistake(
        Code::MissingText,
        PSYCHOLOOG_TEXT,
        ".pays-later",
        ".pays-after",
        (PSYCHOLOOG, "support-psycholoog.pays-later"),
    );
}

#[test]
fn a_translation_that_is_not_complete() {
    let mut files = files();
    files.0.insert(
        "text/en/rules.ftl".into(),
        "rule-jong = For children.\n".into(),
    );
    let problems = problems_in(TODAY, &files);
    assert!(
        problems
            .iter()
            .any(|problem| { problem.code == Code::MissingText && problem.file == "text/en" })
    );
}

#[test]
fn placeholders_that_are_no_fact() {
    mistake(
        Code::UnknownPlaceholder,
        PSYCHOLOOG_TEXT,
        "$link_kiezenindeggz",
        "$link_kiezen",
        (PSYCHOLOOG_TEXT, "support-psycholoog.find"),
    );
}

#[test]
fn a_sentence_that_shows_a_fact_as_more_certain_or_lasting_than_it_is() {
    mistake(
        Code::UncheckedInSentence,
        PSYCHOLOOG_TEXT,
        "$link_kiezenindeggz",
        "$tel_mind",
        (PSYCHOLOOG_TEXT, "support-psycholoog.find"),
    );
    mistake(
        Code::UncheckedInSentence,
        PSYCHOLOOG_TEXT,
        "$link_kiezenindeggz",
        "$eigen_risico",
        (PSYCHOLOOG_TEXT, "support-psycholoog.find"),
    );
}

#[test]
fn statements_and_rules_without_a_source() {
    mistake(
        Code::MissingSource,
        PSYCHOLOOG,
        "field = \"gives\"",
        "field = \"limits\"",
        (PSYCHOLOOG, "psycholoog"),
    );
    mistake(
        Code::MissingSource,
        RULES,
        "because = [\"safety.niet_meer\"]",
        "because = []",
        (RULES, "niet_meer"),
    );
}

#[test]
fn dates_that_are_no_day_or_have_passed() {
    mistake(
        Code::BadDate,
        "facts.toml",
        "valid_until = \"2026-12-31\"",
        "",
        ("facts.toml", "eigen_risico"),
    );
    mistake(
        Code::BadDate,
        "facts.toml",
        "checked_on = \"2026-11-21\"",
        "checked_on = \"2026-02-30\"",
        ("facts.toml", "eigen_risico"),
    );
    let new_year = problems_in(Date::new(2027, 1, 1), &files());
    for code in [Code::ReviewOverdue, Code::NoLongerValid] {
        assert!(
            new_year.iter().any(|problem| problem.code == code),
            "{code:?}"
        );
    }
    assert!(
        new_year.iter().all(|problem| problem.code.is_warning()),
        "they only warn"
    );
}

#[test]
fn conditions_that_mix_questions_or_look_ahead() {
    mistake(
        Code::BadCondition,
        RULES,
        "{ is = [\"heavy.licht\", \"heavy.matig\"] }",
        "{ is = [\"heavy.licht\", \"who.ziek\"] }",
        (RULES, ""),
    );
    mistake(
        Code::BadCondition,
        QUESTIONS,
        "ask_when = { is = \"worries.geld\" }",
        "ask_when = { is = \"safety.geen\" }",
        (QUESTIONS, "money"),
    );
}

#[test]
fn questions_and_options_nobody_gets() {
    mistake(
        Code::UnreachableQuestion,
        QUESTIONS,
        "ask_when = { is = \"worries.geld\" }",
        "ask_when = { all = [{ is = \"worries.geld\" }, { is = \"worries.weet_niet\" }] }",
        (QUESTIONS, "money"),
    );
    mistake(
        Code::UnreachableOption,
        QUESTIONS,
        "show_when = { is = [\"who.jong\", \"who.ander\"] }",
        "show_when = { all = [{ is = \"who.jong\" }, { is = \"who.ander\" }] }",
        (QUESTIONS, "phase.na_overlijden"),
    );
}

#[test]
fn rules_that_never_hold_and_supports_nobody_reaches() {
    mistake(
        Code::DeadRule,
        RULES,
        "when = { is = \"home_help.huishouden\" }",
        "when = { all = [{ is = \"money.geen\" }, { is = \"money.achterstand\" }] }",
        (RULES, "hulp_in_huis"),
    );
    mistake(
        Code::SupportWithoutRule,
        RULES,
        "supports = [\"juridisch_loket\"]",
        "supports = [\"huisarts\"]",
        ("supports/juridisch_loket.toml", "juridisch_loket"),
    );
}

#[test]
fn paid_help_without_free_help_and_heavy_help_without_the_huisarts() {
    mistake(
        Code::PaidWithoutFree,
        RULES,
        "supports = [\"maatschappelijk_werker\", \"psychosociaal_therapeut\"]",
        "supports = [\"psychosociaal_therapeut\"]",
        (RULES, "liever_geen_arts"),
    );
    mistake(
        Code::WrongOrder,
        RULES,
        "supports = [\"huisarts\", \"psychotherapeut\", \"psychiater\"]",
        "supports = [\"psychotherapeut\", \"psychiater\", \"huisarts\"]",
        (RULES, "lang_en_zwaar"),
    );
}

#[test]
fn doors_that_contradict_the_card() {
    mistake(
        Code::BadDoor,
        "supports/poh_ggz.toml",
        "id = \"huisarts\"",
        "id = \"zelf\"",
        ("supports/poh_ggz.toml", "poh_ggz"),
    );
    mistake(
        Code::BadDoor,
        PSYCHOLOOG,
        "steps = 3",
        "steps = 1",
        (PSYCHOLOOG, "psycholoog"),
    );
}

#[test]
fn a_card_that_would_tell_a_signal_or_names_a_question_that_is_not_there() {
    let words = "words = [\"who\"";
    mistake(
        Code::NotForTheCard,
        CARD,
        words,
        "words = [\"safety\"",
        (CARD, "safety"),
    );
    mistake(
        Code::NotForTheCard,
        CARD,
        words,
        "words = [\"first\"",
        (CARD, "first"),
    );
    mistake(
        Code::UnknownId,
        CARD,
        words,
        "words = [\"wie\"",
        (CARD, "words"),
    );
}

#[test]
fn questions_about_costs_that_are_missing_or_not_needed() {
    mistake(
        Code::CostQuestions,
        CARD,
        "\"psychotherapeut\", ",
        "",
        (CARD, "psychotherapeut"),
    );
    mistake(
        Code::CostQuestions,
        CARD,
        "\"psychotherapeut\", ",
        "\"psychotherapeut\", \"huisarts\", ",
        (CARD, "huisarts"),
    );
    mistake(
        Code::DuplicateId,
        CARD,
        "\"psychotherapeut\", ",
        "\"psychotherapeut\", \"notaris\", ",
        (CARD, "notaris"),
    );
    mistake(
        Code::DuplicateId,
        CARD,
        "id = \"aanvullend\"",
        "id = \"gemeente\"",
        (CARD, "gemeente"),
    );
    mistake(
        Code::UnusedText,
        "text/nl/card.ftl",
        ".line-3-naaste",
        ".line-4-naaste",
        ("text/nl/card.ftl", "line-4-naaste"),
    );
}

#[test]
fn a_kind_of_support_that_nobody_knows_when_to_call() {
    mistake(
        Code::MissingHours,
        TONIGHT,
        "    \"notaris\",\n",
        "",
        (TONIGHT, "notaris"),
    );
    mistake(
        Code::DuplicateId,
        TONIGHT,
        "    \"notaris\",\n",
        "    \"notaris\",\n    \"huisarts\",\n",
        (TONIGHT, "huisarts"),
    );
    mistake(
        Code::MissingSource,
        TONIGHT,
        "sources = [\"seed-002\"]",
        "sources = []",
        (TONIGHT, "erbij_zijn"),
    );
    mistake(
        Code::MissingText,
        TONIGHT,
        "id = \"erbij_zijn\"",
        "id = \"erbij\"",
        (TONIGHT, "tonight-erbij"),
    );
}

#[test]
fn the_dates_of_the_card_and_of_tonight_are_watched_too() {
    let late = problems_in(Date::new(2028, 1, 1), &files());
    for file in [CARD, TONIGHT] {
        assert!(
            late.iter()
                .any(|problem| problem.code == Code::ReviewOverdue && problem.file == file),
            "{file}"
        );
    }
}

#[test]
fn more_options_than_the_program_holds() {
    let options: Vec<String> = (0..60).map(|n| format!("{{ id = \"o{n}\" }}")).collect();
    let to = format!("options = [{}]\n", options.join(", "));
    mistake(
        Code::TooMany,
        QUESTIONS,
        "options = [{ id = \"ja\" }, { id = \"nee\" }, { id = \"weet_niet\", unknown = true }]",
        &to,
        (QUESTIONS, ""),
    );
}

#[test]
fn a_folder_that_is_not_there() {
    let missing = Files::read(std::path::Path::new("/nonexistent/content"));
    assert_eq!(
        missing.map_err(|problem| problem.code),
        Err(Code::Unreadable)
    );
}

#[test]
fn every_code_has_a_case_in_this_file() {
    let source = include_str!("problems.rs");
    let without: BTreeSet<Code> = Code::ALL
        .iter()
        .copied()
        .filter(|code| !source.contains(&format!("Code::{code:?}")))
        .collect();
    assert_eq!(without, BTreeSet::new());
}

#[test]
fn all_problems_are_reported_at_once() {
    let mut files = files();
    for (file, from, to) in [
        (RULES, "carers.hospice", "carers.hospitium"),
        ("text/nl/rules.ftl", "rule-jong", "rule-jongere"),
        (PSYCHOLOOG, "steps = 3", "steps = 9"),
    ] {
        let text = files.0.remove(file).unwrap_or_default();
        files.0.insert(file.into(), text.replacen(from, to, 1));
    }
    let codes: BTreeSet<Code> = problems_in(TODAY, &files)
        .into_iter()
        .map(|problem| problem.code)
        .collect();
    assert!(codes.is_superset(&BTreeSet::from([
        Code::UnknownId,
        Code::MissingText,
        Code::UnusedText,
        Code::BadDoor
    ])));
}
