//! What each file may weigh, and what it does.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result};
use serde::Deserialize;

use tooling::folder::files_below;

use crate::compressed::compressed;

/// The file with the limits, in the root of the clone.
pub const FILE: &str = "budget.toml";

/// What the files of the page may weigh, in bytes after compression.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// All files of the first load together.
    first_load: usize,
    file: Vec<Allowance>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Allowance {
    /// Path below the page; one `*` stands for any letters.
    file: String,
    limit: usize,
    first_load: bool,
}

/// The files of a page beside what they may weigh.
#[derive(Debug)]
pub struct Weighed {
    first_load_limit: usize,
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    path: String,
    /// As it is on disk, in bytes.
    plain: usize,
    /// Compressed, in bytes.
    compressed: usize,
    /// Its limit and whether it is part of the first load; nothing when it is in no budget.
    allowed: Option<(usize, bool)>,
}

impl Budget {
    /// Reads the limits.
    ///
    /// # Errors
    /// When the file cannot be read or says something else.
    pub fn read(file: &Path) -> Result<Self> {
        let name = || file.display().to_string();
        let text = fs::read_to_string(file).with_context(name)?;
        toml::from_str(&text).with_context(name)
    }

    /// Weighs every file below a folder.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn weigh(&self, folder: &Path) -> Result<Weighed> {
        let mut files = Vec::new();
        let is_compressed = |path: &String| path.ends_with(".br") || path.ends_with(".gz");
        for path in files_below(folder)?
            .into_iter()
            .filter(|path| !is_compressed(path))
        {
            let bytes = fs::read(folder.join(&path)).with_context(|| path.clone())?;
            files.push(File {
                plain: bytes.len(),
                compressed: match fs::read(folder.join(format!("{path}.br"))) {
                    // `site release` made it, and checks that it is this file.
                    Ok(made) => made.len(),
                    Err(_) => compressed(&bytes)?.len(),
                },
                allowed: self.allowed(&path),
                path,
            });
        }
        Ok(Weighed {
            first_load_limit: self.first_load,
            files,
        })
    }

    fn allowed(&self, path: &str) -> Option<(usize, bool)> {
        let mut fitting = self.file.iter().filter(|one| fits(&one.file, path));
        fitting.next().map(|one| (one.limit, one.first_load))
    }
}

/// Whether a path is what a name with one `*` in it stands for.
fn fits(name: &str, path: &str) -> bool {
    match name.split_once('*') {
        Some((begin, end)) => path
            .strip_prefix(begin)
            .is_some_and(|rest| rest.ends_with(end)),
        None => name == path,
    }
}

impl Weighed {
    /// What is wrong, one sentence each; nothing when all is within the budget.
    pub fn problems(&self) -> Vec<String> {
        let mut problems: Vec<String> = self.files.iter().filter_map(File::problem).collect();
        let first_load = self.first_load();
        if first_load > self.first_load_limit {
            let over = first_load - self.first_load_limit;
            problems.push(over_the_limit(
                "the first load",
                over,
                self.first_load_limit,
            ));
        }
        problems
    }

    /// The files with their weights and limits, first load first.
    pub fn table(&self) -> String {
        let mut table = format!("{:>9} {:>9} {:>9}  file\n", "plain", "brotli", "limit");
        let is_first = |file: &&File| file.allowed.is_some_and(|(_, first)| first);
        let row = |table: &mut String, file: &File| {
            let limit = file
                .allowed
                .map_or("-".to_owned(), |(limit, _)| limit.to_string());
            // Writing to a string cannot fail.
            let _ = writeln!(
                table,
                "{:>9} {:>9} {limit:>9}  {}",
                file.plain, file.compressed, file.path
            );
        };
        for file in self.files.iter().filter(is_first) {
            row(&mut table, file);
        }
        let _ = writeln!(
            table,
            "{:>9} {:>9} {:>9}  = first load",
            "",
            self.first_load(),
            self.first_load_limit
        );
        for file in self.files.iter().filter(|file| !is_first(file)) {
            row(&mut table, file);
        }
        table
    }

    fn first_load(&self) -> usize {
        let first = self.files.iter();
        let first = first.filter(|file| file.allowed.is_some_and(|(_, first)| first));
        first.map(|file| file.compressed).sum()
    }
}

impl File {
    fn problem(&self) -> Option<String> {
        let Some((limit, _)) = self.allowed else {
            return Some(format!(
                "{} is in no budget: say in {FILE} what it may weigh and whether it is part of the \
                 first load",
                self.path
            ));
        };
        let over = self
            .compressed
            .checked_sub(limit)
            .filter(|over| *over > 0)?;
        Some(over_the_limit(&self.path, over, limit))
    }
}

fn over_the_limit(what: &str, over: usize, limit: usize) -> String {
    format!(
        "{what} is {over} bytes over its limit of {limit} (Brotli): see with `cargo xtask size` what \
         it consists of and make it smaller, or raise the limit in {FILE} and say in the commit what \
         the bytes are for"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page of one file with so many letters that do not compress.
    fn page(letters: usize) -> Weighed {
        let folder = tempfile::tempdir().unwrap();
        let noise = (0..letters).scan(1_u32, |state, _| {
            *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            Some((*state >> 24) as u8)
        });
        fs::create_dir(folder.path().join("texts")).unwrap();
        fs::write(
            folder.path().join("app-0123.js"),
            noise.collect::<Vec<u8>>(),
        )
        .unwrap();
        fs::write(folder.path().join("texts/en.txt"), "a").unwrap();
        let budget: Budget = toml::from_str(
            "first_load = 10_000\n\
             [[file]]\nfile = \"app-*.js\"\nlimit = 9_900\nfirst_load = true\n\
             [[file]]\nfile = \"texts/*.txt\"\nlimit = 20\nfirst_load = false\n",
        )
        .unwrap();
        budget.weigh(folder.path()).unwrap()
    }

    #[test]
    fn a_kilobyte_too_much_is_refused_by_name_with_the_remedy() {
        assert_eq!(page(9_800).problems(), Vec::<String>::new());
        let problems = page(9_800 + 1_024).problems();
        assert_eq!(problems.len(), 2, "{problems:?}");
        assert!(problems[0].starts_with("app-0123.js is 9"), "{problems:?}");
        assert!(
            problems[0].contains("over its limit of 9900"),
            "{problems:?}"
        );
        assert!(problems[0].contains("cargo xtask size"), "{problems:?}");
        assert!(
            problems[1].starts_with("the first load is 8"),
            "{problems:?}"
        );
    }

    #[test]
    fn a_file_in_no_budget_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("new.js"), "1").unwrap();
        let budget: Budget = toml::from_str("first_load = 1\nfile = []").unwrap();
        let problems = budget.weigh(folder.path()).unwrap().problems();
        assert_eq!(problems.len(), 1);
        assert!(
            problems[0].starts_with("new.js is in no budget"),
            "{problems:?}"
        );
    }

    #[test]
    fn the_table_adds_up_what_loads_first() {
        let table = page(100).table();
        let first = table
            .lines()
            .find(|line| line.ends_with("first load"))
            .unwrap();
        let weight = page(100).files[0].compressed.to_string();
        assert!(first.contains(&weight), "{table}");
    }

    #[test]
    fn what_is_there_compressed_is_weighed_and_not_compressed_again() {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in [("a.js", 500), ("a.js.br", 17), ("a.js.gz", 19)] {
            fs::write(folder.path().join(name), vec![1; bytes]).unwrap();
        }
        let budget = "first_load = 17\n[[file]]\nfile = \"a.js\"\nlimit = 17\nfirst_load = true";
        let budget: Budget = toml::from_str(budget).unwrap();
        let weighed = budget.weigh(folder.path()).unwrap();
        assert_eq!(weighed.first_load(), 17);
        assert_eq!(weighed.problems(), Vec::<String>::new());
    }

    #[test]
    fn a_star_stands_for_a_hash() {
        assert!(fits("app-*.js", "app-0123.js"));
        assert!(!fits("app-*.js", "app-0123.css"));
        assert!(!fits("app.js", "app-0.js"));
    }
}
