//! Sentences, words and syllables of Dutch text.

use hypher::{Lang, hyphenate_bounded};

use super::rules::Reading;

const CLOSING: &[char] = &['"', '\'', '’', '”', '»', ')', ']'];
const OPENING: &[char] = &['"', '\'', '‘', '“', '«', '(', '['];

/// The sentences of a text, in order.
///
/// A sentence ends at `.`, `?`, `!` or `…`, closing quotes and brackets included, when white space
/// or nothing follows. So “113.nl” and “’s avonds” end nothing. Colons and semicolons end nothing
/// either: two thoughts in one sentence count as one long sentence.
pub fn sentences<'a>(text: &'a str, reading: &Reading) -> Vec<&'a str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut position = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        position += piece.len();
        if ends_sentence(piece.trim_end(), reading) {
            sentences.push(text[start..position].trim());
            start = position;
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

/// Whether a text is made of sentences; otherwise it is a heading, a label or an answer.
pub fn is_running(text: &str) -> bool {
    text.trim_end_matches(CLOSING)
        .ends_with(['.', '?', '!', '…'])
}

fn ends_sentence(piece: &str, reading: &Reading) -> bool {
    let bare = piece.trim_end_matches(CLOSING);
    let abbreviation = bare.ends_with('.')
        && reading
            .abbreviations
            .iter()
            .any(|known| bare.trim_start_matches(OPENING).to_lowercase() == *known);
    is_running(bare) && !abbreviation
}

/// The words of a sentence, without the punctuation around them.
pub fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split_whitespace()
        .map(|word| {
            // The apostrophe of “’s avonds” is part of the word.
            let keep = |letter: char| letter.is_alphanumeric() || "'’{}".contains(letter);
            word.trim_matches(|letter| !keep(letter))
        })
        .filter(|word| word.contains(char::is_alphanumeric))
}

/// The number of syllables; nothing for what is no word of the language: numbers, addresses and
/// `{placeholders}`.
///
/// Hyphenation patterns say where a word falls apart, the vowels in each part how often it sounds:
/// patterns alone do not split off a first syllable of one letter (“avond”), vowels alone do not
/// see the border in “beantwoord”.
pub fn syllables(word: &str, reading: &Reading) -> Option<usize> {
    let outside = |letter: char| letter.is_numeric() || "{}./@".contains(letter);
    let word = word.trim_end_matches(['.', '/']);
    if word.contains(outside) {
        return None;
    }
    Some(
        word.split('-')
            .map(|part| syllables_of_part(part, reading))
            .sum(),
    )
}

fn syllables_of_part(part: &str, reading: &Reading) -> usize {
    let is = |known: &String| known == part;
    // “’s” in “’s avonds” has no sound of its own.
    let clitic = part.starts_with(['\'', '’']);
    let letters = part.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters.clone().count() > 1 && letters.clone().all(char::is_uppercase);
    let spelled = reading.spelled.iter().any(is)
        || (capitals && !reading.spoken.iter().any(is))
        || (!clitic && vowel_groups(&part.to_lowercase()) == 0);
    if spelled {
        // The name of every letter is one syllable.
        return letters.count();
    }
    hyphenate_bounded(&part.to_lowercase(), Lang::Dutch, 1, 1)
        .map(vowel_groups)
        .sum()
}

/// The vowels of Dutch, with those that two or three letters write; longest first.
const VOWELS: &[&str] = &[
    "aai", "eeu", "ieu", "oei", "ooi", "aa", "ai", "au", "ea", "ee", "eé", "ei", "eu", "ëe", "éé",
    "ie", "ij", "oa", "oe", "oi", "oo", "ou", "óó", "ui", "uu", "a", "e", "i", "o", "u", "y", "á",
    "à", "â", "ä", "é", "è", "ê", "ë", "í", "ì", "î", "ï", "ó", "ò", "ô", "ö", "ú", "ù", "û", "ü",
];

fn vowel_groups(part: &str) -> usize {
    let mut groups = 0;
    let mut rest = part;
    while let Some(letter) = rest.chars().next() {
        let vowel = VOWELS.iter().find(|vowel| rest.starts_with(**vowel));
        groups += usize::from(vowel.is_some());
        rest = &rest[vowel.map_or(letter.len_utf8(), |vowel| vowel.len())..];
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading() -> Reading {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect();
        Reading {
            abbreviations: list(&["bijv.", "enz.", "o.a."]),
            spoken: list(&["KIEZO"]),
            spelled: list(&["Wmo"]),
        }
    }

    #[test]
    fn syllables_of_dutch_words() {
        for (word, expected) in [
            ("ik", 1),
            ("je", 1),
            ("geeuw", 1),
            ("nieuws", 1),
            ("mooie", 2),
            ("reëel", 2),
            ("ideeën", 3),
            ("radio", 3),
            ("team", 1),
            ("vóór", 1),
            ("vrij", 1),
            ("bijeen", 2),
            ("één", 1),
            ("Eén", 1),
            ("regio", 3),
            ("avond", 2),
            ("overleden", 4),
            ("uren", 2),
            ("adem", 2),
            ("zoals", 2),
            ("beantwoord", 3),
            ("patiënt", 3),
            ("financiële", 5),
            ("geïnteresseerd", 5),
            ("coördinator", 5),
            ("sociaal", 3),
            ("psychiater", 4),
            ("palliatief", 4),
            ("situatie", 4),
            ("huisarts", 2),
            ("verzekeraar", 4),
            ("wijkverpleegkundige", 6),
            ("mantelzorgondersteuning", 7),
            ("maatschappelijk", 4),
            ("zo'n", 1),
            ("foto's", 2),
            ("’s", 0),
            ("'s", 0),
            ("rouw-", 1),
        ] {
            assert_eq!(syllables(word, &reading()), Some(expected), "{word}");
        }
    }

    #[test]
    fn abbreviations_are_read_letter_by_letter_unless_they_are_words() {
        for (word, expected) in [
            ("POH-GGZ", 6),
            ("UWV", 3),
            ("Wlz", 3),
            ("Wmo", 3),
            ("Wmo-loket", 5),
            ("WIA-uitkering", 6),
            ("KIEZO", 2),
        ] {
            assert_eq!(syllables(word, &reading()), Some(expected), "{word}");
        }
    }

    #[test]
    fn numbers_and_addresses_have_no_syllables() {
        for word in ["0800-2000", "113", "113.nl", "thuisarts.nl", "{n}", "18"] {
            assert_eq!(syllables(word, &reading()), None, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        for (text, expected) in [
            (
                "Bel je huisarts. 's Avonds bel je de post.",
                &["Bel je huisarts.", "'s Avonds bel je de post."][..],
            ),
            (
                "Bel de huisarts. ’s Nachts ook.",
                &["Bel de huisarts.", "’s Nachts ook."],
            ),
            (
                "Bel 0800-2000. Of chat op 113.nl. Dat kan.",
                &["Bel 0800-2000.", "Of chat op 113.nl.", "Dat kan."],
            ),
            (
                "Zoek steun, bijv. Geldfit. Bel zelf.",
                &["Zoek steun, bijv. Geldfit.", "Bel zelf."],
            ),
            (
                "Hulp (o.a. thuis) kan. Echt?",
                &["Hulp (o.a. thuis) kan.", "Echt?"],
            ),
            (
                "‘Ik ben bang.’ Zeg dat (of niet.) Goed",
                &["‘Ik ben bang.’", "Zeg dat (of niet.)", "Goed"],
            ),
            (
                "Het is gratis; vraag het na: nu",
                &["Het is gratis; vraag het na: nu"],
            ),
            ("Vraag {n} van 3", &["Vraag {n} van 3"]),
            (" – ", &[]),
        ] {
            assert_eq!(sentences(text, &reading()), expected, "{text}");
        }
    }

    #[test]
    fn words_lose_their_punctuation() {
        let found: Vec<&str> = words("Bel \"de post\" – 's nachts: (rouw- en) 113.nl.").collect();
        assert_eq!(
            found,
            ["Bel", "de", "post", "'s", "nachts", "rouw", "en", "113.nl"]
        );
    }
}
