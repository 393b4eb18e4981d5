//! `page`: what Trunk needs that is generated from the content, in `target/page/`.
//!
//! The stylesheet in one piece, the parts of the page that are read without the widget, and the
//! static guide: pages without script, in every language ([`site`]); the texts of the other
//! languages, as the files that the widget fetches; and the gallery of components.

mod begin;
mod card;
mod demo;
mod fallback;
mod gallery;
mod kinds;
mod parts;
pub mod sheet;
mod site;
mod static_guide;
mod texts;
mod urgent_page;
pub mod voice;
pub mod webteams;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::first_screen;
use anyhow::{Context, Result};
use bumpalo::Bump;
use content::{Content, today};
use embedding::Theme;
use tooling::Project;
use tooling::folder::{files_below, read_text};

use self::voice::Voice;

/// The folder of the gallery, in `target/page/` and beside the page where it is shown.
pub const GALLERY: &str = "gallery";

/// Write the generated HTML and CSS to target/page/. Trunk calls this before each build.
#[derive(clap::Args)]
pub struct Args {}

/// Writes all files.
///
/// # Errors
/// Broken content, or files that cannot be read or written.
pub fn run(_: &Args) -> Result<()> {
    let project = Project::find()?;
    let folder = project.root.join("target/page");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let arena = Bump::new();
    let today = today()?;
    let content = Content::load(&arena, &project.content(), today)?;
    let theme = Theme::read(&project.root)?;
    let css = theme.fill(&stylesheet(&project.root)?);
    let dutch = Voice::dutch(&content, today);
    write(
        &folder,
        "head.html",
        &parts::head(&dutch, &theme)?.into_string(),
    )?;
    write(&folder, "first.html", &first_screen::html(today)?)?;
    write(&folder, "shell.html", &parts::shell(&dutch)?.into_string())?;
    write(&folder, "steunwijzer.css", &css)?;
    site::write(&folder, &project.root, &content, &theme, today)?;
    write_all(&folder.join(GALLERY), &gallery::files(&css, today)?)?;
    texts::write(&folder, &content.compiled)
}

/// Writes a file only when it changed, so that Trunk's watcher does not start again and again.
fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let path = folder.join(name);
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))
}

/// Writes files, and removes what an earlier build left in their folder.
fn write_all(folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    remove_others(folder, folder, files)?;
    for (path, text) in files {
        let file = folder.join(path);
        let parent = file.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .with_context(|| format!("{} cannot be made", parent.display()))?;
        write(folder, path, text)?;
    }
    Ok(())
}

fn remove_others(site: &Path, folder: &Path, files: &BTreeMap<String, String>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(site, &path, files)?;
        } else if !files.keys().any(|known| site.join(known) == path) {
            fs::remove_file(&path)
                .with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

/// `static/css/` in order of name, then the stylesheets beside the components.
fn stylesheet(root: &Path) -> Result<String> {
    let mut css = String::new();
    for folder in ["static/css", "src"] {
        let folder = root.join(folder);
        for name in files_below(&folder)? {
            if name.ends_with(".css") {
                css.push_str(&read_text(&folder, &name)?);
            }
        }
    }
    Ok(in_our_rem(&css))
}

/// Lengths in `rem` as multiples of a unit of our own, which a page around an inline widget does
/// not change with the size of its root element. In the condition of an `@media` rule `rem` means
/// the visitor's own size, and stays.
fn in_our_rem(css: &str) -> String {
    const UNIT: &str = "--sw-rem:";
    let mut lines = Vec::new();
    for line in css.lines() {
        let is_ours = !line.trim_start().starts_with("@media") && !line.contains(UNIT);
        lines.push(match is_ours {
            true => line_in_our_rem(line),
            false => line.to_owned(),
        });
    }
    lines.join("\n") + "\n"
}

fn line_in_our_rem(line: &str) -> String {
    let mut parts = line.split("rem");
    let mut changed = parts.next().unwrap_or_default().to_owned();
    for after in parts {
        let is_digit = |letter: char| letter.is_ascii_digit();
        let is_part_of = |letter: char| is_digit(letter) || "-.".contains(letter);
        let number = changed.trim_end_matches(is_part_of).len();
        match changed.split_off(number) {
            number if !number.contains(is_digit) => changed.push_str(&format!("{number}rem")),
            number => changed.push_str(&format!("calc({number} * var(--sw-rem))")),
        }
        changed.push_str(after);
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_follow_our_own_unit() {
        let css = "a {\n  margin: 1.5rem -2rem;\n  --sw-rem: 1rem; /* theorem */\n}\n@media (width > 3rem) {\n";
        assert_eq!(
            in_our_rem(css),
            "a {\n  margin: calc(1.5 * var(--sw-rem)) calc(-2 * var(--sw-rem));\n  --sw-rem: 1rem; /* theorem */\n}\n@media (width > 3rem) {\n"
        );
    }
}
