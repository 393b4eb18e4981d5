//! The loader: the one file whose name never changes, and which knows those that do.

use anyhow::{Result, ensure};
use serde_json::json;

use super::output::{Output, hash};

/// What the snippet in a partner's page names.
const NAME: &str = "steunwijzer.js";

/// The same under a name that is of these bytes alone, for who writes their integrity on the tag. With a
/// dot, so that it is none of the files that [`Output`] finds by their names.
fn fixed_name(loader: &str) -> String {
    format!("steunwijzer.{}.js", hash(loader.as_bytes()))
}

/// Writes the loader with the names and integrity values of this version, with what it shares with the
/// boot script, and with the title that a screen reader says for the frame.
///
/// # Errors
/// When a file cannot be read or written, or the source has no place for what is filled in.
pub fn write(output: &Output, source: &str, partner_text: &str, title: &str) -> Result<()> {
    let files = json!({
        "script": output.script,
        "scriptIntegrity": output.integrity(&output.script)?,
        "style": output.style,
        "styleIntegrity": output.integrity(&output.style)?,
        "program": output.program,
    });
    let filled = fill(source, "__FILES__", &files.to_string())?;
    let filled = fill(&filled, "__TITLE__", &json!(title).to_string())?;
    let filled = fill(&filled, "__PARTNER_TEXT__", partner_text.trim_end())?;
    let loader = output.minified(&filled, "js")?;
    output.write(NAME, &loader)?;
    output.write(&fixed_name(&loader), &loader)
}

fn fill(source: &str, place: &str, value: &str) -> Result<String> {
    ensure!(
        source.matches(place).count() == 1,
        "static/{NAME} has to name {place} once"
    );
    Ok(source.replace(place, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_for_good_is_of_these_bytes_alone() {
        let name = fixed_name("one");
        assert_eq!(name, fixed_name("one"));
        assert_ne!(name, fixed_name("two"));
        assert!(
            name.starts_with("steunwijzer.") && name.ends_with(".js"),
            "{name}"
        );
    }

    #[test]
    fn a_place_is_filled_once_and_not_forgotten() {
        assert_eq!(
            fill("const A = __A__;", "__A__", "1").unwrap(),
            "const A = 1;"
        );
        let problem = fill("const A = 1;", "__A__", "1").unwrap_err();
        assert_eq!(
            problem.to_string(),
            "static/steunwijzer.js has to name __A__ once"
        );
    }
}
