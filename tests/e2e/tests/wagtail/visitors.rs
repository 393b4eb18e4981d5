//! What a visitor has: the guide on a page of the site, on a phone.

use e2e::Language;
use e2e::host::Mode::Isolated;
use serde_json::json;

use super::site::{guide, page_with, visit};

#[test]
fn what_is_chosen_for_a_page_holds_and_the_result_is_reached() {
    let address = page_with("In het Engels", &guide(&json!({ "lang": "en" })));
    visit(&address, Some(Isolated))
        .of_a_page_with("", Language::English)
        .run(|visitor| {
            visitor.answers("who.ziek worries.angst heavy.licht");
            assert!(!visitor.begin_here().is_empty());
            assert_eq!(visitor.what_is_too_wide(), [""; 0]);
        });
}

#[test]
fn two_on_a_page_work_beside_text() {
    let blocks = json!([
        { "type": "paragraph", "value": "<p>Twee keer hulp.</p>" },
        { "type": "steunwijzer", "value": {} },
        { "type": "steunwijzer", "value": { "start": "naaste" } },
    ]);
    let address = page_with("Twee keer", &blocks);
    visit(&address, Some(Isolated)).run(|visitor| {
        let there = visitor
            .the_page_knows("return String(document.querySelectorAll('steun-wijzer').length)");
        assert_eq!(there, "2");
        visitor
            .returns_to_the_frame()
            .answers("who.ziek worries.angst heavy.licht");
    });
}

#[test]
fn without_scripts_help_stands_in_its_place() {
    let address = page_with("Zonder script", &guide(&json!({})));
    visit(&address, None).without_scripts().run(|visitor| {
        visitor.sees("Levensgevaar").sees("112").sees("113");
    });
}

#[test]
fn a_visitor_gets_no_cookie() {
    let address = page_with("Zonder koekje", &guide(&json!({})));
    visit(&address, None).run(|visitor| {
        let kept: String =
            visitor.device("return document.cookie + localStorage.length + sessionStorage.length");
        assert_eq!(kept, "00");
    });
}
