//! The browser's history belongs to the page around the widget, too.

use e2e::host::Mode::Inline;
use e2e::{Visit, Visitor, visit};

#[test]
fn between_the_entries_of_a_router_an_inline_widget_makes_none() {
    Visit::default()
        .on_a_page_like("router", Inline)
        .leaves_behind(|visitor| {
            let before: f64 = visitor.device("return history.length");
            visitor.chooses("who.ziek").goes_on();
            visitor.chooses("worries.angst").goes_on().is_asked("heavy");
            let entry: String = visitor.device("return JSON.stringify(history.state)");
            assert_eq!(entry, "{\"route\":\"/hulp\"}");
            assert_eq!(visitor.device::<f64>("return history.length"), before);
            visitor.goes_back().is_asked("worries");
            visitor
                .goes_back()
                .is_asked("who")
                .finds_chosen("who.ziek", "");
        });
}

/// The page shows its second tab, and a visitor goes back to the first.
const TO_A_TAB_AND_BACK: &str = "
    history.pushState({ tab: 2 }, '');
    globalThis.tab = 2;
    setTimeout(() => history.back());
    return ''";

#[test]
fn going_back_among_the_tabs_of_a_page_is_the_pages() {
    Visit::default()
        .on_a_page_like("tabs", Inline)
        .leaves_behind(|visitor| {
            visitor.the_page_knows(TO_A_TAB_AND_BACK);
            visitor.device_notices("return tab === 1");
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
            visitor.the_page_knows(TO_A_TAB_AND_BACK);
            visitor.device_notices("return tab === 1");
            visitor.is_asked("worries");
            visitor.presses_browser_back().is_asked("who");
        });
}

/// The page's own links, some of which are called like pages of ours.
const LINKS: &str = "
    for (const name of ['contact', 'hulp', 'woorden', 'vergelijk']) location.hash = name;
    return ''";

/// Another widget begins where the address still has the link of the page.
const ANOTHER: &str = "
    const widget = document.querySelector('steun-wijzer');
    widget.replaceWith(widget.cloneNode(true));
    return ''";

#[test]
fn the_links_of_a_page_lead_nowhere_in_an_inline_widget() {
    Visit::default()
        .on_a_page_like("plain", Inline)
        .leaves_behind(|visitor| {
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
            visitor.the_page_knows(LINKS);
            visitor.is_asked("worries").chooses("worries.angst");
            visitor.goes_on().is_asked("heavy");
            // Not the browser's own Back, which would go through the page's links.
            visitor.goes_back().is_asked("worries");
            visitor.finds_chosen("worries.angst", "");
            visitor.the_page_knows(ANOTHER);
            visitor.is_asked("who").finds_chosen("", "who.ziek");
        });
}

/// Where the second widget of the page is.
const SECOND: &str = "
    const second = document.querySelectorAll('steun-wijzer')[1];
    const root = second[Symbol.for('test')];";

#[track_caller]
fn of_second(visitor: &Visitor, script: &str) -> String {
    visitor.the_page_knows(format!("{SECOND} {script}").leak())
}

#[track_caller]
fn second_notices(visitor: &Visitor, script: &str) {
    visitor.device_notices(format!("{SECOND} {script}").leak());
}

/// The second widget is asked about its worries.
const ASKS: &str = "return root?.querySelector('input[type=checkbox]') != null";

/// Answers the first question of the second widget.
#[track_caller]
fn second_goes_on(visitor: &Visitor) {
    of_second(
        visitor,
        "root.querySelector('input').click();
         root.querySelector('.sw-question > .sw-button').click();
         return ''",
    );
    second_notices(visitor, ASKS);
}

#[test]
fn back_is_for_the_inline_widget_that_is_in_use() {
    Visit::default()
        .on_a_page_like("two", Inline)
        .leaves_behind(|visitor| {
            // Whichever of them began first.
            of_second(visitor, "second.scrollIntoView(); return ''");
            second_notices(visitor, "return root?.querySelector('.sw-button') != null");
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
            visitor.presses_browser_back().is_asked("who");
            visitor.device_notices("return history.state.diepte === 0");
            second_goes_on(visitor);
            visitor.goes_on().is_asked("worries");
            of_second(visitor, "history.back(); return ''");
            second_notices(
                visitor,
                "return root.querySelector('input[type=radio]') != null",
            );
            visitor.is_asked("worries");
        });
}

#[test]
fn after_a_reload_no_press_of_back_is_in_vain() {
    visit(|visitor| {
        visitor.chooses("who.ziek").goes_on();
        visitor.chooses("worries.angst").goes_on().is_asked("heavy");
        visitor.reloads().is_asked("who");
        // No entry of ours comes before the one that is shown.
        visitor.device_notices("return history.state?.diepte === 0");
        visitor.chooses("who.naaste").goes_on().is_asked("worries");
        visitor.presses_browser_back().is_asked("who");
        visitor.finds_chosen("who.naaste", "who.ziek");
    });
}
