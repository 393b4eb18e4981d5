//! WordPress, to try the plugin on it: PHP and MariaDB as Debian installs them, and WordPress unpacked from
//! Debian's packages.
//!
//! WordPress is not installed, since that would bring a web server and start it; of MariaDB comes the program
//! without the service. WordPress supports no other kind of database.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use tooling::{Command, say};

use super::{cache::Cache, debian, search::SearchPath};

/// What a WordPress takes that is not in the clone.
#[derive(Debug)]
pub struct WordPress {
    /// PHP for the command line.
    pub php: PathBuf,
    /// The server of the database.
    pub mariadbd: PathBuf,
    /// The folder in which packages are unpacked, with `usr/share/wordpress`.
    unpacked: PathBuf,
}

impl WordPress {
    /// The files of WordPress. Some are links to other packages.
    pub fn files(&self) -> PathBuf {
        self.unpacked.join(FILES)
    }
}

/// The packages with the programs. No service comes with them.
const PROGRAMS: [&str; 3] = ["php-cli", "php-mysql", "mariadb-server-core"];

/// WordPress, and what its package links to.
const PACKAGES: [&str; 4] = [
    "wordpress",
    "php-getid3",
    "libjs-cropper",
    "libjs-underscore",
];

/// The theme that a new site begins with, by the release of Debian.
const THEMES: [&str; 3] = ["twentytwentyfive", "twentytwentyfour", "twentytwentythree"];

/// Where WordPress is in what was unpacked.
const FILES: &str = "usr/share/wordpress";

/// Provides it all.
///
/// # Errors
/// When something is missing and cannot be had.
pub fn provide(search: &SearchPath, cache: &Cache) -> Result<WordPress> {
    let find = || Ok(programs(search));
    let install = || debian::install(&PROGRAMS, "with which WordPress runs", search);
    let (php, mariadbd) = cache.provide(find, install, "PHP and MariaDB")?;
    let unpacked = cache.named("wordpress");
    let find = || Ok(is_whole(&unpacked).then(|| unpacked.clone()));
    let unpacked = cache.provide(find, || unpack(search, &unpacked), "WordPress")?;
    Ok(WordPress {
        php,
        mariadbd,
        unpacked,
    })
}

/// PHP that can speak to a database, and that database.
fn programs(search: &SearchPath) -> Option<(PathBuf, PathBuf)> {
    let php = search.find("php")?;
    let modules = Command::new(&php).arg("-m").read().ok()?;
    if !modules.lines().any(|module| module == "mysqli") {
        return None;
    }
    // Debian puts servers where only root looks.
    let usual = PathBuf::from("/usr/sbin/mariadbd");
    let server = search.find("mariadbd");
    let server = server.or_else(|| usual.is_file().then_some(usual))?;
    Some((php, server))
}

/// Whether WordPress and a theme are there.
fn is_whole(unpacked: &Path) -> bool {
    let themes = unpacked.join(FILES).join("wp-content/themes");
    let has = |theme: &&str| themes.join(theme).join("style.css").is_file();
    unpacked.join(FILES).join("wp-load.php").is_file() && THEMES.iter().any(has)
}

fn unpack(search: &SearchPath, folder: &Path) -> Result<()> {
    say::heading("Unpacking WordPress, on which the plugin is tried");
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    if debian::unpack(&PACKAGES, folder, search).is_err() {
        // A fresh machine has no lists of packages yet.
        debian::update(search)?;
        debian::unpack(&PACKAGES, folder, search)?;
    }
    let has_theme = THEMES.iter().any(|theme| {
        let package = format!("wordpress-theme-{theme}");
        debian::unpack(&[&package], folder, search).is_ok()
    });
    anyhow::ensure!(has_theme, "no theme for WordPress can be had");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordpress_without_a_theme_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let files = folder.path().join(FILES);
        let theme = files.join("wp-content/themes").join(THEMES[2]);
        fs::create_dir_all(&theme).unwrap();
        fs::write(files.join("wp-load.php"), "").unwrap();
        assert!(!is_whole(folder.path()));
        fs::write(theme.join("style.css"), "").unwrap();
        assert!(is_whole(folder.path()));
    }
}
