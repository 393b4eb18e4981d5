//! What comes before what, and why: `docs/sources/routing.md` and decisions 0002 and 0005.

use guide::advise;

use crate::check::{Says, choice, first, ids, model, person, rules_for};

#[test]
fn what_fits_too_is_everything_behind_the_first_cards() {
    let answers = person("ziek").says("worries.angst worries.geld worries.kinderen heavy.zwaar");
    let advice = advise(model(), answers);
    let both = [ids(advice.first()), ids(advice.rest())].concat();
    assert_eq!(both, ids(&advice.items));
    assert!(!advice.rest().is_empty());
}

#[test]
fn a_certain_reason_comes_before_one_that_may_hold() {
    // Nobody said how heavy it is, so the rule for worrying only may hold; that for arranging does.
    let answers = person("ziek").says("worries.piekeren worries.regelen_instanties");
    let advice = advise(model(), answers);
    assert_eq!(
        rules_for(&advice, "maatschappelijk_werker")[0],
        "regelen",
        "the rule for worrying stands before it in the file"
    );
}

#[test]
fn of_certain_reasons_the_wish_comes_first() {
    let worries = person("ziek").says("worries.regelen_instanties worries.geld money.geen");
    let told_first = |wish: &str| {
        let advice = advise(model(), worries.says(wish));
        rules_for(&advice, "maatschappelijk_werker")[0]
    };
    assert_eq!(told_first("first.geld"), "geld");
    assert_eq!(told_first("first.regelen_instanties"), "regelen");
}

#[test]
fn what_fits_under_a_condition_comes_after_what_certainly_fits() {
    let answers = person("ziek").says("worries.eenzaamheid heavy.licht");
    // Row 19 has the inloophuis before De Luisterlijn; whether it is cancer is not known.
    let shown = first(answers);
    assert_eq!(shown.last(), Some(&"inloophuis_kanker"), "{shown:?}");
    assert_eq!(
        first(answers.says("illness.kanker"))[2],
        "inloophuis_kanker"
    );
}

#[test]
fn heavy_help_is_never_a_guess_and_light_help_may_be() {
    let answers = person("ziek").says("worries.relatie_gezin");
    let shown = first(answers);
    assert!(!shown.contains(&"psychotherapeut"), "{shown:?}");
    assert!(shown.contains(&"maatschappelijk_werker"), "{shown:?}");
    let heavy = first(answers.says("heavy.zwaar"));
    assert!(heavy.contains(&"psychotherapeut"), "{heavy:?}");
}

#[test]
fn of_a_rule_that_leads_only_the_first_support_leads_and_for_a_signal_all_do() {
    let many =
        "worries.geld worries.eenzaamheid worries.verlies_rouw heavy.zwaar first.eenzaamheid";
    let answers = person("nabestaande").says(many);
    assert_eq!(first(answers)[0], "huisarts");
    let signal = first(answers.says("safety.nood"));
    assert_eq!(
        signal[..3],
        ["huisarts", "huisartsenspoedpost", "luisterlijn"]
    );
}

#[test]
fn a_practical_wish_begins_and_what_leads_follows() {
    let answers = person("ziek")
        .says("worries.geld worries.somberheid worries.angst heavy.zwaar money.achterstand");
    assert_eq!(first(answers.says("first.somberheid"))[0], "huisarts");
    assert_eq!(
        first(answers.says("first.geld"))[..2],
        ["financiele_hulp", "huisarts"]
    );
}

#[test]
fn what_comes_later_stands_behind_unless_a_signal_asks_for_it() {
    let answers = person("jong").says("worries.verlies_rouw heavy.matig");
    let advice = advise(model(), answers);
    assert!(!ids(advice.first()).contains(&"geestelijk_verzorger"));
    assert!(ids(advice.rest()).contains(&"geestelijk_verzorger"));
    let asked = first(answers.says("safety.niet_meer"));
    assert!(asked.contains(&"geestelijk_verzorger"), "{asked:?}");
}

#[test]
fn a_signal_gives_its_reason_before_the_wish() {
    let answers = person("ziek").says("worries.somberheid heavy.zwaar safety.zelfdoding");
    let advice = advise(model(), answers);
    assert_eq!(rules_for(&advice, "huisarts")[0], "zelfdoding");
}

#[test]
fn the_last_place_is_for_a_worry_nothing_shown_helps_with_even_if_its_help_only_may_fit() {
    let answers = person("ziek")
        .says("worries.eenzaamheid worries.kinderen first.eenzaamheid heavy.licht illness.anders");
    let shown = first(answers);
    assert_eq!(shown.last(), Some(&"kinderen_begeleiding"), "{shown:?}");
    assert!(answers.has(choice("worries.kinderen")));
}
