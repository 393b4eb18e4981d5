//! What a page or a device refuses when a visitor takes the card along, and what comes on paper in
//! somebody else's page.

use e2e::browser::Engine;
use e2e::host::Mode::{Inline, Isolated};
use e2e::{Key, Visit, Visitor, ui};

use crate::take_along::printed;

const SHARING_IS_REFUSED: &str = "navigator.share = async () => {
    throw new DOMException('Permission denied', 'NotAllowedError');
};";

const PRINTS: &str = "globalThis.print = () => { dispatchEvent(new Event('beforeprint')); };";

#[track_caller]
fn makes_a_card(visitor: &Visitor) {
    visitor.chooses("who.ziek").goes_on();
    visitor.chooses("worries.angst").has_enough().makes_a_card();
}

#[test]
fn a_visitor_who_may_not_print_or_share_reads_so_with_another_way() {
    // A frame that may run scripts and nothing else cannot print.
    let visit = Visit::default().on_a_page_like("bare-frame", Isolated);
    visit
        .with_stand_in(SHARING_IS_REFUSED)
        .with_console_errors(&["print"])
        .run(|visitor| {
            makes_a_card(visitor);
            visitor
                .presses(ui("talk-print"))
                .sees(ui("talk-not-printed"));
            visitor
                .presses(ui("talk-share"))
                .presses(ui("talk-share-now"))
                .sees(ui("talk-not-shared"))
                .sees(ui("talk-text"));
            // The WebDriver of WebKit gives a frame no focus.
            if Engine::chosen().unwrap() != Engine::WebKit {
                visitor.is_at(ui("talk-text"));
            }
            // A page that takes away every style leaves the frame its size.
            let height = visitor.the_page_knows(
                "const style = document.createElement('style');
                 style.textContent = '* { all: unset }';
                 document.head.append(style);
                 return String(document.querySelector('iframe').clientHeight)",
            );
            assert_eq!(height, "720");
        });
}

#[test]
fn who_cannot_leave_quickly_has_an_empty_screen_and_reads_what_to_do() {
    let visit = Visit::default().on_a_page_like("bare-frame", Isolated);
    visit
        .with_console_errors(&["avigat", "ermission", "location", "secur"])
        .leaves_behind(|visitor| {
            visitor.answers("who.naaste worries.angst safety.geweld");
            visitor.presses(ui("leave")).sees(ui("leave-stayed"));
            let words: String = visitor.device("return document.body.textContent.trim()");
            assert_eq!(words, ui("leave-stayed"));
        });
}

/// Whether the page around the widget comes on paper.
const IS_THERE: &str = "return document.querySelector('h1').checkVisibility()";

#[test]
fn printed_from_the_card_of_an_inline_widget_nothing_else_of_the_page_is_on_paper() {
    let because = "only Chromium shows style sheets of scripts as they come on paper";
    let visit = Visit::default().on_a_page_like("plain", Inline);
    let visit = visit
        .with_stand_in(PRINTS)
        .only_in(&[Engine::Chromium], because);
    visit.run(|visitor| {
        makes_a_card(visitor);
        let card = visitor.reads_the_card().words;
        visitor.presses(ui("talk-print"));
        visitor.looks_at_paper(|paper| {
            paper.device_notices("return !document.querySelector('h1').checkVisibility()");
            assert_eq!(printed(paper), card, "the card and nothing else");
        });
        assert!(visitor.device::<bool>(IS_THERE));
        // Later the whole page is printed.
        visitor.types(Key::Tab);
        visitor.looks_at_paper(|paper| {
            paper.sees(ui("result-title"));
            paper.device::<Option<()>>("dispatchEvent(new Event('beforeprint')); return null");
            assert!(paper.device::<bool>(IS_THERE));
        });
    });
}

/// What stands above the frame.
const ABOVE: &str = "
    const root = document.querySelector('steun-wijzer')[Symbol.for('test')];
    const words = root.querySelector('.paper');
    return words.checkVisibility() ? words.textContent : '';";

#[test]
fn a_page_on_paper_says_above_the_frame_how_to_print_the_card() {
    let because = "only Chromium shows a shadow tree as it comes on paper";
    let visit = Visit::default().on_a_page_like("plain", Isolated);
    visit.only_in(&[Engine::Chromium], because).run(|visitor| {
        assert_eq!(visitor.the_page_knows(ABOVE), "");
        visitor.looks_at_paper(|paper| {
            let words: String = paper.device(ABOVE);
            assert!(words.contains(ui("talk-print")), "{words}");
            assert!(words.contains("112"), "{words}");
        });
    });
}
