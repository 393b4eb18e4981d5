//! Every language has every text; a pseudo-language goes the same way.

use std::collections::BTreeSet;

use bumpalo::Bump;
use content::{Compiled, LanguagePack, pseudo};
use guide::model::RoleText;
use guide::text::{is_left_in_dutch, parts, plain, without_dutch};
use guide::{Direction, TextId, text_file};

use crate::check::real;

/// The `{names}` in a text.
fn names(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect()
}

/// Words for somebody who may speak Dutch alone: first sentences, questions on the card and in a
/// call, and who made the card. `card.say` is the heading above a first sentence.
fn is_for_a_helper(key: &str) -> bool {
    let is_first_sentence = key.contains(".say") && key != "card.say";
    let is_question = key.starts_with("card-") && key.contains(".line-");
    let is_asked_then = key.starts_with("ui-call-next-");
    is_first_sentence || is_question || is_asked_then || key == "card.made"
}

#[test]
fn dutch_comes_first_and_english_is_complete() {
    let content = real();
    let tags: Vec<&str> = content.texts.iter().map(|texts| texts.language).collect();
    assert_eq!(tags[..2], ["nl", "en"]);
    for (key, text) in content.text_keys.iter().zip(content.texts[1].entries) {
        // What the file of the language leaves out: the Dutch of the same key.
        let has_dutch = without_dutch(text) != *text;
        assert_eq!(has_dutch, is_for_a_helper(key), "{key}: {text}");
        assert!(!is_left_in_dutch(text), "{key} is in English");
    }
}

#[test]
fn a_dutch_word_in_an_english_sentence_is_marked_as_dutch() {
    let content = real();
    let english = content.texts[1].entries;
    for word in ["huisarts", "gemeente", "POH-GGZ", "eigen risico"] {
        let has_it = |text: &&&str| plain(text).contains(&format!("the {word} "));
        let text = english.iter().find(has_it).expect(word);
        assert!(parts(text).any(|part| part == (word, true)), "{text}");
    }
}

/// The texts that are shown before there is a result, and to somebody in need.
fn shown_without_a_result(content: &Compiled<'_>) -> Vec<TextId> {
    let model = &content.model;
    let all = |text: &RoleText<'_>| {
        let variants = text.variants.iter().map(|variant| variant.text);
        variants.chain([text.default]).collect::<Vec<_>>()
    };
    let titles = model.screens.iter().filter_map(|screen| screen.heading);
    let titles = titles.flat_map(|heading| [Some(heading.title), heading.hint]);
    let questions = model.questions.iter().flat_map(|question| {
        let groups = question.groups.iter().map(|group| group.title);
        let texts = groups.chain([question.label]).chain(question.hint);
        texts.flat_map(|text| all(&text)).collect::<Vec<_>>()
    });
    let choices = model.choices.iter().flat_map(|choice| all(&choice.label));
    let flags = model.flags.iter().flat_map(|flag| {
        let lines = flag.lines.iter().map(|line| line.text);
        lines.chain([flag.title]).chain(all(&flag.say))
    });
    let urgent = model.urgent.iter().map(|line| line.text);
    let keys = content.text_keys.iter().enumerate();
    let ui = keys.filter(|(_, key)| key.starts_with("ui-"));
    let ui = ui.map(|(index, _)| TextId(u16::try_from(index).expect("few texts")));
    titles
        .flatten()
        .chain(questions)
        .chain(choices)
        .chain(flags)
        .chain(urgent)
        .chain([model.urgent_title])
        .chain(ui)
        .collect()
}

#[test]
fn what_a_question_or_a_signal_says_is_built_in() {
    let content = real();
    let built_in = content.built_in();
    for id in shown_without_a_result(content) {
        let index = usize::from(id.0);
        let key = &content.text_keys[index];
        assert_eq!(built_in[index], content.texts[0].entries[index], "{key}");
    }
}

#[test]
fn each_dutch_text_is_built_in_or_in_the_file_with_the_rest() {
    let content = real();
    let dutch = content.texts[0].entries;
    let rest = content.rest_pack().expect("there is Dutch");
    let rest = text_file::read(&rest.text, content.model.hash, dutch.len());
    let rest = rest.expect("it is read").entries;
    for (index, (built_in, rest)) in content.built_in().into_iter().zip(&rest).enumerate() {
        let both = [built_in, *rest];
        assert!(both.contains(&""), "once: {both:?}");
        assert_eq!(both.concat(), dutch[index]);
    }
    let letters = |texts: &[&str]| texts.iter().map(|text| text.len()).sum::<usize>();
    assert!(
        letters(&rest) > 2 * letters(&content.built_in()),
        "most texts are not built in"
    );
}

#[test]
fn every_file_to_fetch_is_read_back() {
    let content = real();
    let count = content.text_keys.len();
    let files = content.text_packs();
    assert_eq!(
        files.len(),
        content.texts.len() + 1,
        "one for each, and one for u"
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
