//! The partner file: its text in the settings, or its address.

use e2e::Language;
use e2e::host::Mode::Isolated;
use serde_json::json;

use super::site::{Changed, Settings, answer, does, page, plain_post, visit};

const EXAMPLE: &str = include_str!("../../../../static/voorbeeld/partner.json");

/// What a browser asks for.
const PATH: &str = "/?steunwijzer=partner.json";

#[track_caller]
fn sees_the_partner(title: &str) {
    let _roots = Changed::roots(Isolated);
    let address = plain_post(title);
    // The example asks for “u”.
    visit(&address, Some(Isolated))
        .of_a_page_with("", Language::Formal)
        .run(|visitor| {
            visitor
                .sees("Waar kunt u terecht")
                .answers("who.ziek worries.angst heavy.licht");
            visitor
                .sees("Dit is er ook bij Ziekenhuis Voorbeeld")
                .sees("000-000 00 04");
        });
}

#[test]
fn a_text_in_the_settings_is_handed_out_and_read() {
    let _settings = Settings::with(&json!({}), EXAMPLE.trim());
    sees_the_partner("Met een geplakt partnerbestand");
    let answer = answer(PATH);
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    assert!(
        head.contains("\r\nContent-Type: application/json; charset=utf-8\r\n"),
        "{head}"
    );
    assert!(
        head.contains("\r\nX-Content-Type-Options: nosniff\r\n"),
        "{head}"
    );
    assert_eq!(body, EXAMPLE.trim());
}

#[test]
fn a_file_at_an_address_is_read() {
    let address = page("wp-content/plugins/steunwijzer/steunwijzer/voorbeeld/partner.json");
    let _settings = Settings::with(&json!({ "options": { "partner": address } }), "");
    sees_the_partner("Met het adres van een partnerbestand");
}

#[test]
fn without_a_text_there_is_no_file_and_no_attribute() {
    let _settings = Settings::with(&json!({}), "");
    let missing = answer(PATH);
    assert!(
        missing.starts_with("HTTP/1.1 404 ") && missing.ends_with("\r\n\r\n{}"),
        "{missing}"
    );
    let address = plain_post("Zonder partnerbestand");
    let page = answer(&address.replace(&page(""), "/"));
    assert!(page.contains("<steun-wijzer lang=\"nl\" folder="), "{page}");
}

#[test]
fn a_text_that_is_no_partner_file_is_refused_and_the_old_one_stays() {
    let _settings = Settings::with(&json!({}), EXAMPLE.trim());
    let refused = |text: &str| {
        let said = does("check", &["beheerder", "{}", text]);
        assert_eq!(said["partner"], EXAMPLE.trim(), "{text:.40}");
        assert_eq!(
            said["refused"],
            json!(["steunwijzer-steunwijzer_partner"]),
            "{text:.40}"
        );
    };
    refused("<script>alert(1)</script>");
    refused("[1]");
    refused("{\"name\": \"Ziekenhuis\"}");
    refused(&format!(
        "{{\"format_version\": 1, \"name\": \"{}\"}}",
        "a".repeat(66_000)
    ));
    let said = does("check", &["beheerder", "{}", "{\"format_version\": 1}"]);
    assert_eq!(said["partner"], "{\"format_version\": 1}");
}
