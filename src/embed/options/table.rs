//! The options, each with its name, meaning and values.

use super::{Form, Options, Start};
use crate::content::{FORM_U, LANGUAGES};

/// One option.
pub struct Attribute {
    /// Name of the attribute.
    pub name: &'static str,
    /// What it does, for a web team. Markdown. No visitor loads it.
    #[cfg(test)]
    pub meaning: &'static str,
    /// The values there are, in words.
    pub values: fn() -> String,
    /// What holds without it. Neither is this loaded.
    #[cfg(test)]
    pub default: &'static str,
    /// Sets it from a value that is not empty; nothing when the value means nothing.
    pub set: fn(&mut Options, &str) -> Option<()>,
}

/// The option that says where a partner file is.
pub(super) const PARTNER: &str = "partner";

/// Every option, in the order of the documentation.
pub const TABLE: &[Attribute] = &[
    Attribute {
        name: "lang",
        #[cfg(test)]
        meaning: "Language to begin in. `en-GB` gets `en`. Without it, the nearest `lang` around the element counts. A visitor can choose another.",
        values: || {
            let tags: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
            tags.join(", ")
        },
        #[cfg(test)]
        default: "nl",
        set: |options, value| {
            options.language = language_of(value)?;
            Some(())
        },
    },
    Attribute {
        name: "form",
        #[cfg(test)]
        meaning: "How a visitor is addressed in Dutch. It wins over `form` in the partner file.",
        values: || "je, u".into(),
        #[cfg(test)]
        default: "je, or what the partner file says",
        set: |options, value| {
            options.form = Some(match value {
                "je" => Form::Je,
                "u" if !FORM_U.is_empty() => Form::U,
                _ => return None,
            });
            Some(())
        },
    },
    Attribute {
        name: "mode",
        #[cfg(test)]
        meaning: "`isolated` puts the widget in a frame that nothing on your page can look into. `inline` puts it in the page itself: only for a site without trackers.",
        values: || "isolated, inline".into(),
        #[cfg(test)]
        default: "isolated",
        // The element decides it before there is a program.
        set: |_, value| matches!(value, "isolated" | "inline").then_some(()),
    },
    Attribute {
        name: "start",
        #[cfg(test)]
        meaning: "What comes first. A role (`ziek`, `naaste` …) is ticked on the first screen, where a visitor sees it, can change it and still presses on. A group of worries (`gevoel` …) stands first on the screen with worries. `hulp`, `hulp/<id>` and `woorden` open that page, with a way to the questions. No other answer can be given.",
        values: Start::values,
        #[cfg(test)]
        default: "the first question",
        set: |options, value| {
            options.start = Start::read(value)?;
            Some(())
        },
    },
    Attribute {
        name: PARTNER,
        #[cfg(test)]
        meaning: "Address of your partner file ([its format](partner-file.md)).",
        values: || "an https address, or a path on your own site, without user name".into(),
        #[cfg(test)]
        default: "none",
        set: |options, value| {
            options.partner = is_file(value).then(|| value.to_owned());
            options.partner.is_some().then_some(())
        },
    },
    Attribute {
        name: "theme",
        #[cfg(test)]
        meaning: "`auto` takes colours and corners from your page where it has them ([which](theming.md)) and otherwise follows the device of the visitor, in light or dark. `neutral` is our own look in both cases; `light` and `dark` are our own, whatever the device says.",
        values: || "auto, neutral, light, dark".into(),
        #[cfg(test)]
        default: "auto",
        // The boot script applies it, before there is a program.
        set: |_, value| matches!(value, "auto" | "neutral" | "light" | "dark").then_some(()),
    },
    Attribute {
        name: "heading-level",
        #[cfg(test)]
        meaning: "Level of the top heading in the widget, so that it fits the headings of your page. The levels below follow. In a frame the document is ours, and 1 is right.",
        values: || "1, 2, 3".into(),
        #[cfg(test)]
        default: "1",
        set: |options, value| {
            options.heading_level = match value {
                "1" => 1,
                "2" => 2,
                "3" => 3,
                _ => return None,
            };
            Some(())
        },
    },
];

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
    use std::{env, fs};

    use super::*;

    const BEGIN: &str = "<!-- options: written from src/embed/options/table.rs -->\n";
    const END: &str = "<!-- end of options -->\n";

    fn markdown() -> String {
        let mut text =
            "| Attribute | Values | Without it | Meaning |\n|---|---|---|---|\n".to_owned();
        for attribute in TABLE {
            let values = (attribute.values)();
            text.push_str(
                &format!(
                    "| `{}` | {values} | {} | {} |\n",
                    attribute.name, attribute.default, attribute.meaning
                )
                .replace("hulp/<id>,", "hulp/&lt;id&gt;,"),
            );
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
}
