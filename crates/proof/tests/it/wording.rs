//! Promises about sentences find the sentences that a reviewer found wrong.

use std::collections::BTreeSet;

use crate::content::{files, guide, promises, real, replaced};
use proof::{Check, Promises, wording};

/// What stood there before the review of November 2026, or says the same, and whose promise it breaks.
const BEFORE: [(&str, &str, &str, &str); 8] = [
    (
        "text/nl/red_flags.ftl",
        "Geen levensgevaar? Bel nu de huisarts.",
        "Geen levensgevaar? Bel morgen de huisarts.",
        "signaal_kan_niet_wachten",
    ),
    (
        "text/nl/questions.ftl",
        "option-heavy-zwaar = Het wordt me te veel: het zit me de hele dag in de weg, of het duurt al lang",
        "option-heavy-zwaar = Het is zo zwaar dat gewone dingen niet lukken",
        "zwaar_is_geen_ziek_lichaam",
    ),
    (
        "text/nl/rules.ftl",
        "rule-rouw_zwaar = Verdriet kan zo zwaar zijn dat gewone dingen even niet lukken.",
        "rule-rouw_zwaar = Het verdriet blijft zwaar, of je komt niet verder.",
        "zwaar_verdriet_is_geen_fout",
    ),
    (
        "text/nl/rules.ftl",
        "rule-kinderen = Voor kinderen in een gezin met ernstige ziekte",
        "rule-kinderen = Voor kinderen van zieke ouders",
        "ouder_van_een_ziek_kind",
    ),
    (
        "text/nl/rules.ftl",
        "rule-eenzaam_lotgenoten = Mensen die hetzelfde meemaken, begrijpen",
        "rule-eenzaam_lotgenoten = Mensen met dezelfde ziekte begrijpen",
        "nabestaande_is_niet_ziek",
    ),
    (
        "text/nl/supports/kindertelefoon.ftl",
        "Ben je 18 of ouder?",
        "Ben je ouder?",
        "achttien_of_ouder",
    ),
    (
        "text/nl/supports/huisartsenspoedpost.ftl",
        ".find = Bel het nummer van je eigen huisarts.",
        ".find = Zoek op de website van je huisarts.",
        "spoedpost_via_je_huisarts",
    ),
    (
        "text/nl/supports/notaris.ftl",
        "Zeg dat er ernstige ziekte is, en doe het op tijd.",
        "Zeg dat er ernstige ziekte is.",
        "notaris_op_tijd",
    ),
];

fn broken(checks: &[Check]) -> BTreeSet<&str> {
    let broken = checks.iter().filter(|check| !check.violations.is_empty());
    broken.map(|check| check.id.as_str()).collect()
}

#[test]
fn what_a_reviewer_found_wrong_is_found_again() {
    let changed = BEFORE
        .iter()
        .fold(files(), |files, (file, now, before, _)| {
            replaced(files, file, now, before)
        });
    let promises = promises();
    let now = wording::checks(&promises.wording, real()).expect("the ids");
    assert_eq!(broken(&now), BTreeSet::new());
    let before = wording::checks(&promises.wording, guide(&changed)).expect("the ids");
    let expected: BTreeSet<String> = BEFORE.map(|(.., id)| format!("promise {id}")).into();
    let expected: BTreeSet<&str> = expected.iter().map(String::as_str).collect();
    assert_eq!(broken(&before), expected);
}

#[test]
fn a_text_that_does_not_name_a_number_is_found() {
    let promise = "[[wording]]\nid = \"x\"\nsays = \"Zo.\"\nsources = []
        texts = [\"flag-zelfdoding.line-*\"]\nnames = [\"tel_113\"]";
    let promises = Promises::parse(promise).expect("it can be read");
    let checks = wording::checks(&promises.wording, real()).expect("the ids");
    let found = checks[0].violations.iter().map(|found| found.what.as_str());
    assert_eq!(
        found.collect::<Vec<_>>(),
        [2, 3, 4].map(|line| format!("flag-zelfdoding.line-{line} does not name tel_113"))
    );
}

#[test]
fn a_promise_about_a_text_that_is_not_there_or_about_nothing_is_refused() {
    for (about, named) in [
        (
            "texts = [\"flag-nergens\"]\nnever = [\"a\"]",
            "flag-nergens",
        ),
        ("texts = [\"nergens-*\"]\nnever = [\"a\"]", "nergens-*"),
        (
            "texts = [\"flag-nood\"]\nnames = [\"tel_nergens\"]",
            "tel_nergens",
        ),
        (
            "texts = [\"flag-nood\"]\nexcept = [\"flag-medisch\"]\nnever = [\"a\"]",
            "flag-medisch",
        ),
        ("texts = [\"flag-nood\"]", "Add never, one_of or names"),
    ] {
        let text = format!("[[wording]]\nid = \"x\"\nsays = \"Zo.\"\nsources = []\n{about}\n");
        let promises = Promises::parse(&text).expect("it can be read");
        let problem = wording::checks(&promises.wording, real()).unwrap_err();
        let problem = problem.to_string();
        assert!(
            problem.contains("x: ") && problem.contains(named),
            "{problem}"
        );
    }
}
