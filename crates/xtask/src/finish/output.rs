//! The files that Trunk made, by what they are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use crate::command::Command;
use crate::folder::files_below;
use crate::tools::on_path;

/// The page with the questions.
const PAGE: &str = "index.html";

/// How the names of the parts of the widget begin. The static guide has a stylesheet of its own.
const OURS: &str = "steunwijzer";

/// Trunk's output, and the names of the files in it that change with every version.
#[derive(Debug)]
pub struct Output {
    folder: PathBuf,
    /// Glue and boot script.
    pub script: String,
    /// The stylesheet.
    pub style: String,
    /// The program.
    pub program: String,
}

impl Output {
    /// Finds the files.
    ///
    /// # Errors
    /// When there is not exactly one of a kind.
    pub fn read(folder: &Path) -> Result<Self> {
        let names = files_below(folder)?;
        let one = |ending: &str| {
            let mut found = names
                .iter()
                .filter(|name| name.starts_with(OURS) && name.ends_with(ending));
            let (first, second) = (found.next(), found.next());
            ensure!(
                second.is_none(),
                "more than one file ends with {ending} in {}",
                folder.display()
            );
            first
                .cloned()
                .with_context(|| format!("no file ends with {ending} in {}", folder.display()))
        };
        Ok(Output {
            folder: folder.to_owned(),
            script: one(".js")?,
            style: one(".css")?,
            program: one(".wasm")?,
        })
    }

    /// Puts the parts of the boot script behind the glue, all in one function, under a name of its own.
    ///
    /// # Errors
    /// When the page does not name the glue, or a file cannot be read or written.
    pub fn join_scripts(&mut self, parts: &[&str]) -> Result<()> {
        let glue = without_fetch(&self.text(&self.script)?)?;
        let joined = format!("(()=>{{\n{glue}\n{}}})();\n", parts.concat());
        let joined = self.minified(&joined)?;
        let name = format!("steunwijzer-{}.js", hash(joined.as_bytes()));
        let page = self.text(PAGE)?;
        ensure!(
            page.contains(&self.script),
            "{PAGE} does not name {}: see pattern_script in Trunk.toml",
            self.script
        );
        self.write(PAGE, &page.replace(&self.script, &name))?;
        let old = self.folder.join(&self.script);
        fs::remove_file(&old).with_context(|| format!("{} cannot be removed", old.display()))?;
        self.script = name;
        self.write(&self.script, &joined)
    }

    /// A script as visitors get it: without comments and long names.
    ///
    /// # Errors
    /// When esbuild is not there, or finds that it is no script.
    pub fn minified(&self, script: &str) -> Result<String> {
        let name = "unminified.js";
        self.write(name, script)?;
        let minified = Command::new(&on_path("esbuild")?)
            .args(["--minify", "--charset=utf8", name])
            .dir(&self.folder)
            .read()?;
        fs::remove_file(self.folder.join(name))?;
        Ok(minified)
    }

    /// The names of everything the program fetches: itself, and texts.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn fetched(&self) -> Result<Vec<String>> {
        let texts = files_below(&self.folder.join("texts"))?;
        let texts = texts.into_iter().filter(|name| name.ends_with(".txt"));
        let texts = texts.map(|name| format!("texts/{name}"));
        Ok([self.program.clone()].into_iter().chain(texts).collect())
    }

    /// What to compare a file with before it is used: `sha384-…`.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn integrity(&self, name: &str) -> Result<String> {
        let hash = Sha384::digest(self.bytes(name)?);
        Ok(format!("sha384-{}", STANDARD.encode(hash)))
    }

    /// A file, whole.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.folder.join(name);
        fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))
    }

    /// Writes a file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))
    }

    fn text(&self, name: &str) -> Result<String> {
        String::from_utf8(self.bytes(name)?).with_context(|| format!("{name} is no text"))
    }
}

/// The glue without its own way to ask for the program: the boot script hands that in, and is the only
/// one that asks for anything.
fn without_fetch(glue: &str) -> Result<String> {
    const ASKS: &str = "fetch(";
    let count = glue.matches(ASKS).count();
    ensure!(
        count == 1,
        "wasm-bindgen's glue asks for files in {count} places, and not in the one that is known"
    );
    Ok(glue.replace(ASKS, "(void "))
}

/// The part of a name that changes with the content of a file.
pub fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
