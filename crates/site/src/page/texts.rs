//! The texts that are not built into the widget, in `target/page/texts/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use content::Compiled;

/// Writes them, and removes those of an earlier content.
///
/// # Errors
/// Files that cannot be written or removed.
pub fn write(folder: &Path, compiled: &Compiled<'_>) -> Result<()> {
    let texts = folder.join("texts");
    fs::create_dir_all(&texts).with_context(|| format!("{} cannot be made", texts.display()))?;
    let packs = compiled.text_packs();
    for entry in
        fs::read_dir(&texts).with_context(|| format!("{} cannot be read", texts.display()))?
    {
        let path = entry?.path();
        if !packs.iter().any(|pack| folder.join(&pack.name) == path) {
            fs::remove_file(&path)
                .with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    for pack in packs {
        super::write(folder, &pack.name, &pack.text)?;
    }
    Ok(())
}
