//! A signature into `content/signoff.toml`, which keeps its comments, order and layout.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use guide::Date;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, value};

/// The file with the signatures, below `content/`.
pub const FILE: &str = "signoff.toml";

/// The file while a signature is added to it.
pub struct Signoff {
    document: DocumentMut,
}

/// What is to be written down.
pub struct Signed<'a> {
    /// The role of the clinician.
    pub role: &'a str,
    /// The day of signing.
    pub on: Date,
    /// The last day on which it counts.
    pub review_by: Date,
    /// Name and hash of each item.
    pub saw: &'a [(String, String)],
}

/// The roles that can sign.
///
/// # Errors
/// A file that is broken.
pub fn roles(text: &str) -> Result<Vec<String>> {
    Ok(Signoff::parse(text)?.roles())
}

impl Signoff {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// Text that is no TOML.
    pub fn parse(text: &str) -> Result<Self> {
        let document = text
            .parse()
            .with_context(|| format!("content/{FILE} is broken"))?;
        Ok(Signoff { document })
    }

    /// The roles that can sign.
    pub fn roles(&self) -> Vec<String> {
        let roles = self.document.get("roles").and_then(Item::as_array);
        let roles = roles.into_iter().flatten();
        roles
            .filter_map(|role| role.as_str())
            .map(str::to_owned)
            .collect()
    }

    /// The day on which a role signed an item last, with the hash it saw.
    pub fn last(&self, role: &str, item: &str) -> Option<(Date, String)> {
        let blocks = self.document.get("signature")?.as_array_of_tables()?;
        let of_role = blocks.iter().filter(|block| is_of(block, role));
        let days = of_role.filter_map(|block| {
            let saw = block.get("saw")?.as_table_like()?.get(item)?.as_str()?;
            let on = content::day(block.get("on")?.as_str()?).ok()?;
            Some((on, saw.to_owned()))
        });
        days.max()
    }

    /// Adds a signature; what the same role signed before of the same items makes place for it.
    ///
    /// # Errors
    /// Signatures that are no list of blocks.
    pub fn add(&mut self, signed: &Signed<'_>) -> Result<()> {
        let blocks = self
            .document
            .entry("signature")
            .or_insert(Item::ArrayOfTables(ArrayOfTables::new()))
            .as_array_of_tables_mut()
            .with_context(|| format!("content/{FILE} has a `signature` that is no block"))?;
        for block in blocks.iter_mut().filter(|block| is_of(block, signed.role)) {
            if let Some(saw) = block.get_mut("saw").and_then(Item::as_table_like_mut) {
                for (item, _) in signed.saw {
                    saw.remove(item);
                }
            }
        }
        blocks.retain(|block| {
            let saw = block.get("saw").and_then(Item::as_table_like);
            !saw.is_some_and(|saw| saw.is_empty())
        });
        let mut saw = Table::new();
        for (item, hash) in signed.saw {
            saw[item.as_str()] = value(hash.as_str());
        }
        let mut block = Table::new();
        block["role"] = value(signed.role);
        block["on"] = value(signed.on.to_string());
        block["review_by"] = value(signed.review_by.to_string());
        block["saw"] = Item::Table(saw);
        blocks.push(block);
        Ok(())
    }

    /// Every hash that somebody signed, as it is or as it was.
    pub fn hashes(&self) -> BTreeSet<String> {
        let blocks = self.document.get("signature");
        let blocks = blocks.and_then(Item::as_array_of_tables);
        let saw = blocks.into_iter().flatten().filter_map(|block| {
            let saw = block.get("saw")?.as_table_like()?;
            Some(saw.iter().filter_map(|(_, hash)| hash.as_str()))
        });
        saw.flatten().map(str::to_owned).collect()
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        self.document.to_string()
    }
}

fn is_of(block: &Table, role: &str) -> bool {
    block.get("role").and_then(Item::as_str) == Some(role)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "# Who has checked what.\n\n# A role, never a person.\nroles = [\n    \"huisarts\",  # first\n    \"psychiater\",\n]\n";

    fn add(signoff: &mut Signoff, role: &str, on: u32, saw: &[(&str, &str)]) {
        let saw: Vec<_> = saw
            .iter()
            .map(|(item, hash)| ((*item).to_owned(), (*hash).to_owned()))
            .collect();
        let signed = Signed {
            role,
            on: Date(on),
            review_by: Date(20271231),
            saw: &saw,
        };
        signoff.add(&signed).unwrap();
    }

    #[test]
    fn comments_and_other_signatures_stay_and_the_older_one_of_a_role_goes() {
        let mut signoff = Signoff::parse(BEFORE).unwrap();
        assert_eq!(signoff.roles(), ["huisarts", "psychiater"]);
        add(
            &mut signoff,
            "huisarts",
            20270110,
            &[("card huisarts", "a"), ("urgent", "b")],
        );
        add(&mut signoff, "psychiater", 20270111, &[("urgent", "b")]);
        let text = signoff.text();
        assert!(text.starts_with(BEFORE), "{text}");
        let mut again = Signoff::parse(&text).unwrap();
        assert_eq!(
            again.last("huisarts", "urgent"),
            Some((Date(20270110), "b".into()))
        );
        assert_eq!(again.last("huisarts", "guide"), None);
        add(&mut again, "huisarts", 20270201, &[("urgent", "c")]);
        let text = again.text();
        assert!(text.starts_with(BEFORE), "{text}");
        assert_eq!(
            text.matches("\"urgent\"").count() + text.matches("urgent =").count(),
            2,
            "{text}"
        );
        assert_eq!(
            again.hashes().into_iter().collect::<Vec<_>>(),
            ["a", "b", "c"]
        );
        add(&mut again, "huisarts", 20270301, &[("card huisarts", "d")]);
        assert_eq!(again.text().matches("[[signature]]").count(), 3);
        assert!(Signoff::parse("roles = [").is_err());
    }
}
