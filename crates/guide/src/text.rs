//! The sentences of one language.

/// Index of a text in [`Texts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "compile", derive(databake::Bake), databake(path = guide::text))]
pub struct TextId(pub u16);

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "compile", derive(databake::Bake), databake(path = guide::text))]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// All sentences of one language. Every language has the same texts at the same indices; the
/// compiler of the content sees to that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "compile", derive(databake::Bake), databake(path = guide::text))]
pub struct Texts<'m> {
    /// BCP 47 tag, as in the `lang` attribute.
    pub language: &'m str,
    /// Which way it is written.
    pub direction: Direction,
    /// The texts, by [`TextId`].
    pub entries: &'m [&'m str],
}

impl<'m> Texts<'m> {
    /// One text. The empty string for an index of another model, which no checked model holds.
    pub fn get(&self, id: TextId) -> &'m str {
        self.entries.get(usize::from(id.0)).copied().unwrap_or("")
    }

    /// One text with its placeholders (`{name}`) filled in.
    pub fn fill(&self, id: TextId, values: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(id);
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            for (known, value) in values {
                if *known == name {
                    filled.push_str(value);
                }
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts<'m>(entries: &'m [&'m str]) -> Texts<'m> {
        Texts {
            language: "nl",
            direction: Direction::Ltr,
            entries,
        }
    }

    #[test]
    fn placeholders_are_filled_in_and_unknown_ones_disappear() {
        let entries = ["Vraag {n} van {total}{rest}."];
        assert_eq!(
            texts(&entries).fill(TextId(0), &[("n", "2"), ("total", "5")]),
            "Vraag 2 van 5."
        );
    }

    #[test]
    fn a_text_without_placeholders_stays_as_it_is() {
        let entries = ["Verder"];
        assert_eq!(texts(&entries).fill(TextId(0), &[]), "Verder");
        assert_eq!(texts(&entries).get(TextId(9)), "");
    }
}
