//! What comes from the packages of Debian and its relatives: Node.js, and the browsers.

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
