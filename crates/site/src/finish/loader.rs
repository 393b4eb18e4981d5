//! The loader: the one file whose name never changes, and which knows those that do.

use anyhow::Result;
use serde_json::json;

use super::Source;
use super::output::{Output, hash};

/// What the snippet in a partner's page names.
const NAME: &str = "steunwijzer.js";

/// The page in the frame.
const PAGE: &str = "index.html";

/// The same file under a name derived from these bytes alone, for pages with the integrity of the loader
/// on the tag. With a dot, so that it is none of the files that [`Output`] finds by their names.
fn fixed_name(name: &str, bytes: &[u8]) -> String {
    let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
    format!("{stem}.{}.{extension}", hash(bytes))
}

/// Writes the loader with the names and integrity values of this version: once for a tag that goes with
/// each version, and once for a tag with integrity, which stays with this one and its page.
///
/// # Errors
/// When a file cannot be read or written, or the source has no place for what is filled in.
pub fn write(output: &Output, source: &Source) -> Result<()> {
    let page = output.bytes(PAGE)?;
    let fixed_page = fixed_name(PAGE, &page);
    output.write_bytes(&fixed_page, &page)?;
    let loader = |page: &str| {
        let files = json!({
            "page": page,
            "script": output.script,
            "scriptIntegrity": output.integrity(&output.script)?,
            "style": output.style,
            "styleIntegrity": output.integrity(&output.style)?,
            "program": output.program,
        });
        output.minified(&source.clone().fill("__FILES__", &files)?.text, "js")
    };
    output.write(NAME, &loader(PAGE)?)?;
    let fixed = loader(&fixed_page)?;
    output.write(&fixed_name(NAME, fixed.as_bytes()), &fixed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_for_good_is_of_these_bytes_alone() {
        let name = fixed_name(NAME, b"one");
        assert_eq!(name, fixed_name(NAME, b"one"));
        assert_ne!(name, fixed_name(NAME, b"two"));
        assert!(
            name.starts_with("steunwijzer.") && name.ends_with(".js"),
            "{name}"
        );
    }
}
