//! Pages of partners in which the widget stands: `tests/pages/<name>/`, beside our files in
//! `/steunwijzer/`, on one server, as with a web team that put the folder on their own.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use crate::site::{Files, built};

/// How the widget stands in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// In a frame without an origin, the default.
    Isolated,
    /// In a closed shadow root. Nobody could look into it, a story neither: the loader that is
    /// served to a story makes it an open one, and is the same otherwise.
    Inline,
}

/// A page of a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host {
    /// Its folder.
    pub name: &'static str,
    /// How the widget stands in it.
    pub mode: Mode,
}

impl Host {
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
        let folder = self.folder();
        for entry in fs::read_dir(&folder)
            .with_context(|| format!("there is no page {}", folder.display()))?
        {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            files.insert(format!("/{name}"), fs::read(entry.path())?);
        }
        if self.mode == Mode::Inline {
            change(
                &mut files,
                "/index.html",
                "<steun-wijzer",
                "<steun-wijzer mode=\"inline\"",
            )?;
            let loader = "/steunwijzer/steunwijzer.js";
            change(&mut files, loader, "mode: \"closed\"", "mode: \"open\"")?;
        }
        Ok(Arc::new(files))
    }

    /// What the server says about the page, a header a line; `{site}` is its own address.
    pub fn headers(self) -> Vec<(String, String)> {
        let file = fs::read_to_string(self.folder().join("headers")).unwrap_or_default();
        let headers = file.lines().filter_map(|line| line.split_once(": "));
        headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    fn folder(self) -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../pages")
            .join(self.name)
    }
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
