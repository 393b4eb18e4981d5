//! A real screen reader for the walks that are listened to: Orca, with what it takes to hear it on a machine
//! without a screen or a loudspeaker (`tests/screen-reader/`).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use tooling::{Command, say};

use super::{browser, cache::Cache, debian, search::SearchPath};

/// What the walks take that is not in the clone.
#[derive(Debug)]
pub struct ScreenReader {
    /// The browser it reads.
    firefox: PathBuf,
    /// The folder with the locale in which it speaks.
    locales: PathBuf,
}

impl ScreenReader {
    /// Tells a command where it is.
    pub fn variables(&self) -> [(&'static str, &Path); 2] {
        [
            ("FIREFOX", &self.firefox),
            ("STEUNWIJZER_LOCALES", &self.locales),
        ]
    }
}

/// What is looked for; what else the packages bring comes with these.
const PROGRAMS: [&str; 8] = [
    "orca",
    "speech-dispatcher",
    "dbus-run-session",
    "Xvfb",
    "openbox",
    "xdotool",
    "xdpyinfo",
    "localedef",
];

/// The packages of Debian it comes from.
const PACKAGES: [&str; 15] = [
    "orca",
    "at-spi2-core",
    "libatk-adaptor",
    "gir1.2-atspi-2.0",
    "gir1.2-wnck-3.0",
    "python3-pyatspi",
    "python3-speechd",
    "speech-dispatcher",
    "dbus-x11",
    "xvfb",
    "openbox",
    "xdotool",
    "x11-utils",
    "locales",
    "firefox-esr",
];

/// Orca speaks the language of the machine, which here has to be Dutch.
const LOCALE: &str = "nl_NL.UTF-8";

/// Provides it all: what is on `PATH`, else from Debian.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn provide(search: &SearchPath, cache: &Cache) -> Result<ScreenReader> {
    let find = || match has_all(search) {
        true => browser::find_firefox(search),
        false => Ok(None),
    };
    let install = || debian::install(&PACKAGES, "with which the page is listened to", search);
    let firefox = cache.provide(find, install, "the screen reader Orca")?;
    let locales = cache.named("locales");
    let find = || Ok(locales.join(LOCALE).is_dir().then(|| locales.clone()));
    let locales = cache.provide(find, || compile(search, &locales), "the Dutch locale")?;
    Ok(ScreenReader { firefox, locales })
}

fn has_all(search: &SearchPath) -> bool {
    PROGRAMS
        .iter()
        .all(|program| search.find(program).is_some())
}

/// Compiles the locale into a folder of ours: the locales of the system are not ours to change.
fn compile(search: &SearchPath, folder: &Path) -> Result<()> {
    let about = || format!("{} cannot be made", folder.display());
    fs::create_dir_all(folder).with_context(about)?;
    let localedef = search.find("localedef").context("there is no localedef")?;
    let unfinished = folder.join("unfinished");
    let compiled = Command::new(&localedef)
        .args(["-i", "nl_NL", "-f", "UTF-8"])
        .arg(&unfinished)
        .print_to_stderr()
        .run();
    // It calls a mere warning a failure, too; without a locale there is no folder.
    if let Err(why) = compiled {
        say::note(&why.to_string());
    }
    fs::rename(&unfinished, folder.join(LOCALE)).with_context(about)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn orca_without_a_screen_to_read_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let search = SearchPath::from(folder.path());
        for program in PROGRAMS {
            assert!(!has_all(&search), "without {program}");
            let file = folder.path().join(program);
            fs::write(&file, "").unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        assert!(has_all(&search));
    }
}
