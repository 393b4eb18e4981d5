//! The text that a signature was about, kept in `content/signed/<hash>.txt`.
//!
//! A hash says that something changed, not what. The text that was signed stands beside the
//! signatures, so that the next reader sees both, word by word. A file whose text does not have the
//! hash in its name is refused: what is shown as signed was signed.

use super::super::context::Context;
use super::super::files::Files;
use super::form_hash;
use crate::problem::Code;

/// The folder with texts that were signed, below `content/`.
pub const SIGNED: &str = "signed/";

/// One part of a form: what it is, and what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'t> {
    /// What it is: `plain`, `label for who.naaste`, `review_by`.
    pub name: &'t str,
    /// A sentence, an id, a date or a condition.
    pub value: &'t str,
}

/// The parts of a form, without the line that says its version; nothing where it is no form.
pub fn parts(form: &str) -> Option<Vec<Part<'_>>> {
    let (first, mut rest) = form.split_once('\n')?;
    first.strip_prefix("form ")?.parse::<u8>().ok()?;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (head, after) = rest.split_once(':')?;
        let (name, length) = head.rsplit_once(' ')?;
        let length: usize = length.parse().ok()?;
        let value = after.get(..length)?;
        rest = after.get(length..)?.strip_prefix('\n')?;
        found.push(Part { name, value });
    }
    Some(found)
}

/// Reports texts that are not what their names say.
pub(super) fn check(context: &mut Context<'_>, files: &Files) {
    for (path, text) in &files.0 {
        let Some(name) = path.strip_prefix(SIGNED) else {
            continue;
        };
        if name.strip_suffix(".txt") != Some(&form_hash(text)) {
            context.report(
                Code::BadSignature,
                path,
                name,
                "This is not the text that was signed: its hash is another one.",
                "Take the file back from the version control, or remove it.",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn a_form_comes_apart_by_its_lengths_and_nothing_else_does() {
        let form = "form 1\nkind 4:card\nlabel for who.ziek 9:een: tw\u{e9}\nempty 0:\n";
        let part = |name, value| Part { name, value };
        let expected = [
            part("kind", "card"),
            part("label for who.ziek", "een: tw\u{e9}"),
            part("empty", ""),
        ];
        assert_eq!(parts(form).unwrap(), expected);
        for broken in [
            "",
            "form 1",
            "kind 4:card\n",
            "form 1\nkind 5:card\n",
            "form 1\nkind x:card\n",
            "form 1\nkind 1:\u{e9}\n",
        ] {
            assert_eq!(parts(broken), None, "{broken:?}");
        }
    }
}
