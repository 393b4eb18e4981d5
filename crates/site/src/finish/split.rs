//! The program in two parts: what the first screens need, and what comes while somebody answers.
//!
//! Trunk has no place between the compiler and wasm-bindgen, where a program has to be split: what Trunk made
//! of the whole is thrown away, and both parts are made here, of what the compiler wrote.

use std::env;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use tooling::{Command, Project, WASM};

/// What wasm-opt does; `memory-packing` would cut the model at every zero, a thousand times.
const OPTIMISED: [&str; 4] = [
    "-Oz",
    "--skip-pass=memory-packing",
    "--strip-producers",
    "--strip-target-features",
];

/// Both parts, and the glue of the first.
pub struct Parts {
    /// What the first screens need.
    pub first: Vec<u8>,
    /// What fills the table and the memory of the first.
    pub rest: Vec<u8>,
    /// wasm-bindgen's script for the first.
    pub glue: String,
}

/// Splits what the compiler wrote.
///
/// # Errors
/// When it cannot be read, split, or made smaller.
pub fn parts(project: &Project) -> Result<Parts> {
    // Trunk says which: `release` or `debug`.
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let profile = if is_release { "release" } else { "debug" };
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| project.root.join("target"), Into::into);
    let whole = target.join(WASM).join(profile).join("steunwijzer.wasm");
    let folder = target.join("split");
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    let bytes = fs::read(&whole).with_context(|| format!("{} cannot be read", whole.display()))?;
    let first = folder.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = &folder;
    options.main_out_path = &first;
    let split =
        wasm_split_cli_support::transform(options).map_err(|problem| anyhow!("{problem:?}"))?;
    let [rest] = split.split_modules.as_slice() else {
        return Err(anyhow!(
            "the program has {} parts beside the first, not one",
            split.split_modules.len()
        ));
    };
    Command::on_path("wasm-bindgen")?
        .args([
            "--target=no-modules",
            "--keep-lld-exports",
            "--no-typescript",
            "--out-name=steunwijzer",
        ])
        .arg(format!("--out-dir={}", folder.display()))
        .arg(&first)
        .run()?;
    let glue = folder.join("steunwijzer.js");
    let glue =
        fs::read_to_string(&glue).with_context(|| format!("{} cannot be read", glue.display()))?;
    ensure!(
        !glue.contains("require("),
        "the first part asks for a loader: see src/rest.rs"
    );
    Ok(Parts {
        first: smaller(&folder.join("steunwijzer_bg.wasm"), is_release)?,
        rest: smaller(rest, is_release)?,
        glue,
    })
}

fn smaller(file: &Path, is_release: bool) -> Result<Vec<u8>> {
    if is_release {
        Command::on_path("wasm-opt")?
            .args(OPTIMISED)
            .arg("-o")
            .arg(file)
            .arg(file)
            .run()?;
    }
    fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}
