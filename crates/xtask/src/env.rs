//! `cargo xtask env`: shell lines that put the tools on `PATH`.

use std::path::PathBuf;

use anyhow::Result;

use crate::tools::{self, Toolbox};
use tooling::Project;

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
    println!("{}", path(toolbox.added()));
    println!("{}", trunk(&tools::for_size()));
    for (variable, file) in toolbox.of_browsers() {
        println!("export {variable}={}", quoted(&file.to_string_lossy()));
    }
    Ok(())
}

/// Puts the tools on `PATH`.
fn path(added: &[PathBuf]) -> String {
    if added.is_empty() {
        return "# every tool is on PATH already".to_owned();
    }
    let folders: String = added
        .iter()
        .map(|folder| quoted(&folder.to_string_lossy()) + ":")
        .collect();
    format!("export PATH={folders}\"$PATH\"")
}

/// Makes `trunk … --release` build the page as `cargo xtask build` does. A function, because no other
/// command may see these variables: Cargo would compile everything anew.
fn trunk(variables: &[(String, &str)]) -> String {
    let variables: String = variables
        .iter()
        .map(|(name, value)| format!("{name}={} ", quoted(value)))
        .collect();
    format!(
        "trunk() {{\n  case \" $* \" in\n  \
         *' --release '*) {variables}command trunk \"$@\" ;;\n  \
         *) command trunk \"$@\" ;;\n  esac\n}}"
    )
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
            path(&added),
            r#"export PATH='/tools/trunk/bin':'/o'\''brien/bin':"$PATH""#
        );
    }

    /// Runs the function in a shell whose `trunk` says which variable it got.
    #[cfg(unix)]
    fn trunk_gets(args: &str) -> String {
        use std::os::unix::fs::PermissionsExt;
        use std::{fs, process::Command};

        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("trunk");
        fs::write(&file, "#!/bin/sh\necho \"$FLAG, $2\"\n").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        let function = trunk(&[("FLAG".to_owned(), "-a 'b'")]);
        let folder = quoted(&folder.path().to_string_lossy());
        let script =
            format!("PATH={folder}:\"$PATH\"\n{function}\ntrunk {args}\necho \"after: $FLAG\"");
        let output = Command::new("sh").args(["-c", &script]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    #[cfg(unix)]
    #[test]
    fn trunk_alone_sees_the_variables_and_only_for_visitors() {
        assert_eq!(
            trunk_gets("build --release"),
            "-a 'b', --release\nafter: \n"
        );
        assert_eq!(trunk_gets("serve 'a b'"), ", a b\nafter: \n");
    }

    #[test]
    fn with_nothing_to_add_the_line_is_a_comment() {
        assert!(path(&[]).starts_with('#'));
    }
}
