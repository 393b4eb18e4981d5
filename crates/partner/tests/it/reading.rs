//! Files as web teams write them.

use guide::model::{DoorKind, SupportId};
use partner::values::Form;
use partner::{Contact, Partner};

use crate::{model, problems, read, with};

fn support(id: &str) -> SupportId {
    let mut ids = model().support_ids();
    ids.find(|support| model().support(*support).id == id)
        .unwrap()
}

fn used(text: &str) -> Partner {
    read(text).partner.unwrap()
}

fn phones<'p>(contacts: &[&'p Contact]) -> Vec<&'p str> {
    contacts
        .iter()
        .filter_map(|contact| Some(contact.phone.as_ref()?.as_str()))
        .collect()
}

#[test]
fn a_name_is_enough() {
    let outcome = read(r#"{"format_version": 1, "name": "Ziekenhuis Voorbeeld"}"#);
    assert_eq!(outcome.problems, []);
    assert_eq!(outcome.message("partner.json"), None);
    let partner = outcome.partner.unwrap();
    assert_eq!(partner.name.as_str(), "Ziekenhuis Voorbeeld");
    assert_eq!((partner.form, partner.region), (None, None));
}

#[test]
fn a_contact_for_a_kind_and_a_door_comes_before_one_for_less() {
    let partner = used(&with(
        r#""form": "u", "contacts": [
            {"door": "ziekenhuis", "phone": "000-3", "checked_on": "2026-11-20"},
            {"support": "geestelijk_verzorger", "phone": "000-2", "checked_on": "2026-11-20"},
            {"support": "geestelijk_verzorger", "door": "ziekenhuis", "phone": "000-1",
             "page": "https://voorbeeld.example/gv", "hours": "Op werkdagen van 9 tot 12 uur",
             "checked_on": "2026-11-20"}]"#,
    ));
    assert_eq!(partner.form, Some(Form::U));
    let gv = support("geestelijk_verzorger");
    let contacts = partner.contacts(gv, DoorKind::Ziekenhuis);
    assert_eq!(phones(&contacts), ["000-1", "000-2", "000-3"]);
    assert_eq!(
        contacts[0].page.as_ref().unwrap().href(),
        "https://voorbeeld.example/gv"
    );
    assert_eq!(contacts[0].phone.as_ref().unwrap().href(), "tel:0001");
    assert_eq!(phones(&partner.contacts(gv, DoorKind::Huisarts)), ["000-2"]);
    let other = support("psycholoog");
    assert_eq!(
        phones(&partner.contacts(other, DoorKind::Ziekenhuis)),
        ["000-3"]
    );
    assert_eq!(phones(&partner.contacts(other, DoorKind::Zelf)), [""; 0]);
}

#[test]
fn an_id_that_does_not_exist_costs_its_entry_and_nothing_else() {
    let text = with(
        r#""contacts": [
            {"support": "tovenaar", "phone": "000-1", "checked_on": "2026-11-20"},
            {"support": "psycholoog", "door": "wonderdeur", "phone": "000-1", "checked_on": "2026-11-20"},
            {"support": "huisarts", "door": "werk", "phone": "000-1", "checked_on": "2026-11-20"},
            {"support": "psycholoog", "phone": "000-2", "checked_on": "2026-11-20"}],
           "not_here": ["tovenaar", "respijtzorg"], "telefoon": "000-9""#,
    );
    let partner = used(&text);
    let contacts = partner.contacts(support("psycholoog"), DoorKind::Zelf);
    assert_eq!(phones(&contacts), ["000-2"]);
    assert!(partner.lacks(support("respijtzorg")));
    let problems = problems(&text);
    let paths: Vec<_> = problems
        .iter()
        .map(|text| text.split(": ").next().unwrap())
        .collect();
    assert_eq!(
        paths,
        [
            "$.telefoon",
            "$.contacts[0].support",
            "$.contacts[1].door",
            "$.contacts[2].door",
            "$.not_here[0]"
        ]
    );
    let message = read(&text).message("partner.json").unwrap();
    assert!(message.starts_with("Steunwijzer: partner.json is used, but for 5 problem(s)."));
    assert!(
        message.contains("Remedy: use an id of gids.html"),
        "{message}"
    );
}

#[test]
fn a_slip_in_an_entry_costs_that_entry_and_is_reported() {
    let text = with(
        r#""contacts": [
            {"support": "psycholoog", "phone": "000-1", "checked_on": "31-02-2026"},
            {"support": "huisarts", "phone": "bel ons", "checked_on": "2026-11-20"},
            {"support": "respijtzorg", "phone": 1, "checked_on": "2026-11-20"},
            {"support": "hospice", "phone": "000-2"},
            {"door": "ziekenhuis", "phone": "000-3", "checked_on": "2026-11-20"}],
           "local": [
            {"name": "", "gives": "Thee.", "phone": "000-4", "checked_on": "2026-11-20"},
            {"name": "Huiskamer", "gives": "Thee.", "phone": "000-5", "checked_on": "2026-11-20"}],
           "not_here": [7, "respijtzorg"], "constructor": {}, "__proto__": []"#,
    );
    let partner = used(&text);
    let phones: Vec<_> = partner.all_contacts().flat_map(|one| &one.phone).collect();
    let phones: Vec<&str> = phones.iter().map(|phone| phone.as_str()).collect();
    assert_eq!(phones, ["000-3", "000-5"]);
    assert!(partner.lacks(support("respijtzorg")));
    let problems = problems(&text);
    let paths = problems.iter().map(|text| text.split(": ").next().unwrap());
    assert_eq!(
        paths.collect::<Vec<_>>(),
        [
            "$.constructor",
            "$.__proto__",
            "$.contacts[0].checked_on",
            "$.contacts[1].phone",
            "$.contacts[2].phone",
            "$.contacts[3].checked_on",
            "$.local[0].name",
            "$.not_here[0]",
        ]
    );
    // Outside of an entry there is nothing to leave out.
    assert_eq!(read(r#"{"format_version": 1, "name": ""}"#).partner, None);
}

#[test]
fn a_wrong_shape_rejects_the_file_and_reports_every_error() {
    let text = with(
        r#""region": 12, "contacts": [{"support": "psycholoog", "phone": "bel ons"}], "not_here": "alles""#,
    );
    let outcome = read(&text);
    assert_eq!(outcome.partner, None);
    assert_eq!(
        problems(&text),
        [
            "$.region: Here should be a text, in \" \". Remedy: write that, as in partner.schema.json.",
            "$.contacts[0].phone: This is not a phone number of 3 to 15 digits. \
             Remedy: write digits, spaces and hyphens, such as \"000-123 45 67\".",
            "$.contacts[0].checked_on: This is missing. Remedy: add it, as in partner.schema.json.",
            "$.not_here: Here should be a list, in [ ]. Remedy: write that, as in partner.schema.json.",
        ]
    );
    let message = outcome.message("partner.json").unwrap();
    assert!(message.contains("not used; the national content is shown"));
}

#[test]
fn invalid_json_is_reported_with_line_and_column() {
    for (text, place) in [
        ("", "line 1, column 1"),
        ("{\n  \"name\": \"é\" oeps\n}", "line 2, column 15"),
        ("<!doctype html>", "line 1, column 1"),
    ] {
        let [problem] = &problems(text)[..] else {
            panic!("{text}")
        };
        assert!(problem.contains(place), "{problem}");
    }
}

#[test]
fn an_impossible_or_long_past_day_is_reported() {
    let day = |day: &str| {
        with(&format!(
            r#""contacts": [{{"support": "psycholoog", "phone": "0001", "checked_on": "{day}"}}]"#
        ))
    };
    for wrong in [
        "2026-02-29",
        "2026-13-01",
        "26-11-20",
        "2026-11-0a",
        "20-11-2026",
    ] {
        let outcome = read(&day(wrong));
        assert_eq!(
            outcome.problems[0].fault,
            partner::Fault::NotADay,
            "{wrong}"
        );
        assert_eq!(
            outcome.partner.unwrap().all_contacts().count(),
            0,
            "{wrong}"
        );
    }
    assert_eq!(problems(&day("2024-02-29")).len(), 1);
    for (told, what) in [
        ("2027-01-01", "still to come"),
        ("2025-11-21", "a year ago"),
    ] {
        let outcome = read(&day(told));
        assert!(outcome.partner.is_some(), "{told}");
        assert!(outcome.problems[0].to_string().contains(what), "{told}");
    }
    assert_eq!(problems(&day("2025-11-22")), [""; 0]);
}

#[test]
fn a_message_stays_short() {
    let fields: Vec<String> = (0..50).map(|n| format!("\"veld{n}\": {n}")).collect();
    let message = read(&with(&fields.join(", "))).message("p").unwrap();
    assert!(message.contains("50 problem(s)") && message.lines().count() == 10);
}
