//! What has to be shown first when somebody is not safe: `care-facts.md` §5.4, row by row.

use guide::advise;
use guide::model::{Flag, Line};

use crate::check::{Says, choice, model, person, support};

/// The signal behind an answer to the question about safety.
#[track_caller]
fn signal(id: &str) -> &'static Flag<'static> {
    let choice = choice(&format!("safety.{id}"));
    let found = model().flags.iter().find(|flag| flag.choice == choice);
    found.unwrap_or_else(|| panic!("no signal {id}"))
}

/// The numbers and addresses of each line.
fn numbers(lines: &[Line<'static>]) -> Vec<Vec<&'static str>> {
    let values = |line: &Line<'static>| {
        let facts = line.contacts.iter();
        facts.map(|fact| model().fact(*fact).value).collect()
    };
    lines.iter().map(values).collect()
}

#[track_caller]
fn shows(id: &str, expected: &[&[&str]]) {
    assert_eq!(numbers(signal(id).lines), expected, "{id}");
}

#[test]
fn thinking_of_ending_life_shows_113_then_112_then_the_huisarts() {
    let lines: [&[&str]; 3] = [&["113", "113.nl"], &["112"], &[]];
    shows("zelfdoding", &lines);
    shows("zelfdoding_ander", &lines);
}

#[test]
fn not_wanting_any_more_shows_own_doctor_and_meaning_before_113() {
    shows(
        "niet_meer",
        &[&[], &["geestelijkeverzorging.nl"], &["113", "113.nl"]],
    );
}

#[test]
fn violence_shows_veilig_thuis_then_112() {
    shows(
        "geweld",
        &[&["0800-2000", "veiligthuis.nl"], &["112"], &[], &[]],
    );
}

#[test]
fn an_unsafe_child_is_shown_its_own_line_too() {
    shows(
        "kind_onveilig",
        &[
            &["0800-2000"],
            &["112"],
            &["0800-0432", "kindertelefoon.nl"],
            &[],
        ],
    );
}

#[test]
fn a_medical_emergency_shows_112_then_who_can_come_now() {
    shows("medisch", &[&["112"], &[], &[], &[]]);
}

#[test]
fn acute_distress_shows_the_huisarts_and_lines_to_bridge_the_night() {
    shows(
        "nood",
        &[&[], &["112"], &["088 0767 000"], &["113", "113.nl"]],
    );
}

/// "Any list of psychosocial help first" is what may not be there; P0: only then.
#[test]
fn only_a_medical_emergency_puts_the_rest_under_later() {
    for flag in model().flags {
        let medical = flag.choice == choice("safety.medisch");
        assert_eq!(flag.later, medical, "{}", model().choice(flag.choice).id);
    }
}

/// "Quick exit; note on browser history" (row 4); a child is in the same danger (row 7).
#[test]
fn the_note_on_browser_history_is_for_who_is_in_danger_at_home() {
    for flag in model().flags {
        let id = model().choice(flag.choice).id;
        let in_danger = ["geweld", "kind_onveilig"].contains(&id);
        assert_eq!(flag.unsafe_to_be_seen, in_danger, "{id}");
    }
}

/// "Must not: send to relationship talk together" (row 4).
#[test]
fn violence_alone_holds_talks_together_back() {
    for flag in model().flags {
        let id = model().choice(flag.choice).id;
        let talks: &[_] = &[support("psychotherapeut")];
        let expected = if id == "geweld" { talks } else { &[] };
        assert_eq!(flag.holds_back, expected, "{id}");
    }
}

#[test]
fn every_answer_that_is_a_signal_has_one() {
    let question = model()
        .questions
        .iter()
        .find(|question| question.id == "safety")
        .expect("there is a question about safety");
    for answer in question.choices.without(question.exclusive).iter() {
        let id = model().choice(answer).id;
        let advice = advise(model(), person("naaste").says(&format!("safety.{id}")));
        assert_eq!(advice.flags.len(), 1, "{id}");
    }
}

/// P0: what is medical cannot wait for anything else; "niet meer" is not the same as a crisis.
#[test]
fn a_medical_emergency_comes_first_and_a_wish_to_die_last() {
    let order: Vec<&str> = model()
        .flags
        .iter()
        .map(|flag| model().choice(flag.choice).id)
        .collect();
    assert_eq!(order.first(), Some(&"medisch"));
    assert_eq!(order.last(), Some(&"niet_meer"));
}

/// §1.24 and the last row of §5.4: on every screen.
#[test]
fn help_now_names_the_numbers_for_everybody() {
    let expected: [&[&str]; 6] = [
        &["112"],
        &["113", "113.nl"],
        &[],
        &["0800-2000"],
        &[],
        &["088 0767 000"],
    ];
    assert_eq!(numbers(model().urgent), expected);
}
