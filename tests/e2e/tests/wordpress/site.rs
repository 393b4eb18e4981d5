//! The WordPress that the step started, from outside: what its helper does, and the files of the plugin in it.

use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;

use e2e::Visit;
use e2e::desk::Desk;
use e2e::host::{Mode, expose_in};
use serde_json::{Value, json};

/// What the step says of its WordPress.
#[track_caller]
fn variable(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| {
        panic!("there is no {name}: run this with `cargo xtask test --only wordpress`")
    })
}

/// The address of a page of the site: `page("wp-admin/")`.
#[track_caller]
pub fn page(path: &str) -> String {
    format!("{}/{path}", variable("WORDPRESS_ADDRESS"))
}

/// This person at work, logged in by the form.
#[track_caller]
pub fn desk_of(name: &str) -> Desk {
    let desk = Desk::at(&variable("WORDPRESS_ADDRESS"));
    desk.goes_to("wp-login.php")
        .writes("#user_login", name)
        .writes("#user_pass", "wachtwoord")
        .presses("#wp-submit")
        .sees("return document.body?.classList.contains('wp-admin') ?? false");
    desk
}

/// What the site answers to somebody it does not know, as it goes over the wire.
#[track_caller]
pub fn answer(path: &str) -> String {
    let address = variable("WORDPRESS_ADDRESS");
    let place = address.trim_start_matches("http://");
    let mut line = TcpStream::connect(place).expect("the site is there");
    let asked = format!("GET {path} HTTP/1.1\r\nHost: {place}\r\nConnection: close\r\n\r\n");
    line.write_all(asked.as_bytes()).expect("it can be asked");
    let mut answer = Vec::new();
    line.read_to_end(&mut answer).expect("it answers");
    String::from_utf8_lossy(&answer).into_owned()
}

/// The folder of the plugin.
#[track_caller]
pub fn plugin() -> PathBuf {
    Path::new(&variable("WORDPRESS_FOLDER")).join("wp-content/plugins/steunwijzer")
}

/// The folder with the files of the guide in it.
#[track_caller]
pub fn guide() -> PathBuf {
    plugin().join("steunwijzer")
}

/// Has the helper do something (`tests/wordpress/site.php`); what it says.
#[track_caller]
pub fn does(verb: &str, words: &[&str]) -> Value {
    let helper = concat!(env!("CARGO_MANIFEST_DIR"), "/../wordpress/site.php");
    let done = Command::new(variable("WORDPRESS_PHP"))
        .arg(helper)
        .arg(variable("WORDPRESS_FOLDER"))
        .arg(verb)
        .args(words)
        .output()
        .expect("PHP runs");
    let said = String::from_utf8_lossy(&done.stdout);
    let why = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{verb}: {said}{why}");
    let last = said.lines().last().unwrap_or_default();
    serde_json::from_str(last).unwrap_or_else(|_| panic!("{verb} says {said}"))
}

/// A post by this person; its address.
#[track_caller]
pub fn written_by(who: &str, title: &str, content: &str) -> String {
    let address = does("write", &[who, title, content]);
    address.as_str().expect("an address").to_owned()
}

/// Somebody on this page with a phone. The server of the test lets no other origin read its files, as most do,
/// so the guide in a frame takes those that travel inside scripts, and the browser says so.
pub fn visit(address: &str, guide: Option<Mode>) -> Visit {
    let visit = Visit::default().elsewhere(address, guide);
    visit.with_console_errors(&["Access-Control-Allow-Origin", "net::ERR_FAILED"])
}

/// A block as the editor stores it.
pub fn block(chosen: &Value) -> String {
    format!("<!-- wp:steunwijzer/gids {chosen} /-->")
}

/// A block in which nothing was chosen, in a post of its own.
#[track_caller]
pub fn plain_post(title: &str) -> String {
    written_by("auteur", title, &block(&json!({})))
}

/// These settings, until this is dropped: then nothing is chosen again.
pub struct Settings;

impl Settings {
    /// Folder and options, and the text of a partner file.
    #[track_caller]
    pub fn with(chosen: &Value, partner: &str) -> Self {
        does("set", &[&chosen.to_string(), partner]);
        Self
    }
}

impl Drop for Settings {
    fn drop(&mut self) {
        does("set", &["{}", ""]);
    }
}

/// Files of the guide that are not as they came, until this is dropped.
pub struct Changed {
    before: Vec<(PathBuf, Vec<u8>)>,
}

impl Changed {
    /// The roots of the guide can be looked into by the test.
    #[track_caller]
    pub fn roots(mode: Mode) -> Self {
        let before = expose_in(&guide(), mode).expect("the guide is there");
        Self { before }
    }

    /// Every file whose name this holds for gets these bytes, made of its own, or is not there.
    #[track_caller]
    pub fn files(holds: impl Fn(&str) -> bool, makes: impl Fn(&[u8]) -> Option<Vec<u8>>) -> Self {
        let mut before = Vec::new();
        for entry in fs::read_dir(guide()).expect("the guide is there") {
            let path = entry.expect("a file").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !path.is_file() || !holds(&name) {
                continue;
            }
            let bytes = fs::read(&path).expect("it can be read");
            match makes(&bytes) {
                Some(other) => fs::write(&path, other).expect("it can be written"),
                None => fs::remove_file(&path).expect("it can be removed"),
            }
            before.push((path, bytes));
        }
        assert!(!before.is_empty(), "no such file");
        Self { before }
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        for (path, bytes) in &self.before {
            fs::write(path, bytes).expect("it can be written");
        }
    }
}
