//! Every way in which content can be wrong is reported with file, id and remedy.
//!
//! Each case is the real content with one mistake in it.

use std::collections::BTreeSet;

use bumpalo::Bump;
use content::problem::{Code, Problem};
use content::{Files, compile};
use guide::Date;
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
    let said = said.join("\n");
    assert!(found, "{code:?} not reported for “{from}”; said:\n{said}");
    assert!(problems.iter().all(|problem| !problem.remedy.is_empty()));
    assert!(problems.iter().all(|problem| {
        let text = files()
            .0
            .get(&problem.file)
            .map_or(0, |text| text.lines().count());
        problem
            .line
            .is_none_or(|line| (1..=text + 9).contains(&line))
    }));
}

/// Many of them, a line or two each: code, file, `from` => `to`, and where it is reported.
macro_rules! mistakes {
    ($($code:expr, $file:expr, $from:expr => $to:expr, $reported:expr;)*) => {
        $(mistake($code, $file, $from, $to, $reported);)*
    };
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
    mistakes! {
        Code::BadToml, RULES, "[[rule]]" => "[[rule", (RULES, "");
        Code::BadToml, PSYCHOLOOG, "level = 2" => "levle = 2", (PSYCHOLOOG, "");
    }
}

#[test]
fn bad_fluent() {
    let text = "text/nl/rules.ftl";
    mistake(
        Code::BadFluent,
        text,
        "rule-jong = ",
        "rule-jong - ",
        (text, ""),
    );
}

#[test]
fn another_format() {
    let reported = ("guide.toml", "format_version");
    mistakes! {
        Code::WrongFormat, "guide.toml", "format_version = 1" => "format_version = 2", reported;
    }
}

#[test]
fn a_file_that_is_never_read() {
    let mut files = files();
    files.0.insert("support/nieuw.toml".into(), String::new());
    let problems = problems_in(TODAY, &files);
    assert_eq!(problems[0].code, Code::UnknownFile);
    assert_eq!(problems[0].file, "support/nieuw.toml");
}

#[test]
fn ids_that_are_there_twice() {
    mistakes! {
        Code::DuplicateId, RULES, "id = \"gevoelens\"" => "id = \"jong\"", (RULES, "jong");
        Code::DuplicateId, "facts.toml", "id = \"tel_113\""
            => "id = \"tel_112\"", ("facts.toml", "tel_112");
    }
}

#[test]
fn ids_that_do_not_exist() {
    mistakes! {
        Code::UnknownId, RULES, "supports = [\"huisarts\", \"poh_ggz\"]"
            => "supports = [\"huisarts\", \"poh\"]", (RULES, "grote_stap");
        Code::UnknownId, RULES, "carers.hospice" => "carers.hospitium", (RULES, "medisch");
        Code::UnknownId, PSYCHOLOOG, "group = \"praten\""
            => "group = \"gesprek\"", (PSYCHOLOOG, "psycholoog");
    }
}

#[test]
fn texts_that_are_missing_or_unused() {
    let text = "text/nl/rules.ftl";
    mistakes! {
        Code::MissingText, text, "rule-jong" => "rule-jongere", (RULES, "rule-jong");
        Code::UnusedText, text, "rule-jong" => "rule-jongere", (text, "rule-jongere");
        Code::MissingText, PSYCHOLOOG_TEXT, ".pays-later"
            => ".pays-after", (PSYCHOLOOG, "support-psycholoog.pays-later");
    }
}

const ENGLISH_RULES: &str = "text/en/rules.ftl";

#[test]
fn a_complete_translation_that_lacks_a_text_or_has_one_too_many() {
    let key = "rule-jong =";
    mistakes! {
        Code::MissingTranslation, ENGLISH_RULES, key
            => "rule-young =", (ENGLISH_RULES, "rule-jong");
        Code::UnknownTranslation, ENGLISH_RULES, key
            => "rule-young =", (ENGLISH_RULES, "rule-young");
    }
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
    let wrong = (file, "flag-medisch.line-1");
    mistakes! {
        Code::WrongReference, file, "{ $tel_112 }" => "112", wrong;
        Code::WrongReference, file, "{ $tel_112 }" => "{ $tel_112 } or { $tel_113 }", wrong;
    }
    let term = "{ $tel_112 } { -brand }";
    mistake(Code::BadFluent, file, "{ $tel_112 }", term, wrong);
}

#[test]
fn undeclared_languages_and_declarations_without_texts() {
    let guide = "guide.toml";
    mistakes! {
        Code::UnknownLanguage, guide, "id = \"en\"" => "id = \"fr\"", ("text/en", "en");
        Code::UnknownLanguage, guide, "id = \"en\"" => "id = \"fr\"", (guide, "fr");
        Code::UnknownLanguage, guide, "id = \"nl\"" => "id = \"be\"", (guide, "language");
    }
}

#[test]
fn unclassified_words_of_the_form_u_and_exceptions_that_do_not_fit() {
    let rules = "forms/u.toml";
    mistakes! {
        Code::UnknownForm, "text/nl/rules.ftl", "Wacht hier niet mee."
            => "Wacht je gefriemel?", ("text/nl/rules.ftl", "rule-nood");
        Code::UnknownForm, rules, "je = \"Ben je zelf jong?"
            => "je = \"Ben jij zelf jong?", (rules, "support-kinderen_begeleiding.referral");
        Code::UnknownForm, rules, "key = \"support-kinderen_begeleiding.referral\""
            => "key = \"support-kinderen.referral\"", (rules, "support-kinderen.referral");
    }
}

#[test]
fn placeholders_that_are_no_fact() {
    mistakes! {
        Code::UnknownPlaceholder, PSYCHOLOOG_TEXT, "$link_kiezenindeggz"
            => "$link_kiezen", (PSYCHOLOOG_TEXT, "support-psycholoog.find");
    }
}

#[test]
fn a_sentence_that_shows_a_fact_as_more_certain_or_lasting_than_it_is() {
    mistakes! {
        Code::UncheckedInSentence, PSYCHOLOOG_TEXT, "$link_kiezenindeggz"
            => "$tel_mind", (PSYCHOLOOG_TEXT, "support-psycholoog.find");
        Code::UncheckedInSentence, PSYCHOLOOG_TEXT, "$link_kiezenindeggz"
            => "$eigen_risico", (PSYCHOLOOG_TEXT, "support-psycholoog.find");
    }
}

#[test]
fn hours_at_night_that_nobody_found() {
    mistakes! {
        Code::UncheckedHours, TONIGHT,
            "basis = { sources = [\"nrc-luisterlijn\", \"nieuws-luisterlijn\"], certainty = \"read\""
            => "basis = { sources = [\"background\"], certainty = \"background\"",
            (TONIGHT, "luisterlijn");
    }
}

#[test]
fn statements_and_rules_without_a_source() {
    mistakes! {
        Code::MissingSource, PSYCHOLOOG, "field = \"gives\""
            => "field = \"limits\"", (PSYCHOLOOG, "psycholoog");
        Code::MissingSource, RULES, "because = [\"safety.niet_meer\"]"
            => "because = []", (RULES, "niet_meer");
    }
}

#[test]
fn dates_that_are_no_day_or_have_passed() {
    mistakes! {
        Code::BadDate, "facts.toml", "valid_until = \"2026-12-31\""
            => "", ("facts.toml", "eigen_risico");
        Code::BadDate, "facts.toml", "checked_on = \"2026-11-21\""
            => "checked_on = \"2026-02-30\"", ("facts.toml", "eigen_risico");
    }
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
    mistakes! {
        Code::BadCondition, RULES, "{ is = [\"heavy.licht\", \"heavy.matig\"] }"
            => "{ is = [\"heavy.licht\", \"who.ziek\"] }", (RULES, "");
        Code::BadCondition, QUESTIONS, "ask_when = { is = \"worries.geld\" }"
            => "ask_when = { is = \"safety.geen\" }", (QUESTIONS, "money");
    }
}

#[test]
fn questions_and_options_that_are_never_offered() {
    mistakes! {
        Code::UnreachableQuestion, QUESTIONS, "ask_when = { is = \"worries.geld\" }"
            => "ask_when = { all = [{ is = \"worries.geld\" }, { is = \"worries.weet_niet\" }] }",
            (QUESTIONS, "money");
        Code::UnreachableOption, QUESTIONS, "show_when = { is = [\"who.jong\", \"who.ander\"] }"
            => "show_when = { all = [{ is = \"who.jong\" }, { is = \"who.ander\" }] }",
            (QUESTIONS, "phase.na_overlijden");
    }
}

#[test]
fn rules_and_the_routing_table_that_contradict_each_other() {
    let table = "routing.toml";
    for (from, to) in [
        (
            "\"huisarts\", \"poh_ggz\", \"maatschappelijk_werker\"]",
            "\"poh_ggz\", \"huisarts\", \"maatschappelijk_werker\"]",
        ),
        (
            "because = [\"worries.geld\"]",
            "because = [\"worries.werk\"]",
        ),
    ] {
        mistake(Code::NotInTheTable, RULES, from, to, (RULES, ""));
    }
    mistakes! {
        Code::UnknownId, RULES, "rows = [2]" => "rows = [99]", (RULES, "piekeren");
        Code::RowWithoutRule, RULES, "rows = [17]" => "", (table, "row 17");
        Code::DuplicateId, table, "number = 17" => "number = 18", (table, "row 18");
    }
}

#[test]
fn rules_that_never_hold_and_unreachable_supports() {
    mistakes! {
        Code::DeadRule, RULES, "when = { is = \"home_help.huishouden\" }"
            => "when = { all = [{ is = \"money.geen\" }, { is = \"money.achterstand\" }] }",
            (RULES, "hulp_in_huis");
        Code::SupportWithoutRule, RULES,
            "supports = [\"maatschappelijk_werker\", \"wmo_gemeente\", \"clientondersteuning\"]"
            => "supports = [\"maatschappelijk_werker\", \"clientondersteuning\"]",
            ("supports/wmo_gemeente.toml", "wmo_gemeente");
    }
}

#[test]
fn paid_help_without_free_help_and_heavy_help_without_the_huisarts() {
    mistakes! {
        Code::PaidWithoutFree, RULES,
            "supports = [\"maatschappelijk_werker\", \"psychosociaal_therapeut\"]"
            => "supports = [\"psychosociaal_therapeut\"]", (RULES, "liever_geen_arts");
        Code::WrongOrder, RULES, "supports = [\"huisarts\", \"psychotherapeut\", \"psychiater\"]"
            => "supports = [\"psychotherapeut\", \"psychiater\", \"huisarts\"]",
            (RULES, "lang_en_zwaar");
    }
}

#[test]
fn doors_that_contradict_the_card() {
    mistakes! {
        Code::BadDoor, "supports/poh_ggz.toml", "id = \"huisarts\""
            => "id = \"zelf\"", ("supports/poh_ggz.toml", "poh_ggz");
        Code::BadDoor, "supports/poh_ggz.toml", "id = \"huisarts\""
            => "id = \"huisarts\"\nwhen = { is = \"who.ziek\" }",
            ("supports/poh_ggz.toml", "poh_ggz");
        Code::BadDoor, "supports/financiele_hulp.toml", "id = \"gemeente\""
            => "id = \"gemeente\"\nwhen = { is = \"who.ziek\" }",
            ("supports/financiele_hulp.toml", "financiele_hulp");
        Code::BadDoor, PSYCHOLOOG, "steps = 3" => "steps = 1", (PSYCHOLOOG, "psycholoog");
        // Nothing to press.
        Code::BadDoor, "supports/school.toml", "own = true\n" => "",
            ("supports/school.toml", "school");
    }
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
fn chains_without_a_complete_way() {
    let chains = "chains.toml";
    mistakes! {
        Code::BrokenChain, chains, "steps = [\"huisarts\", \"poh_ggz\", \"psycholoog\"]"
            => "steps = [\"huisarts\", \"psycholoog\", \"poh_ggz\"]", (chains, "praten");
        Code::BrokenChain, chains, "steps = [\"huisarts\", \"psychotherapeut\"]"
            => "steps = [\"psychotherapeut\"]", (chains, "ingewikkeld");
        Code::BrokenChain, chains, "to = [\"poh_ggz\", \"vrijwilligers_vptz\"]"
            => "to = [\"wijkverpleegkundige\"]", (chains, "wijkverpleegkundige");
        Code::UnknownId, chains, "from = \"poh_ggz\"" => "from = \"poh\"", (chains, "poh");
    }
}

#[test]
fn a_why_not_blocks_and_terms_that_say_nothing() {
    mistakes! {
        Code::NothingSaid, "why_not.toml", "first = [\"huisarts\", \"poh_ggz\"]"
            => "first = [\"psycholoog\"]", ("why_not.toml", "psycholoog");
        Code::NothingSaid, "around.toml", "lines = 3"
            => "lines = 0", ("around.toml", "naaste_ander");
        Code::NothingSaid, "glossary.toml", "words = [\"eigen risico\"]"
            => "words = []", ("glossary.toml", "eigen_risico");
        Code::MissingSource, "around.toml", "sources = [\"seed-004\"]"
            => "sources = []", ("around.toml", "waarde");
        Code::DuplicateId, "glossary.toml", "id = \"uwv\""
            => "id = \"wia\"", ("glossary.toml", "wia");
    }
}

#[test]
fn worries_without_a_dimension_and_dimensions_of_something_else() {
    let dimensions = "dimensions.toml";
    mistakes! {
        Code::BadDimension, dimensions, "\"worries.geld\"," => "", (dimensions, "worries.geld");
        Code::BadDimension, dimensions, "\"worries.geld\","
            => "\"worries.geld\", \"heavy.zwaar\",", (dimensions, "heavy.zwaar");
    }
}

#[test]
fn a_card_that_would_reveal_a_signal_or_names_an_unknown_question() {
    let words = "words = [\"who\"";
    mistakes! {
        Code::NotForTheCard, CARD, words => "words = [\"safety\"", (CARD, "safety");
        Code::NotForTheCard, CARD, words => "words = [\"first\"", (CARD, "first");
        Code::UnknownId, CARD, words => "words = [\"wie\"", (CARD, "words");
    }
}

#[test]
fn questions_about_costs_that_are_missing_or_not_needed() {
    mistakes! {
        Code::CostQuestions, CARD, "\"psychotherapeut\", " => "", (CARD, "psychotherapeut");
        Code::CostQuestions, CARD, "\"psychotherapeut\", "
            => "\"psychotherapeut\", \"huisarts\", ", (CARD, "huisarts");
        Code::DuplicateId, CARD, "\"psychotherapeut\", "
            => "\"psychotherapeut\", \"notaris\", ", (CARD, "notaris");
        Code::DuplicateId, CARD, "id = \"aanvullend\"" => "id = \"gemeente\"", (CARD, "gemeente");
        Code::UnusedText, "text/nl/card.ftl", ".line-3-naaste"
            => ".line-4-naaste", ("text/nl/card.ftl", "line-4-naaste");
    }
}

#[test]
fn a_kind_of_support_without_known_hours() {
    mistakes! {
        Code::MissingHours, TONIGHT, "    \"notaris\",\n" => "", (TONIGHT, "notaris");
        Code::DuplicateId, TONIGHT, "    \"notaris\",\n"
            => "    \"notaris\",\n    \"huisarts\",\n", (TONIGHT, "huisarts");
        Code::MissingSource, TONIGHT, "sources = [\"seed-002\"]"
            => "sources = []", (TONIGHT, "erbij_zijn");
        Code::MissingText, TONIGHT, "id = \"erbij_zijn\""
            => "id = \"erbij\"", (TONIGHT, "tonight-erbij");
    }
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
    mistakes! {
        Code::TooMany, QUESTIONS,
            "options = [{ id = \"ja\" }, { id = \"ziek\" }, { id = \"nee\" }, { id = \"weet_niet\", unknown = true }]"
            => &to, (QUESTIONS, "");
    }
}

#[test]
fn a_folder_that_is_not_there() {
    let missing = Files::read(std::path::Path::new("/nonexistent/content"));
    assert_eq!(
        missing.map_err(|problem| problem.code),
        Err(Code::Unreadable)
    );
}

/// The line that a problem names, as it stands in the altered file.
fn line_of(file: &str, from: &str, to: &str, code: Code) -> String {
    let text = files().0.remove(file).unwrap_or_default();
    let altered = text.replacen(from, to, 1);
    let problems = problems_on(TODAY, file, from, to);
    let found = problems
        .iter()
        .find(|it| it.code == code && it.file == file);
    let line = found.and_then(|problem| problem.line).unwrap_or_default();
    let line = altered.lines().nth(line.wrapping_sub(1));
    line.unwrap_or_default().trim().to_owned()
}

#[test]
fn a_problem_names_the_line_to_go_to() {
    for (file, from, to, code, expected) in [
        (RULES, "[[rule]]", "[[rule", Code::BadToml, "[[rule"),
        (
            RULES,
            "rows = [2]",
            "rows = [99]",
            Code::UnknownId,
            "id = \"piekeren\"",
        ),
        (
            PSYCHOLOOG_TEXT,
            ".plain",
            ".plane",
            Code::UnusedText,
            ".plane",
        ),
        (
            PSYCHOLOOG,
            "review_by = \"2027-11-21\"",
            "review_by = \"ooit\"",
            Code::BadDate,
            "id = \"psycholoog\"",
        ),
    ] {
        let line = line_of(file, from, to, code);
        assert!(line.starts_with(expected), "{code:?}: {line}");
    }
}

/// Written from the source with `STEUNWIJZER_WRITE=1`.
#[test]
fn every_code_is_in_the_documentation() {
    let mut page = String::from(
        "# Problems of the content\n\n\
         What `cargo guide check` and the build say when content is wrong: \
         `error[code] content/<file>:<line>, <id>: what is wrong. Remedy: what to do.`\n\
         A warning stops nothing. This page is written from `crates/content/src/problem.rs`: \
         `STEUNWIJZER_WRITE=1 cargo test -p guide every_code_is_in_the_documentation`.\n\n\
         | Code | | Means |\n|---|---|---|\n",
    );
    for code in Code::ALL {
        let level = if code.is_warning() {
            "warning"
        } else {
            "error"
        };
        page += &format!("| `{}` | {level} | {} |\n", code.as_str(), code.meaning());
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/problems.md");
    if std::env::var_os("STEUNWIJZER_WRITE").is_some() {
        std::fs::write(&path, &page).expect("docs/problems.md can be written");
    }
    let written = std::fs::read_to_string(&path).expect("docs/problems.md can be read");
    assert!(
        written == page,
        "docs/problems.md is stale: run this test with STEUNWIJZER_WRITE=1"
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
