//! Who writes a page, in the editor of Wagtail.

use e2e::Language;
use e2e::host::Mode::Isolated;
use serde_json::json;

use super::site::{address, editor, visit};

/// The fields of the block.
const FIELDS: &str = "
    const fields = [...document.querySelectorAll('[name^=body-0-value-]')];
    return fields.map((one) => one.name.replace('body-0-value-', ''));";

/// The page as visitors will have it, beside the editor.
const PREVIEWED: &str = "
    const frames = [...document.querySelectorAll('iframe')];
    return frames.some((one) => one.contentDocument?.querySelector('steun-wijzer[start=naaste][form=u]'));";

#[test]
fn an_editor_without_html_places_the_block_looks_at_it_and_a_visitor_reaches_the_result() {
    let desk = editor();
    desk.goes_to("admin/pages/add/pages/textpage/2/")
        .writes("#id_title", "Hulp bij ernstige ziekte")
        .presses("[data-contentpath=body] .c-sf-add-button")
        .writes(".w-combobox input", "steunw")
        .presses(".w-combobox__option")
        .sees("return Boolean(document.querySelector('[name=body-0-value-form]'))");
    // What is for the whole site is not an editor's to choose.
    assert_eq!(
        desk.reads(FIELDS),
        json!(["lang", "form", "start", "theme", "heading_level"])
    );
    desk.picks("[name=body-0-value-form]", "u")
        .writes("[name=body-0-value-start]", "naaste")
        .presses("[data-side-panel-toggle=preview]")
        .sees(PREVIEWED)
        .presses("footer [data-w-dropdown-target=toggle]")
        .presses("[name=action-publish]")
        .sees("return Boolean(document.querySelector('.messages .success'))");
    visit(&address("/hulp-bij-ernstige-ziekte/"), Some(Isolated))
        .of_a_page_with("", Language::Formal)
        .run(|visitor| {
            visitor
                .finds_chosen("who.naaste", "")
                .answers("who.naaste worries.overbelasting heavy.zwaar");
            assert_eq!(visitor.begin_here(), "huisarts");
        });
}
