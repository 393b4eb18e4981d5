//! The line a problem is about, found by its id.
//!
//! Nothing in the checks carries lines: an editor needs the place to go to, and ids are unique
//! enough to find it. What cannot be found is at the first line of its file.

use crate::files::Files;
use crate::problem::Problem;

/// Fields that name the block they stand in.
const NAMES: [&str; 6] = ["id", "option", "support", "field", "number", "name"];

/// Gives problems that have none their line.
pub(crate) fn locate(files: &Files, problems: &mut [Problem]) {
    for problem in problems.iter_mut().filter(|it| it.line.is_none()) {
        if let Some(text) = files.0.get(&problem.file) {
            let found = if problem.file.ends_with(".ftl") {
                in_fluent(text, &problem.id)
            } else {
                in_toml(text, &problem.id)
            };
            problem.line = Some(found.unwrap_or(1));
        }
    }
}

/// The line at a byte of a text, from 1.
pub(crate) fn line_at(text: &str, byte: usize) -> usize {
    let before = text.as_bytes().iter().take(byte);
    before.filter(|byte| **byte == b'\n').count() + 1
}

/// The line of a message, or of its attribute.
fn in_fluent(text: &str, id: &str) -> Option<usize> {
    let (message, attribute) = match id.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (id, None),
    };
    let head = |line: &str| line.split('=').next().unwrap_or_default().trim().to_owned();
    let is_message = |line: &str| {
        // In the file of a support its id stands without prefix.
        let head = head(line);
        head == message || Some(head.as_str()) == message.strip_prefix("support-")
    };
    let start = text.lines().position(is_message)?;
    let inside = text.lines().skip(start + 1);
    let inside = inside.take_while(|line| line.is_empty() || line.starts_with(' '));
    let place = attribute.and_then(|attribute| {
        let dotted = format!(".{attribute}");
        inside.enumerate().find(|(_, line)| head(line) == dotted)
    });
    Some(start + 1 + place.map_or(0, |(place, _)| place + 1))
}

/// The line of the block with this id: the whole id, or its parts one within the other
/// (`worries.angst` is option `angst` of question `worries`).
fn in_toml(text: &str, id: &str) -> Option<usize> {
    let lines: Vec<&str> = text.lines().collect();
    if let Some(place) = find(&lines, 0, id) {
        return Some(place + 1);
    }
    let mut found = None;
    for part in id.split([' ', '.', ',']).filter(|part| !part.is_empty()) {
        if let Some(place) = find(&lines, found.unwrap_or(0), part) {
            found = Some(place);
        }
    }
    found.map(|place| place + 1)
}

/// From a line on: the first that names its block so, else the first that has it as a key or text.
fn find(lines: &[&str], from: usize, id: &str) -> Option<usize> {
    let quoted = format!("\"{id}\"");
    let names = |line: &str| {
        NAMES.iter().any(|field| {
            [format!("{field} = {quoted}"), format!("{field} = {id}")]
                .iter()
                .any(|name| line.contains(name.as_str()) && ends(line, name))
        })
    };
    let has = |line: &str| {
        let line = line.trim_start();
        line.contains(&quoted) || line.strip_prefix(id).is_some_and(|it| it.starts_with(" ="))
    };
    let after = || lines.iter().enumerate().skip(from);
    let by_name = after().find(|(_, line)| names(line));
    let found = by_name.or_else(|| after().find(|(_, line)| has(line)));
    found.map(|(place, _)| place)
}

/// Whether what stands in a line ends there: `number = 1` is not `number = 12`.
fn ends(line: &str, name: &str) -> bool {
    let rest = line.split(name).nth(1).unwrap_or_default();
    !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = "[[screen]]\nid = \"work\"\n\n[[question]]\nid = \"work\"\noptions = [\n    \
                        { id = \"geen\" },\n]\n\n[[row]]\nnumber = 12\n\n[[row]]\nnumber = 1\n";

    #[test]
    fn a_block_is_found_by_its_id_and_what_is_in_it_by_both() {
        assert_eq!(in_toml(TOML, "work"), Some(2));
        assert_eq!(in_toml(TOML, "work.geen"), Some(7));
        assert_eq!(in_toml(TOML, "row 1"), Some(14));
        assert_eq!(in_toml(TOML, "nergens"), None);
    }

    #[test]
    fn a_text_is_found_by_its_key_and_attribute() {
        let text =
            "# Words\nnotaris = Notaris\n    .plain = Iemand\n    .say = Dag\nrule-geld = Zo.\n";
        assert_eq!(in_fluent(text, "support-notaris.say"), Some(4));
        assert_eq!(in_fluent(text, "rule-geld"), Some(5));
        assert_eq!(in_fluent(text, "rule-geld.say"), Some(5));
        assert_eq!(in_fluent(text, "rule-werk"), None);
    }

    #[test]
    fn bytes_become_lines() {
        assert_eq!(line_at("a\nb\nc", 0), 1);
        assert_eq!(line_at("a\nb\nc", 4), 3);
    }
}
