//! How the loader comes onto a page, and what of the page it has to understand.

use e2e::browser::Engine;
use e2e::host::Mode::{Inline, Isolated};
use e2e::site::Wasm;
use e2e::{Visit, on, ui};

use crate::embedded::OWN_CONTENT;
use crate::in_the_wild::said;

#[test]
fn a_module_finds_its_files_by_the_tag_or_by_the_folder_that_the_element_names() {
    for (page, mode) in [("module", Isolated), ("imported", Inline)] {
        on(page, mode).run(|visitor| {
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
        });
    }
}

#[test]
fn script_that_was_pasted_into_the_page_says_what_to_write() {
    let left = on("pasted", Isolated)
        .without_the_guide()
        .leaves_behind(|visitor| {
            visitor.sees(OWN_CONTENT);
            visitor.device_notices("return customElements.get('steun-wijzer') !== undefined");
        });
    let said = said(&left);
    assert!(said.len() == 1 && said[0].contains("folder="), "{left:?}");
}

#[test]
fn an_element_without_an_end_tag_does_not_hide_the_rest_of_the_page() {
    for mode in [Isolated, Inline] {
        let left = on("no-end-tag", mode).leaves_behind(|visitor| {
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
            let footer = visitor.the_page_knows(
                "return String(document.querySelector('footer').checkVisibility())",
            );
            assert_eq!(footer, "true", "{mode:?}");
        });
        let said = said(&left);
        assert!(said.len() == 1 && said[0].contains("end tag"), "{left:?}");
    }
    on("swallows-a-form", Isolated).leaves_behind(|visitor| {
        visitor.the_page_knows("return ''");
        visitor.device_notices("return document.querySelector('form').checkVisibility()");
    });
}

#[test]
fn a_partner_file_inside_its_own_address_is_not_read() {
    on("partner-data", Isolated).leaves_behind(|visitor| {
        // The file would ask for “u”.
        visitor.sees(ui("title"));
    });
}

/// The frame's width in boxes that ask how wide it has to be, and at last in a narrow one.
const WIDTHS: &str = "
    const { body } = document;
    const widget = document.querySelector('steun-wijzer');
    const frame = widget[Symbol.for('test')].querySelector('iframe');
    const width = (around, own = '') => {
        body.style.cssText = around;
        widget.style.cssText = own;
        return Math.round(frame.getBoundingClientRect().width);
    };
    const wide = [width('display: flex'), width('display: grid; justify-items: start'), width('', 'float: left')];
    const narrow = [width('display: flex; inline-size: 300px'), width('inline-size: 300px', 'float: left')];
    width('');
    const isWide = wide.every((width) => width > 500);
    const isNarrow = narrow.every((width) => width <= 300);
    return [wide, narrow, isWide && isNarrow, frame.allow].join(' ');";

/// The page moves the element and lets it keep its state, where the browser can.
const MOVES: &str = "
    const widget = document.querySelector('steun-wijzer');
    document.body.moveBefore?.(widget, document.body.firstChild);
    return ''";

#[test]
fn the_frame_fits_the_box_it_is_in_and_moves_with_its_answers() {
    let visit = on("plain", Isolated).with_width(1000);
    let visit = visit.with_stand_in("navigator.share = async () => {};");
    // Chromium on a desktop knows no such feature.
    visit.with_console_errors(&["web-share"]).run(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
        let widths = visitor.the_page_knows(WIDTHS);
        assert!(widths.contains(" true "), "{widths}");
        assert!(widths.contains("web-share"), "{widths}");
        // Firefox loads a frame anew that is moved, and WebKit cannot move one.
        if Engine::chosen().unwrap() == Engine::Chromium {
            visitor.the_page_knows(MOVES);
            visitor.returns_to_the_frame().is_asked("worries");
        }
    });
}

/// The height of the element, and of what stands in it.
const HEIGHT: &str = "
    const widget = document.querySelector('steun-wijzer');
    const height = widget[Symbol.for('test')].querySelector('.sw-root').offsetHeight;
    return widget.offsetHeight >= height";

#[test]
fn an_inline_widget_is_as_high_as_what_stands_in_it() {
    on("plain", Inline).run(|visitor| {
        visitor.device_notices(HEIGHT);
    });
}

/// A component of an English page brings the element in a shadow tree of its own.
const COMPONENT: &str = "
    const component = document.createElement('div');
    component.id = 'component';
    component.lang = 'en';
    component.attachShadow({ mode: 'open' }).append(document.createElement('steun-wijzer'));
    document.body.prepend(component);
    return ''";

const FRAME_OF_IT: &str = "
    const widget = document.getElementById('component').shadowRoot.firstChild;
    const frame = widget[Symbol.for('test')].querySelector('iframe');
    return frame ? [new URL(frame.src).searchParams.get('lang'), frame.lang, frame.title].join(' ') : '';";

#[test]
fn the_frame_is_called_what_it_is_in_the_language_around_it() {
    let mut english = "";
    Visit::default()
        .of_a_page_with("?lang=en", e2e::Language::English)
        .run(|visitor| {
            english = ui("title");
            let page: String =
                visitor.device("return document.documentElement.lang + ' ' + document.title");
            assert_eq!(page, format!("en {}: {english}", ui("name")));
        });
    on("plain", Isolated).leaves_behind(|visitor| {
        visitor.the_page_knows(COMPONENT);
        visitor.device_notices(format!("return document.getElementById('component') && (() => {{ {FRAME_OF_IT} }})() !== ''").leak());
        assert_eq!(visitor.the_page_knows(FRAME_OF_IT), format!("en en {english}"));
    });
}

#[test]
fn a_program_that_a_server_sends_as_text_starts_all_the_same() {
    let visit = Visit::default()
        .while_program_is(Wasm::OfAnotherType)
        .only_in(
            &[Engine::Chromium],
            "the second way to start is in the glue",
        );
    let left = visit.leaves_behind(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
    });
    // The web team reads in the console that it starts more slowly so.
    assert!(
        left.iter().all(|line| line.contains("MIME type")),
        "{left:?}"
    );
}
