//! Changes in texts and facts, which change no visitor's advice.

use std::collections::BTreeMap;

use guide::model::Fact;

use content::Content;

/// Prints the texts and facts that were changed, added or removed.
pub fn print(before: &Content<'_>, after: &Content<'_>) {
    print_list("texts", &texts(before), &texts(after));
    print_list("facts", &facts(before), &facts(after));
}

/// The Dutch texts by key.
pub fn texts(content: &Content<'_>) -> BTreeMap<String, String> {
    let entries = content.dutch.entries.iter();
    let keys = content.compiled.text_keys.iter();
    keys.zip(entries)
        .map(|(key, text)| (key.clone(), (*text).to_owned()))
        .collect()
}

/// What is claimed of each fact, by id.
pub fn facts(content: &Content<'_>) -> BTreeMap<String, String> {
    let facts = content.compiled.model.facts.iter();
    facts
        .map(|fact| (fact.id.to_owned(), in_words(fact)))
        .collect()
}

fn in_words(fact: &Fact<'_>) -> String {
    let day = |day: guide::Date| {
        let (year, month, day) = day.parts();
        format!("{year:04}-{month:02}-{day:02}")
    };
    let claim = &fact.claim;
    let end = claim
        .valid_until
        .map_or(String::new(), |last| format!(", valid until {}", day(last)));
    format!(
        "{} ({:?}, checked on {}, review by {}{end})",
        fact.value,
        claim.certainty,
        day(claim.checked_on),
        day(claim.review_by),
    )
}

fn print_list(what: &str, before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) {
    let changed = after
        .iter()
        .filter_map(|(key, is)| Some((key, before.get(key)?, is)))
        .filter(|(_, was, is)| was != is);
    let new = after.iter().filter(|(key, _)| !before.contains_key(*key));
    let gone = before.iter().filter(|(key, _)| !after.contains_key(*key));
    println!(
        "\n{what}: {} changed, {} new, {} gone",
        changed.clone().count(),
        new.clone().count(),
        gone.clone().count(),
    );
    for (key, was, is) in changed {
        println!("  {key}\n    was  {was}\n    is   {is}");
    }
    for (key, is) in new {
        println!("  {key}\n    new  {is}");
    }
    for (key, was) in gone {
        println!("  {key}\n    gone {was}");
    }
}
