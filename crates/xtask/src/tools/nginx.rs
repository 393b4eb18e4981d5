//! nginx, to try the recipe for web teams on it.
//!
//! Unpacked from Debian's package into the cache, not installed: installing it would start a web
//! server on this machine.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use tooling::say;

use super::{cache::Cache, debian, search::SearchPath};

/// Packages that contain the program, in some release of Debian or its relatives.
const PACKAGES: [&str; 2] = ["nginx-light", "nginx"];

/// Where the program is, in the package and on a machine that has it.
const PROGRAM: &str = "usr/sbin/nginx";

/// The program: the one on `PATH` or in its usual place, else Debian's in the cache.
///
/// # Errors
/// When there is none and it cannot be had.
pub fn provide(search: &SearchPath, cache: &Cache) -> Result<PathBuf> {
    let kept = cache.named("nginx");
    let find = || {
        let places = [Path::new("/").join(PROGRAM), kept.join(PROGRAM)];
        let on_path = search.find("nginx");
        Ok(on_path.or_else(|| places.into_iter().find(|place| place.is_file())))
    };
    cache.provide(find, || unpack(search, &kept), "nginx")
}

fn unpack(search: &SearchPath, folder: &Path) -> Result<()> {
    say::heading("Unpacking nginx, on which the recipe for web servers is tried");
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let try_all = || {
        PACKAGES
            .iter()
            .any(|package| unpack_one(search, folder, package).is_ok())
    };
    if try_all() {
        return Ok(());
    }
    // A fresh machine has no lists of packages yet.
    debian::update(search)?;
    if !try_all() {
        bail!(
            "nginx cannot be had from the packages of this system: install it and run this again"
        );
    }
    Ok(())
}

fn unpack_one(search: &SearchPath, folder: &Path, package: &str) -> Result<()> {
    debian::unpack(&[package], folder, search)?;
    anyhow::ensure!(
        folder.join(PROGRAM).is_file(),
        "{package} is without the program"
    );
    Ok(())
}
