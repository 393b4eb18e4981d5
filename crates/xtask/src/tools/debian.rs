//! What comes from the packages of Debian and its relatives: Node.js, and the browsers.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use tooling::{Command, say};

use super::{cache::Cache, search::SearchPath};

/// Provides `node` and `npm`.
///
/// # Errors
/// When one is missing and cannot be installed.
pub fn node(search: &SearchPath, cache: &Cache) -> Result<()> {
    // One after the other: Debian has a package for each, other sources put both into the first.
    for program in ["node", "npm"] {
        let package = if program == "node" { "nodejs" } else { "npm" };
        cache.provide(
            || Ok(search.find(program)),
            || {
                install(
                    &[package],
                    "which runs the optimiser wasm-opt and some tests",
                    search,
                )
            },
            program,
        )?;
    }
    Ok(())
}

/// Installs packages with `apt-get`; `purpose` is the end of a sentence that starts with them.
///
/// # Errors
/// When there is no `apt-get`, when this user may not install, or when the installation fails.
pub fn install(packages: &[&str], purpose: &str, search: &SearchPath) -> Result<()> {
    let names = packages.join(" ");
    say::heading(&format!("Installing {names}, {purpose}"));
    ensure!(
        search.find("apt-get").is_some(),
        "this machine has no apt-get: install {names} with its own package manager and run this again"
    );
    say::note("from the packages of your system, which takes 1 to 3 minutes, once");
    // One source that is out of reach spoils the update, but perhaps not the installation.
    if let Err(error) = apt_get(&names, search)?.arg("update").run() {
        say::note(&format!(
            "{error}; going on with the package lists of before"
        ));
    }
    apt_get(&names, search)?
        .args(["install", "--yes", "--no-install-recommends"])
        .args(packages)
        .run()
}

/// Unpacks packages into a folder instead of installing them: nothing is started or configured, and nobody has
/// to be allowed to install.
///
/// # Errors
/// When one cannot be fetched or unpacked.
pub fn unpack(packages: &[&str], folder: &Path, search: &SearchPath) -> Result<()> {
    let in_folder = |name: &str| Ok::<_, anyhow::Error>(program(search, name)?.dir(folder));
    let download = in_folder("apt-get")?.print_to_stderr().arg("download");
    download.args(packages.iter().copied()).run()?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            let unpack = in_folder("dpkg-deb")?.print_to_stderr().arg("-x");
            unpack.arg(&path).arg(folder).run()?;
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

/// Fetches the lists of packages.
///
/// # Errors
/// When there is no `apt-get`, or it cannot.
pub fn update(search: &SearchPath) -> Result<()> {
    apt_get("", search)?.arg("update").run()
}

/// `apt-get` with the rights to install, and without questions to the person at the terminal.
fn apt_get(names: &str, search: &SearchPath) -> Result<Command> {
    let command = if is_root(search) {
        program(search, "env")?
    } else {
        program(search, "sudo")
            .with_context(|| format!("only root may: run `apt-get install {names}` as root"))?
            .arg("env")
    };
    Ok(command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        // Another installation may be going on, for instance of automatic upgrades.
        .args(["-o", "DPkg::Lock::Timeout=300"])
        .print_to_stderr())
}

fn is_root(search: &SearchPath) -> bool {
    program(search, "id")
        .and_then(|id| id.arg("-u").read())
        .is_ok_and(|user| user.trim() == "0")
}

fn program(search: &SearchPath, name: &str) -> Result<Command> {
    let file = search
        .find(name)
        .with_context(|| format!("there is no {name} on PATH"))?;
    Ok(Command::new(&file))
}
