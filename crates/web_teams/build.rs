//! What a partner file is held against, as a Rust constant: the same content as in the widget.

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use content::{Files, compile, rust, today};

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(messages) => {
            for message in messages {
                eprintln!("{message}");
            }
            ExitCode::FAILURE
        }
    }
}

fn write() -> Result<(), Vec<String>> {
    let content = folder("CARGO_MANIFEST_DIR")?.join("../../content");
    println!("cargo::rerun-if-changed={}", content.display());
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let files = Files::read(&content).map_err(|problem| vec![problem.to_string()])?;
    let arena = bumpalo::Bump::new();
    let today = today().map_err(|problem| vec![problem.to_string()])?;
    let compiled = compile(&arena, &files, today)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let path = folder("OUT_DIR")?.join("model.rs");
    fs::write(&path, rust::for_partners(&compiled))
        .map_err(|error| vec![format!("{} cannot be written: {error}", path.display())])
}

fn folder(variable: &str) -> Result<PathBuf, Vec<String>> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| {
        vec![format!(
            "Cargo sets {variable} for a build script, but it is not set"
        )]
    })
}
