//! The real guide, and the same guide with a mistake in it.

use std::path::Path;
use std::sync::OnceLock;

use bumpalo::Bump;
use content::{Compiled, Files, compile};
use guide::{Date, Model};
use proof::Promises;

/// The real content files.
pub fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    Files::read(&folder).expect("the content folder can be read")
}

/// A guide from content files. It lives as long as the test binary.
#[track_caller]
pub fn guide(files: &Files) -> &'static Compiled<'static> {
    let arena: &'static Bump = Box::leak(Box::new(Bump::new()));
    let compiled = compile(arena, files, Date(20261122)).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    });
    Box::leak(Box::new(compiled))
}

/// The real guide, compiled once.
pub fn real() -> &'static Compiled<'static> {
    static REAL: OnceLock<&'static Compiled<'static>> = OnceLock::new();
    REAL.get_or_init(|| guide(&files()))
}

/// The model of the real guide.
pub fn model() -> &'static Model<'static> {
    &real().model
}

/// The real promises.
pub fn promises() -> Promises {
    let files = files();
    let text = files.0.get("promises.toml").expect("content/promises.toml");
    Promises::parse(text).expect("the promises can be read")
}

/// The guide with one piece of a file replaced, and rules that carry out no row of the routing table:
/// the compiler would refuse them.
#[track_caller]
pub fn without_table(file: &str, from: &str, to: &str) -> &'static Compiled<'static> {
    let mut files = replaced(files(), file, from, to);
    let rules = files.0.get_mut("rules.toml").expect("the file exists");
    let lines = rules.lines().filter(|line| !line.starts_with("rows = "));
    *rules = lines.collect::<Vec<_>>().join("\n");
    guide(&files.with("routing.toml", "row = []".into()))
}

/// The files with one piece of one of them replaced.
#[track_caller]
pub fn replaced(mut files: Files, file: &str, from: &str, to: &str) -> Files {
    let text = files.0.get_mut(file).expect("the file exists");
    assert_eq!(
        text.matches(from).count(),
        1,
        "“{from}” stands once in {file}"
    );
    *text = text.replacen(from, to, 1);
    files
}
