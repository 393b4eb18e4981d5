//! What is read where the questions cannot come.

use e2e::Visitor;
use e2e::host::Mode::Isolated;

use super::site::{Changed, plain_post, visit};

/// The line with the numbers and the way to the guide without script can be read, in the page itself.
#[track_caller]
fn reads_the_help(visitor: &Visitor) {
    visitor
        .device_notices(
            "return document.querySelector('steun-wijzer a[href=\"tel:112\"]').checkVisibility()",
        )
        .sees("Levensgevaar: bel 112")
        .sees("Denk je aan zelfdoding? Bel 113")
        .sees("Alle soorten hulp");
}

#[test]
fn without_scripts() {
    let address = plain_post("Zonder scripts");
    visit(&address, None).without_scripts().run(reads_the_help);
}

#[test]
fn without_the_script() {
    let address = plain_post("Zonder script");
    let _gone = Changed::files(|name| name == "steunwijzer.js", |_| None);
    visit(&address, None)
        .with_console_errors(&["steunwijzer.js"])
        .run(reads_the_help);
}

#[test]
fn without_the_page_in_the_frame() {
    let _roots = Changed::roots(Isolated);
    let address = plain_post("Zonder kader");
    let _gone = Changed::files(
        |name| name.starts_with("index.") && name.ends_with(".html"),
        |_| None,
    );
    visit(&address, None)
        .with_console_errors(&["index.html", "Steunwijzer"])
        .run(reads_the_help);
}

#[test]
fn without_the_program() {
    let _roots = Changed::roots(Isolated);
    let address = plain_post("Zonder programma");
    let _gone = Changed::files(|name| name.contains("_bg.wasm"), |_| None);
    visit(&address, None)
        .with_console_errors(&[".wasm", "Steunwijzer"])
        .run(reads_the_help);
}

#[test]
fn in_a_browser_without_webassembly() {
    let _roots = Changed::roots(Isolated);
    let address = plain_post("Zonder WebAssembly");
    let is_boot_script = |name: &str| {
        name.starts_with("steunwijzer-") && name.ends_with(".js") && !name.contains("_bg")
    };
    let _older = Changed::files(is_boot_script, |script| {
        Some([b"delete globalThis.WebAssembly;\n", script].concat())
    });
    visit(&address, None)
        .with_console_errors(&["WebAssembly", "Steunwijzer"])
        .run(reads_the_help);
}
