//! `finish`: makes of Trunk's output the folder that a web team puts on a server.
//!
//! The boot script and wasm-bindgen's glue become one file, in one function; each file that the
//! program fetches gets a twin that travels inside a script, for a server that sends no CORS headers
//! to a frame without an origin; the style comes to stand in the page; and the loader learns the names
//! that change with every version. Scripts and style are made smaller here, by esbuild: what Trunk makes
//! smaller has other names inside with every build.

mod carrier;
mod loader;
mod output;
mod split;
mod squeeze;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use bumpalo::Bump;
use embedding::{Options, Theme};
use serde_json::{Map, Value, json};

use self::output::Output;
use crate::page::GALLERY;
use crate::page::sheet::{ONE_PAGE, in_language};
use crate::page::voice::Voice;
use content::{Content, today};
use guide::Date;
use tooling::Project;
use tooling::folder::files_below;

/// The folder in which Trunk builds, before it becomes `dist`.
const FOLDER_VARIABLE: &str = "TRUNK_STAGING_DIR";

/// The variable with which the gallery comes beside the page: `cargo xtask serve` sets it. Web teams do
/// not get it.
const GALLERY_VARIABLE: &str = "STEUNWIJZER_GALLERY";

/// Complete the folder that Trunk built. Trunk calls this after each build.
#[derive(clap::Args)]
pub struct Args {}

/// Completes the folder.
///
/// # Errors
/// When it is not as Trunk leaves it, or a file cannot be read or written.
pub fn run(_: &Args) -> Result<()> {
    let folder = env::var_os(FOLDER_VARIABLE).with_context(|| {
        format!("{FOLDER_VARIABLE} is not set: this is called by Trunk; run `cargo xtask build`")
    })?;
    let project = Project::find()?;
    let arena = Bump::new();
    let content = Content::load(&arena, &project.content(), today()?)?;
    let folder = PathBuf::from(folder);
    let mut output = Output::read(&folder)?;
    let options = Options::read(&project.root)?;
    let theme = Theme::read(&project.root)?;
    output.split_program(&project)?;
    let source = |name: &str| {
        let text = project.read(&format!("static/{name}"))?;
        Ok::<_, anyhow::Error>(Source {
            name: name.to_owned(),
            text,
        })
    };
    let partner_text = source("partner_text.js")?.text;
    let settable: Vec<_> = theme.settable().map(|(colour, _)| &colour.name).collect();
    let parts = [
        &source("theme.js")?
            .fill("__COLOURS__", &json!(settable))?
            .fill("__PAIRS__", &json!(theme.pairs()))?
            .text,
        &source("early.js")?.text,
        &partner_text,
        &source("boot.js")?
            .fill("__CHANGE_IT__", &json!(options.other_first_screen()))?
            .fill("__REST__", &json!(output.rest))?
            .text,
    ];
    output.squeeze_page()?;
    output.join_scripts(&parts.map(String::as_str))?;
    let allowed = output.put_style_in_page()?;
    output.allow_style(&allowed)?;
    carrier::write(&output)?;
    output.name_program_for_web_teams()?;
    let colours: Map<_, _> = theme
        .settable()
        .map(|(colour, others)| (colour.name.clone(), json!(others)))
        .collect();
    let loader = source("steunwijzer.js")?
        .fill("__OPTIONS__", &json!(options.passed()))?
        .fill("__COLOURS__", &json!(colours))?
        .fill("__RADIUS__", &json!(theme.radius.page))?
        .fill("__WORDS__", &words(&content, today()?)?)?
        .put("__PARTNER_TEXT__", partner_text.trim_end())?;
    loader::write(&output, &loader)?;
    if env::var_os(GALLERY_VARIABLE).is_some() {
        add_gallery(&project, &folder)?;
    }
    Ok(())
}

/// Copies the gallery into the folder of the page.
///
/// # Errors
/// When a file cannot be read or written.
fn add_gallery(project: &Project, page: &Path) -> Result<()> {
    let from = project.root.join("target/page").join(GALLERY);
    let to = page.join(GALLERY);
    fs::create_dir_all(&to).with_context(|| format!("{} cannot be made", to.display()))?;
    for name in files_below(&from)? {
        let file = to.join(&name);
        fs::copy(from.join(&name), &file)
            .with_context(|| format!("{} cannot be written", file.display()))?;
    }
    Ok(())
}

/// What the loader says, by language: what the frame is called, what stands above it on paper, and,
/// where a page's author put nothing inside the element and the questions do not come, the lines of
/// urgent help with these numbers, the numbers, and the way to everything else.
fn words(content: &Content<'_>, today: Date) -> Result<Value> {
    let mut all = Map::new();
    for voice in Voice::each(content, today) {
        let mut help = Vec::new();
        let mut links = Vec::new();
        for (line, fact) in voice.urgent()? {
            // The line stands beside its number elsewhere.
            help.push(line);
            links.push([
                fact.value.to_owned(),
                fact.href().context("it cannot be called")?,
            ]);
        }
        let guide = voice.plain_of("ui-one-page")?;
        links.push([guide, in_language(&voice, ONE_PAGE)]);
        let help = help.join(" ");
        let paper = [voice.plain_of("page-on-paper")?, help.clone()].join(" ");
        let words = json!({
            "lang": voice.texts.language,
            "title": voice.plain_of("ui-title")?,
            "paper": paper,
            "help": help,
            "links": links,
        });
        all.insert(voice.texts.language.to_owned(), words);
    }
    Ok(all.into())
}

/// A script of `static/` with places that are filled in here.
#[derive(Clone)]
struct Source {
    name: String,
    text: String,
}

impl Source {
    /// Writes a value where its place is.
    ///
    /// # Errors
    /// When the script does not have the place once.
    fn fill(self, place: &str, value: &Value) -> Result<Self> {
        self.put(place, &value.to_string())
    }

    /// Writes script where its place is.
    ///
    /// # Errors
    /// As [`Source::fill`].
    fn put(mut self, place: &str, script: &str) -> Result<Self> {
        ensure!(
            self.text.matches(place).count() == 1,
            "static/{} has to name {place} once",
            self.name
        );
        self.text = self.text.replace(place, script);
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_once_and_not_forgotten() {
        let source = |text: &str| Source {
            name: "boot.js".to_owned(),
            text: text.to_owned(),
        };
        let filled = source("const A = __A__;").fill("__A__", &json!([1]));
        assert_eq!(filled.unwrap().text, "const A = [1];");
        let problem = source("const A = 1;").fill("__A__", &json!(1)).err();
        assert_eq!(
            problem.unwrap().to_string(),
            "static/boot.js has to name __A__ once"
        );
    }
}
