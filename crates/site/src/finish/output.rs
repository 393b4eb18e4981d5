//! The files that Trunk made, by what they are.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use super::split;
use super::squeeze::squeezed;
use tooling::folder::files_below;
use tooling::{Command, Project};

/// The page with the questions.
const PAGE: &str = "index.html";

/// How the names of the parts of the widget begin. The static guide has a stylesheet of its own.
const OURS: &str = "steunwijzer";

/// The program of the page for web teams: as Trunk leaves it, and as the page gets it.
const FOR_WEB_TEAMS: &str = "webteams/web_teams";
const PROGRAM: &str = "webteams/program";

/// How web teams serve all of this.
const RECIPES: &str = "server";

/// Trunk's output, and the names of the files in it that change with every version.
#[derive(Debug)]
pub struct Output {
    folder: PathBuf,
    /// Glue and boot script.
    pub script: String,
    /// The stylesheet.
    pub style: String,
    /// The first part of the program.
    pub program: String,
    /// The second part.
    pub rest: String,
}

impl Output {
    /// Finds the files.
    ///
    /// # Errors
    /// When there is not exactly one of a kind.
    pub fn read(folder: &Path) -> Result<Self> {
        let names = files_below(folder)?;
        let one = |ending: &str| {
            let mut found = names
                .iter()
                .filter(|name| name.starts_with(OURS) && name.ends_with(ending));
            let (first, second) = (found.next(), found.next());
            ensure!(
                second.is_none(),
                "more than one file ends with {ending} in {}",
                folder.display()
            );
            first
                .cloned()
                .with_context(|| format!("no file ends with {ending} in {}", folder.display()))
        };
        Ok(Output {
            folder: folder.to_owned(),
            script: one(".js")?,
            style: one(".css")?,
            program: one(".wasm")?,
            rest: String::new(),
        })
    }

    /// Puts the two parts of the program, and the glue of the first, in the place of the whole that Trunk
    /// made, under names of their own.
    ///
    /// # Errors
    /// When the program cannot be split, or a file cannot be read or written.
    pub fn split_program(&mut self, project: &Project) -> Result<()> {
        let parts = split::parts(project)?;
        self.rest = format!("{OURS}-{}_rest.wasm", hash(&parts.rest));
        self.write_bytes(&self.rest, &parts.rest)?;
        self.write(&self.script, &parts.glue)?;
        let name = format!("{OURS}-{}_bg.wasm", hash(&parts.first));
        self.write(PAGE, &self.text(PAGE)?.replace(&self.program, &name))?;
        let old = self.folder.join(&self.program);
        fs::remove_file(&old).with_context(|| format!("{} cannot be removed", old.display()))?;
        self.program = name;
        self.write_bytes(&self.program, &parts.first)
    }

    /// Leaves out of the page what only its writers read.
    ///
    /// # Errors
    /// When it cannot be read or written.
    pub fn squeeze_page(&self) -> Result<()> {
        self.write(PAGE, &squeezed(&self.text(PAGE)?))
    }

    /// Puts the parts of the boot script behind the glue, all in one function, under a name of its own.
    ///
    /// # Errors
    /// When the page does not name the glue, or a file cannot be read or written.
    pub fn join_scripts(&mut self, parts: &[&str]) -> Result<()> {
        let glue = without_fetch(&self.text(&self.script)?)?;
        let joined = format!("(()=>{{\n{glue}\n{}}})();\n", parts.concat());
        let joined = self.minified(&joined, "js")?;
        let name = format!("steunwijzer-{}.js", hash(joined.as_bytes()));
        let page = self.text(PAGE)?;
        ensure!(
            page.contains(&self.script),
            "{PAGE} does not name {}: see pattern_script in Trunk.toml",
            self.script
        );
        self.write(PAGE, &page.replace(&self.script, &name))?;
        let old = self.folder.join(&self.script);
        fs::remove_file(&old).with_context(|| format!("{} cannot be removed", old.display()))?;
        self.script = name;
        self.write(&self.script, &joined)
    }

    /// Makes the stylesheet smaller, and puts it into the page itself, in the place of the link to it: nothing is painted
    /// before a linked one has come. It stays beside the page under its own name, for widgets inside
    /// other pages and for a server whose policy forbids what stands in the page.
    ///
    /// Returns how a policy allows it: `'sha256-…'`.
    ///
    /// # Errors
    /// When the page does not link to it once, when it would end its own element, or when a file cannot
    /// be read or written.
    pub fn put_style_in_page(&self) -> Result<String> {
        let css = self.minified(&self.text(&self.style)?, "css")?;
        let css = css.trim_end();
        self.write(&self.style, css)?;
        ensure!(!css.contains("</"), "{} contains `</`", self.style);
        let page = with_style(&self.text(PAGE)?, &self.style, css)?;
        self.write(PAGE, &page)?;
        let hash = Sha256::digest(css.as_bytes());
        Ok(format!("'sha256-{}'", STANDARD.encode(hash)))
    }

    /// Writes into the recipes for servers how their policy allows the style in the page.
    ///
    /// # Errors
    /// When a recipe has no place for it, or cannot be read or written.
    pub fn allow_style(&self, allowed: &str) -> Result<()> {
        const PLACE: &str = "'sha256-__STYLE__'";
        for name in files_below(&self.folder.join(RECIPES))? {
            let name = format!("{RECIPES}/{name}");
            let recipe = self.text(&name)?;
            ensure!(recipe.contains(PLACE), "static/{name} has to name {PLACE}");
            self.write(&name, &recipe.replace(PLACE, allowed))?;
        }
        Ok(())
    }

    /// Names the program of the page for web teams by its bytes, and tells its glue that name. As with the
    /// widget, the glue asks for nothing: a script of the page does, in one place.
    ///
    /// # Errors
    /// When it is not as Trunk leaves it, or a file cannot be read or written.
    pub fn name_program_for_web_teams(&self) -> Result<()> {
        let (script, program) = (
            format!("{FOR_WEB_TEAMS}.js"),
            format!("{FOR_WEB_TEAMS}_bg.wasm"),
        );
        let bytes = self.bytes(&program)?;
        let name = format!("{PROGRAM}-{}.wasm", hash(&bytes));
        self.write_bytes(&name, &bytes)?;
        let glue = without_fetch(&self.text(&script)?)?;
        let glue = self.minified(&format!("{glue}\nwasm_bindgen.file = \"{name}\";\n"), "js")?;
        self.write(&format!("{PROGRAM}.js"), &glue)?;
        for old in [script, program] {
            let old = self.folder.join(old);
            fs::remove_file(&old)
                .with_context(|| format!("{} cannot be removed", old.display()))?;
        }
        Ok(())
    }

    /// A script (`js`) or stylesheet (`css`) as visitors get it: without comments, spaces and long names.
    ///
    /// # Errors
    /// When esbuild is not there, or finds that it is none.
    pub fn minified(&self, text: &str, kind: &str) -> Result<String> {
        let name = format!("unminified.{kind}");
        self.write(&name, text)?;
        let minified = Command::on_path("esbuild")
            .context("run `cargo xtask build`, which sets it up")?
            .args(["--minify", "--charset=utf8", &name])
            .dir(&self.folder)
            .read()?;
        fs::remove_file(self.folder.join(&name))?;
        Ok(minified)
    }

    /// The names of everything the program fetches: itself, and texts.
    ///
    /// # Errors
    /// When a folder cannot be read.
    pub fn fetched(&self) -> Result<Vec<String>> {
        let texts = files_below(&self.folder.join("texts"))?;
        let texts = texts.into_iter().filter(|name| name.ends_with(".txt"));
        let texts = texts.map(|name| format!("texts/{name}"));
        let programs = [self.program.clone(), self.rest.clone()];
        Ok(programs.into_iter().chain(texts).collect())
    }

    /// What to compare a file with before it is used: `sha384-…`.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn integrity(&self, name: &str) -> Result<String> {
        let hash = Sha384::digest(self.bytes(name)?);
        Ok(format!("sha384-{}", STANDARD.encode(hash)))
    }

    /// A file, whole.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.folder.join(name);
        fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))
    }

    /// Writes a file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, name: &str, text: &str) -> Result<()> {
        self.write_bytes(name, text.as_bytes())
    }

    /// Writes a file of any kind.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write_bytes(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, bytes).with_context(|| format!("{} cannot be written", path.display()))
    }

    fn text(&self, name: &str) -> Result<String> {
        String::from_utf8(self.bytes(name)?).with_context(|| format!("{name} is no text"))
    }
}

/// The glue without its own way to ask for the program: the boot script hands that in, and is the only
/// one that asks for anything.
fn without_fetch(glue: &str) -> Result<String> {
    const ASKS: &str = "fetch(";
    let count = glue.matches(ASKS).count();
    ensure!(
        count == 1,
        "wasm-bindgen's glue asks for files in {count} places, and not in the one that is known"
    );
    Ok(glue.replace(ASKS, "(void "))
}

/// A page in which the style stands in the place of the link to it, and names the file.
fn with_style(page: &str, name: &str, css: &str) -> Result<String> {
    let link = page
        .match_indices("<link")
        .filter_map(|(begin, _)| {
            let end = begin + page[begin..].find('>')? + 1;
            Some(&page[begin..end])
        })
        .find(|link| link.contains(name) && link.contains("stylesheet"))
        .with_context(|| format!("{PAGE} does not link to {name}"))?;
    let style = format!("<style data-file={name}>{css}</style>");
    Ok(page.replacen(link, &style, 1))
}

/// The part of a name that changes with the content of a file.
pub fn hash(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_replaces_the_link_to_it() {
        let page = "<link rel=icon href=data:,><link href=./a-1.css rel=stylesheet><p>";
        assert_eq!(
            with_style(page, "a-1.css", "p{color:red}").unwrap(),
            "<link rel=icon href=data:,><style data-file=a-1.css>p{color:red}</style><p>"
        );
        let problem = with_style(page, "b-1.css", "").unwrap_err().to_string();
        assert_eq!(problem, "index.html does not link to b-1.css");
    }
}
