//! One altered content: what was changed, and the files with that change.

use std::fmt;
use std::sync::Arc;

use anyhow::{Context, Result};
use content::Files;
use toml::Table;

use super::edit::{Change, Edit, Path};
use super::operator::Operator;

/// A content with one mistake in it.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The file, below `content/`.
    pub file: String,
    /// Where in it: `rouw when.all[0].any[1]`.
    pub id: String,
    /// What kind of mistake.
    pub operator: Operator,
    /// The current value, and its replacement.
    pub change: String,
    /// The changes that make it. More than one where the compiler would stop an editor halfway.
    pub edits: Vec<Edit>,
    /// The file as it is, shared by all its mutants.
    original: Arc<Table>,
}

impl Mutant {
    /// Whether the answer to `--only` means this mutant: a part of its line in the lists.
    pub fn is_meant_by(&self, part: &str) -> bool {
        self.to_string().contains(part)
    }

    /// The content with the mistake.
    ///
    /// # Errors
    /// A place that is not there: the content was read otherwise than the mutants were made.
    pub fn files(&self, original: &Files) -> Result<Files> {
        let table = Table::clone(&self.original);
        let altered = self
            .edits
            .iter()
            .try_fold(table, |table, edit| edit.apply(table))
            .with_context(|| format!("{}, {}", self.file, self.id))?;
        Ok(original.with(&self.file, altered.to_string()))
    }
}

impl fmt::Display for Mutant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Mutant {
            file,
            id,
            operator,
            change,
            ..
        } = self;
        write!(out, "{file}, {id}: {operator}: {change}")
    }
}

/// One parsed file.
///
/// # Errors
/// A file that is not there or no TOML.
pub fn parse(files: &Files, file: &str) -> Result<Table> {
    let text = files.0.get(file);
    let text = text.with_context(|| format!("content/{file} is not there"))?;
    text.parse()
        .with_context(|| format!("content/{file} is no TOML"))
}

/// Collects the mutants of one item of a file: a rule, a question, a signal.
pub struct Maker<'a> {
    /// The file, below `content/`.
    pub file: &'a str,
    /// The parsed file.
    pub table: &'a Arc<Table>,
    /// Id of the item; empty for the file as a whole.
    pub owner: String,
    /// Where the item stands.
    pub start: Path,
    /// Where the mutants go.
    pub mutants: &'a mut Vec<Mutant>,
}

impl Maker<'_> {
    /// A mutant with one change.
    pub fn one(&mut self, operator: Operator, path: &Path, change: Change, said: String) {
        let path = path.clone();
        self.several(operator, vec![Edit { path, change }], said);
    }

    /// A mutant with several changes; the first says where it is.
    pub fn several(&mut self, operator: Operator, edits: Vec<Edit>, said: String) {
        let place = edits.first().map(|edit| edit.path.clone());
        self.named(operator, &place.unwrap_or_default(), edits, said);
    }

    /// A mutant with changes elsewhere than at the place it is named after.
    pub fn named(&mut self, operator: Operator, place: &Path, edits: Vec<Edit>, change: String) {
        let place = place.below(&self.start).to_string();
        self.mutants.push(Mutant {
            file: self.file.into(),
            id: format!("{} {place}", self.owner).trim().to_owned(),
            operator,
            change,
            edits,
            original: Arc::clone(self.table),
        });
    }

    /// One mutant for each element of the list at `path`, without that element. A list of one
    /// stays when `keep_one`.
    pub fn without_each(&mut self, operator: Operator, path: &Path, keep_one: bool) {
        let list = path.look_up(self.table).and_then(toml::Value::as_array);
        let list = list.cloned().unwrap_or_default();
        if keep_one && list.len() < 2 {
            return;
        }
        for (index, gone) in list.iter().enumerate() {
            let said = format!("without {gone}");
            self.one(operator, &path.at(index), Change::Remove, said);
        }
    }

    /// One mutant for each two neighbours of the list at `path`, swapped.
    pub fn swap_neighbours(&mut self, operator: Operator, path: &Path, name: &str) {
        let list = path.look_up(self.table).and_then(toml::Value::as_array);
        let list = list.cloned().unwrap_or_default();
        let name_of = |index: usize| {
            let value = list[index].get(name).unwrap_or(&list[index]);
            value.to_string()
        };
        for second in 1..list.len() {
            let first = second - 1;
            let said = format!("{} before {}", name_of(second), name_of(first));
            let edit = Edit {
                path: path.clone(),
                change: Change::Swap(first, second),
            };
            self.named(operator, &path.at(first), vec![edit], said);
        }
    }
}
