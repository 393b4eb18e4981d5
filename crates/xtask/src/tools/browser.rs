//! The browser of the browser tests, and the WebDriver server that drives it.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
};

use anyhow::{Result, bail};

use super::{cache::Cache, debian, search::SearchPath};

/// The variable that names the WebDriver server, for this runner and for the browser tests.
pub const DRIVER_VARIABLE: &str = "CHROMEDRIVER";

/// The variable that names the browser, for this runner and for the browser tests.
pub const BROWSER_VARIABLE: &str = "CHROMIUM";

/// Names of the browser on various systems.
const BROWSERS: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// A browser and the server that drives it, both as absolute paths of programs.
#[derive(Debug, PartialEq, Eq)]
pub struct Browser {
    /// ChromeDriver.
    pub driver: PathBuf,
    /// Chromium, or Chrome.
    pub browser: PathBuf,
}

/// Provides a browser: the one the variables name, else the one on `PATH`, else Debian's.
///
/// # Errors
/// When a variable names no file, or when the browser is missing and cannot be installed.
pub fn provide(search: &SearchPath, cache: &Cache) -> Result<Browser> {
    cache.provide(
        || {
            find(
                env::var_os(DRIVER_VARIABLE),
                env::var_os(BROWSER_VARIABLE),
                search,
            )
        },
        || {
            debian::install(
                // Without a font the tests would measure empty boxes.
                &["chromium", "chromium-driver", "fonts-dejavu-core"],
                "in which the browser tests run",
                search,
            )
        },
        "a browser with its WebDriver server",
    )
}

fn find(
    driver: Option<OsString>,
    browser: Option<OsString>,
    search: &SearchPath,
) -> Result<Option<Browser>> {
    let driver = named(DRIVER_VARIABLE, driver)?.or_else(|| search.find("chromedriver"));
    let browser = named(BROWSER_VARIABLE, browser)?
        .or_else(|| BROWSERS.iter().find_map(|name| search.find(name)));
    Ok(match (driver, browser) {
        (Some(driver), Some(browser)) => Some(Browser { driver, browser }),
        (Some(_), None) | (None, _) => None,
    })
}

/// The file a variable names. A variable that is not set or empty names none.
fn named(variable: &str, value: Option<OsString>) -> Result<Option<PathBuf>> {
    match value.filter(|value| !value.is_empty()) {
        None => Ok(None),
        Some(value) if Path::new(&value).is_file() => Ok(Some(PathBuf::from(value))),
        Some(value) => bail!(
            "{variable} names {}, which is no file: correct it, or unset it to use the browser of the system",
            value.display()
        ),
    }
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
    fn both_are_found_on_path() {
        let path = folder_with(&["chromedriver", "google-chrome"]);
        let found = find(None, None, &SearchPath::from(path.path())).unwrap();
        let expected = Browser {
            driver: path.path().join("chromedriver"),
            browser: path.path().join("google-chrome"),
        };
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn a_browser_without_its_driver_does_not_count() {
        let path = folder_with(&["chromium"]);
        assert_eq!(
            find(None, None, &SearchPath::from(path.path())).unwrap(),
            None
        );
    }

    #[test]
    fn a_variable_goes_before_path() {
        let path = folder_with(&["chromedriver", "chromium"]);
        let own = folder_with(&["my-chromium"]);
        let mine = own.path().join("my-chromium");
        let empty = Some(OsString::new());
        let found = find(
            empty,
            Some(mine.clone().into()),
            &SearchPath::from(path.path()),
        )
        .unwrap()
        .unwrap();
        assert_eq!(found.browser, mine);
        assert_eq!(found.driver, path.path().join("chromedriver"));
    }

    #[test]
    fn a_variable_that_names_no_file_is_an_error() {
        let path = folder_with(&[]);
        let error = find(
            Some("/no/driver".into()),
            None,
            &SearchPath::from(path.path()),
        );
        let message = error.unwrap_err().to_string();
        assert!(
            message.starts_with("CHROMEDRIVER names /no/driver"),
            "{message}"
        );
    }
}
