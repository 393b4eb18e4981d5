//! The parts of Rust that do not come with every installation of it.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use tooling::{Command, WASM, say};

use super::{cache::Cache, search::SearchPath};

/// Provides the standard library for [`WASM`].
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub fn wasm_target(search: &SearchPath, cache: &Cache, root: &Path) -> Result<()> {
    cache.provide(
        || Ok(library(search, root)?.is_dir().then_some(())),
        || {
            say::heading(&format!(
                "Adding Rust's standard library for {WASM}, which the widget is compiled with"
            ));
            say::note("downloaded by rustup, which takes less than a minute, once");
            rustup(search, root, &["target", "add", WASM])
        },
        &format!("Rust's standard library for {WASM}"),
    )
}

/// Provides the source of the standard library, from which a smaller one is compiled.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub fn source(search: &SearchPath, cache: &Cache, root: &Path) -> Result<()> {
    cache.provide(
        || {
            let source = sysroot(search, root)?.join("lib/rustlib/src/rust/library/std");
            Ok(source.is_dir().then_some(()))
        },
        || {
            say::heading("Adding the source of Rust's standard library, to compile it for size");
            say::note("downloaded by rustup, which takes less than a minute, once");
            rustup(search, root, &["component", "add", "rust-src"])
        },
        "the source of Rust's standard library",
    )
}

/// Provides the component `name`, which contains `cargo <verb>`.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub fn component(
    search: &SearchPath,
    cache: &Cache,
    root: &Path,
    name: &str,
    verb: &str,
) -> Result<()> {
    cache.provide(
        || {
            let version = program(search, root, "cargo")?.args([verb, "--version"]);
            Ok(version.read().is_ok().then_some(()))
        },
        || {
            say::heading(&format!("Adding {name}, which `cargo {verb}` needs"));
            say::note("downloaded by rustup, which takes less than a minute, once");
            rustup(search, root, &["component", "add", name])
        },
        name,
    )
}

/// Where the toolchain in use has its libraries for [`WASM`], if it has them.
fn library(search: &SearchPath, root: &Path) -> Result<PathBuf> {
    let libraries = sysroot(search, root)?.join("lib/rustlib");
    Ok(libraries.join(WASM).join("lib"))
}

/// Where the toolchain in use is.
fn sysroot(search: &SearchPath, root: &Path) -> Result<PathBuf> {
    let printed = program(search, root, "rustc")?
        .args(["--print", "sysroot"])
        .read()?;
    Ok(PathBuf::from(printed.trim()))
}

fn rustup(search: &SearchPath, root: &Path, args: &[&str]) -> Result<()> {
    ensure!(
        search.find("rustup").is_some(),
        "there is no rustup on PATH: do what `rustup {}` does with whatever Rust came from",
        args.join(" ")
    );
    program(search, root, "rustup")?
        .args(args)
        .print_to_stderr()
        .run()
}

/// A program of the Rust installation. It runs in the clone, because the folder can decide which
/// toolchain is in use.
fn program(search: &SearchPath, root: &Path, name: &str) -> Result<Command> {
    let file = search
        .find(name)
        .with_context(|| format!("there is no {name} on PATH: it comes with Rust"))?;
    Ok(Command::new(&file)
        .dir(root)
        .env("PATH", search.as_os_str()))
}
