//! The options: attributes of `<steun-wijzer>`, and words behind the address of a bare frame.

use std::path::Path;

use serde::Deserialize;

use crate::{Problem, is_plain, parse, read};

/// Where the table is, from the root of the clone.
pub const FILE: &str = "static/options.toml";

/// Every option, in the order of documentation and form.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// At least one.
    #[serde(rename = "option")]
    pub all: Vec<Attribute>,
}

/// One option.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// Name of the attribute: `heading-level`.
    pub name: String,
    /// What can be chosen.
    pub values: Values,
    /// What becomes of it on its way into the frame.
    #[serde(default)]
    pub loader: Loader,
    /// Whether the first screen is another one with it than the one that stands in the page. What says
    /// nothing is treated as if it were.
    #[serde(default = "yes")]
    pub first_screen: bool,
    /// What holds without it, for a web team.
    pub default: String,
    /// What it does, for a web team. Markdown in English.
    pub meaning: String,
    /// How a web team chooses it in `voor-webteams.html`.
    pub field: Field,
    /// How the browser test sees that it works.
    pub proof: Proof,
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Values {
    /// One of these; the first is the default.
    OneOf(Vec<String>),
    /// What the content or the address decides.
    Of(Source),
}

/// Where values come from that are not listed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The tags of the languages of the content.
    Languages,
    /// Roles, groups of worries and pages of the content.
    Starts,
    /// The address of a file.
    File,
}

/// What the loader does with the attribute when it makes a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Loader {
    /// It writes it behind the address of the frame as it is.
    #[default]
    Passes,
    /// It writes something else there, in its own code.
    Changes,
    /// It is for the element alone, and means nothing behind an address.
    Keeps,
}

/// A field of the form for web teams. Dutch.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// What it is called.
    pub label: String,
    /// How each of the values is called, in their order; without it, as they are.
    #[serde(default)]
    pub choices: Vec<String>,
    /// A sentence below it.
    pub hint: Option<String>,
    /// Whether the snippet names it also where the default was chosen.
    #[serde(default)]
    pub always: bool,
}

/// What the browser test sets, and what has to be different then.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// A value that shows on the first screen.
    pub example: String,
    /// What of it becomes different, and nothing else does.
    pub changes: Change,
}

/// What can be seen of a widget from its first screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Where it is: in a frame, or in the page.
    Place,
    /// What can be read.
    Words,
    /// Which answer is ticked.
    Chosen,
    /// Levels of headings.
    Headings,
    /// What it is painted with.
    Colours,
}

fn yes() -> bool {
    true
}

impl Options {
    /// Those of the clone at `root`.
    ///
    /// # Errors
    /// When the table cannot be read, or an entry contradicts itself.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        read::<Self>(root, FILE)?.checked()
    }

    /// Those in a text.
    ///
    /// # Errors
    /// As [`Options::read`].
    pub fn parse(text: &str) -> Result<Self, Problem> {
        parse::<Self>(text, FILE)?.checked()
    }

    /// The names of those for which this holds.
    pub fn names(&self, holds: impl Fn(&Attribute) -> bool) -> Vec<&str> {
        let all = self.all.iter();
        all.filter(|one| holds(one)).map(|one| &*one.name).collect()
    }

    /// What the loader writes behind the address of the frame as it is.
    pub fn passed(&self) -> Vec<&str> {
        self.names(|one| one.loader == Loader::Passes)
    }

    /// With which of them, behind the address, the first screen is another one. The language is looked
    /// at apart: a page may name the one that is there.
    pub fn other_first_screen(&self) -> Vec<&str> {
        self.names(|one| one.first_screen && one.values != Values::Of(Source::Languages))
    }

    fn checked(self) -> Result<Self, Problem> {
        for (place, one) in self.all.iter().enumerate() {
            let wrong = |what: &str| {
                Err(Problem::Wrong {
                    file: FILE,
                    name: one.name.clone(),
                    what: what.to_owned(),
                })
            };
            if !is_plain(&one.name) {
                return wrong("is no name: use small letters, with hyphens between words");
            }
            if self.all[..place].iter().any(|other| other.name == one.name) {
                return wrong("is there twice: give one of the two another name");
            }
            let choices = one.field.choices.len();
            match &one.values {
                Values::OneOf(values) if values.len() < 2 => {
                    return wrong("needs two values at least: the default and another one");
                }
                Values::OneOf(values) if choices != 0 && choices != values.len() => {
                    return wrong("needs as many `choices` as `values`, or none");
                }
                Values::Of(_) if choices != 0 => {
                    return wrong("takes no `choices`: its values come from elsewhere");
                }
                Values::OneOf(_) | Values::Of(_) => {}
            }
        }
        Ok(self)
    }

    /// The table as Rust, for the widget: an enum of the names, and what each of them takes.
    pub fn rust(&self) -> String {
        let mut variants = String::new();
        let mut rows = String::new();
        for one in &self.all {
            let variant = variant(&one.name);
            variants.push_str(&format!("    /// `{}`.\n    {variant},\n", one.name));
            let values = match &one.values {
                Values::OneOf(values) => format!("OneOf(&{values:?})"),
                Values::Of(source) => format!("{source:?}"),
            };
            rows.push_str(&format!(
                "    Attribute {{ name: {:?}, option: Name::{variant}, values: Values::{values} }},\n",
                one.name
            ));
        }
        format!(
            "/// Which option.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum Name {{\n{variants}}}\n\n\
             /// Every option, in the order of the documentation.\npub const TABLE: &[Attribute] = &[\n{rows}];\n"
        )
    }
}

/// `heading-level` → `HeadingLevel`.
fn variant(name: &str) -> String {
    let words = name.split('-').filter_map(|word| {
        let first = word.chars().next()?.to_ascii_uppercase();
        Some(format!("{first}{}", &word[first.len_utf8()..]))
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: &str = "[[option]]\nname = \"text-size\"\nvalues = [\"small\", \"large\"]\ndefault = \"small\"\n\
        meaning = \"\"\nfield = { label = \"Grootte\" }\nproof = { example = \"large\", changes = \"words\" }\n";

    #[test]
    fn an_option_that_says_nothing_more_is_passed_and_changes_the_first_screen() {
        let options = Options::parse(SIZE).unwrap();
        assert_eq!(options.passed(), ["text-size"]);
        assert_eq!(options.other_first_screen(), ["text-size"]);
        let rust = options.rust();
        assert!(rust.contains("    TextSize,\n"), "{rust}");
        assert!(
            rust.contains("name: \"text-size\", option: Name::TextSize, values: Values::OneOf(&[\"small\", \"large\"])"),
            "{rust}"
        );
    }

    #[test]
    fn an_entry_that_cannot_be_is_named_with_a_remedy() {
        for (from, to, what) in [
            ("text-size", "Text size", "small letters"),
            (", \"large\"]", "]", "two values"),
            (
                "\"Grootte\"",
                "\"Grootte\", choices = [\"Klein\"]",
                "as many `choices`",
            ),
            ("[\"small\", \"large\"]", "\"sizes\"", "line 3"),
            ("meaning", "sense", "line 5"),
        ] {
            let problem = Options::parse(&SIZE.replacen(from, to, 1)).unwrap_err();
            let problem = problem.to_string();
            assert!(
                problem.starts_with("static/options.toml: ") && problem.contains(what),
                "{problem}"
            );
        }
        let twice = Options::parse(&SIZE.repeat(2)).unwrap_err().to_string();
        assert!(twice.contains("`text-size` is there twice"), "{twice}");
    }
}
