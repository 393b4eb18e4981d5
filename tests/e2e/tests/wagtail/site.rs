//! The Wagtail that the step started, from outside.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Once;

use e2e::Visit;
use e2e::desk::Desk;
use e2e::host::{Mode, expose_in};
use serde_json::{Value, json};

/// What the step says of its Wagtail.
#[track_caller]
fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("there is no {name}: run this with `cargo xtask test --only wagtail`")
    })
}

/// The editor at work, logged in by the form.
#[track_caller]
pub fn editor() -> Desk {
    let desk = Desk::at(&variable("WAGTAIL_ADDRESS"));
    desk.goes_to("admin/login/")
        .writes("#id_username", "redacteur")
        .writes("#id_password", "wachtwoord")
        .presses("button[type=submit]")
        .sees("return Boolean(document.querySelector('#wagtail-sidebar'))");
    desk
}

/// A page with these blocks, as they are stored; its address.
#[track_caller]
pub fn page_with(title: &str, blocks: &Value) -> String {
    let manage = concat!(env!("CARGO_MANIFEST_DIR"), "/../wagtail/manage.py");
    let done = Command::new(variable("WAGTAIL_PYTHON"))
        .args([manage, "write", title, &blocks.to_string()])
        .env(
            "PYTHONPATH",
            format!(
                "{}:{}",
                variable("WAGTAIL_PACKAGE"),
                variable("WAGTAIL_DATA")
            ),
        )
        .output()
        .expect("Python runs");
    let said = String::from_utf8_lossy(&done.stdout);
    let why = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}{why}");
    address(said.trim())
}

/// The address of a path of the site.
#[track_caller]
pub fn address(path: &str) -> String {
    format!("{}{path}", variable("WAGTAIL_ADDRESS"))
}

/// The guide alone, with what is chosen for it.
pub fn guide(chosen: &Value) -> Value {
    json!([{ "type": "steunwijzer", "value": chosen }])
}

/// The files of the guide, where `pip` put them.
#[track_caller]
fn files() -> PathBuf {
    Path::new(&variable("WAGTAIL_PACKAGE")).join("steunwijzer/static/steunwijzer")
}

/// Somebody on this page with a phone. The server of the test lets no other origin read its files, as most do,
/// so the guide in a frame takes those that travel inside scripts, and the browser says so.
#[track_caller]
pub fn visit(address: &str, guide: Option<Mode>) -> Visit {
    static EXPOSED: Once = Once::new();
    // The test looks into the frame; the folder is gone afterwards.
    EXPOSED.call_once(|| {
        expose_in(&files(), Mode::Isolated).expect("the guide is there");
    });
    let visit = Visit::default().elsewhere(address, guide);
    visit.with_console_errors(&["Access-Control-Allow-Origin", "net::ERR_FAILED", "404"])
}
