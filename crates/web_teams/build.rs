//! What a partner file is held against, as a Rust constant: the same content as in the widget.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result};
use content::{Content, rust, today};

fn main() -> Result<()> {
    let content = folder("CARGO_MANIFEST_DIR")?.join("../../content");
    println!("cargo::rerun-if-changed={}", content.display());
    println!("cargo::rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let arena = bumpalo::Bump::new();
    let content = Content::load(&arena, &content, today()?)?;
    let path = folder("OUT_DIR")?.join("model.rs");
    fs::write(&path, rust::for_partners(&content.compiled))
        .with_context(|| format!("{} cannot be written", path.display()))
}

fn folder(variable: &str) -> Result<PathBuf> {
    let folder = env::var_os(variable).map(PathBuf::from);
    folder.with_context(|| format!("Cargo sets {variable} for a build script, but it is not set"))
}
