//! The folder, outside every clone, in which tools are kept.
//!
//! ```text
//! <cache>/trunk-0.21.14/bin/trunk                          installed by cargo
//! <cache>/binaryen-132.0.0/node_modules/.bin/wasm-opt      installed by npm
//! <cache>/.unfinished/trunk-0.21.14/                       an installation that is under way
//! <cache>/.unfinished/target/                              what cargo compiled for all of them
//! <cache>/.lock                                            held by the set-up that installs
//! ```
//!
//! An installation is made under `.unfinished` and moved to its place when it is complete, so that
//! half of one is never taken for a whole one.

use std::{
    env,
    fs::{self, File, TryLockError},
    path::{self, Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result};

use tooling::say;

use super::tool::Tool;

/// The variable with another place for the tools.
const PLACE_VARIABLE: &str = "STEUNWIJZER_TOOLS";

/// The folder in which tools are kept.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
}

impl Cache {
    /// `$STEUNWIJZER_TOOLS`, else `steunwijzer/tools` in the cache folder of the user. The folder
    /// need not exist yet.
    ///
    /// # Errors
    /// When the user has no home folder.
    pub fn locate() -> Result<Self> {
        let variable = |name| env::var_os(name).filter(|value| !value.is_empty());
        let place = match (variable(PLACE_VARIABLE), variable("XDG_CACHE_HOME")) {
            (Some(place), _) => PathBuf::from(place),
            (None, Some(caches)) => Path::new(&caches).join("steunwijzer/tools"),
            (None, None) => env::home_dir()
                .with_context(|| {
                    format!(
                        "you have no home folder: say in {PLACE_VARIABLE} where tools may be kept"
                    )
                })?
                .join(".cache/steunwijzer/tools"),
        };
        let root = path::absolute(&place)
            .with_context(|| format!("{} is not a usable path", place.display()))?;
        Ok(Self { root })
    }

    /// A cache in this folder.
    #[cfg(test)]
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// Where a tool is once it is installed.
    pub fn folder(&self, tool: &Tool) -> PathBuf {
        self.root.join(&tool.folder)
    }

    /// Where something is that is no pinned tool.
    pub fn named(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Where a tool is while it is being installed. Only the holder of the lock may touch it.
    pub fn unfinished(&self, tool: &Tool) -> PathBuf {
        self.root.join(".unfinished").join(&tool.folder)
    }

    /// Where cargo compiles tools: one folder for all, because they share many crates. Only the holder
    /// of the lock may touch it.
    pub fn compiled(&self) -> PathBuf {
        self.root.join(".unfinished/target")
    }

    /// Forgets what was compiled on the way to the tools: gigabytes, and no longer needed.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn forget_compiled(&self) -> Result<()> {
        if !self.compiled().exists() {
            return Ok(());
        }
        let _lock = self.lock()?;
        remove_folder(&self.compiled())
    }

    /// Moves a complete installation to its place, over a broken one if there is one.
    ///
    /// # Errors
    /// When the file system refuses.
    pub fn keep(&self, tool: &Tool, complete: &Path) -> Result<()> {
        let folder = self.folder(tool);
        remove_folder(&folder)?;
        fs::rename(complete, &folder).with_context(|| {
            format!(
                "{} cannot be moved to {}",
                complete.display(),
                folder.display()
            )
        })
    }

    /// Returns what `find` finds; when that is nothing, runs `install` and looks again.
    ///
    /// Of all set-ups on this machine only one installs at a time. `install` says what it does and
    /// why; how long it took is said here.
    ///
    /// # Errors
    /// When `find` or `install` fails, or when `name` still is not there after installing it.
    pub fn provide<T>(
        &self,
        find: impl Fn() -> Result<Option<T>>,
        install: impl FnOnce() -> Result<()>,
        name: &str,
    ) -> Result<T> {
        if let Some(found) = find()? {
            return Ok(found);
        }
        let lock = self.lock()?;
        // Another set-up may have installed it while this one waited.
        if let Some(found) = find()? {
            return Ok(found);
        }
        let started = Instant::now();
        install().with_context(|| format!("{name} is missing and could not be installed"))?;
        drop(lock);
        let took = say::duration(started.elapsed());
        say::note(&format!("installed {name} in {took}"));
        find()?.with_context(|| format!("{name} was installed, but cannot be found"))
    }

    /// Waits for the lock, which is released when the returned file is dropped, also by a crash.
    fn lock(&self) -> Result<File> {
        fs::create_dir_all(&self.root)
            .with_context(|| format!("{} cannot be made", self.root.display()))?;
        let path = self.root.join(".lock");
        let about = || format!("{} cannot be locked", path.display());
        let file = File::create(&path).with_context(about)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                say::note("another set-up is installing something: waiting for it");
                file.lock().with_context(about)?;
            }
            Err(TryLockError::Error(error)) => return Err(error).with_context(about),
        }
        Ok(file)
    }
}

/// Removes a folder with everything in it, if it is there.
///
/// # Errors
/// When the file system refuses.
pub fn remove_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("{} cannot be removed", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{
        cell::Cell,
        sync::atomic::{AtomicU32, Ordering},
        thread,
    };

    use anyhow::bail;

    use super::*;

    #[test]
    fn installed_tools_are_not_installed_again() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path().to_owned());
        let found = cache.provide(|| Ok(Some(7)), || bail!("no need"), "seven");
        assert_eq!(found.unwrap(), 7);
    }

    #[test]
    fn missing_tools_are_installed_and_then_found() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path().join("not/there/yet"));
        let installed = Cell::new(None);
        let find = || Ok(installed.get());
        let install = || {
            installed.set(Some(7));
            Ok(())
        };
        assert_eq!(cache.provide(find, install, "seven").unwrap(), 7);
    }

    #[test]
    fn a_failed_installation_is_named() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path().to_owned());
        let error = cache
            .provide(|| Ok(None::<u8>), || bail!("no network"), "trunk 0.21.14")
            .unwrap_err();
        assert_eq!(
            format!("{error:#}"),
            "trunk 0.21.14 is missing and could not be installed: no network"
        );
    }

    #[test]
    fn of_two_set_ups_only_one_installs() {
        let home = tempfile::tempdir().unwrap();
        let marker = home.path().join("installed");
        let installations = AtomicU32::new(0);
        let set_up = || {
            Cache::at(home.path().to_owned())
                .provide(
                    || Ok(marker.exists().then_some(())),
                    || {
                        installations.fetch_add(1, Ordering::Relaxed);
                        thread::sleep(std::time::Duration::from_millis(50));
                        Ok(fs::write(&marker, "")?)
                    },
                    "marker",
                )
                .unwrap();
        };
        thread::scope(|scope| {
            scope.spawn(set_up);
            scope.spawn(set_up);
        });
        assert_eq!(installations.into_inner(), 1);
    }

    #[test]
    fn a_complete_installation_replaces_a_broken_one() {
        let home = tempfile::tempdir().unwrap();
        let cache = Cache::at(home.path().to_owned());
        let tool = Tool::trunk("0.21.14");
        fs::create_dir_all(cache.folder(&tool).join("half")).unwrap();
        let complete = cache.unfinished(&tool).join("root");
        fs::create_dir_all(complete.join("bin")).unwrap();

        cache.keep(&tool, &complete).unwrap();

        assert!(cache.folder(&tool).join("bin").is_dir());
        assert!(!cache.folder(&tool).join("half").exists());
    }
}
