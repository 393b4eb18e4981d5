//! Malicious files.

use guide::model::DoorKind;
use partner::check::is_for_everybody;
use partner::{Fault, LARGEST};

use crate::{model, problems, read, with};

#[track_caller]
fn refused(text: &str) -> Vec<String> {
    assert_eq!(read(text).partner, None, "{text}");
    problems(text)
}

/// The only entry of the file is not used.
#[track_caller]
fn is_left_out(text: &str) -> Vec<String> {
    let partner = read(text).partner;
    assert_eq!(partner.unwrap().all_contacts().count(), 0, "{text}");
    problems(text)
}

fn contact(fields: &str) -> String {
    with(&format!(
        r#""contacts": [{{"support": "psycholoog", "checked_on": "2026-11-20", {fields}}}]"#
    ))
}

#[test]
fn no_link_leads_anywhere_but_to_a_page_over_https() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " https://voorbeeld.example",
        "https://voorbeeld.example\\n",
        "data:text/html,x",
        "http://voorbeeld.example",
        "//voorbeeld.example",
        "https:voorbeeld.example",
        "https:///voorbeeld.example",
        "https://",
        "https://localhost",
        "https://127.0.0.1",
        "https://[::1]/",
        "https://0x7f.1",
        "https://user@voorbeeld.example",
        "https://113.nl@voorbeeld.example/",
        "https://voorbeeld.example:8080/",
        "https://voorbeeld..example/",
        "https://-voorbeeld.example/",
        "https://voorbeeld.example\\\\@113.nl",
        "https://vооrbeeld.example",
        "https://voorbeeld.example/a b",
        "https://voorbeeld.example/\\u202e",
        "https://voorbeeld.example/<script>",
        "https://voorbeeld.example/\\\"",
        "blob:https://voorbeeld.example/x",
    ] {
        let problems = refused(&contact(&format!(r#""page": "{address}""#)));
        assert!(
            problems[0].starts_with("$.contacts[0].page: "),
            "{problems:?}"
        );
    }
    let fine = contact(r#""page": "https://www.voorbeeld.example/zorg/gv?x=1&y=%20#top""#);
    assert_eq!(problems(&fine), [""; 0]);
}

#[test]
fn no_number_is_anything_but_a_number() {
    for phone in [
        "",
        "12",
        "1234567890123456",
        "tel:0001",
        "000-1;phone-context=x",
        "000,,1",
        "*21*000#",
        "++000",
        "000+1",
        "٠٠٠١",
        "000\\u200b1",
        "-000",
        "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0",
    ] {
        let text = contact(&format!(r#""phone": "{phone}""#));
        let problems = is_left_out(&text);
        assert!(
            problems[0].starts_with("$.contacts[0].phone: "),
            "{problems:?}"
        );
    }
    for phone in ["000-123 45 67", "+31 (0)00 12", "0001"] {
        assert_eq!(
            problems(&contact(&format!(r#""phone": "{phone}""#))),
            [""; 0]
        );
    }
}

#[test]
fn no_text_contains_markup_or_changes_the_direction_around_it() {
    for text in [
        "<b>vet</b>",
        "a\\u0000b",
        "a\\nb",
        "a\\u001b[31mb",
        "a\\u0085b",
        "a\\u202eb",
        "a\\u2066b",
        "a\\u200fb",
        "a\\u061cb",
        "a\\u200bb",
        "a\\u00adb",
        "a\\ufeffb",
        "a\\u2028b",
        "\\udb40\\udc41",
        "\\ue000",
        "z\\u0300\\u0301\\u0302\\u0303",
        "   ",
        "",
        "\\u00a0",
    ] {
        for field in ["name", "region"] {
            let file = format!(r#"{{"format_version": 1, "name": "x", "{field}": "{text}"}}"#)
                .replacen(r#""name": "x", "name""#, r#""name""#, 1);
            let problems = refused(&file);
            assert!(
                problems[0].starts_with(&format!("$.{field}: ")),
                "{problems:?}"
            );
        }
        let hours = contact(&format!(r#""phone": "0001", "hours": "{text}""#));
        let used = read(&hours).partner;
        assert!(used.is_none_or(|partner| partner.all_contacts().count() == 0));
    }
    let fine =
        r#"{"format_version": 1, "name": "Sint-Élisabeth & Zn. “’s-Gravenhage” e\u0301 💬"}"#;
    assert_eq!(problems(fine), [""; 0]);
}

#[test]
fn nothing_is_longer_than_a_screen_can_bear() {
    let long = |most: usize| "é".repeat(most);
    for (fields, most) in [("region", 300), ("name2", 0)] {
        if most > 0 {
            assert_eq!(
                problems(&with(&format!(r#""{fields}": "{}""#, long(most)))),
                [""; 0]
            );
            refused(&with(&format!(r#""{fields}": "{}""#, long(most + 1))));
        }
    }
    let many = vec![r#""respijtzorg""#; 201].join(",");
    refused(&with(&format!(r#""not_here": [{many}]"#)));
    let locals =
        vec![r#"{"name": "x", "gives": "y", "phone": "0001", "checked_on": "2026-11-20"}"#; 13];
    refused(&with(&format!(r#""local": [{}]"#, locals.join(","))));
}

#[test]
fn a_huge_file_is_not_read() {
    let padding = |length: usize| {
        let file = with(r#""form": "je""#);
        format!("{file}{}", " ".repeat(length - file.len()))
    };
    assert_eq!(read(&padding(LARGEST)).problems, []);
    let outcome = read(&padding(LARGEST + 1));
    assert_eq!(outcome.partner, None);
    assert_eq!(outcome.problems[0].fault, Fault::TooLarge);
}

#[test]
fn nesting_ends_early() {
    for open in ["[", "{\"a\":", "[{\"a\":"] {
        assert!(read(&open.repeat(LARGEST / 6)).partner.is_none());
    }
}

#[test]
fn one_field_cannot_be_in_two_versions() {
    let problems = refused(r#"{"format_version": 1, "name": "a", "name": "b"}"#);
    assert!(
        problems[0].starts_with("$.name: This is here twice."),
        "{problems:?}"
    );
}

#[test]
fn huisarts_and_the_lines_that_answer_cannot_be_taken_away() {
    let model = model();
    for id in [
        "huisarts",
        "huisartsenspoedpost",
        "noodnummer_112",
        "crisis_113",
        "veilig_thuis",
        "luisterlijn",
        "kindertelefoon",
        "mind_hulplijn",
    ] {
        let mut ids = model.support_ids();
        let support = ids
            .find(|support| model.support(*support).id == id)
            .unwrap();
        assert!(is_for_everybody(model, support), "{id}");
        let outcome = read(&with(&format!(r#""not_here": ["{id}"]"#)));
        assert_eq!(outcome.problems[0].fault, Fault::National, "{id}");
        assert!(!outcome.partner.unwrap().lacks(support), "{id}");
    }
    // Whatever the rules of urgent help name.
    let everybody = model
        .support_ids()
        .filter(|id| is_for_everybody(model, *id));
    assert!(everybody.count() < model.supports.len() / 2);
}

#[test]
fn no_number_comes_before_one_for_the_whole_country() {
    for id in [
        "noodnummer_112",
        "crisis_113",
        "veilig_thuis",
        "luisterlijn",
        "kindertelefoon",
        "mind_hulplijn",
    ] {
        let text = with(&format!(
            r#""contacts": [{{"support": "{id}", "phone": "0001", "checked_on": "2026-11-20"}}]"#
        ));
        let outcome = read(&text);
        assert_eq!(outcome.problems[0].fault, Fault::National, "{id}");
        let model = model();
        let partner = outcome.partner.unwrap();
        for support in model.support_ids() {
            assert!(partner.contacts(support, DoorKind::Zelf).is_empty());
        }
    }
    // These differ from place to place.
    for id in ["huisarts", "huisartsenspoedpost"] {
        let text = with(&format!(
            r#""contacts": [{{"support": "{id}", "phone": "0001", "checked_on": "2026-11-20"}}]"#
        ));
        assert_eq!(problems(&text), [""; 0], "{id}");
    }
}

#[test]
fn no_number_of_the_guide_and_none_that_costs_extra_is_a_partners_own() {
    let numbers = |fact: &guide::model::Fact<'_>| fact.value.to_owned();
    let facts = model().facts.iter();
    let national = facts.filter(|fact| fact.kind == guide::model::FactKind::Phone);
    let national: Vec<String> = national.map(numbers).collect();
    assert!(national.contains(&"112".to_owned()), "{national:?}");
    let national = national
        .iter()
        .map(|phone| (phone.as_str(), Fault::National));
    let paid = [
        "0909-1234",
        "0906 12 34",
        "+31 909 1234",
        "0031 (0)906-1234",
    ];
    for (phone, fault) in national.chain(paid.map(|phone| (phone, Fault::Paid))) {
        let outcome = read(&contact(&format!(r#""phone": "{phone}""#)));
        assert_eq!(outcome.problems[0].fault, fault, "{phone}");
        assert_eq!(outcome.problems[0].path, "$.contacts[0].phone");
        assert_eq!(
            outcome.partner.unwrap().all_contacts().count(),
            0,
            "{phone}"
        );
    }
    // A service number that may be one of a huisartsenpost, and one that only begins alike.
    for phone in ["0900-1234", "06 0906 1234", "1120000", "14 020"] {
        assert_eq!(
            problems(&contact(&format!(r#""phone": "{phone}""#))),
            [""; 0]
        );
    }
}

#[test]
fn a_number_for_visitors_who_call_themselves_belongs_to_a_kind_of_support() {
    let text =
        with(r#""contacts": [{"door": "zelf", "phone": "0001", "checked_on": "2026-11-20"}]"#);
    assert_eq!(read(&text).problems[0].fault, Fault::Nowhere);
}
