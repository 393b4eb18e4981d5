//! Changes to a content file as parsed TOML: where, and how the value changes.

use std::fmt;

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

/// A step from a table or list into it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

/// The way to one place in a file. Shown as `when.all[0].is`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(Vec<Step>);

impl Path {
    /// The place behind a key.
    pub fn key(&self, key: &str) -> Path {
        self.to(Step::Key(key.into()))
    }

    /// The place of an element of a list.
    pub fn at(&self, index: usize) -> Path {
        self.to(Step::Index(index))
    }

    fn to(&self, step: Step) -> Path {
        let mut path = self.clone();
        path.0.push(step);
        path
    }

    /// The way from `start` to here; all of it when `start` is not on the way.
    pub fn below(&self, start: &Path) -> Path {
        Path(self.0.strip_prefix(&*start.0).unwrap_or(&self.0).to_vec())
    }

    /// The current value.
    pub fn look_up<'t>(&self, table: &'t Table) -> Option<&'t Value> {
        let (first, rest) = self.0.split_first()?;
        let Step::Key(key) = first else { return None };
        rest.iter()
            .try_fold(table.get(key)?, |value, step| match step {
                Step::Key(key) => value.get(key),
                Step::Index(index) => value.get(index),
            })
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if number == 0 => write!(out, "{key}")?,
                Step::Key(key) => write!(out, ".{key}")?,
                Step::Index(index) => write!(out, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// What becomes of a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It is no longer there.
    Remove,
    /// Another value.
    Set(Value),
    /// Two elements of the list change places.
    Swap(usize, usize),
}

/// A change and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// Where.
    pub path: Path,
    /// What.
    pub change: Change,
}

impl Edit {
    /// The table after this edit.
    ///
    /// # Errors
    /// A place that is not in the table.
    pub fn apply(&self, table: Table) -> Result<Table> {
        let mut root = Value::Table(table);
        self.apply_in(&mut root)
            .with_context(|| format!("there is no {} to change", self.path))?;
        let Value::Table(table) = root else {
            bail!("the file as a whole cannot be changed");
        };
        Ok(table)
    }

    fn apply_in(&self, root: &mut Value) -> Option<()> {
        let (last, way) = self.path.0.split_last()?;
        let parent = way.iter().try_fold(root, |value, step| match step {
            Step::Key(key) => value.get_mut(key),
            Step::Index(index) => value.get_mut(index),
        })?;
        match (&self.change, last) {
            (Change::Remove, Step::Key(key)) => {
                parent.as_table_mut()?.remove(key)?;
            }
            (Change::Remove, Step::Index(index)) => {
                let list = parent.as_array_mut()?;
                list.get(*index)?;
                list.remove(*index);
            }
            // A switch that is off has no key yet.
            (Change::Set(value), Step::Key(key)) => {
                parent.as_table_mut()?.insert(key.clone(), value.clone());
            }
            (Change::Set(value), Step::Index(index)) => *parent.get_mut(index)? = value.clone(),
            (Change::Swap(one, other), step) => {
                let list = match step {
                    Step::Key(key) => parent.get_mut(key)?,
                    Step::Index(index) => parent.get_mut(index)?,
                };
                let list = list.as_array_mut()?;
                list.get(*one.max(other))?;
                list.swap(*one, *other);
            }
        }
        Some(())
    }
}
