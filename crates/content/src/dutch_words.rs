//! Dutch words in texts of other languages, such as huisarts: a voice for the other language cannot say
//! them, so each is marked as Dutch. They are the words of the glossary and those that the language keeps.

use super::fluent::{Messages, Piece};
use guide::text::dutch_word;

/// Marks these words in every sentence.
pub(super) fn mark(messages: &mut Messages, words: &[&str]) {
    // The longest first: “geestelijk verzorgers” before “geestelijk verzorger”.
    let mut words: Vec<&str> = words.to_vec();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    for message in messages.values_mut() {
        for piece in &mut message.pieces {
            if let Piece::Text(text) = piece {
                *text = marked(text, &words);
            }
        }
    }
}

fn marked(text: &str, words: &[&str]) -> String {
    let mut marked = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let is_inside = marked.ends_with(is_of_a_word);
        let found = words.iter().find_map(|word| {
            let (begin, after) = rest.split_at_checked(word.len())?;
            let is_it = !is_inside && is_same(begin, word) && !after.starts_with(is_of_a_word);
            is_it.then_some((begin, after))
        });
        if let Some((word, after)) = found {
            marked.push_str(&dutch_word(word));
            rest = after;
        } else {
            marked.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    marked
}

/// The same word, at the beginning of a sentence or not.
fn is_same(text: &str, word: &str) -> bool {
    let (mut text, mut word) = (text.chars(), word.chars());
    let first = text.next().zip(word.next());
    first.is_some_and(|(one, other)| one == other || one.to_uppercase().eq(other.to_uppercase()))
        && text.as_str() == word.as_str()
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_marked_the_longest_first_and_at_the_beginning_too() {
        let words = ["eigen huisarts", "huisarts", "POH-GGZ"];
        for (text, expected) in [
            ("Huisarts (GP)", "\u{4}Huisarts\u{5} (GP)"),
            ("your eigen huisarts.", "your \u{4}eigen huisarts\u{5}."),
            ("the huisartsen", "the huisartsen"),
            ("a non-huisarts", "a non-huisarts"),
            ("POH-GGZ", "\u{4}POH-GGZ\u{5}"),
        ] {
            assert_eq!(marked(text, &words), expected);
        }
    }
}
