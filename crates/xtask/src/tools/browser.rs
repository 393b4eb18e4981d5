//! The browsers of the browser tests, and the WebDriver servers that drive them.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};
use clap::ValueEnum;

use super::{cache::Cache, debian, search::SearchPath};

/// One of the three families to which the browsers of visitors belong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    /// Chrome, Edge, Samsung Internet, and most browsers on Android.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari, and every browser on an iPhone; here in its edition for Linux.
    #[value(name = "webkit")]
    WebKit,
}

/// A program that driving an engine takes.
#[derive(Debug)]
struct Part {
    /// The variable that names it, for this runner and for the browser tests.
    variable: &'static str,
    /// Its names on various systems.
    names: &'static [&'static str],
    /// Folders below those for libraries, for a program that is not on `PATH`.
    folders: &'static [&'static str],
}

impl Part {
    const fn on_path(variable: &'static str, names: &'static [&'static str]) -> Self {
        Self {
            variable,
            names,
            folders: &[],
        }
    }
}

const CHROMIUM: &[Part] = &[
    Part::on_path("CHROMEDRIVER", &["chromedriver"]),
    Part::on_path(
        "CHROMIUM",
        &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
        ],
    ),
    // The same engine without windows, menus and extensions: it starts in a fifth of the time.
    Part::on_path(
        "CHROMIUM_SHELL",
        &["chromium-headless-shell", "chrome-headless-shell"],
    ),
];

const FIREFOX: &[Part] = &[Part::on_path(GECKODRIVER, &["geckodriver"]), FIREFOX_ITSELF];

const FIREFOX_ITSELF: Part = Part::on_path("FIREFOX", &["firefox-esr", "firefox"]);

const WEBKIT: &[Part] = &[
    Part::on_path("WEBKIT_DRIVER", &["WebKitWebDriver"]),
    Part {
        variable: "MINIBROWSER",
        names: &["MiniBrowser"],
        folders: &["webkit2gtk-4.1", "webkitgtk-6.0"],
    },
    // The edition for Linux has no mode without a screen.
    Part::on_path("XVFB", &["Xvfb"]),
];

/// The variable that names Firefox's WebDriver server.
const GECKODRIVER: &str = "GECKODRIVER";

impl Engine {
    /// All engines, in the order in which the tests run in them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name by which the flags, the summary and the browser tests know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    fn parts(self) -> &'static [Part] {
        match self {
            Self::Chromium => CHROMIUM,
            Self::Firefox => FIREFOX,
            Self::WebKit => WEBKIT,
        }
    }

    /// The packages of Debian it comes from.
    fn packages(self) -> &'static [&'static str] {
        match self {
            // Without a font the tests would measure empty boxes.
            Self::Chromium => &[
                "chromium",
                "chromium-driver",
                "chromium-headless-shell",
                "fonts-dejavu-core",
            ],
            // Debian has no geckodriver.
            Self::Firefox => &["firefox-esr", "fonts-dejavu-core"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb", "fonts-dejavu-core"],
        }
    }
}

/// The programs that driving an engine takes, by the variable that names each.
pub type Browser = Vec<(&'static str, PathBuf)>;

/// Whether a variable already names Firefox's WebDriver server.
pub fn has_own_geckodriver() -> bool {
    env::var_os(GECKODRIVER).is_some_and(|value| !value.is_empty())
}

/// Provides an engine: the programs the variables name, else those on `PATH`, else Debian's.
///
/// # Errors
/// When a variable names no file, or when something is missing and cannot be installed.
pub fn provide(engine: Engine, search: &SearchPath, cache: &Cache) -> Result<Browser> {
    cache.provide(
        || find(engine, search),
        || debian::install(engine.packages(), "in which the browser tests run", search),
        &format!("{} with its WebDriver server", engine.name()),
    )
}

/// The programs of an engine, if all of them are there.
///
/// # Errors
/// When a variable names no file.
pub fn find(engine: Engine, search: &SearchPath) -> Result<Option<Browser>> {
    find_parts(engine.parts(), |name| env::var_os(name), search)
}

/// Firefox alone, for who drives it by keyboard.
///
/// # Errors
/// When a variable names no file.
pub fn find_firefox(search: &SearchPath) -> Result<Option<PathBuf>> {
    let found = find_parts(&[FIREFOX_ITSELF], |name| env::var_os(name), search)?;
    Ok(found
        .and_then(|mut programs| programs.pop())
        .map(|(_, file)| file))
}

fn find_parts(
    parts: &[Part],
    variable: impl Fn(&str) -> Option<OsString>,
    search: &SearchPath,
) -> Result<Option<Browser>> {
    let mut found = Browser::new();
    for part in parts {
        let file = named(part.variable, variable(part.variable))?
            .or_else(|| part.names.iter().find_map(|name| search.find(name)))
            .or_else(|| beside_libraries(part));
        match file {
            Some(file) => found.push((part.variable, file)),
            None => return Ok(None),
        }
    }
    Ok(Some(found))
}

/// The file a variable names. A variable that is not set or empty names none.
fn named(variable: &str, value: Option<OsString>) -> Result<Option<PathBuf>> {
    match value.filter(|value| !value.is_empty()) {
        None => Ok(None),
        Some(value) if Path::new(&value).is_file() => Ok(Some(PathBuf::from(value))),
        Some(value) => bail!(
            "{variable} names {}, which is no file: correct it, or unset it to use the one of the system",
            value.display()
        ),
    }
}

/// A program that its package keeps beside its libraries: `/usr/lib/<machine>/webkit2gtk-4.1/`.
fn beside_libraries(part: &Part) -> Option<PathBuf> {
    let machines = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let libraries: Vec<PathBuf> = ["/usr/libexec", "/usr/lib"]
        .into_iter()
        .map(PathBuf::from)
        .chain(machines.map(|entry| entry.path()))
        .collect();
    let in_library = |folder: &Path| {
        let mut files = part.names.iter().map(|name| folder.join(name));
        files.find(|file| file.is_file())
    };
    let mut folders = libraries
        .iter()
        .flat_map(|library| part.folders.iter().map(|folder| library.join(folder)));
    folders.find_map(|folder| in_library(&folder))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt};

    use super::*;

    fn folder_with(programs: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in programs {
            let file = folder.path().join(name);
            fs::write(&file, "").unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        folder
    }

    #[test]
    fn all_are_found_on_path() {
        let path = folder_with(&["chromedriver", "google-chrome", "chrome-headless-shell"]);
        let found = find_parts(CHROMIUM, |_| None, &SearchPath::from(path.path())).unwrap();
        let expected = vec![
            ("CHROMEDRIVER", path.path().join("chromedriver")),
            ("CHROMIUM", path.path().join("google-chrome")),
            ("CHROMIUM_SHELL", path.path().join("chrome-headless-shell")),
        ];
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn a_browser_without_its_driver_does_not_count() {
        let path = folder_with(&["chromium", "firefox"]);
        for parts in [CHROMIUM, FIREFOX] {
            let found = find_parts(parts, |_| None, &SearchPath::from(path.path()));
            assert_eq!(found.unwrap(), None);
        }
    }

    #[test]
    fn a_variable_goes_before_path() {
        let path = folder_with(&["geckodriver", "firefox-esr"]);
        let own = folder_with(&["my-firefox"]);
        let mine = own.path().join("my-firefox");
        let variable = |name: &str| match name {
            "FIREFOX" => Some(mine.clone().into()),
            _ => Some(OsString::new()),
        };
        let found = find_parts(FIREFOX, variable, &SearchPath::from(path.path()));
        let expected = vec![
            ("GECKODRIVER", path.path().join("geckodriver")),
            ("FIREFOX", mine.clone()),
        ];
        assert_eq!(found.unwrap(), Some(expected));
    }

    #[test]
    fn a_variable_that_names_no_file_is_an_error() {
        let path = folder_with(&[]);
        let variable = |_: &str| Some("/no/driver".into());
        let error = find_parts(CHROMIUM, variable, &SearchPath::from(path.path()));
        let message = error.unwrap_err().to_string();
        assert!(
            message.starts_with("CHROMEDRIVER names /no/driver"),
            "{message}"
        );
    }
}
