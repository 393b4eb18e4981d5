//! A pseudo-language made from Dutch: longer, accented and from right to left.
//!
//! It shows what a real translation would run into before there is one: words that do not fit, words
//! that are not in the texts at all, and a screen that only works from left to right. `ar-XB` is the
//! tag that the Unicode locale data reserves for it.

use bumpalo::Bump;

use guide::text::{Direction, Texts};

/// The tag of the language.
pub const TAG: &str = "ar-XB";

/// The texts in the pseudo-language.
pub fn texts<'m>(arena: &'m Bump, dutch: &Texts<'_>) -> Texts<'m> {
    let entries = dutch
        .entries
        .iter()
        .map(|text| &*arena.alloc_str(&pseudo(text)));
    let entries: Vec<&'m str> = entries.collect();
    Texts {
        language: TAG,
        direction: Direction::Rtl,
        entries: arena.alloc_slice_copy(&entries),
    }
}

/// Words become longer and run from right to left; numbers, addresses and `{placeholders}` stay.
fn pseudo(text: &str) -> String {
    let mut result = String::new();
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end();
        let changes = !bare.contains(['{', '}', '@', '/'])
            && !bare.trim_end_matches('.').contains('.')
            && bare.chars().any(char::is_alphabetic)
            && !bare.chars().any(|letter| letter.is_ascii_digit());
        if changes {
            // Letters that are written from left to right are turned round, as Android's
            // pseudo-locale does.
            result.push('\u{202e}');
            result.extend(bare.chars().flat_map(longer));
            result.push('\u{202c}');
            result.push_str(&word[bare.len()..]);
        } else {
            result.push_str(word);
        }
    }
    result
}

/// A letter with an accent; vowels twice.
fn longer(letter: char) -> impl Iterator<Item = char> {
    let accented = match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Â',
        'E' => 'Ê',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Û',
        'n' => 'ñ',
        's' => 'š',
        'c' => 'ç',
        other => other,
    };
    let again = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u').then_some(accented);
    [accented].into_iter().chain(again)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_longer_and_the_rest_stays() {
        assert_eq!(pseudo("Verder"), "\u{202e}Véérdéér\u{202c}");
        assert_eq!(
            pseudo("Bel {tel} of 0800-2000, www.113.nl {n}"),
            "\u{202e}Béél\u{202c} {tel} \u{202e}ööf\u{202c} 0800-2000, www.113.nl {n}"
        );
    }
}
