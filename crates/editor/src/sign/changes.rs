//! What is different between two forms of an item, part by part.

use content::{Part, parts};
use similar::{DiffOp, capture_diff_slices};

/// One part that is not what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'t> {
    /// It says something else.
    Other {
        /// What it said.
        was: Part<'t>,
        /// What it says.
        is: Part<'t>,
    },
    /// It is gone.
    Gone(Part<'t>),
    /// It is new.
    New(Part<'t>),
}

/// The parts that differ, in the order of the form as it is.
pub fn changes<'t>(was: &'t str, is: &'t str) -> Vec<Change<'t>> {
    let (was, is) = (
        parts(was).unwrap_or_default(),
        parts(is).unwrap_or_default(),
    );
    let key = |part: &Part<'t>| (part.name, part.value);
    let old: Vec<_> = was.iter().map(key).collect();
    let new: Vec<_> = is.iter().map(key).collect();
    let ops = capture_diff_slices(similar::Algorithm::Myers, &old, &new);
    let mut found = Vec::new();
    for op in ops {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (mut gone, mut added) = (was[op.old_range()].to_vec(), is[op.new_range()].to_vec());
        // A part of the same name that stands in both is one part that changed.
        let mut index = 0;
        while index < gone.len() {
            match added.iter().position(|part| part.name == gone[index].name) {
                Some(at) => found.push(Change::Other {
                    was: gone.remove(index),
                    is: added.remove(at),
                }),
                None => index += 1,
            }
        }
        found.extend(gone.into_iter().map(Change::Gone));
        found.extend(added.into_iter().map(Change::New));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(parts: &[(&str, &str)]) -> String {
        let line = |(name, value): &(&str, &str)| format!("{name} {}:{value}\n", value.len());
        let lines: String = parts.iter().map(line).collect();
        format!("form 1\n{lines}")
    }

    #[test]
    fn a_part_changes_comes_or_goes() {
        let was = form(&[("name", "A"), ("plain", "Bel je huisarts."), ("level", "1")]);
        let is = form(&[
            ("name", "A"),
            ("plain", "Bel de huisarts."),
            ("soon", "Nu."),
        ]);
        let part = |name, value| Part { name, value };
        let expected = [
            Change::Other {
                was: part("plain", "Bel je huisarts."),
                is: part("plain", "Bel de huisarts."),
            },
            Change::Gone(part("level", "1")),
            Change::New(part("soon", "Nu.")),
        ];
        assert_eq!(changes(&was, &is), expected);
        assert_eq!(changes(&is, &is), []);
    }
}
