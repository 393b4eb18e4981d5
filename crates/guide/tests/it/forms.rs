//! Dutch with “u”: what the rules in `content/forms/u.toml` make of Dutch with “je”.

use content::in_formal;

use crate::check::{files, real};

/// Sentences with “je” and, below each, the same with “u”, as proofread by a person.
const READ: &str = include_str!("forms.txt");

#[test]
fn forty_sentences_become_what_a_person_proofread() {
    let files = files();
    let lines: Vec<&str> = READ.lines().filter(|line| !line.starts_with('#')).collect();
    let pairs: Vec<&[&str]> = lines.split(|line| line.is_empty()).collect();
    assert!(pairs.len() >= 40, "{} pairs", pairs.len());
    for pair in pairs {
        let [je, u] = pair else {
            panic!("not a pair: {pair:?}");
        };
        assert_eq!(in_formal(&files, je).as_deref(), Some(*u));
    }
}

/// Texts that address a child or young person, and what visitors say themselves.
fn may_say_je(key: &str, text: &str) -> bool {
    let attribute = key.split_once('.').map_or("", |(_, attribute)| attribute);
    says_themselves(key, text)
        || attribute.split('-').any(|part| part == "jong")
        || [
            "support-kindertelefoon",
            "support-school",
            "support-jongeren_hulp",
            "support-kinderen_begeleiding.door-huisarts",
            "support-kinderen_begeleiding.referral",
            "flag-kind_onveilig.line-",
            "rule-jong",
        ]
        .iter()
        .any(|begin| key.starts_with(begin))
}

/// First sentences, answers, questions on the card and quoted words for a friend: the visitor says
/// them, so a “u” in them would be another person.
fn says_themselves(key: &str, text: &str) -> bool {
    let attribute = key.split_once('.').map_or("", |(_, attribute)| attribute);
    attribute.split('-').any(|part| part == "say")
        || key.starts_with("option-")
        || (key.starts_with("card-") && attribute.starts_with("line-"))
        || (text.starts_with('‘') && text.ends_with('’'))
}

fn formal_texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    let content = real();
    let formal = content.formal.expect("the content has rules for u");
    let texts = content
        .text_keys
        .iter()
        .map(String::as_str)
        .zip(formal.entries);
    texts.map(|(key, text)| (key, *text))
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric() && !"'’-".contains(letter))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[test]
fn no_je_is_left() {
    for (key, text) in formal_texts().filter(|(key, text)| !may_say_je(key, text)) {
        for left in ["je", "jij", "jou", "jouw", "jezelf", "jullie"] {
            assert!(
                !words(text).iter().any(|word| word == left),
                "{key}: {text}"
            );
        }
    }
}

#[test]
fn every_verb_beside_u_has_its_ending() {
    // Stems that stand beside “je” and “ik” alone; a noun (“zorg”, “vraag”) may follow “u”, so some are
    // looked at before it only. Before “uw” a stem tells somebody to do something (“vraag uw
    // huisarts”), but these never do.
    let before_u = "begin ben heb kun wil vind word krijg betaal bel zoek lees kies neem stel \
        denk twijfel pieker ga kom zie lig open vertel vraag zeg hoef voel maak blijf sta doe";
    let after_u = "begin ben heb kun wil vind word krijg betaal denk twijfel pieker ga kom zie lig \
        hoef voel weest zijt";
    let before_uw = "ben heb kun wil krijg word";
    let is_in = |list: &str, word: &str| list.split_whitespace().any(|one| one == word);
    for (key, text) in formal_texts().filter(|(key, text)| !may_say_je(key, text)) {
        // Only words of the same sentence are beside each other.
        for sentence in text.split(['.', '?', '!', ':', ';', ',', '(']) {
            for pair in words(sentence).windows(2) {
                let (one, other) = (pair[0].as_str(), pair[1].as_str());
                let wrong = (other == "u" && is_in(before_u, one))
                    || (one == "u" && is_in(after_u, other))
                    || (other == "uw" && is_in(before_uw, one));
                assert!(!wrong, "{key}: “{one} {other}” in {text}");
            }
        }
    }
}

#[test]
fn the_visitors_own_sentences_stay_as_they_are() {
    let content = real();
    let dutch = content.texts[0].entries;
    let mut same = 0;
    for ((key, formal), dutch) in formal_texts().zip(dutch) {
        if says_themselves(key, dutch) {
            assert_eq!(formal, *dutch, "{key}");
            same += 1;
        }
    }
    let changed = formal_texts()
        .zip(dutch)
        .filter(|((_, formal), je)| formal != *je);
    assert!(changed.count() > 300, "most of the guide says u");
    assert!(same > 100, "{same} texts are somebody's own words");
}
