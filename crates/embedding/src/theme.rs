//! The colours, and what of them a page can set.

use std::path::Path;

use serde::Deserialize;

use crate::{Problem, is_plain, parse, read};

/// Where the table is, from the root of the clone.
pub const FILE: &str = "static/theme.toml";

/// Contrast that words need on what they stand on (WCAG 2.2, 1.4.3).
const OF_TEXT: f64 = 4.5;
/// The same for lines and the ring of focus (1.4.11).
const OF_LINES: f64 = 3.0;

/// Every colour, and corners.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// In the order in which pairs are compared.
    #[serde(rename = "colour")]
    pub colours: Vec<Colour>,
    /// What a page can say about corners.
    pub radius: Radius,
}

/// One colour.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colour {
    /// What stands behind `--steunwijzer-`.
    pub name: String,
    /// On a light page: `#` and six hexadecimal digits.
    pub light: String,
    /// On a dark page.
    pub dark: String,
    /// On paper; without it, as on a light page.
    pub print: Option<String>,
    /// Colours on which words of this one stand.
    #[serde(default)]
    pub text_on: Vec<String>,
    /// Colours on which lines of this one stand.
    #[serde(default)]
    pub line_on: Vec<String>,
    /// What it is for; only of those that a page can set. English.
    pub meaning: Option<String>,
    /// A page can set it; where it does not, the first of these custom properties that the page has
    /// counts. Without `--`. A colour without this list is ours alone.
    pub page: Option<Vec<String>>,
}

/// Corners.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Radius {
    /// A length for the example.
    pub example: String,
    /// What it is for. English.
    pub meaning: String,
    /// As [`Colour::page`].
    pub page: Vec<String>,
}

impl Theme {
    /// That of the clone at `root`.
    ///
    /// # Errors
    /// When the table cannot be read, or a colour is none.
    pub fn read(root: &Path) -> Result<Self, Problem> {
        read::<Self>(root, FILE)?.checked()
    }

    /// That in a text.
    ///
    /// # Errors
    /// As [`Theme::read`].
    pub fn parse(text: &str) -> Result<Self, Problem> {
        parse::<Self>(text, FILE)?.checked()
    }

    /// A colour by its name.
    pub fn colour(&self, name: &str) -> Option<&Colour> {
        self.colours.iter().find(|colour| colour.name == name)
    }

    /// The colours that a page can set, each with the other properties from which it may come.
    pub fn settable(&self) -> impl Iterator<Item = (&Colour, &[String])> {
        let all = self.colours.iter();
        all.filter_map(|colour| Some((colour, colour.page.as_deref()?)))
    }

    /// Two colours that meet, and the least contrast between them.
    pub fn pairs(&self) -> Vec<(&str, &str, f64)> {
        let mut pairs = Vec::new();
        for colour in &self.colours {
            for (others, least) in [(&colour.text_on, OF_TEXT), (&colour.line_on, OF_LINES)] {
                pairs.extend(others.iter().map(|other| (&*colour.name, &**other, least)));
            }
        }
        pairs
    }

    /// A stylesheet of ours with the colours in their places: `/* colours: light */`,
    /// `/* colours: dark */` and `/* colours: print */`.
    pub fn fill(&self, css: &str) -> String {
        let light = self.declarations(|colour| Some(&colour.light));
        let dark = self.declarations(|colour| Some(&colour.dark));
        let print = self.declarations(|colour| colour.print.as_ref());
        css.replace("/* colours: light */", &light)
            .replace("/* colours: dark */", &dark)
            .replace("/* colours: print */", &print)
    }

    fn declarations<'a>(&'a self, value: impl Fn(&'a Colour) -> Option<&'a String>) -> String {
        let lines = self.colours.iter().filter_map(|colour| {
            let value = value(colour)?;
            Some(format!("--steunwijzer-{}: {value};", colour.name))
        });
        lines.collect::<Vec<_>>().join("\n    ")
    }

    /// A theme to begin from, for a web team: everything that a page can set, as it is without one.
    pub fn example(&self) -> String {
        let mut css = "/* The look of Steunwijzer itself, to begin a theme of your own from. Put it in the stylesheet of your\n   \
            page and change what you like; what you leave out stays as it is. docs/theming.md has the rules. */\n\n\
            steun-wijzer {\n"
            .to_owned();
        for (colour, _) in self.settable() {
            css.push_str(&format!(
                "  --steunwijzer-{}: {};\n",
                colour.name, colour.light
            ));
        }
        css.push_str(&format!(
            "  --steunwijzer-radius: {};\n}}\n",
            self.radius.example
        ));
        css
    }

    /// The table of what a page can set, as Markdown.
    pub fn documentation(&self) -> String {
        let mut rows =
            "| Property | For | Else, from the design system of the page |\n|---|---|---|\n"
                .to_owned();
        let mut row = |name: &str, meaning: &str, others: &[String]| {
            let others: Vec<_> = others.iter().map(|other| format!("`--{other}`")).collect();
            let others = others.join(", ");
            let end = if others.is_empty() { "|" } else { " |" };
            rows.push_str(&format!(
                "| `--steunwijzer-{name}` | {meaning} | {others}{end}\n"
            ));
        };
        for (colour, others) in self.settable() {
            row(
                &colour.name,
                colour.meaning.as_deref().unwrap_or_default(),
                others,
            );
        }
        row("radius", &self.radius.meaning, &self.radius.page);
        rows
    }

    fn checked(self) -> Result<Self, Problem> {
        let is_property = |name: &String| is_plain(name);
        for (place, colour) in self.colours.iter().enumerate() {
            let wrong = |what: String| {
                Err(Problem::Wrong {
                    file: FILE,
                    name: colour.name.clone(),
                    what,
                })
            };
            if !is_plain(&colour.name) {
                return wrong("is no name: use small letters, with hyphens between words".into());
            }
            if self.colours[..place]
                .iter()
                .any(|other| other.name == colour.name)
            {
                return wrong("is there twice: give one of the two another name".into());
            }
            for value in [
                Some(&colour.light),
                Some(&colour.dark),
                colour.print.as_ref(),
            ] {
                if let Some(value) = value.filter(|value| !is_colour(value)) {
                    return wrong(format!(
                        "has {value:?}: write `#` and six small hexadecimal digits"
                    ));
                }
            }
            for other in colour.text_on.iter().chain(&colour.line_on) {
                if self.colour(other).is_none() {
                    return wrong(format!(
                        "stands on `{other}`, which is no colour of this table"
                    ));
                }
            }
            if colour.page.is_some() != colour.meaning.is_some() {
                return wrong("needs both `page` and `meaning`, or neither".into());
            }
            if let Some(page) = &colour.page
                && !page.iter().all(is_property)
            {
                return wrong("names a custom property that is none: leave out the `--`".into());
            }
        }
        Ok(self)
    }
}

fn is_colour(value: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let digits = value.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.bytes().all(is_digit)
}

/// Contrast of two colours of the table, as WCAG has it.
#[cfg(test)]
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| {
        let channel = |at: usize| {
            let part = u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        channel(1) * 0.2126 + channel(3) * 0.7152 + channel(5) * 0.0722
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use super::*;

    fn ours() -> Theme {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        Theme::read(&root).unwrap()
    }

    /// `STEUNWIJZER_WRITE=1 cargo test -p embedding the_documentation` writes it anew.
    #[test]
    fn the_documentation_has_this_table() {
        const BEGIN: &str = "<!-- theme: written from static/theme.toml -->\n";
        const END: &str = "<!-- end of theme -->\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/theming.md");
        let page = fs::read_to_string(path).unwrap();
        let (before, rest) = page.split_once(BEGIN).unwrap();
        let (table, after) = rest.split_once(END).unwrap();
        let expected = ours().documentation();
        if env::var_os("STEUNWIJZER_WRITE").is_some() {
            fs::write(path, [before, BEGIN, &expected, END, after].concat()).unwrap();
            return;
        }
        assert!(
            table == expected,
            "docs/theming.md is stale: STEUNWIJZER_WRITE=1 cargo test -p embedding the_documentation"
        );
    }

    #[test]
    fn our_own_colours_have_more_contrast_than_a_page_needs() {
        let theme = ours();
        let pairs = theme.pairs();
        assert!(pairs.len() > 12, "{pairs:?}");
        for (one, other, least) in pairs {
            let (one, other) = (theme.colour(one).unwrap(), theme.colour(other).unwrap());
            let least = if least == OF_TEXT { 7.0 } else { least };
            for (front, behind) in [(&one.light, &other.light), (&one.dark, &other.dark)] {
                let found = contrast(front, behind);
                assert!(found >= least, "{} on {}: {found}", one.name, other.name);
            }
        }
    }

    #[test]
    fn a_colour_that_a_page_can_set_is_everywhere() {
        let text = "[[colour]]\nname = \"paper\"\nlight = \"#ffffff\"\ndark = \"#000000\"\n\
            [[colour]]\nname = \"quote\"\nlight = \"#111111\"\ndark = \"#eeeeee\"\ntext_on = [\"paper\"]\n\
            meaning = \"a quotation\"\npage = [\"x-quote\"]\n\
            [radius]\nexample = \"1px\"\nmeaning = \"corners\"\npage = []\n";
        let theme = Theme::parse(text).unwrap();
        assert_eq!(theme.pairs(), [("quote", "paper", 4.5)]);
        assert!(
            theme
                .example()
                .contains("  --steunwijzer-quote: #111111;\n")
        );
        let row = "| `--steunwijzer-quote` | a quotation | `--x-quote` |\n";
        assert!(
            theme.documentation().contains(row),
            "{}",
            theme.documentation()
        );
        assert_eq!(
            theme.fill("a { /* colours: dark */ }"),
            "a { --steunwijzer-paper: #000000;\n    --steunwijzer-quote: #eeeeee; }"
        );
        for (from, to, what) in [
            ("#eeeeee", "#EEE", "six small hexadecimal digits"),
            ("[\"paper\"]", "[\"air\"]", "`air`, which is no colour"),
            ("page = [\"x-quote\"]\n", "", "both `page` and `meaning`"),
            ("\"x-quote\"", "\"--x-quote\"", "leave out the `--`"),
        ] {
            let problem = Theme::parse(&text.replacen(from, to, 1))
                .unwrap_err()
                .to_string();
            assert!(
                problem.contains("`quote`") && problem.contains(what),
                "{problem}"
            );
        }
    }
}
