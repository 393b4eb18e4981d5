//! The site of a gemeente that does not exist, with the widget as a partner puts it there.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::fallback::{self, FOLDER};
use super::voice::Voice;

/// What stands inside the element comes here.
const PLACE: &str = "<!-- terugval.html -->";

/// The folder of Steunwijzer, seen from the page.
const OURS: &str = "../";

/// The files by their path below the folder of `index.html`.
///
/// # Errors
/// When a file cannot be read, or the page has no place for the fallback.
pub fn files(root: &Path, voice: &Voice<'_, '_>) -> Result<[(String, String); 2]> {
    let page = read(root, "index.html")?;
    let fragment = fallback::fragment(voice)?.into_string();
    Ok([
        ("demo/index.html".to_owned(), filled(&page, &fragment)?),
        ("demo/demo.css".to_owned(), read(root, "demo.css")?),
    ])
}

fn read(root: &Path, name: &str) -> Result<String> {
    let path = root.join("static/demo").join(name);
    fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The page with the fragment, which then names our folder as this page has to.
fn filled(page: &str, fragment: &str) -> Result<String> {
    ensure!(
        page.matches(PLACE).count() == 1,
        "static/demo/index.html has to have {PLACE} once"
    );
    let fragment = fragment.replace(&format!("\"{FOLDER}"), &format!("\"{OURS}"));
    Ok(page.replace(PLACE, &fragment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fallback_comes_in_its_place_with_links_that_work_from_there() {
        let page = format!("<steun-wijzer>{PLACE}</steun-wijzer>");
        assert_eq!(
            filled(&page, "<a href=\"/steunwijzer/gids.html\">Gids</a>").unwrap(),
            "<steun-wijzer><a href=\"../gids.html\">Gids</a></steun-wijzer>"
        );
        assert!(filled("<p></p>", "").is_err());
    }
}
