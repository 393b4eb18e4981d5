//! What goes with the built page, and what is checked on it: after every build, on the files as
//! they will be served.
//!
//! [`surface`] refuses a page that could send or keep anything, [`oldest`] a program that older browsers do
//! not read; [`sbom`] lists what is in it, [`licences`]
//! has the texts that go along, [`record`] what it was made with, [`compressed`] hands out the same in
//! fewer bytes, and [`sums`] gives each file its checksum.

pub mod compressed;
mod licences;
mod oldest;
mod record;
mod sbom;
pub mod sums;
mod surface;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use tooling::{Command, Project, folder};

/// Name of the file that says what the page was made with.
pub const RECORD: &str = "build.json";

/// Name of the list of what is in it.
pub const SBOM: &str = "sbom.cdx.json";

/// Check what the built page can reach, and put its papers beside it: run this after each build.
#[derive(clap::Args)]
pub struct Args {}

/// Checks the built page and puts its papers beside it.
///
/// # Errors
/// When the page can do what it must not, or files cannot be read or written.
pub fn run(_: &Args) -> Result<()> {
    let project = &Project::find()?;
    let dist = project.dist();
    surface::check(&dist).context("the built page can do more than it may")?;
    oldest::check(&dist)?;
    let rustc = rustc(project)?;
    write(&dist, SBOM, &sbom::json(project, &rustc)?)?;
    write(&dist, licences::FILE, &licences::page(project, &rustc)?)?;
    write(&dist, RECORD, &record::json(project, rustc)?)?;
    names_no_folder(project, &dist)?;
    compressed::write(&dist)?;
    compressed::check(&dist)?;
    let sums = sums::of(&dist)?;
    write(&dist, sums::FILE, &sums::lines(&sums))
}

/// The compiler, as it names itself.
fn rustc(project: &Project) -> Result<String> {
    let named = Command::on_path("rustc")?
        .dir(&project.root)
        .arg("--version")
        .read()?;
    Ok(named.trim().to_owned())
}

/// Paths of this machine have no place in a release: they reveal who built it, and would make
/// the same source give other bytes elsewhere.
fn names_no_folder(project: &Project, dist: &Path) -> Result<()> {
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let cargo = cargo.context("this user has no folder for Cargo")?;
    for name in folder::files_below(dist)? {
        let bytes = folder::read(dist, &name)?;
        for folder in [&project.root, &cargo] {
            let folder = folder.display().to_string();
            let mut parts = bytes.windows(folder.len());
            ensure!(
                !parts.any(|part| part == folder.as_bytes()),
                "{name} names the folder {folder} of this machine"
            );
        }
    }
    Ok(())
}

fn write(dist: &Path, name: &str, text: &str) -> Result<()> {
    let path = dist.join(name);
    fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))
}
