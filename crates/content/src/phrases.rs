//! Finds words in a text.

/// Whether a text has these words, whole and in this order, in capitals or not.
pub fn says(text: &str, words: &str) -> bool {
    let (text, words) = (text.to_lowercase(), words.to_lowercase());
    let joins = |outside: Option<char>, inside: Option<char>| {
        outside.is_some_and(char::is_alphanumeric) && inside.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(&words).any(|(at, found)| {
        let after = &text[at + found.len()..];
        !joins(text[..at].chars().next_back(), words.chars().next())
            && !joins(after.chars().next(), words.chars().next_back())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_words_are_found() {
        assert!(says("Je moet dat. ", "moet"));
        assert!(says("Een Wlz-indicatie (recht)", "indicatie"));
        assert!(says("POH-GGZ", "poh-ggz"));
        assert!(says("Bel nu!", "!"));
        assert!(!says("Je ontmoet mensen", "moet"));
        assert!(!says("moetwil", "moet"));
        assert!(!says("uw arts", "u"));
        assert!(says("Kunt u dat?", "u"));
    }
}
