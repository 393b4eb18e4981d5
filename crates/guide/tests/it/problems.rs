//! Every way in which content can be wrong is reported with file, id and remedy.
//!
//! Each case is the real content with one mistake in it.

use std::collections::BTreeSet;

use bumpalo::Bump;
use guide::Date;
use guide::compile::{Files, compile};
use guide::problem::{Code, Problem};
use guide::text::{in_dutch, parts};

use crate::check::{TODAY, files, real};

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
const SIGNOFF: &str = "signoff.toml";
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

const ENGLISH_RULES: &str = "text/en/rules.ftl";

#[test]
fn a_complete_translation_that_lacks_a_text_or_has_one_too_many() {
    let key = "rule-jong =";
    mistake(
        Code::MissingTranslation,
        ENGLISH_RULES,
        key,
        "rule-young =",
        (ENGLISH_RULES, "rule-jong"),
    );
    mistake(
        Code::UnknownTranslation,
        ENGLISH_RULES,
        key,
        "rule-young =",
        (ENGLISH_RULES, "rule-young"),
    );
}

#[test]
fn a_translation_that_is_not_complete_falls_back_to_dutch_and_says_so() {
    let mut files = files();
    let guide = files.0.get_mut("guide.toml").expect("guide.toml");
    let english = guide.find("id = \"en\"").expect("English is declared");
    let complete = english
        + guide[english..]
            .find("complete = true")
            .expect("and complete");
    guide.replace_range(
        complete..complete + "complete = true".len(),
        "complete = false",
    );
    let text = files.0.get_mut(ENGLISH_RULES).expect(ENGLISH_RULES);
    *text = text.replacen("rule-jong =", "# rule-jong =", 1);
    let arena = Bump::new();
    let compiled = compile(&arena, &files, TODAY).expect("it compiles");
    let text = |language: usize, key: &str| {
        let texts = &compiled.texts[language];
        compiled.text_in(texts, key).expect(key)
    };
    assert_eq!(text(1, "rule-jong"), in_dutch(text(0, "rule-jong")));
    assert_ne!(text(1, "rule-veel"), text(0, "rule-veel"));
    assert!(parts(text(1, "rule-veel")).all(|(_, dutch)| !dutch));
    let pack = &compiled.translations()[0];
    assert!(
        !pack.text.contains(text(0, "rule-jong")),
        "Dutch is not sent twice"
    );
}

#[test]
fn a_translation_with_other_references() {
    let file = "text/en/red_flags.ftl";
    let wrong = (file, "urgent.line-1");
    mistake(Code::WrongReference, file, "{ $tel_112 }", "112", wrong);
    mistake(
        Code::WrongReference,
        file,
        "{ $tel_112 }",
        "{ $tel_112 } or { $tel_113 }",
        wrong,
    );
    let term = "{ $tel_112 } { -brand }";
    mistake(Code::BadFluent, file, "{ $tel_112 }", term, wrong);
}

#[test]
fn languages_nobody_declared_and_declarations_without_texts() {
    let guide = "guide.toml";
    mistake(
        Code::UnknownLanguage,
        guide,
        "id = \"en\"",
        "id = \"fr\"",
        ("text/en", "en"),
    );
    mistake(
        Code::UnknownLanguage,
        guide,
        "id = \"en\"",
        "id = \"fr\"",
        (guide, "fr"),
    );
    mistake(
        Code::UnknownLanguage,
        guide,
        "id = \"nl\"",
        "id = \"be\"",
        (guide, "language"),
    );
}

#[test]
fn words_of_the_form_u_that_nobody_classified_and_exceptions_that_do_not_fit() {
    let rules = "forms/u.toml";
    mistake(
        Code::UnknownForm,
        "text/nl/rules.ftl",
        "Wacht hier niet mee.",
        "Wacht je gefriemel?",
        ("text/nl/rules.ftl", "rule-nood"),
    );
    mistake(
        Code::UnknownForm,
        rules,
        "je = \"Ben je zelf jong?",
        "je = \"Ben jij zelf jong?",
        (rules, "support-kinderen_begeleiding.referral"),
    );
    mistake(
        Code::UnknownForm,
        rules,
        "key = \"support-kinderen_begeleiding.referral\"",
        "key = \"support-kinderen.referral\"",
        (rules, "support-kinderen.referral"),
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
        "supports/poh_ggz.toml",
        "id = \"huisarts\"",
        "id = \"huisarts\"\nwhen = { is = \"who.ziek\" }",
        ("supports/poh_ggz.toml", "poh_ggz"),
    );
    mistake(
        Code::BadDoor,
        "supports/financiele_hulp.toml",
        "id = \"gemeente\"",
        "id = \"gemeente\"\nwhen = { is = \"who.ziek\" }",
        ("supports/financiele_hulp.toml", "financiele_hulp"),
    );
    mistake(
        Code::BadDoor,
        PSYCHOLOOG,
        "steps = 3",
        "steps = 1",
        (PSYCHOLOOG, "psycholoog"),
    );
}

/// The end of `signoff.toml`, for a signature after it.
const ROLES_END: &str = "    \"geestelijk verzorger\",\n]\n";

/// What is said about this signature over the tonight list, with the hash it has now.
#[track_caller]
fn signature(code: Code, role_and_days: [&str; 3], saw: &str, reported: &str) {
    let [role, on, review_by] = role_and_days;
    let to = format!(
        "{ROLES_END}[[signature]]\nrole = \"{role}\"\non = \"{on}\"\n\
         review_by = \"{review_by}\"\n[signature.saw]\n{saw}\n"
    );
    mistake(code, SIGNOFF, ROLES_END, &to, (SIGNOFF, reported));
}

#[test]
fn signatures_that_cannot_be_right() {
    let tonight = real().review.iter().find(|item| item.name() == "tonight");
    let saw = format!("tonight = \"{}\"", tonight.map_or("", |item| &item.hash));
    let days = |on, review_by| ["huisarts", on, review_by];
    let good = days("2026-11-21", "2027-11-21");
    for (code, who_and_when, saw, reported) in [
        (
            Code::UnknownId,
            ["J. Jansen", good[1], good[2]],
            saw.as_str(),
            "signature 1",
        ),
        // A form that nobody filled in.
        (Code::UnknownId, ["", "", ""], &saw, "signature 1"),
        (Code::BadDate, days("", ""), &saw, "signature 1"),
        (
            Code::BadSignature,
            days("2026-11-22", "2027-11-21"),
            &saw,
            "signature 1",
        ),
        (
            Code::BadSignature,
            days("2026-11-21", "2026-11-20"),
            &saw,
            "signature 1",
        ),
        (Code::BadSignature, good, "", "signature 1"),
        (Code::BadSignature, good, "tonight = \"ja\"", "tonight"),
        (
            Code::UnknownId,
            good,
            "\"card dominee\" = \"0123456789ab\"",
            "card dominee",
        ),
    ] {
        signature(code, who_and_when, saw, reported);
    }
}

#[test]
fn signatures_that_no_longer_count_only_warn() {
    let tonight = real().review.iter().find(|item| item.name() == "tonight");
    let saw = format!("tonight = \"{}\"", tonight.map_or("", |item| &item.hash));
    let overdue = ["huisarts", "2025-11-20", "2026-11-20"];
    signature(Code::SignatureOverdue, overdue, &saw, "tonight");
    let good = ["huisarts", "2026-11-20", "2027-11-20"];
    signature(
        Code::SignatureLapsed,
        good,
        "tonight = \"0123456789ab\"",
        "tonight",
    );
    assert!(Code::SignatureOverdue.is_warning() && Code::SignatureLapsed.is_warning());
}

#[test]
fn chains_that_nobody_can_walk() {
    let chains = "chains.toml";
    mistake(
        Code::BrokenChain,
        chains,
        "steps = [\"huisarts\", \"poh_ggz\", \"psycholoog\"]",
        "steps = [\"huisarts\", \"psycholoog\", \"poh_ggz\"]",
        (chains, "praten"),
    );
    mistake(
        Code::BrokenChain,
        chains,
        "steps = [\"huisarts\", \"psychotherapeut\"]",
        "steps = [\"psychotherapeut\"]",
        (chains, "ingewikkeld"),
    );
    mistake(
        Code::BrokenChain,
        chains,
        "to = [\"poh_ggz\", \"vrijwilligers_vptz\"]",
        "to = [\"wijkverpleegkundige\"]",
        (chains, "wijkverpleegkundige"),
    );
    mistake(
        Code::UnknownId,
        chains,
        "from = \"poh_ggz\"",
        "from = \"poh\"",
        (chains, "poh"),
    );
}

#[test]
fn a_why_not_blocks_and_terms_that_say_nothing() {
    mistake(
        Code::NothingSaid,
        "why_not.toml",
        "first = [\"huisarts\", \"poh_ggz\"]",
        "first = [\"psycholoog\"]",
        ("why_not.toml", "psycholoog"),
    );
    mistake(
        Code::NothingSaid,
        "around.toml",
        "lines = 3",
        "lines = 0",
        ("around.toml", "naaste_ander"),
    );
    mistake(
        Code::NothingSaid,
        "glossary.toml",
        "words = [\"eigen risico\"]",
        "words = []",
        ("glossary.toml", "eigen_risico"),
    );
    mistake(
        Code::MissingSource,
        "around.toml",
        "sources = [\"seed-004\"]",
        "sources = []",
        ("around.toml", "waarde"),
    );
    mistake(
        Code::DuplicateId,
        "glossary.toml",
        "id = \"uwv\"",
        "id = \"wia\"",
        ("glossary.toml", "wia"),
    );
}

#[test]
fn worries_without_a_dimension_and_dimensions_of_something_else() {
    let dimensions = "dimensions.toml";
    mistake(
        Code::BadDimension,
        dimensions,
        "\"worries.geld\",",
        "",
        (dimensions, "worries.geld"),
    );
    mistake(
        Code::BadDimension,
        dimensions,
        "\"worries.geld\",",
        "\"worries.geld\", \"heavy.zwaar\",",
        (dimensions, "heavy.zwaar"),
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
