//! What is handed out: `release/<version>/`, made of the finished folder and of nothing else.
//!
//! [`edition`] says which version it is and what is new, [`archive`] packs, [`npm`] makes the package for
//! people who bundle, [`wordpress`] the plugin, [`wagtail`] the package for Wagtail, [`provenance`] states what it was made from. The same
//! folder gives the same bytes. Nobody signs anything here ([docs/releasing.md](../../../docs/releasing.md)).

mod archive;
mod edition;
mod npm;
mod options;
mod provenance;
mod wagtail;
mod wordpress;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use bumpalo::Bump;
use content::{Content, today};
use embedding::{Options, Theme};
use serde_json::Value;

use tooling::{Project, folder, say};

use self::edition::Edition;
use crate::licence::Licence;
use crate::release::{RECORD, SBOM, sums};

/// Files by their path, with `/`.
type Files = BTreeMap<String, Vec<u8>>;

/// The folder in the clone.
const FOLDER: &str = "release";

/// How the folder for a server is called, in all that is packed.
const SERVED: &str = "steunwijzer";

/// Make of the finished folder what is handed out, in `release/<version>/`. `cargo xtask release` builds it
/// first.
#[derive(clap::Args)]
pub struct Args {}

/// Packs what is in `dist`.
///
/// # Errors
/// When that is not a finished page, or files cannot be read or written.
pub fn run(_: &Args) -> Result<()> {
    let project = Project::find()?;
    let served = finished(&project.dist())?;
    let record: Value = serde_json::from_slice(&served[RECORD])?;
    let edition = Edition::of(&record, &project.read("CHANGELOG.md")?)?;
    let licence = Licence::read(&project)?;
    let options = Options::read(&project.root)?;
    let table = npm::Table {
        options: &options,
        theme: &Theme::read(&project.root)?,
        readme: &project.read(npm::README)?,
    };
    let text = match licence.file() {
        Some(file) => Some((file.to_owned(), project.read(file)?.into_bytes())),
        None => None,
    };
    let inputs = provenance::INPUTS.into_iter().map(|name| {
        let bytes = folder::read(&project.root, name)?;
        Ok((name.to_owned(), bytes))
    });
    let inputs: Files = inputs.collect::<Result<_>>()?;

    let arena = Bump::new();
    let content = Content::load(&arena, &project.content(), today()?)?;
    let table_of_options = options::table_of(&options, &content)?;
    let source = |folder| Source::read(&project.root, folder, &table_of_options);
    let wheel = source(wagtail::SOURCE)?;
    let wheel = wagtail::wheel(&edition, &licence, text.as_ref(), &served, &wheel)?;
    let wheel = archive::zip(&wheel)?;
    let plugin = source(wordpress::SOURCE)?;
    let plugin = wordpress::files(&edition, &licence, text.as_ref(), &served, &plugin)?;
    let plugin = archive::zip(&below(SERVED, &plugin))?;
    let package = npm::files(&edition, &licence, text.as_ref(), &served, &table)?;
    let mut made = Files::new();
    for paper in [RECORD, SBOM] {
        made.insert(paper.to_owned(), served[paper].clone());
    }
    let name = |ending: &str| format!("steunwijzer-{}{ending}", edition.version);
    made.insert(
        "release-notes.md".to_owned(),
        edition.notes(&licence).into_bytes(),
    );
    made.insert(name("-npm.tgz"), archive::tar(&below("package", &package))?);
    let mut folder = below(SERVED, &served);
    folder.extend(text);
    made.insert(name(".zip"), archive::zip(&folder)?);
    let of_wordpress = format!("steunwijzer-wordpress-{}.zip", edition.version);
    made.insert(of_wordpress, plugin.clone());
    made.insert(wagtail::file_name(&edition), wheel.clone());
    let statement = provenance::statement(&edition, &record, &inputs, &made)?;
    made.insert(provenance::FILE.to_owned(), statement.into_bytes());

    let to = project.root.join(FOLDER).join(&edition.version);
    write(&to, &made)?;
    // For tests, and for looking: what is in the package.
    write(&project.root.join(npm::UNPACKED), &package)?;
    // The same under a name without a version.
    let plugin = [(wordpress::PACKED.to_owned(), plugin)].into();
    write(&project.root.join(wordpress::FOLDER), &plugin)?;
    // Installers want the version in its name.
    let wheel = [(wagtail::file_name(&edition), wheel)].into();
    write(&project.root.join(wagtail::FOLDER), &wheel)?;
    provenance::check(&to)?;
    for reason in &edition.is_draft_because {
        say::note(&format!("a draft: {reason}"));
    }
    say::note(&format!("{} is in {}", edition.version, to.display()));
    Ok(())
}

/// What a package for another system is made of, beside the folder for a server.
struct Source {
    /// What is written for it, without what is for whoever changes that.
    files: Files,
    /// The table of options.
    options: Value,
}

impl Source {
    /// What is in this folder of the clone.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(root: &Path, folder: &str, options: &Value) -> Result<Self> {
        let mut files = folder::read_all(&root.join(folder))?;
        files.remove("README.md");
        let options = options.clone();
        Ok(Self { files, options })
    }
}

/// The files of a finished page: what is listed in its checksums, each as listed and no other. What
/// `cargo xtask serve` or Trunk alone leave has no such list.
fn finished(dist: &Path) -> Result<Files> {
    let listed = folder::read_text(dist, sums::FILE);
    let listed = listed.context("this is no finished page: make one with `cargo xtask release`")?;
    ensure!(
        sums::lines(&sums::of(dist)?) == listed,
        "{} is not as its {} says: build it anew with `cargo xtask release`",
        dist.display(),
        sums::FILE
    );
    let files = folder::read_all(dist)?;
    for wanted in [RECORD, SBOM, "index.html", npm::LOADER] {
        ensure!(files.contains_key(wanted), "the page has no {wanted}");
    }
    let is_of_gallery = |name: &String| name.starts_with("gallery/");
    ensure!(
        !files.keys().any(is_of_gallery),
        "the page has the gallery, which is for whoever works on it"
    );
    Ok(files)
}

/// The same files in a folder.
fn below(folder: &str, files: &Files) -> Files {
    let files = files.iter();
    files
        .map(|(name, bytes)| (format!("{folder}/{name}"), bytes.clone()))
        .collect()
}

/// A text of a package, with version and licence in their places.
fn filled(text: &str, edition: &Edition, licence: &Licence) -> String {
    let text = text.replace("__VERSION__", &edition.version);
    text.replace("__LICENCE__", licence.words())
}

/// A document that people look into, too.
fn pretty(document: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(document)? + "\n")
}

/// Writes a folder, in place of one of before, with its checksums.
fn write(to: &Path, files: &Files) -> Result<()> {
    let problem = || format!("{} cannot be written", to.display());
    if to.exists() {
        fs::remove_dir_all(to).with_context(problem)?;
    }
    for (name, bytes) in files {
        let path: PathBuf = to.join(name);
        fs::create_dir_all(path.parent().unwrap_or(to)).with_context(problem)?;
        fs::write(&path, bytes).with_context(problem)?;
    }
    fs::write(to.join(sums::FILE), sums::lines(&sums::of(to)?)).with_context(problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> tempfile::TempDir {
        let dist = tempfile::tempdir().unwrap();
        for name in [RECORD, SBOM, "index.html", npm::LOADER] {
            fs::write(dist.path().join(name), name).unwrap();
        }
        sign_off(dist.path());
        dist
    }

    fn sign_off(dist: &Path) {
        fs::write(dist.join(sums::FILE), sums::lines(&sums::of(dist).unwrap())).unwrap();
    }

    #[test]
    fn a_finished_page_is_taken_as_it_is() {
        let dist = page();
        let files = finished(dist.path()).unwrap();
        assert_eq!(files.len(), 5);
        assert_eq!(files["index.html"], b"index.html");
    }

    #[test]
    fn what_is_not_finished_or_was_changed_is_refused() {
        let refused = |change: &dyn Fn(&Path)| {
            let dist = page();
            change(dist.path());
            format!("{:#}", finished(dist.path()).unwrap_err())
        };
        // What `cargo xtask serve` and plain Trunk leave.
        let said = refused(&|dist| fs::remove_file(dist.join(sums::FILE)).unwrap());
        assert!(said.contains("cargo xtask release"), "{said}");
        refused(&|dist| fs::write(dist.join("index.html"), "other").unwrap());
        refused(&|dist| fs::write(dist.join("more.js"), "more").unwrap());
        refused(&|dist| {
            fs::create_dir(dist.join("gallery")).unwrap();
            fs::write(dist.join("gallery/index.html"), "").unwrap();
            sign_off(dist);
        });
        refused(&|dist| {
            fs::remove_file(dist.join(SBOM)).unwrap();
            sign_off(dist);
        });
    }
}
