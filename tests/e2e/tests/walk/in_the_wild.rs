//! What pages, browsers and helpers of other people do to the element, and what their reader is left
//! with.

use e2e::browser::Engine;
use e2e::host::Mode::{Inline, Isolated};
use e2e::site::Wasm;
use e2e::words::{model, sentence};
use e2e::{Language, Visit, Visitor, fact, on, text, ui};

use crate::embedded::OWN_CONTENT;

/// What the console says of ours.
pub fn said(left: &[String]) -> Vec<&str> {
    let ours = left
        .iter()
        .filter(|problem| problem.starts_with("the console") && problem.contains("Steunwijzer: "));
    ours.map(String::as_str).collect()
}

/// The lines with 112 and 113, and a way to the static guide.
fn is_helped(visitor: &Visitor) {
    for number in ["tel_112", "tel_113"] {
        let lines = model().urgent.iter().filter(|line| {
            let mut contacts = line.contacts.iter();
            contacts.any(|contact| model().fact(*contact).id == number)
        });
        for line in lines.take(1) {
            visitor.sees(sentence(line.text));
        }
        visitor.sees(fact(number).value);
    }
    visitor.sees(ui("one-page"));
}

/// `new CSSStyleSheet()`, as Safari before 16.4 has it.
const NO_NEW_STYLESHEETS: &str = "
    Object.defineProperty(globalThis, 'CSSStyleSheet', {
        value: function () { throw new TypeError('Illegal constructor'); }, configurable: true,
    });";

#[test]
fn a_browser_without_stylesheets_made_by_scripts_shows_the_guide() {
    for mode in [Isolated, Inline] {
        let visit = on("plain", mode).with_stand_in(NO_NEW_STYLESHEETS);
        visit.run(|visitor| {
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
        });
    }
}

/// Parts of the browser that a page or an old version may have broken, on the page alone.
const BROKEN: [&str; 3] = [
    "if (self === top) globalThis.IntersectionObserver = class { constructor() { throw new Error('broken'); } };",
    "if (self === top) globalThis.MessageChannel = class { constructor() { throw new Error('broken'); } };",
    "if (self === top) {
         const create = document.createElement.bind(document);
         document.createElement = (name) => { if (name === 'iframe') throw new Error('broken'); return create(name); };
     }",
];

#[test]
fn whatever_breaks_in_the_element_its_own_content_stays() {
    for broken in BROKEN {
        let visit = on("plain", Isolated).without_the_guide();
        let visit = visit.with_stand_in(broken).with_console_errors(&["broken"]);
        visit.run(|visitor| {
            visitor.sees(OWN_CONTENT);
        });
        let visit = on("empty", Isolated).without_the_guide();
        let left = visit.with_stand_in(broken).leaves_behind(is_helped);
        assert_eq!(said(&left).len(), 1, "{broken} {left:?}");
    }
}

/// What makes a root is replaced on the page: by who wants to look inside, as recorders do, or by mistake.
const REPLACED: [&str; 2] = [
    "if (self === top) {
         const attach = Element.prototype.attachShadow;
         globalThis.roots = [];
         Element.prototype.attachShadow = function (options) {
             const root = attach.call(this, options);
             if (this.localName === 'steun-wijzer') roots.push(root);
             return root;
         };
     }",
    "if (self === top) {
         globalThis.roots = [];
         Element.prototype.attachShadow = () => { throw new Error('broken'); };
     }",
];

#[test]
fn no_script_of_the_page_looks_into_the_root_around_the_frame() {
    for replaced in REPLACED {
        let visit = on("plain", Isolated).with_stand_in(replaced);
        visit.run(|visitor| {
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
            let found = visitor.the_page_knows(
                "const { shadowRoot } = document.querySelector('steun-wijzer');
                 return `${shadowRoot}, ${roots.length}`",
            );
            assert_eq!(found, "null, 0", "{replaced}");
        });
    }
}

#[test]
fn a_page_in_a_sandbox_has_the_guide_in_a_frame() {
    let visit = on("sandboxed", Isolated).without_the_guide();
    visit.leaves_behind(|visitor| {
        // The page may not look into a frame that it made itself, which is where the loader gets an
        // unchanged browser from.
        let cannot_look: bool = visitor.device(
            "const blank = document.createElement('iframe');
             document.body.append(blank);
             try {
                 return !blank.contentWindow.Element;
             } catch {
                 return true;
             } finally {
                 blank.remove();
             }",
        );
        assert!(cannot_look);
        visitor.device_notices(READS_NO_OWN);
    });
}

#[test]
fn nobody_is_left_with_an_empty_element() {
    // The page forbids the frame, and nothing comes from it.
    let visit = on("empty-strict", Isolated).without_the_guide();
    let left = visit.leaves_behind(|visitor| {
        is_helped(visitor);
        visitor.device_notices("return document.querySelector('steun-wijzer p').lang === 'nl'");
    });
    // In WebKit a script of the test listens, which this page forbids.
    if !matches!(Engine::chosen(), Ok(Engine::WebKit)) {
        let [said_of_it] = said(&left)[..] else {
            panic!("{left:?}")
        };
        assert!(said_of_it.contains("Nothing came from"), "{left:?}");
    }
    let visit = on("empty", Inline).while_program_is(Wasm::Missing);
    let left = visit
        .with_console_errors(&["404 ("])
        .leaves_behind(is_helped);
    assert_eq!(said(&left).len(), 1, "{left:?}");
    // In the language of the page.
    on("empty-en", Inline)
        .of_a_page_with("", Language::English)
        .while_program_is(Wasm::Missing)
        .leaves_behind(is_helped);
}

#[test]
fn help_that_stands_in_the_frame_is_not_hidden_where_nothing_else_is() {
    let visit = on("empty", Isolated).while_program_is(Wasm::Missing);
    let left = visit.leaves_behind(|visitor| {
        visitor.returns_to_the_frame();
        visitor.sees(text("page-failed"));
        for line in model().urgent {
            visitor.sees(sentence(line.text));
        }
        // Not for the moment in which it comes alone.
        visitor.returns_to_the_frame();
    });
    assert_eq!(said(&left).len(), 1, "{left:?}");
}

#[test]
fn what_failed_for_certain_is_said_at_once_with_the_reason() {
    for broken in ["", "delete globalThis.WebAssembly;"] {
        let wasm = if broken.is_empty() {
            Wasm::Missing
        } else {
            Wasm::Served
        };
        let visit = Visit::default()
            .while_program_is(wasm)
            .with_stand_in(broken);
        let left = visit
            .with_console_errors(&["404 ("])
            .leaves_behind(|visitor| {
                visitor.device_notices("return document.querySelector('[data-failed]') !== null");
                visitor
                    .does_not_see(text("page-loading"))
                    .does_not_see(text("page-slow"))
                    .sees(text("page-failed"));
                let waited: f64 = visitor.device("return performance.now()");
                assert!(waited < 9000.0, "{waited}");
            });
        assert_eq!(said(&left).len(), 1, "{left:?}");
    }
}

/// The script of the program is not there the first time somebody asks.
const NO_SCRIPT_AT_FIRST: &str = "
    const append = Element.prototype.append;
    let isRefused = false;
    Element.prototype.append = function (...nodes) {
        if (isRefused || !nodes[0]?.dataset?.program) return append.call(this, ...nodes);
        isRefused = true;
        setTimeout(() => nodes[0].onerror(new Event('error')));
    };";

#[test]
fn a_page_with_trusted_types_may_ask_twice_for_the_program() {
    let visit = on("trusted-types", Inline).with_stand_in(NO_SCRIPT_AT_FIRST);
    let visit = visit.without_the_guide();
    let left = visit.leaves_behind(|visitor| {
        visitor.sees(OWN_CONTENT);
        visitor.the_page_knows(
            "const widget = document.querySelector('steun-wijzer');
             widget.remove();
             document.body.append(widget);
             widget.scrollIntoView();
             return ''",
        );
        visitor.sees(ui("title"));
    });
    // Of the first time.
    assert_eq!(said(&left).len(), 1, "{left:?}");
    assert!(said(&left)[0].contains("did not come"), "{left:?}");
}

#[test]
fn a_page_whose_old_library_extends_every_object_has_the_guide() {
    for mode in [Isolated, Inline] {
        let visit = on("plain", mode)
            .with_stand_in("Object.prototype.extend = function () {};")
            .only_in(
                &[Engine::Chromium],
                "the other drivers cannot hand over an object of such a page",
            );
        let left = visit.leaves_behind(|visitor| {
            visitor.chooses("who.ziek").goes_on().is_asked("worries");
        });
        // WebDriver finds it in the entry of the history, too.
        let other = left
            .iter()
            .filter(|problem| !problem.contains("\"extend\""));
        assert_eq!(other.collect::<Vec<_>>(), [""; 0], "{mode:?}");
    }
}

#[test]
fn who_took_the_name_of_the_element_is_told_once() {
    let visit = on("plain", Isolated).without_the_guide();
    let visit =
        visit.with_stand_in("customElements.define('steun-wijzer', class extends HTMLElement {});");
    let left = visit.leaves_behind(|visitor| {
        visitor.sees(OWN_CONTENT);
    });
    assert_eq!(said(&left).len(), 1, "{left:?}");
}

#[test]
fn a_box_that_opens_late_on_a_busy_page_shows_the_guide_in_its_size() {
    on("opens-later", Isolated).run(|visitor| {
        let height = visitor.the_page_knows(
            "const root = document.querySelector('steun-wijzer')[Symbol.for('test')];
             return `${root.querySelector('iframe').clientHeight}`",
        );
        let height: u32 = height.parse().unwrap();
        assert!((320..900).contains(&height), "{height}");
        visitor.returns_to_the_frame();
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
    });
}

/// A consent manager takes the address of the frame and gives it back.
const TAKES_AND_GIVES: &str = "
    const frame = document.querySelector('steun-wijzer')[Symbol.for('test')].querySelector('iframe');
    const address = frame.getAttribute('src');
    frame.removeAttribute('src');
    setTimeout(() => frame.setAttribute('src', address), 500);
    return ''";

/// Counts how often the frame loads from then on.
const COUNTS_LOADS: &str = "
    const frame = document.querySelector('steun-wijzer')[Symbol.for('test')].querySelector('iframe');
    window.loads = 0;
    frame.addEventListener('load', () => { if (frame.getAttribute('src')) window.loads += 1; });
    return ''";

#[test]
fn a_frame_that_begins_anew_still_has_what_the_partner_chose() {
    let visit = on("partner", Isolated).of_a_page_with("", Language::Formal);
    visit.leaves_behind(|visitor| {
        visitor.sees("Waar kunt u terecht met uw zorgen?");
        for begins in [TAKES_AND_GIVES, ""] {
            visitor.the_page_knows(COUNTS_LOADS);
            if begins.is_empty() {
                visitor.returns_to_the_frame();
                visitor.device_notices("setTimeout(() => location.reload()); return true");
            } else {
                visitor.the_page_knows(begins);
            }
            // The old one is on the screen for a moment more.
            visitor.the_page_knows("return ''");
            visitor.device_notices("return window.loads > 0");
            visitor.returns_to_the_frame();
            visitor
                .is_asked("who")
                .sees("Waar kunt u terecht met uw zorgen?");
        }
        visitor.answers("who.ziek worries.angst heavy.licht");
        visitor.sees("Dit is er ook bij Ziekenhuis Voorbeeld");
    });
}

/// Whether the visitor reads what the page's author put into the element.
const READS_OWN: &str = "return document.querySelector('steun-wijzer p').checkVisibility()";
const READS_NO_OWN: &str = "return !document.querySelector('steun-wijzer p').checkVisibility()";

#[test]
fn while_a_consent_tool_has_the_address_of_the_frame_the_content_is_there() {
    on("plain", Isolated).leaves_behind(|visitor| {
        visitor.the_page_knows(
            "const frame = document.querySelector('steun-wijzer')[Symbol.for('test')].querySelector('iframe');
             window.address = frame.getAttribute('src');
             frame.removeAttribute('src');
             return ''",
        );
        visitor.device_notices(READS_OWN);
        visitor.the_page_knows(
            "const frame = document.querySelector('steun-wijzer')[Symbol.for('test')].querySelector('iframe');
             frame.setAttribute('src', window.address);
             return ''",
        );
        visitor.device_notices(READS_NO_OWN);
        visitor.returns_to_the_frame();
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
    });
}

/// The patience of the element is short.
const IMPATIENT: &str = "
    const later = globalThis.setTimeout;
    globalThis.setTimeout = (run, time, ...rest) => later(run, time === 12000 ? 1500 : time, ...rest);";

#[test]
fn a_frame_that_came_and_is_gone_leaves_the_content() {
    let visit = on("plain", Isolated).with_stand_in(IMPATIENT);
    let left = visit.leaves_behind(|visitor| {
        visitor.the_page_knows(
            "document.querySelector('steun-wijzer')[Symbol.for('test')].querySelector('iframe').src = '/gone.html';
             return ''",
        );
        visitor.device_notices(READS_OWN);
    });
    let said = said(&left);
    let gone = said.iter().filter(|said| said.contains("/gone.html"));
    assert_eq!(gone.count(), 1, "{left:?}");
}

/// Opens what the elements of the page are in, and counts the frames that are shown.
const OPENS_CONTAINERS: &str = "
    const dialog = document.querySelector('dialog');
    if (!dialog.open) dialog.showModal();
    if (window.shown > 0) dialog.close();
    document.querySelector('details').open = true;
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    const frames = [...document.querySelectorAll('steun-wijzer')].map((one) => one[Symbol.for('test')].querySelector('iframe'));
    window.shown = frames.filter((frame) => frame && !frame.hidden).length;
    document.querySelectorAll('steun-wijzer')[Math.min(window.shown, 3)].scrollIntoView();
    return window.shown === 4";

#[test]
fn what_a_page_opens_later_has_the_guide() {
    let visit = on("containers", Isolated).without_the_guide();
    visit.leaves_behind(|visitor| {
        visitor.device_notices(OPENS_CONTAINERS);
    });
}

#[test]
fn pages_of_other_kinds_have_the_guide() {
    for page in ["base", "denied"] {
        for mode in [Isolated, Inline] {
            on(page, mode).run(|visitor| {
                visitor.chooses("who.ziek").goes_on().is_asked("worries");
            });
        }
    }
    let because = "in the others a script of the test comes first, and XML has one root";
    let visit = on("xhtml", Isolated).only_in(&[Engine::Chromium], because);
    visit.run(|visitor| {
        visitor.chooses("who.ziek").goes_on().is_asked("worries");
    });
}

#[test]
fn a_folder_without_our_files_is_named_with_what_to_do() {
    let visit = on("wrong-folder", Inline).without_the_guide();
    let left = visit
        .with_console_errors(&["404 ("])
        .leaves_behind(|visitor| {
            visitor.sees(OWN_CONTENT);
        });
    let said = said(&left);
    assert!(said.len() == 1 && said[0].contains("folder="), "{left:?}");
}
