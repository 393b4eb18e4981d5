//! All pages of the static guide, in every language, as files in `target/page/site/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use embedding::Theme;
use guide::Date;
use maud::Markup;

use super::sheet::{STYLESHEET, Sheet, in_language};
use super::voice::Voice;
use super::{begin, demo, fallback, kinds, static_guide, urgent_page, webteams};
use content::Content;

/// The fragment for inside the element on a partner's page.
const FALLBACK: &str = "terugval.html";

/// Writes them.
///
/// # Errors
/// A text that is not there, or files that cannot be read or written.
pub fn write(
    folder: &Path,
    root: &Path,
    content: &Content<'_>,
    theme: &Theme,
    today: Date,
) -> Result<()> {
    let site = folder.join("site");
    let mut files = pages(content, today)?;
    files.insert(STYLESHEET.to_owned(), theme.fill(&stylesheet(root)?));
    files.extend(demo::files(root, &Voice::dutch(content, today))?);
    files.extend(webteams::files(root, content, theme, today)?);
    super::write_all(&site, &files)
}

/// Every page by its path below the folder of `index.html`.
///
/// # Errors
/// When a text is not there.
fn pages(content: &Content<'_>, today: Date) -> Result<BTreeMap<String, String>> {
    let mut pages = BTreeMap::new();
    for voice in Voice::each(content, today) {
        let mut add = |(sheet, page): (Sheet<'_, '_>, Markup)| {
            pages.insert(sheet.path(), page.into_string());
        };
        add(static_guide::page(voice)?);
        add(urgent_page::page(voice)?);
        add(begin::page(voice)?);
        add(kinds::all(voice)?);
        for id in content.compiled.model.support_ids() {
            add(kinds::kind(voice, id)?);
        }
        let fragment = fallback::fragment(&voice)?.into_string();
        pages.insert(in_language(&voice, FALLBACK), fragment);
    }
    Ok(pages)
}

/// What the pages look like: as much of the widget as they show, then what is their own.
const STYLES: [&str; 7] = [
    "static/css/tokens.css",
    "static/css/base.css",
    "src/components/header/header.css",
    "src/components/lines/lines.css",
    "src/components/contacts/contacts.css",
    "static/css/print.css",
    "static/guide/guide.css",
];

fn stylesheet(root: &Path) -> Result<String> {
    let mut css = String::new();
    for name in STYLES {
        let file = root.join(name);
        let text = fs::read_to_string(&file)
            .with_context(|| format!("{} cannot be read", file.display()))?;
        css.push_str(&text);
    }
    Ok(css)
}

#[cfg(test)]
mod tests;
