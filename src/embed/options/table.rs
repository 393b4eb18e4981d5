//! What can stand in each option, and what it does. Their names and values are written from
//! `static/options.toml` when the widget is built.

use super::{Form, Options, Start};
use crate::content::{FORM_U, LANGUAGES};

include!(concat!(env!("OUT_DIR"), "/options.rs"));

/// One option.
pub struct Attribute {
    /// Name of the attribute.
    pub name: &'static str,
    /// The same for the compiler, which leads from a new name to [`Attribute::set`].
    option: Name,
    /// What can stand in it.
    values: Values,
}

/// What can stand in an option.
enum Values {
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A tag of a language.
    Languages,
    /// What [`Start::read`] knows.
    Starts,
    /// Where a file is.
    File,
}

impl Attribute {
    /// The values there are, in words.
    pub fn values(&self) -> String {
        match self.values {
            Values::OneOf(words) => words.join(", "),
            Values::Languages => {
                let tags: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
                tags.join(", ")
            }
            Values::Starts => Start::values(),
            Values::File => {
                "an https address, or a path on your own site, without user name".into()
            }
        }
    }

    /// Sets it from a value that is not empty; nothing when the value means nothing.
    pub(super) fn set(&self, options: &mut Options, value: &str) -> Option<()> {
        if let Values::OneOf(words) = self.values
            && !words.contains(&value)
        {
            return None;
        }
        match self.option {
            Name::Lang => options.language = language_of(value)?,
            Name::Form if value != "u" => options.form = Some(Form::Je),
            Name::Form if FORM_U.is_empty() => return None,
            Name::Form => options.form = Some(Form::U),
            Name::Start => options.start = Start::read(value)?,
            Name::Partner => options.partner = Some(is_file(value).then(|| value.to_owned())?),
            Name::HeadingLevel => {
                options.heading_level = match value {
                    "2" => 2,
                    "3" => 3,
                    _ => 1,
                }
            }
            // The element decides it before there is a program; the boot script applies the theme.
            Name::Mode | Name::Theme => {}
        }
        Some(())
    }
}

/// The language for a value of `lang`.
fn language_of(lang: &str) -> Option<usize> {
    // Whoever writes en-GB is served with en.
    let primary = |tag: &str| tag.split('-').next().map(str::to_ascii_lowercase);
    LANGUAGES
        .iter()
        .position(|language| language.tag.eq_ignore_ascii_case(lang))
        .or_else(|| {
            LANGUAGES
                .iter()
                .position(|language| primary(language.tag) == primary(lang))
        })
}

/// Whether an address is of a file over https, or beside the page.
fn is_file(address: &str) -> bool {
    const LONGEST: usize = 500;
    let plain = |letter: char| letter.is_ascii_graphic() && !"\\<>\"'`{}|^@".contains(letter);
    let rest = address.strip_prefix("https://").unwrap_or(address);
    address.len() <= LONGEST
        && address.chars().all(plain)
        && !rest.starts_with("//")
        && !rest.contains(':')
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{env, fs};

    use super::*;

    const BEGIN: &str = "<!-- options: written from static/options.toml -->\n";
    const END: &str = "<!-- end of options -->\n";

    fn markdown() -> String {
        let options = embedding::Options::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let mut text =
            "| Attribute | Values | Without it | Meaning |\n|---|---|---|---|\n".to_owned();
        for (attribute, option) in TABLE.iter().zip(options.all) {
            assert_eq!(attribute.name, option.name);
            let row = format!(
                "| `{}` | {} | {} | {} |\n",
                option.name,
                attribute.values(),
                option.default,
                option.meaning
            );
            text.push_str(&row.replace("hulp/<id>,", "hulp/&lt;id&gt;,"));
        }
        text
    }

    /// `STEUNWIJZER_WRITE=1 cargo test -p steunwijzer the_documentation` writes it anew.
    #[test]
    fn the_documentation_has_this_table() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/embedding.md");
        let page = fs::read_to_string(path).unwrap();
        let (before, rest) = page.split_once(BEGIN).unwrap();
        let (table, after) = rest.split_once(END).unwrap();
        if env::var_os("STEUNWIJZER_WRITE").is_some() {
            fs::write(path, [before, BEGIN, &markdown(), END, after].concat()).unwrap();
            return;
        }
        assert!(
            table == markdown(),
            "docs/embedding.md is stale: STEUNWIJZER_WRITE=1 cargo test -p steunwijzer the_documentation"
        );
    }

    #[test]
    fn every_word_in_the_table_is_taken() {
        for attribute in TABLE {
            if let Values::OneOf(words) = attribute.values {
                for word in words {
                    let name = attribute.name;
                    assert!(
                        attribute.set(&mut Options::default(), word).is_some(),
                        "{name}={word}"
                    );
                }
            }
        }
    }
}
