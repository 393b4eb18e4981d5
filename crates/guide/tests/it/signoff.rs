//! What a clinician signs: which change lapses what, and what a signature is worth.

use std::collections::{BTreeMap, BTreeSet};

use bumpalo::Bump;
use guide::compile::{Files, ReviewItem, compile};

use crate::check::{TODAY, files, real};

/// The items of these files on the day the content was collected.
#[track_caller]
fn items(files: &Files) -> Vec<ReviewItem> {
    match compile(&Bump::new(), files, TODAY) {
        Ok(compiled) => compiled.review,
        Err(problems) => panic!("{problems:?}"),
    }
}

/// The real content with changes: file, from, to.
#[track_caller]
fn changed(changes: &[(&str, &str, &str)]) -> Files {
    let mut files = files();
    for (file, from, to) in changes {
        let text = files.0.remove(*file).unwrap_or_default();
        assert!(text.contains(from), "{file} has no “{from}”");
        files.0.insert((*file).into(), text.replacen(from, to, 1));
    }
    files
}

/// Names of the items that a change gives another hash.
#[track_caller]
fn lapsed_by(changes: &[(&str, &str, &str)]) -> BTreeSet<String> {
    let hashes = |items: &[ReviewItem]| -> BTreeMap<String, String> {
        let pairs = items.iter().map(|item| (item.name(), item.hash.clone()));
        pairs.collect()
    };
    let before = hashes(&real().review);
    let after = hashes(&items(&changed(changes)));
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    let differs = |name: &&String| before.get(*name) != after.get(*name);
    before.keys().filter(differs).cloned().collect()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(ToString::to_string).collect()
}

#[test]
fn everything_has_one_name_and_a_hash_of_twelve_digits() {
    let review = &real().review;
    let names: BTreeSet<String> = review.iter().map(ReviewItem::name).collect();
    assert_eq!(names.len(), review.len());
    let model = &real().model;
    assert_eq!(
        review.len(),
        4 + model.flags.len() + model.questions.len() + model.rules.len() + model.supports.len()
    );
    for item in review {
        assert_eq!(item.hash.len(), 12, "{}", item.name());
    }
}

#[test]
fn every_sentence_a_visitor_can_read_is_part_of_an_item() {
    let forms: Vec<&str> = real()
        .review
        .iter()
        .map(|item| item.form.as_str())
        .collect();
    let forms = forms.concat();
    let dutch = real().texts[0];
    for (key, sentence) in real().text_keys.iter().zip(dutch.entries) {
        let part = format!(" {}:{sentence}\n", sentence.len());
        assert!(forms.contains(&part), "{key} is in no item");
    }
}

#[test]
fn a_word_in_a_rule_lapses_that_rule_only() {
    let change = ("text/nl/rules.ftl", "rule-jong = ", "rule-jong = Dus: ");
    assert_eq!(lapsed_by(&[change]), names(&["rule jong"]));
}
