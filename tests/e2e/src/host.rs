//! Pages of partners in which the widget stands: `tests/pages/<name>/`, beside our files in
//! `/steunwijzer/`, on one server, as with a web team that put the folder on their own.
//!
//! A folder without a page of its own has the plain one. What a page names below `/npm/` comes from
//! the packages in `tests/npm`, and `/bundles/<name>.js` is one script made of `tests/npm/recorders/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use anyhow::{Context, Result, ensure};

use crate::site::{Files, built};

/// How the widget stands in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// In a frame without an origin, the default. The boot script served to a test exposes the root in
    /// which it puts the guide there, as the loader does with the root around the frame.
    Isolated,
    /// In a closed shadow root, which no script can reach. The loader served to a test exposes the root
    /// to the test only, and is otherwise the same.
    Inline,
}

/// A page of a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HostPage {
    /// Its folder.
    pub name: &'static str,
    /// How the widget stands in it.
    pub mode: Mode,
}

impl HostPage {
    /// The files of the partner's site, our folder among them.
    ///
    /// # Errors
    /// When the widget has not been built, or there is no such page.
    pub fn files(self) -> Result<Arc<Files>> {
        let ours = built()?;
        let mut files: Files = ours
            .iter()
            .map(|(path, bytes)| (format!("/steunwijzer{path}"), bytes.clone()))
            .collect();
        for folder in [folder_of(PLAIN), folder_of(self.name)] {
            for entry in fs::read_dir(&folder)
                .with_context(|| format!("there is no page {}", folder.display()))?
            {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().into_owned();
                files.insert(format!("/{name}"), fs::read(entry.path())?);
            }
        }
        add_packages(&mut files)?;
        if self.mode == Mode::Isolated {
            in_boot_script(&mut files, exposed)?;
        } else {
            change(
                &mut files,
                "/index.html",
                "<steun-wijzer",
                "<steun-wijzer mode=\"inline\"",
            )?;
        }
        expose_root_to_tests(&mut files, "/steunwijzer/steunwijzer.js")?;
        Ok(Arc::new(files))
    }

    /// What the server says about the page, a header a line; `{site}` is its own address.
    pub fn headers(self) -> Vec<(String, String)> {
        let file = fs::read_to_string(folder_of(self.name).join("headers")).unwrap_or_default();
        let headers = file.lines().filter_map(|line| line.split_once(": "));
        headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }
}

/// The page of folders that have none of their own.
const PLAIN: &str = "plain";

fn folder_of(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../pages")
        .join(name)
}

/// The built page with an inline guide into whose root a test on the page around it can look.
///
/// # Errors
/// When the loader makes no closed root.
pub fn with_roots(files: &Files) -> Result<Files> {
    let mut files = files.clone();
    expose_root_to_tests(&mut files, "/steunwijzer.js")?;
    Ok(files)
}

/// Patches the loader so that it also puts the closed root on the element, under a symbol that only the
/// tests use.
///
/// # Errors
/// When there is no such file, or it closes no root.
fn expose_root_to_tests(files: &mut Files, path: &str) -> Result<()> {
    let file = files
        .get_mut(path)
        .with_context(|| format!("there is no {path}"))?;
    let text = String::from_utf8_lossy(file).into_owned();
    let made = || {
        let (before, after) = text.split_once(",{mode:\"closed\"}")?;
        let (before, element) = before.rsplit_once(".call(")?;
        let (head, attach) = before.rsplit_once('=')?;
        Some(format!(
            "{head}={element}[Symbol.for(\"test\")]={attach}.call({element},{{mode:\"closed\"}}{after}"
        ))
    };
    *file = made()
        .with_context(|| format!("{path} makes no closed root"))?
        .into_bytes();
    Ok(())
}

/// Exposes the roots of a guide whose files are in this folder and that stands in a page in this way. What is
/// returned is what has to be put back: files, as they were.
///
/// # Errors
/// When no script closes them, or a file cannot be read or written.
pub fn expose_in(folder: &Path, mode: Mode) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut before = Files::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("steunwijzer") && name.ends_with(".js") {
            before.insert(format!("/{name}"), fs::read(&path)?);
        }
    }
    let mut files = before.clone();
    // The inline mode takes a boot script only as it was built.
    if mode == Mode::Isolated {
        in_boot_script(&mut files, exposed)?;
    }
    expose_root_to_tests(&mut files, "/steunwijzer.js")?;
    let mut changed = Vec::new();
    for (name, bytes) in before {
        if files[&name] != bytes {
            let path = folder.join(name.trim_start_matches('/'));
            fs::write(&path, &files[&name])?;
            changed.push((path, bytes));
        }
    }
    Ok(changed)
}

/// The body of our page in a frame, which keeps the root that it closes.
fn exposed(body: &str) -> String {
    format!("{body}[Symbol.for(\"test\")]={body}{CLOSES}")
}

/// How the boot script closes the page in a frame, after the name of its body.
const CLOSES: &str = ".attachShadow({mode:\"closed\"})";

/// These files with a guide that closes itself in no frame, and with the root around the frame exposed:
/// the checkers of accessibility cannot look into a closed root.
///
/// # Errors
/// When no script closes it.
pub fn without_root(files: &Files) -> Result<Arc<Files>> {
    let mut files = files.clone();
    in_boot_script(&mut files, ToOwned::to_owned)?;
    expose_root_to_tests(&mut files, "/steunwijzer.js")?;
    Ok(Arc::new(files))
}

/// Changes what the boot script makes of the body of our page in a frame.
fn in_boot_script(files: &mut Files, makes: impl Fn(&str) -> String) -> Result<()> {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut changed = 0;
    for (name, file) in files.iter_mut() {
        if !name.contains("/steunwijzer-") || !name.ends_with(".js") {
            continue;
        }
        let text = String::from_utf8_lossy(file).into_owned();
        let Some((before, after)) = text.split_once(CLOSES) else {
            continue;
        };
        let start = before.trim_end_matches(is_word).len();
        let (before, body) = before.split_at(start);
        *file = format!("{before}{}{after}", makes(body)).into_bytes();
        changed += 1;
    }
    ensure!(changed == 1, "{changed} scripts close the page in a frame");
    Ok(())
}

/// Adds the npm packages that the page names.
fn add_packages(files: &mut Files) -> Result<()> {
    let page = files.get("/index.html").context("there is no page")?;
    let page = String::from_utf8_lossy(page).into_owned();
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../npm");
    let named: BTreeSet<&str> = page.split('"').collect();
    for name in named {
        let bytes = if let Some(path) = name.strip_prefix("/npm/") {
            let file = packages.join("node_modules").join(path);
            fs::read(&file).with_context(|| {
                format!(
                    "there is no {}; `cargo xtask setup` installs it",
                    file.display()
                )
            })?
        } else if let Some(script) = name.strip_prefix("/bundles/") {
            bundle(&packages, script)?
        } else {
            continue;
        };
        files.insert(name.to_owned(), bytes);
    }
    Ok(())
}

/// One classic script of a file in `recorders/` and all that it imports.
fn bundle(packages: &Path, script: &str) -> Result<Vec<u8>> {
    let esbuild = packages.join("node_modules/.bin/esbuild");
    let made = Command::new(&esbuild)
        .arg(packages.join("recorders").join(script))
        .args(["--bundle", "--format=iife", "--log-level=warning"])
        .output()
        .with_context(|| {
            format!(
                "{} does not run; `cargo xtask setup` installs it",
                esbuild.display()
            )
        })?;
    let said = String::from_utf8_lossy(&made.stderr);
    ensure!(made.status.success(), "{script} cannot be bundled: {said}");
    Ok(made.stdout)
}

fn change(files: &mut Files, path: &str, from: &str, to: &str) -> Result<()> {
    let file = files
        .get_mut(path)
        .with_context(|| format!("there is no {path}"))?;
    let text = String::from_utf8_lossy(file);
    anyhow::ensure!(text.contains(from), "{path} has no {from}");
    *file = text.replace(from, to).into_bytes();
    Ok(())
}
