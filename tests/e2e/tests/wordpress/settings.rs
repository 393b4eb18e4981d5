//! The page with the settings.

use serde_json::json;

use super::site::{Settings, desk_of, does};

/// Waits until the page says that it was stored, or why not.
const ANSWERED: &str = "return Boolean(document.querySelector('.notice.settings-error, #setting-error-settings_updated'))";

/// What the page says.
const SAID: &str = "return [...document.querySelectorAll('.settings-error')].map((one) => one.innerText.trim()).join('\\n')";

const PAGE: &str = "wp-admin/options-general.php?page=steunwijzer";

#[test]
fn an_administrator_chooses_for_the_whole_site() {
    let _before = Settings::with(&json!({}), "");
    let desk = desk_of("beheerder");
    desk.goes_to(PAGE)
        .writes(
            "#steunwijzer-folder",
            "https://hulp.example.nl/steunwijzer/voor-webteams.html",
        )
        .picks("#steunwijzer-form", "u")
        .picks("#steunwijzer-lang", "en")
        .writes("#steunwijzer-start", "hulp/huisarts")
        .writes(
            "#steunwijzer-partner",
            "https://www.example.nl/partner.json",
        )
        .writes(
            "#steunwijzer-steunwijzer_partner",
            "{\"format_version\": 1, \"name\": \"Huis ‘t \\\"Hof\\\" <b>\"}",
        )
        .presses("#submit")
        .sees(ANSWERED);
    let stored = does("settings", &[]);
    assert_eq!(
        stored["settings"],
        json!({
            "folder": "https://hulp.example.nl/steunwijzer/",
            "options": {
                "lang": "en",
                "form": "u",
                "start": "hulp/huisarts",
                "partner": "https://www.example.nl/partner.json",
            },
        })
    );
    // As it was written, with quotes and all.
    assert_eq!(
        stored["partner"],
        "{\"format_version\": 1, \"name\": \"Huis ‘t \\\"Hof\\\" <b>\"}"
    );
    // And it comes back into the form as it is.
    desk.goes_to(PAGE);
    assert_eq!(
        desk.reads("return document.querySelector('#steunwijzer-steunwijzer_partner').value"),
        stored["partner"]
    );
    assert_eq!(
        desk.reads("return document.querySelector('#steunwijzer-form').value"),
        "u"
    );
    // Empty is the plugin’s own copy.
    desk.writes("#steunwijzer-folder", "")
        .presses("#submit")
        .sees(ANSWERED);
    assert_eq!(does("settings", &[])["settings"]["folder"], "");
}

#[test]
fn what_cannot_be_used_is_said_in_dutch_and_the_old_choice_stays() {
    let before = json!({ "folder": "https://hulp.example.nl/", "options": { "lang": "nl", "start": "naaste" } });
    let _before = Settings::with(&before, "");
    let desk = desk_of("beheerder");
    desk.goes_to(PAGE)
        .writes("#steunwijzer-folder", "javascript:alert(1)//")
        .writes("#steunwijzer-start", "Naaste!")
        .presses("#submit")
        .sees(ANSWERED);
    let said = desk.reads(SAID);
    let said = said.as_str().expect("words");
    assert!(
        said.contains("Dit adres van de bestanden kunnen we niet gebruiken."),
        "{said}"
    );
    assert!(
        said.contains("“Beginnen bij” kunnen we zo niet gebruiken."),
        "{said}"
    );
    assert_eq!(does("settings", &[])["settings"], before);
}

#[test]
fn every_field_has_a_label() {
    let desk = desk_of("beheerder");
    desk.goes_to(PAGE)
        .sees("return Boolean(document.querySelector('#steunwijzer-folder'))");
    let without = desk.reads(
        "return [...document.querySelectorAll('form input:not([type=hidden], [type=submit]), form select, form textarea')]
            .filter((one) => !one.labels.length || (one.hasAttribute('aria-describedby')
                && !document.getElementById(one.getAttribute('aria-describedby'))))
            .map((one) => one.name)",
    );
    assert_eq!(without, json!([]));
}

#[test]
fn who_may_not_change_settings_cannot() {
    let _before = Settings::with(&json!({}), "");
    let desk = desk_of("redacteur");
    desk.goes_to(PAGE)
        .sees("return document.body.innerText.includes('not allowed')");
    // Nor by sending the form: WordPress asks who it is, and whether it is its form.
    let status = desk.reads(
        "const asks = new XMLHttpRequest(); asks.open('POST', '/wp-admin/options.php', false);
         asks.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
         asks.send('option_page=steunwijzer&action=update&steunwijzer_settings[folder]=https://example.org/');
         return asks.status",
    );
    assert_eq!(status, 403);
    let admin = desk_of("beheerder");
    let status = admin.reads(
        "const asks = new XMLHttpRequest(); asks.open('POST', '/wp-admin/options.php', false);
         asks.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
         asks.send('option_page=steunwijzer&action=update&steunwijzer_settings[folder]=https://example.org/');
         return asks.status",
    );
    assert_eq!(status, 403, "without the nonce of the form");
    assert_eq!(does("settings", &[])["settings"], json!([]));
}

#[test]
fn who_may_not_write_scripts_does_not_say_where_one_comes_from() {
    let _before = Settings::with(&json!({ "folder": "https://hulp.example.nl/" }), "");
    let sent = json!({ "folder": "https://example.org/", "options": { "form": "u" } }).to_string();
    // On a network of sites the administrator of one is in the same place as an author here.
    let said = does("check", &["auteur", &sent]);
    assert_eq!(
        said["settings"],
        json!({ "folder": "https://hulp.example.nl/", "options": { "form": "u" } })
    );
    let said = does("check", &["beheerder", &sent]);
    assert_eq!(said["settings"]["folder"], "https://example.org/");
}

#[test]
fn an_address_of_a_script_is_over_https_or_on_this_site() {
    let _before = Settings::with(&json!({}), "");
    let stored = |written: &str| {
        let sent = json!({ "folder": written }).to_string();
        does("check", &["beheerder", &sent])["settings"]["folder"].clone()
    };
    for (written, kept) in [
        (
            "https://hulp.example.nl/map",
            "https://hulp.example.nl/map/",
        ),
        ("/steunwijzer/", "/steunwijzer/"),
        ("http://example.org/", ""),
        ("//example.org/", ""),
        ("data:text/javascript,alert(1)", ""),
        ("https://ik:geheim@example.org/", ""),
        ("https://example.org/?a=b", ""),
        ("\"><script>", ""),
    ] {
        assert_eq!(stored(written), kept, "{written}");
    }
}
