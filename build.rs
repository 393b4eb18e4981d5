//! Turns `content/` into Rust: the widget embeds the checked guide and parses nothing. The same with
//! the table of options, `static/options.toml`.
//!
//! Content with a problem stops the build here, with every problem at once, so that nothing after
//! this point has to doubt it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use content::{Files, compile, rust, today};
use embedding::{Options, options};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed={}", options::FILE);
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    // `site finish` splits the program, for which it has to know what each function needs.
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    match write_guide().and_then(|()| write_options()) {
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
    // The day of this build, or the one a reproducible build asks for: which review dates have passed.
    let today = today().map_err(|problem| vec![problem.to_string()])?;
    let compiled = compile(&arena, &files, today)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    for warning in &compiled.warnings {
        println!("cargo::warning={warning}");
    }
    write(
        &folder("OUT_DIR")?.join("guide.rs"),
        &rust::constants(&compiled),
    )
}

fn write_options() -> Result<(), Vec<String>> {
    let options = Options::read(&folder("CARGO_MANIFEST_DIR")?)
        .map_err(|problem| vec![problem.to_string()])?;
    write(&folder("OUT_DIR")?.join("options.rs"), &options.rust())
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
