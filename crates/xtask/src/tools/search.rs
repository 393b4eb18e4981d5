//! Where programs are looked for.

use std::{
    env,
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
};

/// The value of a `PATH` variable. A value of its own, so that look-ups can be tested and so that
/// the environment of this process never changes.
#[derive(Clone, Debug)]
pub struct SearchPath(OsString);

impl SearchPath {
    /// `PATH` as this process got it.
    pub fn of_this_process() -> Self {
        Self(env::var_os("PATH").unwrap_or_default())
    }

    /// The same path with `folder` in front of it. A folder whose name cannot stand in a `PATH`
    /// (one with a colon) leaves it as it is.
    pub fn with_first(&self, folder: &Path) -> Self {
        let folders = [folder.to_owned()]
            .into_iter()
            .chain(env::split_paths(&self.0));
        match env::join_paths(folders) {
            Ok(joined) => Self(joined),
            Err(_) => self.clone(),
        }
    }

    /// The absolute path of the first executable file of this name.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        let here = env::current_dir().unwrap_or_default();
        which::which_in(program, Some(&self.0), here).ok()
    }

    /// The value for the `PATH` variable of a child.
    pub fn as_os_str(&self) -> &OsStr {
        &self.0
    }
}

#[cfg(test)]
impl From<&Path> for SearchPath {
    fn from(only: &Path) -> Self {
        Self(only.into())
    }
}
