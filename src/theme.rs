//! The look that a page around the widget can give it: colours, corners and letters.
//!
//! One table, [`TOKENS`], says what can be set and which tokens of NL Design System it comes from.
//! A value comes from a page nobody here has seen, so it is read strictly and written anew; a pair
//! of colours that cannot be told apart well enough is replaced by our own. Decides without a browser.

mod colour;

use std::fmt;

pub use self::colour::Colour;

/// What a token holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A colour without transparency.
    Colour,
    /// A length of 0 to 32 px.
    Length,
    /// Names of fonts on the device of the visitor.
    Font,
}

/// Something a page can set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// The custom property, also that of our own stylesheet.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What it is for, for a web team.
    pub meaning: &'static str,
    /// Where it comes from when the page has no such property: the first of these that it has.
    pub host: &'static [&'static str],
    /// Our own value in light, as in static/css/tokens.css.
    pub neutral: &'static str,
}

/// Everything that can be set. The colours of urgent help cannot.
pub const TOKENS: &[Token] = &[
    Token {
        name: "--steunwijzer-paper",
        kind: Kind::Colour,
        meaning: "Behind everything",
        host: &[
            "--utrecht-page-background-color",
            "--utrecht-document-background-color",
        ],
        neutral: "#fbf8f3",
    },
    Token {
        name: "--steunwijzer-surface",
        kind: Kind::Colour,
        meaning: "Behind a card",
        host: &["--utrecht-surface-background-color"],
        neutral: "#ffffff",
    },
    Token {
        name: "--steunwijzer-ink",
        kind: Kind::Colour,
        meaning: "Text",
        host: &["--utrecht-document-color"],
        neutral: "#1e2b2e",
    },
    Token {
        name: "--steunwijzer-accent",
        kind: Kind::Colour,
        meaning: "Links, and the background of the main button",
        host: &[
            "--utrecht-button-primary-action-background-color",
            "--utrecht-link-color",
        ],
        neutral: "#1a565a",
    },
    Token {
        name: "--steunwijzer-on-accent",
        kind: Kind::Colour,
        meaning: "Text on the main button",
        host: &["--utrecht-button-primary-action-color"],
        neutral: "#ffffff",
    },
    Token {
        name: "--steunwijzer-line",
        kind: Kind::Colour,
        meaning: "Borders of what can be operated",
        host: &[
            "--utrecht-form-control-border-color",
            "--utrecht-textbox-border-color",
        ],
        neutral: "#7e8c8f",
    },
    Token {
        name: "--steunwijzer-focus",
        kind: Kind::Colour,
        meaning: "Around what has focus",
        host: &["--utrecht-focus-outline-color"],
        neutral: "#0b3c9b",
    },
    Token {
        name: "--steunwijzer-radius",
        kind: Kind::Length,
        meaning: "Corners",
        host: &["--utrecht-button-border-radius"],
        neutral: "12px",
    },
    Token {
        name: "--steunwijzer-font",
        kind: Kind::Font,
        meaning: "Letters. A font file is not loaded: a visitor without the font reads the next one",
        host: &["--utrecht-document-font-family"],
        neutral: "system-ui, sans-serif",
    },
];

/// Two colours that meet, by their tokens, and the least contrast between them (WCAG 2.2, 1.4.3
/// and 1.4.11).
pub const PAIRS: &[(&str, &str, f64)] = &[
    ("--steunwijzer-ink", "--steunwijzer-paper", 4.5),
    ("--steunwijzer-ink", "--steunwijzer-surface", 4.5),
    ("--steunwijzer-accent", "--steunwijzer-paper", 4.5),
    ("--steunwijzer-accent", "--steunwijzer-surface", 4.5),
    ("--steunwijzer-on-accent", "--steunwijzer-accent", 4.5),
    ("--steunwijzer-line", "--steunwijzer-surface", 3.0),
    ("--steunwijzer-line", "--steunwijzer-paper", 3.0),
    ("--steunwijzer-focus", "--steunwijzer-paper", 3.0),
    ("--steunwijzer-focus", "--steunwijzer-surface", 3.0),
];

/// Something about a theme that its maker has to know.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// A value that cannot be used.
    Value {
        /// The token.
        name: &'static str,
        /// What it holds.
        kind: Kind,
    },
    /// Two colours that cannot be told apart well enough.
    Contrast {
        /// One.
        one: &'static str,
        /// The other.
        other: &'static str,
        /// The contrast there is.
        found: f64,
        /// The least there has to be.
        least: f64,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Warning::Value { name, kind } => {
                let remedy = match kind {
                    Kind::Colour => "write it as #rrggbb or rgb(), without transparency",
                    Kind::Length => "write a length of 0 to 32 px",
                    Kind::Font => "write names of fonts, with commas between them",
                };
                write!(f, "{name} cannot be used; ours is. Remedy: {remedy}.")
            }
            Warning::Contrast {
                one,
                other,
                found,
                least,
            } => write!(
                f,
                "{one} on {other} has a contrast of {found:.1}, and {least} is needed; our own \
                 colours are used for both. Remedy: choose colours that differ more."
            ),
        }
    }
}

/// A token with a value that may be set as it stands.
pub type Set = (&'static str, String);

/// What of a theme is used, and what is wrong with the rest. `get` gives the value of a custom property
/// of the page, as text; nothing or empty where it has none.
pub fn effective(get: impl Fn(&str) -> Option<String>) -> (Vec<Set>, Vec<Warning>) {
    let mut warnings = Vec::new();
    let mut set: Vec<Set> = Vec::new();
    for token in TOKENS {
        let names = std::iter::once(&token.name).chain(token.host);
        let mut values = names.filter_map(|name| get(name));
        let Some(value) = values.find(|value| !value.trim().is_empty()) else {
            continue;
        };
        match read(token.kind, value.trim()) {
            Some(value) => set.push((token.name, value)),
            None => warnings.push(Warning::Value {
                name: token.name,
                kind: token.kind,
            }),
        }
    }
    // What falls back may meet something else: until everything that meets can be told apart. Our own
    // colours can, so this ends.
    while let Some(warning) = too_close(&set) {
        if let Warning::Contrast { one, other, .. } = warning {
            set.retain(|(name, _)| *name != one && *name != other);
        }
        warnings.push(warning);
    }
    (set, warnings)
}

/// The first pair that cannot be told apart well enough.
fn too_close(set: &[Set]) -> Option<Warning> {
    PAIRS.iter().find_map(|(one, other, least)| {
        let is_set = |name: &str| set.iter().any(|(known, _)| *known == name);
        let found = colour(set, one)?.contrast(colour(set, other)?);
        (found < *least && (is_set(one) || is_set(other))).then_some(Warning::Contrast {
            one,
            other,
            found,
            least: *least,
        })
    })
}

/// The colour of a token: that of the theme, or our own.
fn colour(set: &[Set], name: &str) -> Option<Colour> {
    let theirs = set.iter().find(|(known, _)| *known == name);
    let ours = TOKENS.iter().find(|token| token.name == name);
    let value = theirs.map(|(_, value)| value.as_str());
    Colour::read(value.or(ours.map(|token| token.neutral))?)
}

/// The value written anew, or nothing when it is not of this kind.
fn read(kind: Kind, value: &str) -> Option<String> {
    match kind {
        Kind::Colour => Colour::read(value).map(|colour| colour.to_string()),
        Kind::Length => length(value),
        Kind::Font => fonts(value),
    }
}

/// A length in px, or in the rem of a page: 16 px.
fn length(value: &str) -> Option<String> {
    const MOST: f32 = 32.0;
    let is_number = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    let (number, unit) = match value.strip_suffix("px") {
        Some(number) => (number, 1.0),
        None if value == "0" => (value, 1.0),
        None => (value.strip_suffix("rem")?, 16.0),
    };
    let px = is_number(number).then(|| number.parse::<f32>().ok())?? * unit;
    (px <= MOST).then(|| format!("{px}px"))
}

/// Names of fonts. Each is put in quotation marks, so that it is a name and nothing else; the general ones
/// are words of CSS.
fn fonts(value: &str) -> Option<String> {
    const MOST: usize = 300;
    const GENERAL: [&str; 4] = ["sans-serif", "serif", "system-ui", "ui-sans-serif"];
    let plain = |letter: char| letter.is_ascii_alphanumeric() || " -_".contains(letter);
    let names: Option<Vec<String>> = value
        .split(',')
        .map(|name| {
            let name = name.trim().trim_matches(['"', '\'']);
            let is_right = !name.is_empty() && name.chars().all(plain);
            is_right.then(|| match GENERAL.contains(&name) {
                true => name.to_owned(),
                false => format!("\"{name}\""),
            })
        })
        .collect();
    names
        .filter(|_| value.len() <= MOST)
        .map(|names| names.join(", "))
}

#[cfg(test)]
mod tests;
