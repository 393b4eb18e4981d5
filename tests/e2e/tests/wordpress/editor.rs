//! Who writes a page, in the block editor.

use e2e::desk::Desk;
use e2e::host::Mode::Isolated;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::site::{Changed, desk_of, does, visit};

/// The block is there, with the guide in it to be looked at. Later versions have the text in a frame.
const PLACED: &str = "
    const text = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
    const frame = text.querySelector('.wp-block-steunwijzer-gids iframe');
    return Boolean(frame?.src.includes('/plugins/steunwijzer/steunwijzer/index.html?lang=nl'))";

/// It shows what was chosen.
const BEGINS_WITH_ROLE: &str = "
    const text = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
    return text.querySelector('.wp-block-steunwijzer-gids iframe').src.includes('start=naaste')";

/// A post begins with its title.
const AT_TITLE: &str = "
    const text = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
    return Boolean(text.activeElement?.classList.contains('editor-post-title__input'))";

/// A new post with this title, and the focus where its text begins.
#[track_caller]
fn begins(who: &str, title: &str) -> Desk {
    let desk = desk_of(who);
    desk.goes_to("wp-admin/post-new.php")
        .sees(AT_TITLE)
        .types(title)
        .types_key(Key::Enter);
    desk
}

/// Publishes the post; its address.
#[track_caller]
fn publishes(desk: &Desk) -> String {
    const ADDRESS: &str = "return document.querySelector('.post-publish-panel__postpublish-post-address input')?.value || null";
    desk.presses(".editor-post-publish-panel__toggle")
        .presses(".editor-post-publish-panel .editor-post-publish-button")
        .sees("return Boolean(document.querySelector('.post-publish-panel__postpublish-post-address input')?.value)");
    let address = desk.reads(ADDRESS);
    address.as_str().expect("an address").to_owned()
}

#[test]
fn an_author_without_html_places_the_block_by_keyboard_and_a_visitor_reaches_the_result() {
    const LABELS: &str = "
        const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
        return labels.map((one) => one.innerText.toLowerCase())";
    const START: &str = "
        const labels = [...document.querySelectorAll('.block-editor-block-inspector label')];
        return '#' + labels.find((one) => one.innerText.toLowerCase() === 'beginnen bij').htmlFor";
    let title = "Hulp bij ernstige ziekte";
    let desk = begins("auteur", title);
    desk.types("/steunw")
        .sees(
            "return [...document.querySelectorAll('.components-autocomplete__result')]
                .some((one) => one.innerText.includes('Steunwijzer'))",
        )
        .types_key(Key::Enter)
        .sees(PLACED);
    // What is for the whole site is not an author's to choose.
    let labels = desk.reads(LABELS);
    let labels = labels.as_array().expect("a list").iter();
    let labels: Vec<&str> = labels.filter_map(Value::as_str).collect();
    assert_eq!(
        labels,
        [
            "taal om mee te beginnen",
            "aanspreken met",
            "beginnen bij",
            "uiterlijk",
            "niveau van de bovenste kop"
        ]
    );
    let start = desk.reads(START);
    desk.writes(start.as_str().expect("a field"), "naaste")
        .sees(BEGINS_WITH_ROLE);
    let address = publishes(&desk);
    // Nothing but what was chosen is stored.
    let stored = does("stored", &[title]);
    assert_eq!(
        stored,
        json!("<!-- wp:steunwijzer/gids {\"start\":\"naaste\"} /-->")
    );
    let _roots = Changed::roots(Isolated);
    visit(&address, Some(Isolated)).run(|visitor| {
        visitor
            .finds_chosen("who.naaste", "")
            .answers("who.naaste worries.overbelasting heavy.zwaar");
        assert_eq!(visitor.begin_here(), "huisarts");
    });
}

#[test]
fn an_editor_places_it_by_pointer_and_the_guide_there_takes_no_key() {
    let desk = begins("redacteur", "Hulp in de buurt");
    desk.presses(
        ".edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle",
    )
    .writes(".block-editor-inserter__search input", "steun")
    .presses(".editor-block-list-item-steunwijzer-gids")
    .sees(PLACED);
    assert_eq!(
        desk.reads(
            "const text = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
             const frame = text.querySelector('.wp-block-steunwijzer-gids iframe');
             return [frame.getAttribute('sandbox'), frame.tabIndex, Boolean(frame.closest('[inert], .components-disabled'))]"
        ),
        json!(["allow-scripts", -1, true])
    );
    let address = publishes(&desk);
    let _roots = Changed::roots(Isolated);
    visit(&address, Some(Isolated)).run(|visitor| {
        visitor.answers("who.naaste worries.angst heavy.licht");
        assert!(!visitor.cards().is_empty());
    });
}
