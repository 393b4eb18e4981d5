//! The tools that are pinned to one version, and how to tell whether one is already there.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use tooling::Command;

use super::{cache::Cache, search::SearchPath};

/// Where a tool can be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Compiled from source by `cargo install`.
    CratesIo,
    /// Installed by npm; a script for Node.js.
    Npm,
}

/// Where a tool of the right version was found.
#[derive(Debug, PartialEq, Eq)]
pub enum FoundAt {
    /// The first of its name on `PATH`: used as it is.
    OnPath,
    /// In this folder of the cache, which has to come first on `PATH`.
    Kept(PathBuf),
}

/// One program in one version.
#[derive(Debug)]
pub struct Tool {
    /// Name of the program, such as `wasm-opt`.
    pub program: &'static str,
    /// The version it must say it has, such as `132`.
    pub version: String,
    /// Name of the package that contains it, such as `binaryen`.
    pub package: &'static str,
    /// Version of that package, such as `132.0.0`.
    pub package_version: String,
    /// Name of its folder in the cache, such as `binaryen-132.0.0`.
    pub folder: String,
    /// Where the package can be had.
    pub origin: Origin,
    /// What it is for, as the end of a sentence.
    pub purpose: &'static str,
    /// How long the installation takes on two cores, as the end of a sentence.
    pub takes: &'static str,
}

impl Tool {
    /// Trunk.
    pub fn trunk(version: &str) -> Self {
        Self {
            purpose: "builds and serves the page",
            takes: "about 5 minutes",
            ..Self::from_crates_io("trunk", "trunk", version)
        }
    }

    /// The command line of wasm-bindgen.
    pub fn wasm_bindgen(version: &str) -> Self {
        Self {
            purpose: "connects the widget to the browser",
            takes: "2 to 3 minutes",
            ..Self::from_crates_io("wasm-bindgen", "wasm-bindgen-cli", version)
        }
    }

    /// Binaryen's optimiser in the release with this number.
    pub fn wasm_opt(release: &str) -> Self {
        let package_version = format!("{release}.0.0");
        Self {
            program: "wasm-opt",
            version: release.to_owned(),
            package: "binaryen",
            folder: format!("binaryen-{package_version}"),
            package_version,
            origin: Origin::Npm,
            purpose: "makes the widget smaller",
            takes: "less than a minute",
        }
    }

    /// esbuild.
    pub fn esbuild(version: &str) -> Self {
        Self {
            program: "esbuild",
            version: version.to_owned(),
            package: "esbuild",
            folder: format!("esbuild-{version}"),
            package_version: version.to_owned(),
            origin: Origin::Npm,
            purpose: "makes the scripts smaller",
            takes: "less than a minute",
        }
    }

    /// cargo-deny.
    pub fn cargo_deny(version: &str) -> Self {
        Self {
            purpose: "checks licences and advisories of the dependencies",
            takes: "2 to 3 minutes",
            ..Self::from_crates_io("cargo-deny", "cargo-deny", version)
        }
    }

    /// Firefox's WebDriver server.
    pub fn geckodriver(version: &str) -> Self {
        Self {
            purpose: "drives Firefox in the browser tests",
            takes: "2 to 4 minutes",
            ..Self::from_crates_io("geckodriver", "geckodriver", version)
        }
    }

    fn from_crates_io(program: &'static str, package: &'static str, version: &str) -> Self {
        Self {
            program,
            version: version.to_owned(),
            package,
            package_version: version.to_owned(),
            folder: format!("{program}-{version}"),
            origin: Origin::CratesIo,
            purpose: "",
            takes: "",
        }
    }

    /// The folder with programs inside the folder of an installation.
    pub fn programs_in(&self, installation: &Path) -> PathBuf {
        match self.origin {
            Origin::CratesIo => installation.join("bin"),
            Origin::Npm => installation.join("node_modules").join(".bin"),
        }
    }

    /// Whether the first program of this name on `search` has the right version.
    pub fn is_on_path(&self, search: &SearchPath) -> bool {
        search
            .find(self.program)
            .is_some_and(|file| self.is_right(&file, search))
    }

    /// Where it is, if it is there in the right version.
    pub fn find(&self, search: &SearchPath, cache: &Cache) -> Option<FoundAt> {
        if self.is_on_path(search) {
            return Some(FoundAt::OnPath);
        }
        let folder = self.programs_in(&cache.folder(self));
        self.is_right(&self.file_in(&folder), search)
            .then_some(FoundAt::Kept(folder))
    }

    /// The program itself inside a folder with programs.
    pub fn file_in(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}{}", self.program, env::consts::EXE_SUFFIX))
    }

    /// The version the program in `file` says it has.
    ///
    /// # Errors
    /// When it does not run, which is what half an installation looks like, or prints no version.
    pub fn version_of(&self, file: &Path, search: &SearchPath) -> Result<String> {
        let printed = Command::new(file)
            .arg("--version")
            .env("PATH", search.as_os_str())
            .read()?;
        version_in(&printed)
            .map(str::to_owned)
            .with_context(|| format!("{} --version prints no version", file.display()))
    }

    fn is_right(&self, file: &Path, search: &SearchPath) -> bool {
        file.is_file()
            && self
                .version_of(file, search)
                .is_ok_and(|version| version == self.version)
    }
}

/// The version in what a program prints on `--version`: the first word that starts with a digit.
fn version_in(printed: &str) -> Option<&str> {
    printed
        .split_whitespace()
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_tools_print_them() {
        for (printed, expected) in [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.130\n", Some("0.2.130")),
            ("wasm-bindgen 0.2.93 (1a2b3c4d5)\n", Some("0.2.93")),
            ("wasm-opt version 132 (version_132)\n", Some("132")),
            ("cargo-deny 0.20.2\n", Some("0.20.2")),
            (
                "ChromeDriver 131.0.6778.85 (3d81e41)",
                Some("131.0.6778.85"),
            ),
            ("usage: trunk [options]\n", None),
            ("", None),
        ] {
            assert_eq!(version_in(printed), expected, "{printed:?}");
        }
    }

    #[test]
    fn folders_in_the_cache_carry_the_version() {
        assert_eq!(Tool::trunk("0.21.14").folder, "trunk-0.21.14");
        assert_eq!(Tool::wasm_bindgen("0.2.130").folder, "wasm-bindgen-0.2.130");
        assert_eq!(Tool::wasm_opt("132").folder, "binaryen-132.0.0");
    }

    /// Stand-in programs are shell scripts, so these run where there is a shell.
    #[cfg(unix)]
    mod look_up {
        use std::fs;

        use super::*;

        /// Writes a program from within another process: one that this process had open for
        /// writing could not be started as long as a child of a parallel test still had it open.
        fn stand_in(folder: &Path, name: &str, script: &str) {
            fs::create_dir_all(folder).unwrap();
            Command::new(Path::new("/bin/sh"))
                .args([
                    "-c",
                    r#"printf '#!/bin/sh\n%s\n' "$2" > "$1" && chmod +x "$1""#,
                    "sh",
                ])
                .arg(folder.join(name))
                .arg(script)
                .read()
                .unwrap();
        }

        struct Machine {
            home: tempfile::TempDir,
        }

        impl Machine {
            fn new() -> Self {
                Self {
                    home: tempfile::tempdir().unwrap(),
                }
            }

            fn on_path(self, script: &str) -> Self {
                stand_in(&self.home.path().join("path"), "trunk", script);
                self
            }

            fn in_cache(self, folder: &str, script: &str) -> Self {
                let bin = self.home.path().join("tools").join(folder).join("bin");
                stand_in(&bin, "trunk", script);
                self
            }

            fn find(&self, tool: &Tool) -> Option<FoundAt> {
                let search = SearchPath::from(self.home.path().join("path").as_path());
                tool.find(&search, &Cache::at(self.home.path().join("tools")))
            }

            fn kept(&self, folder: &str) -> FoundAt {
                FoundAt::Kept(self.home.path().join("tools").join(folder).join("bin"))
            }
        }

        #[test]
        fn the_right_version_on_path_is_used_as_it_is() {
            let machine = Machine::new()
                .on_path("echo trunk 0.21.14")
                .in_cache("trunk-0.21.14", "echo trunk 0.21.14");
            assert_eq!(machine.find(&Tool::trunk("0.21.14")), Some(FoundAt::OnPath));
        }

        #[test]
        fn a_wrong_version_on_path_is_ignored() {
            let machine = Machine::new()
                .on_path("echo trunk 0.20.3")
                .in_cache("trunk-0.21.14", "echo trunk 0.21.14");
            assert_eq!(
                machine.find(&Tool::trunk("0.21.14")),
                Some(machine.kept("trunk-0.21.14"))
            );
        }

        #[test]
        fn another_version_in_the_cache_does_not_count() {
            let machine = Machine::new().in_cache("trunk-0.20.3", "echo trunk 0.20.3");
            assert_eq!(machine.find(&Tool::trunk("0.21.14")), None);
        }

        #[test]
        fn a_program_that_does_not_run_does_not_count() {
            let machine = Machine::new().in_cache("trunk-0.21.14", "echo trunk 0.21.14; exit 1");
            assert_eq!(machine.find(&Tool::trunk("0.21.14")), None);
        }

        #[test]
        fn a_program_in_the_wrong_folder_does_not_count() {
            let machine = Machine::new().in_cache("trunk-0.21.14", "echo trunk 0.20.3");
            assert_eq!(machine.find(&Tool::trunk("0.21.14")), None);
        }

        #[test]
        fn nothing_is_found_on_a_fresh_machine() {
            assert_eq!(Machine::new().find(&Tool::trunk("0.21.14")), None);
        }
    }
}
