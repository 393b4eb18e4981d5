//! What a visitor has: the guide in the default theme, on a phone.

use e2e::Language;
use e2e::host::Mode::{Inline, Isolated};
use serde_json::json;

use super::site::{Changed, Settings, answer, block, page, plain_post, visit, written_by};

#[test]
fn the_first_question_is_answered_and_the_result_is_reached() {
    let _roots = Changed::roots(Isolated);
    let address = plain_post("Waar kun je terecht?");
    visit(&address, Some(Isolated)).run(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        assert!(!visitor.begin_here().is_empty());
        assert_eq!(visitor.what_is_too_wide(), [""; 0]);
        // Nor is the page around it wider than the phone.
        let fits = visitor
            .the_page_knows("return String(document.documentElement.scrollWidth <= innerWidth)");
        assert_eq!(fits, "true");
        visitor.returns_to_the_frame();
    });
}

#[test]
fn what_is_chosen_for_a_block_comes_before_what_is_chosen_for_the_site() {
    let _roots = Changed::roots(Isolated);
    let _settings = Settings::with(&json!({ "options": { "form": "u", "start": "ziek" } }), "");
    let address = written_by(
        "auteur",
        "Voor naasten",
        &block(&json!({ "start": "naaste" })),
    );
    visit(&address, Some(Isolated))
        .of_a_page_with("", Language::Formal)
        .run(|visitor| {
            visitor
                .sees("Waar kunt u terecht")
                .finds_chosen("who.naaste", "who.ziek");
        });
}

#[test]
fn inline_for_the_whole_site() {
    let _roots = Changed::roots(Inline);
    let _settings = Settings::with(
        &json!({ "options": { "mode": "inline", "heading-level": "2" } }),
        "",
    );
    // Who writes the page cannot choose it.
    let address = written_by(
        "auteur",
        "In de pagina",
        &block(&json!({ "mode": "isolated" })),
    );
    visit(&address, Some(Inline)).run(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        assert!(!visitor.begin_here().is_empty());
    });
}

#[test]
fn the_files_may_come_from_another_folder() {
    let _roots = Changed::roots(Isolated);
    // Another address of the same folder, which is not the one of the plugin.
    let other = page("wp-content/plugins/./steunwijzer/steunwijzer/");
    let _settings = Settings::with(&json!({ "folder": other }), "");
    let address = plain_post("Elders");
    visit(&address, Some(Isolated)).run(|visitor| {
        let script = visitor
            .the_page_knows("return document.querySelector('#steunwijzer-js').getAttribute('src')");
        assert_eq!(script, format!("{other}steunwijzer.js"));
        visitor
            .returns_to_the_frame()
            .answers("who.ziek worries.angst heavy.licht");
    });
}

#[test]
fn a_script_that_is_joined_with_others_finds_the_files() {
    let _roots = Changed::roots(Isolated);
    // As an optimiser does that listens to nobody: our script stands in the page, and its name nowhere.
    let address = plain_post("Samengevoegd");
    let _joined = Changed::files(
        |name| name == "steunwijzer.js",
        |script| {
            let script = serde_json::to_string(&String::from_utf8_lossy(script)).ok()?;
            let joins = format!(
                "document.querySelector('#steunwijzer-js').remove();
                 const joined = document.createElement('script'); joined.textContent = {script};
                 document.head.append(joined);"
            );
            Some(joins.into_bytes())
        },
    );
    visit(&address, Some(Isolated)).run(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
    });
}

#[test]
fn a_visitor_gets_no_cookie() {
    let address = plain_post("Zonder koekje");
    let path = address.replace(&page(""), "/");
    for asked in [path.as_str(), "/?steunwijzer=partner.json"] {
        let (head, _) = answer(asked)
            .split_once("\r\n\r\n")
            .map(|(head, body)| (head.to_lowercase(), body.to_owned()))
            .expect("an answer");
        assert!(
            head.starts_with("http/1.1 ") && !head.contains("set-cookie"),
            "{head}"
        );
    }
    assert!(answer(&path).contains("<steun-wijzer "));
    visit(&address, None).run(|visitor| {
        let kept: String =
            visitor.device("return document.cookie + localStorage.length + sessionStorage.length");
        assert_eq!(kept, "00");
    });
}
