//! Where this clone of the repository is, and where things are in it.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The file that marks the root of the repository: the only one of its name in it.
const ROOT_MARK: &str = "Trunk.toml";

/// The variable that names the folder of another clone to work on than the one a program was started in.
pub const PROJECT_VARIABLE: &str = "STEUNWIJZER_PROJECT";

/// The variable that names the commit of the source; empty where it is none. Without it, Git is asked.
pub const SOURCE_VARIABLE: &str = "STEUNWIJZER_SOURCE";

/// The variable with what the compiler of the widget is told beside `Cargo.toml`: a line for each
/// variable of its environment, such as `NAME=value`.
pub const FLAGS_VARIABLE: &str = "STEUNWIJZER_FLAGS";

/// One clone of the repository.
#[derive(Debug)]
pub struct Project {
    /// Absolute path of the folder with `Trunk.toml` in it.
    pub root: PathBuf,
}

impl Project {
    /// Finds the clone that [`PROJECT_VARIABLE`] names, else the one this command was started in.
    ///
    /// # Errors
    /// When neither the named folder, the package's folder (which Cargo passes) nor the current folder is
    /// inside a clone.
    pub fn find() -> Result<Self> {
        let named = env::var_os(PROJECT_VARIABLE).filter(|folder| !folder.is_empty());
        let start = match named.or_else(|| env::var_os("CARGO_MANIFEST_DIR")) {
            Some(folder) => PathBuf::from(folder),
            None => env::current_dir().context("the current folder cannot be read")?,
        };
        Self::find_above(&start)
    }

    fn find_above(start: &Path) -> Result<Self> {
        let root = start
            .ancestors()
            .find(|folder| folder.join(ROOT_MARK).is_file())
            .with_context(|| {
                format!(
                    "no {ROOT_MARK} in {} or above it: run this inside a clone of Steunwijzer",
                    start.display()
                )
            })?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// A file of the project, by its path from the root.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, path: &str) -> Result<String> {
        let path = self.root.join(path);
        fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
    }

    /// The folder with the content files.
    pub fn content(&self) -> PathBuf {
        self.root.join("content")
    }

    /// The folder with the finished page.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The folder with the page for whoever is working on it: another than that of the finished page, so
    /// that nobody puts it on a server.
    pub fn served(&self) -> PathBuf {
        self.root.join("target/serve")
    }

    /// The page itself: present once a build has succeeded.
    pub fn page(&self) -> PathBuf {
        self.dist().join("index.html")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_root_is_found_from_a_folder_inside() {
        let clone = tempfile::tempdir().unwrap();
        let inside = clone.path().join("crates/xtask");
        fs::create_dir_all(&inside).unwrap();
        fs::write(clone.path().join(ROOT_MARK), "").unwrap();

        assert_eq!(Project::find_above(&inside).unwrap().root, clone.path());
    }

    #[test]
    fn outside_a_clone_the_message_says_what_to_do() {
        let elsewhere = tempfile::tempdir().unwrap();
        let error = Project::find_above(elsewhere.path()).unwrap_err();
        assert!(error.to_string().contains("run this inside a clone"));
    }
}
