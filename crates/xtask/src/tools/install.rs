//! Installs one tool into the cache. The caller holds the lock of the cache.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use tooling::{Command, say};

use super::{
    cache::{self, Cache},
    search::SearchPath,
    tool::{Origin, Tool},
};

/// Installs `tool`, checks that it runs and moves it to its place in the cache.
///
/// # Errors
/// When a step fails. What cargo has compiled until then stays, so that the next try is shorter.
pub fn install(tool: &Tool, search: &SearchPath, cache: &Cache) -> Result<()> {
    announce(tool, search, cache);
    let unfinished = cache.unfinished(tool);
    fs::create_dir_all(&unfinished)
        .with_context(|| format!("{} cannot be made", unfinished.display()))?;
    let installation = match tool.origin {
        Origin::CratesIo => with_cargo(tool, search, cache)?,
        Origin::Npm => with_npm(tool, search, &unfinished)?,
    };

    let file = tool.file_in(&tool.programs_in(&installation));
    let version = tool
        .version_of(&file, search)
        .with_context(|| format!("the new {} does not run", tool.program))?;
    ensure!(
        version == tool.version,
        "the new {} says it is version {version} instead of {}",
        tool.program,
        tool.version
    );
    cache.keep(tool, &installation)?;
    cache::remove_folder(&unfinished)
}

fn announce(tool: &Tool, search: &SearchPath, cache: &Cache) {
    say::heading(&format!(
        "Installing {} {}, which {}",
        tool.program, tool.version, tool.purpose
    ));
    if let Some(other) = search.find(tool.program) {
        let version = tool
            .version_of(&other, search)
            .unwrap_or_else(|_| "unknown".to_owned());
        say::note(&format!(
            "{} has version {version} and is left alone",
            other.display()
        ));
    }
    let how = match tool.origin {
        Origin::CratesIo => "compiled from source, which takes",
        Origin::Npm => "downloaded from npm, which takes",
    };
    say::note(&format!(
        "{how} {} on two cores, once: kept in {}",
        tool.takes,
        cache.folder(tool).display()
    ));
}

fn with_cargo(tool: &Tool, search: &SearchPath, cache: &Cache) -> Result<PathBuf> {
    let unfinished = cache.unfinished(tool);
    let cargo = search
        .find("cargo")
        .context("there is no cargo on PATH: install Rust")?;
    let installation = unfinished.join("root");
    let bin = tool.programs_in(&installation);
    let install = |locked: &[&str]| {
        Command::new(&cargo)
            .args(["install", tool.package])
            .args(["--version", &tool.package_version])
            .args(locked)
            // Compiling faster matters more here than running faster.
            .args(["--profile", "dev"])
            .arg("--root")
            .arg(&installation)
            .arg("--target-dir")
            .arg(cache.compiled())
            // Not the clone's folder: its Cargo settings are not for other people's programs.
            .dir(&unfinished)
            // With the new programs on PATH cargo does not ask to put them there.
            .env("PATH", search.with_first(&bin).as_os_str())
            // The tools are not debugged: omitting this saves time, and above all disk space.
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .print_to_stderr()
            .run()
    };
    if let Err(error) = install(&["--locked"]) {
        say::note(&format!("{error}"));
        say::note("trying again with the newest dependencies instead of the tool's own lock file");
        install(&[])?;
    }
    Ok(installation)
}

fn with_npm(tool: &Tool, search: &SearchPath, unfinished: &Path) -> Result<PathBuf> {
    let npm = search.find("npm").context("there is no npm on PATH")?;
    let installation = unfinished.join("root");
    // npm cannot continue what it began.
    cache::remove_folder(&installation)?;
    fs::create_dir_all(&installation)
        .with_context(|| format!("{} cannot be made", installation.display()))?;
    Command::new(&npm)
        .args(["install", "--no-audit", "--no-fund", "--ignore-scripts"])
        .arg(format!("{}@{}", tool.package, tool.package_version))
        .arg("--prefix")
        .arg(&installation)
        .dir(&installation)
        .env("PATH", search.as_os_str())
        .print_to_stderr()
        .run()?;
    Ok(installation)
}
