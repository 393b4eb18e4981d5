//! What a partner file can do, and above all what it cannot.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, with the place of their caller"
)]

mod example;
mod fuzz;
mod hostile;
mod json;
mod reading;
mod schema;

use std::path::PathBuf;

use content::{Files, compile};
use guide::{Date, Model};

/// The day on which the files of these tests are read.
const TODAY: Date = Date(20_261_122);

/// A place in the repository.
fn root(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// The real guide.
fn model() -> &'static Model<'static> {
    use std::sync::OnceLock;
    static MODEL: OnceLock<Model<'static>> = OnceLock::new();
    MODEL.get_or_init(|| {
        let files = Files::read(&root("content")).unwrap();
        let arena = Box::leak(Box::new(bumpalo::Bump::new()));
        compile(arena, &files, TODAY).unwrap().model
    })
}

/// Reads a text.
fn read(text: &str) -> partner::Outcome {
    partner::read(model(), text, TODAY)
}

/// A file with a name and these fields.
fn with(fields: &str) -> String {
    format!(r#"{{"format_version": 1, "name": "Ziekenhuis Voorbeeld", {fields}}}"#)
}

/// Paths and messages of what is wrong.
fn problems(text: &str) -> Vec<String> {
    let problems = read(text).problems;
    problems.iter().map(ToString::to_string).collect()
}
