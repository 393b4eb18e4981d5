//! The plugin for WordPress: what is in `integrations/wordpress/`, the folder for a server, and the table of
//! options.

use anyhow::{Context, Result, ensure};

use super::edition::Edition;
use super::{Files, SERVED, Source, below, filled, options, pretty};
use crate::licence::Licence;

/// Where the plugin is written, from the root of the clone.
pub const SOURCE: &str = "integrations/wordpress";

/// The file by which WordPress knows it.
const MAIN: &str = "steunwijzer.php";

/// Where the plugin is left for tests, from the root of the clone.
pub const FOLDER: &str = "target/wordpress";

/// Its name there.
pub const PACKED: &str = "steunwijzer.zip";

/// The files of the plugin. `text` is the licence, if one is chosen.
///
/// # Errors
/// When a file is no text, or would be written twice.
pub fn files(
    edition: &Edition,
    licence: &Licence,
    text: Option<&(String, Vec<u8>)>,
    served: &Files,
    source: &Source,
) -> Result<Files> {
    let mut files = below(SERVED, served);
    files.insert(
        options::FILE.to_owned(),
        pretty(&source.options)?.into_bytes(),
    );
    files.extend(text.cloned());
    for (name, bytes) in &source.files {
        let text = std::str::from_utf8(bytes).with_context(|| format!("{name} is no text"))?;
        let text = filled(text, edition, licence);
        let before = files.insert(name.clone(), text.into_bytes());
        ensure!(before.is_none(), "{SOURCE} may have no {name}");
    }
    ensure!(files.contains_key(MAIN), "{SOURCE} has no {MAIN}");
    Ok(files)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tooling::Project;

    use super::*;
    use crate::package::options::tests::{named, table};

    fn made() -> Result<Files> {
        let project = Project::find().unwrap();
        let record = json!({ "version": "2026.11.0", "source_commit": "a", "day": "2026-11-30", "content": "c" });
        let edition = Edition::of(&record, "\n## 2026.11.0\n- New.\n").unwrap();
        let licence = Licence::read(&project).unwrap();
        let served = [("index.html".to_owned(), b"page".to_vec())].into();
        let source = Source::read(&project.root, SOURCE, &table()).unwrap();
        files(&edition, &licence, None, &served, &source)
    }

    #[test]
    fn the_plugin_has_the_files_of_the_guide_and_says_version_and_licence() {
        let files = made().unwrap();
        assert_eq!(files["steunwijzer/index.html"], b"page");
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        let licence = Licence::read(&Project::find().unwrap()).unwrap();
        let main = text(MAIN);
        assert!(main.contains("* Version:           2026.11.0\n"), "{main}");
        assert!(main.contains(&format!("* License:           {}\n", licence.words())));
        let readme = text("readme.txt");
        assert!(readme.contains("Stable tag: 2026.11.0\n"), "{readme}");
        assert!(readme.contains(&format!("License: {}\n", licence.words())));
        for (name, bytes) in &files {
            let text = String::from_utf8_lossy(bytes);
            for place in ["__VERSION__", "__LICENCE__"] {
                assert!(!text.contains(place), "{name} has {place}");
            }
        }
        assert_eq!(files, made().unwrap());
    }

    #[test]
    fn options_that_hold_for_the_whole_site_exist() {
        // Named in PHP; another name there would let an author choose it.
        let php = Project::find()
            .unwrap()
            .read("integrations/wordpress/includes/options.php");
        let php = php.unwrap();
        let (_, list) = php.split_once("FOR_THE_SITE = array( ").unwrap();
        let (list, _) = list.split_once(" );").unwrap();
        for name in list.split(", ") {
            named(&table(), name.trim_matches('\''));
        }
    }
}
