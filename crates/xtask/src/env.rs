//! `cargo xtask env`: shell lines that put the tools on `PATH`.

use std::path::PathBuf;

use anyhow::Result;

use crate::{
    project::Project,
    tools::{self, Toolbox},
};

/// Print shell lines that put the tools on PATH, for use as `eval "$(cargo xtask env)"`.
///
/// After that, plain `trunk build --release`, `trunk serve` and `cargo test -p e2e` work, the last
/// in every browser that is installed.
#[derive(clap::Args)]
pub struct Args {}

/// Runs the verb.
///
/// # Errors
/// When a tool is missing and cannot be installed.
pub fn run(_args: &Args) -> Result<()> {
    let mut toolbox = Toolbox::with(&Project::find()?, tools::PAGE)?;
    toolbox.find_browsers()?;
    println!("{}", lines(toolbox.added()));
    for (variable, file) in toolbox.of_browsers() {
        println!("export {variable}={}", quoted(&file.to_string_lossy()));
    }
    Ok(())
}

fn lines(added: &[PathBuf]) -> String {
    if added.is_empty() {
        return "# every tool is on PATH already".to_owned();
    }
    let folders: String = added
        .iter()
        .map(|folder| quoted(&folder.to_string_lossy()) + ":")
        .collect();
    format!("export PATH={folders}\"$PATH\"")
}

/// A word that a POSIX shell reads as `text`, whatever is in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_put_in_front_of_the_path() {
        let added = ["/tools/trunk/bin".into(), "/o'brien/bin".into()];
        assert_eq!(
            lines(&added),
            r#"export PATH='/tools/trunk/bin':'/o'\''brien/bin':"$PATH""#
        );
    }

    #[test]
    fn with_nothing_to_add_the_line_is_a_comment() {
        assert!(lines(&[]).starts_with('#'));
    }
}
