//! What the program consists of: sections, packages and functions.

use std::{collections::BTreeMap, fmt::Write, fs, ops::Range, path::Path};

use anyhow::{Context, Result};
use wasmparser::{KnownCustom, Name, NameSectionReader, Parser, Payload, TypeRef};

use crate::compressed::compressed;

/// The numbers that WebAssembly gives to these sections.
const CODE: u8 = 10;
const DATA: u8 = 11;

/// Code, data and the rest as a table, each compressed by itself.
///
/// # Errors
/// When the file is no WebAssembly.
pub fn parts(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    let mut parts: [Vec<u8>; 3] = Default::default();
    for payload in Parser::new(0).parse_all(&bytes) {
        if let Some((section, range)) = payload?.as_section() {
            let part = match section {
                CODE => 0,
                DATA => 1,
                _ => 2,
            };
            parts[part].extend(slice(&bytes, &range)?);
        }
    }
    let mut table = format!("{:>9} {:>9}  part of the program\n", "plain", "brotli");
    let names = ["code", "texts and model", "imports, exports, types"];
    for (name, part) in names.into_iter().zip(parts) {
        let weight = compressed(&part)?.len();
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{:>9} {weight:>9}  {name}", part.len());
    }
    Ok(table)
}

/// The code by package, and its largest functions, before the optimiser takes their names away. Plain
/// bytes: a function has no compressed size of its own.
///
/// # Errors
/// When the file is no WebAssembly.
pub fn functions(file: &Path, count: usize) -> Result<String> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    let mut functions = named_functions(&bytes)?;
    let mut packages: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (name, size) in &functions {
        let package = packages.entry(package_of(name)).or_default();
        *package = (package.0 + size, package.1 + 1);
    }
    let mut packages: Vec<_> = packages.into_iter().collect();
    packages.sort_by_key(|(_, (size, _))| std::cmp::Reverse(*size));
    functions.sort_by_key(|(_, size)| std::cmp::Reverse(*size));

    let mut table = format!(
        "{:>9} {:>9}  package (before wasm-opt)\n",
        "plain", "functions"
    );
    for (name, (size, number)) in packages.iter().take(count) {
        let _ = writeln!(table, "{size:>9} {number:>9}  {name}");
    }
    let _ = writeln!(table, "\n{:>9}  function", "plain");
    for (name, size) in functions.iter().take(count) {
        let _ = writeln!(table, "{size:>9}  {name}");
    }
    Ok(table)
}

/// The functions of the program with their sizes.
fn named_functions(bytes: &[u8]) -> Result<Vec<(String, usize)>> {
    let mut imported = 0_u32;
    let mut sizes = Vec::new();
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload?;
        if let Payload::ImportSection(imports) = payload {
            for import in imports.into_imports() {
                imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
            }
        } else if let Payload::CodeSectionEntry(body) = payload {
            sizes.push(slice(bytes, &body.range())?.len());
        } else if let Payload::CustomSection(section) = payload
            && let KnownCustom::Name(sections) = section.as_known()
        {
            names.extend(names_in(sections)?);
        }
    }
    let named = sizes.into_iter().zip(imported..).map(|(size, index)| {
        let name = names.get(&index).cloned();
        (name.unwrap_or_else(|| "without a name".to_owned()), size)
    });
    Ok(named.collect())
}

/// The names of functions by their index.
fn names_in(sections: NameSectionReader<'_>) -> Result<Vec<(u32, String)>> {
    let mut names = Vec::new();
    for section in sections {
        if let Name::Function(map) = section? {
            for naming in map {
                let naming = naming?;
                names.push((naming.index, without_hashes(naming.name)));
            }
        }
    }
    Ok(names)
}

/// The bytes of a range that the parser found.
fn slice<'b>(bytes: &'b [u8], range: &Range<u64>) -> Result<&'b [u8]> {
    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
    bytes.get(range).context("the program is cut off")
}

/// `yew[0123456789abcdef]::app` without the hash of the package.
fn without_hashes(name: &str) -> String {
    let mut parts = name.split('[');
    let mut short = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest)) if hash.len() > 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()) => {
                short.push_str(rest);
            }
            Some(_) | None => {
                short.push('[');
                short.push_str(part);
            }
        }
    }
    short
}

/// The package whose code it is. Code of a library that was made for a type of ours counts as ours.
fn package_of(name: &str) -> String {
    if name.contains("steunwijzer::") {
        return "steunwijzer".to_owned();
    }
    let path = name.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic());
    let first = path.split("::").next().unwrap_or_default();
    let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    match path.contains("::") && first.chars().all(is_name) {
        true => first.to_owned(),
        false => "other".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_hashes_and_nothing_else() {
        let name = "<[yew[c51010bbd146eff]::VNode; 1]>::to_vec";
        assert_eq!(without_hashes(name), "<[yew::VNode; 1]>::to_vec");
    }

    #[test]
    fn what_was_made_for_us_is_ours() {
        for (name, package) in [
            (
                "<yew::Lifecycle<steunwijzer::app::App>>::view",
                "steunwijzer",
            ),
            ("<yew::VList as Reconcilable>::attach", "yew"),
            ("core::fmt::write", "core"),
            ("main", "other"),
        ] {
            assert_eq!(package_of(name), package);
        }
    }
}
