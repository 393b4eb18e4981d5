//! Turns `content/` into Rust: the widget embeds the checked guide and parses nothing.
//!
//! Content with a problem stops the build here, with every problem at once, so that nothing after
//! this point has to doubt it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use guide::compile::{Files, compile, rust};
use guide::date::Date;
use jiff::{Timestamp, tz::TimeZone};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    match write_guide() {
        Ok(()) => ExitCode::SUCCESS,
        Err(messages) => {
            for message in messages {
                eprintln!("{message}");
            }
            ExitCode::FAILURE
        }
    }
}

fn write_guide() -> Result<(), Vec<String>> {
    let files = Files::read(&folder("CARGO_MANIFEST_DIR")?.join("content"))
        .map_err(|problem| vec![problem.to_string()])?;
    let arena = bumpalo::Bump::new();
    let compiled = compile(&arena, &files, today())
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    for warning in &compiled.warnings {
        println!("cargo::warning={warning}");
    }
    write(
        &folder("OUT_DIR")?.join("guide.rs"),
        &rust::constants(&compiled),
    )
}

fn folder(variable: &str) -> Result<PathBuf, Vec<String>> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| {
        vec![format!(
            "Cargo sets {variable} for a build script, but it is not set"
        )]
    })
}

fn write(path: &Path, source: &str) -> Result<(), Vec<String>> {
    fs::write(path, source)
        .map_err(|error| vec![format!("{} cannot be written: {error}", path.display())])
}

/// The day of this build, or the one a reproducible build asks for.
fn today() -> Date {
    let asked = env::var("SOURCE_DATE_EPOCH")
        .ok()
        .and_then(|text| text.parse().ok());
    let now = asked
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .unwrap_or_else(Timestamp::now);
    let date = now.to_zoned(TimeZone::UTC).date();
    // jiff's parts are signed; those of a day after 1970 are positive.
    Date::new(
        date.year().unsigned_abs().into(),
        date.month().unsigned_abs().into(),
        date.day().unsigned_abs().into(),
    )
}
