//! A proof that finds nothing is worth something only if it would have found it.

use crate::content;
use guide::Model;
use num_bigint::BigUint;
use proof::{Depth, diff, prove};

/// What the symbols find wrong: the check and the shortest answers.
fn found(model: &Model<'_>) -> Vec<(String, Vec<String>)> {
    let report = prove(model, &content::promises(), Depth::Symbols).expect("the promises");
    report
        .checks
        .into_iter()
        .flat_map(|check| {
            let id = check.id;
            let violations = check.violations.into_iter();
            violations.map(move |found| (id.clone(), found.answers))
        })
        .collect()
}

#[test]
fn the_real_guide_has_no_mistake() {
    assert_eq!(found(content::model()), Vec::new());
}

#[test]
fn a_worry_that_no_longer_reaches_its_helper_is_found_with_the_shortest_answers() {
    let model = content::with(
        "rules.toml",
        "id = \"zingeving\"\nbecause = [\"worries.zingeving\"]\nsupports = [\"geestelijk_verzorger\"]",
        "id = \"zingeving\"\nbecause = [\"worries.zingeving\"]\nsupports = [\"luisterlijn\"]",
    );
    // What is left are the rules for light and heavy, which may hold whenever nothing is known:
    // so nobody loses the support, and nothing is broken.
    assert_eq!(found(model), Vec::new());

    let model = content::with(
        "rules.toml",
        "[[rule]]\nid = \"regelen\"\nbecause = [\"worries.regelen_instanties\"]\nsupports = [\"maatschappelijk_werker\", \"clientondersteuning\"]",
        "[[rule]]\nid = \"regelen\"\nbecause = [\"worries.regelen_instanties\"]\nsupports = [\"clientondersteuning\"]",
    );
    let answers = ["who.ander", "worries.regelen_instanties"].map(str::to_owned);
    assert_eq!(
        found(model),
        [("promise geld_en_regelen".to_owned(), answers.to_vec())]
    );
}

#[test]
fn a_signal_that_holds_back_what_is_needed_is_found() {
    let model = content::with(
        "red_flags.toml",
        "holds_back = [\"psychotherapeut\"]",
        "holds_back = [\"huisarts\", \"psychotherapeut\"]",
    );
    let ids: Vec<String> = found(model).into_iter().map(|(id, _)| id).collect();
    assert!(ids.contains(&"light_kinds_stay".to_owned()), "{ids:?}");
}

#[test]
fn a_support_and_a_rule_for_nobody_are_found() {
    let model = content::with(
        "supports/werk_uwv.toml",
        "gate = { not = { is = \"work.geen\" } }",
        "gate = { all = [{ is = \"who.jong\" }, { is = \"work.conflict\" }] }",
    );
    let ids: Vec<String> = found(model).into_iter().map(|(id, _)| id).collect();
    // Nobody who is young is asked about work.
    assert!(
        ids.contains(&"every_kind_fits_somebody".to_owned()),
        "{ids:?}"
    );
}

#[test]
fn more_than_four_first_cards_are_found() {
    let model = content::with("guide.toml", "max_shown = 4", "max_shown = 5");
    let ids: Vec<String> = found(model).into_iter().map(|(id, _)| id).collect();
    assert!(ids.contains(&"one_to_four_shown".to_owned()), "{ids:?}");
}

#[test]
fn the_same_guide_has_no_differences() {
    let difference = diff::compare(content::model(), content::model(), 0);
    assert!(difference.is_empty(), "{difference:?}");
    assert!(difference.walked > 1_000);
}

#[test]
fn a_difference_is_counted_and_shown_with_the_shortest_answers() {
    let after = content::with(
        "rules.toml",
        "id = \"werk_conflict\"\nbecause = [\"worries.werk\"]\nwhen = { is = \"work.conflict\" }",
        "id = \"werk_conflict\"\nbecause = [\"worries.werk\"]\nwhen = { is = [\"work.conflict\", \"work.eigen_zaak\"] }",
    );
    let difference = diff::compare(content::model(), after, 1);
    let group = &difference.groups[0];
    assert_eq!(group.what, "juridisch_loket now fits");
    assert_eq!(
        group.example,
        ["who.ander", "worries.werk", "work.eigen_zaak"]
    );
    assert!(group.count > BigUint::ZERO && group.count < difference.shared);
    assert_eq!(difference.only_before, BigUint::ZERO);
    assert!(difference.reordered > 0);
}
