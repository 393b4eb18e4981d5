//! Libraries and servers of other people that change a page under the element.

use e2e::host::Mode::{Inline, Isolated};
use e2e::{Visitor, on};

use crate::embedded::OWN_CONTENT;
use crate::in_the_wild::said;

fn answers_a_question(visitor: &Visitor) {
    visitor.chooses("who.ziek").goes_on().is_asked("worries");
}

/// The least contrast of text with what is painted behind it, in the guide alone.
const CONTRAST: &str = "
    const holder = document.querySelector('steun-wijzer[mode=inline]') ?? document.body;
    const root = holder[Symbol.for('test')] ?? document;
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const light = (colour) => {
        const parts = numbers(colour).slice(0, 3).map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    };
    const behind = (element) => {
        for (let box = element; box; box = box.parentElement ?? box.getRootNode().host) {
            const { backgroundColor } = getComputedStyle(box);
            if ((numbers(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
    };
    const contrasts = [...root.querySelectorAll('h1, label, .sw-button, p')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
            const [one, other] = [getComputedStyle(element).color, behind(element)].map(light);
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        });
    return Math.min(...contrasts)";

#[test]
fn dark_reader_leaves_the_guide_readable() {
    for mode in [Isolated, Inline] {
        on("darkened", mode).leaves_behind(|visitor| {
            let contrast: f64 = visitor.device(CONTRAST);
            assert!(contrast >= 4.5, "{mode:?}: {contrast}");
            answers_a_question(visitor);
            let background = visitor.the_page_knows(
                "return getComputedStyle(document.documentElement).backgroundColor",
            );
            assert_ne!(background, "rgba(0, 0, 0, 0)", "Dark Reader runs");
        });
    }
}

#[test]
fn turbo_changes_the_page_and_the_guide_begins_anew() {
    on("turbo", Isolated).leaves_behind(|visitor| {
        answers_a_question(visitor);
        for (visits, is_there) in [
            (
                "Turbo.visit('/tweede.html'); return ''",
                "return document.querySelector('h1').textContent === 'Tweede pagina'",
            ),
            // Turbo has kept this one, as it was.
            (
                "Turbo.visit('/index.html'); return ''",
                "return document.querySelector('h1').textContent === 'Eerste pagina'
                    && !document.documentElement.hasAttribute('data-turbo-preview')",
            ),
        ] {
            visitor.the_page_knows(visits);
            visitor.device_notices(is_there).returns_to_the_frame();
            visitor.is_asked("who").finds_chosen("", "who.ziek");
            answers_a_question(visitor);
        }
    });
}

#[test]
fn a_page_that_shares_memory_with_nobody_has_the_guide() {
    for mode in [Isolated, Inline] {
        on("cross-origin-isolated", mode).run(|visitor| {
            answers_a_question(visitor);
            let is_isolated = visitor.the_page_knows("return String(crossOriginIsolated)");
            assert_eq!(is_isolated, "true", "{mode:?}");
        });
    }
}

#[test]
fn a_snippet_that_jquery_puts_into_the_page_finds_its_files() {
    for mode in [Isolated, Inline] {
        on("jquery", mode).run(answers_a_question);
    }
}

/// What the remedy says to write.
const WRITES_THE_FOLDER: &str = "
    const element = document.createElement('steun-wijzer');
    element.setAttribute('folder', '/steunwijzer');
    document.querySelector('steun-wijzer').replaceWith(element);
    return ''";

#[test]
fn a_copy_of_the_loader_says_what_to_write_and_works_with_it() {
    const IS_KNOWN: &str = "return customElements.get('steun-wijzer') !== undefined";
    let copied = || on("copied", Isolated).without_the_guide();
    let left = copied().leaves_behind(|visitor| {
        visitor.sees(OWN_CONTENT).device_notices(IS_KNOWN);
    });
    let said = said(&left);
    assert!(said.len() == 1 && said[0].contains("folder="), "{left:?}");
    copied().leaves_behind(|visitor| {
        visitor.sees(OWN_CONTENT).device_notices(IS_KNOWN);
        visitor.the_page_knows(WRITES_THE_FOLDER);
        visitor.returns_to_the_frame();
        answers_a_question(visitor);
    });
}
