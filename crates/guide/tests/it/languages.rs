//! Every language has every text; a pseudo-language goes the same way.

use std::collections::BTreeSet;

use bumpalo::Bump;
use content::{LanguagePack, pseudo};
use guide::text::parts;
use guide::{Direction, text_file};

use crate::check::real;

/// The `{names}` in a text.
fn names(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect()
}

/// Words for somebody who may speak Dutch alone: first sentences, questions on the card, and who
/// made the card. `card.say` is the heading above a first sentence.
fn is_for_a_helper(key: &str) -> bool {
    let is_first_sentence = key.contains(".say") && key != "card.say";
    let is_question = key.starts_with("card-") && key.contains(".line-");
    is_first_sentence || is_question || key == "card.made"
}

#[test]
fn dutch_comes_first_and_english_is_complete() {
    let content = real();
    let tags: Vec<&str> = content.texts.iter().map(|texts| texts.language).collect();
    assert_eq!(tags[..2], ["nl", "en"]);
    for (key, text) in content.text_keys.iter().zip(content.texts[1].entries) {
        let dutch = parts(text).filter(|(_, dutch)| *dutch).count();
        assert_eq!(dutch, usize::from(is_for_a_helper(key)), "{key}: {text}");
        assert!(parts(text).any(|(_, dutch)| !dutch), "{key} is in English");
    }
}

#[test]
fn every_file_to_fetch_is_read_back() {
    let content = real();
    let count = content.text_keys.len();
    let files = content
        .translations()
        .into_iter()
        .chain(content.formal_pack());
    let files: Vec<LanguagePack> = files.collect();
    assert_eq!(
        files.len(),
        content.texts.len(),
        "one for each but Dutch, and u"
    );
    let different: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(different.len(), files.len());
    for file in files {
        let read = text_file::read(&file.text, content.model.hash, count);
        assert!(read.is_some(), "{}", file.name);
    }
}

#[test]
fn the_pseudo_language_goes_the_same_way() {
    let content = real();
    let arena = Bump::new();
    let dutch = &content.texts[0];
    let nobody = pseudo::texts(&arena, dutch);
    let pack = LanguagePack::new(pseudo::TAG, &nobody, content.model.hash);
    let read = text_file::read(&pack.text, content.model.hash, dutch.entries.len());
    let read = read.expect("it is read");
    assert_eq!((read.language, read.direction), ("ar-XB", Direction::Rtl));
    assert_eq!(read.entries, nobody.entries);
    let letters = |entries: &[&str]| {
        entries
            .iter()
            .map(|text| text.chars().count())
            .sum::<usize>()
    };
    let (long, short) = (letters(nobody.entries), letters(dutch.entries));
    assert!(long * 10 > short * 13, "a third longer: {long} and {short}");
    for (dutch, text) in dutch.entries.iter().zip(nobody.entries) {
        assert_eq!(names(dutch), names(text), "{text}");
    }
}
