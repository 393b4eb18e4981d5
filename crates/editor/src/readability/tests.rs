use super::check::{Fault, Violation, check};
use super::rules::{Exception, Rules};
use super::texts::Text;
use super::*;

fn rules() -> Rules {
    let mut rules = Rules::read(&Project::find().unwrap().root).unwrap();
    // Those are about texts that the tests below do not have.
    rules.exception.clear();
    rules
}

fn text<'a>(key: &'a str, text: &'a str) -> Text<'a> {
    let file = "text/nl/supports/huisarts.ftl";
    Text { key, file, text }
}

fn faults(texts: &[Text<'_>]) -> Vec<Fault> {
    check(&rules(), texts)
        .into_iter()
        .map(|violation| violation.fault)
        .collect()
}

/// The forbidden or unexplained words found, in order.
fn words_in(texts: &[Text<'_>]) -> Vec<String> {
    faults(texts)
        .into_iter()
        .filter_map(|fault| match fault {
            Fault::Forbidden { word, .. } | Fault::Unexplained { word, .. } => Some(word),
            Fault::LongSentence { .. }
            | Fault::HardText { .. }
            | Fault::HardTogether { .. }
            | Fault::LongTogether { .. }
            | Fault::NeedlessException { .. } => None,
        })
        .collect()
}

#[test]
fn the_texts_are_readable() {
    with_texts(|rules, texts| {
        let violations: Vec<String> = check(rules, texts)
            .iter()
            .map(Violation::to_string)
            .collect();
        assert!(violations.is_empty(), "{}", violations.join("\n"));
        Ok(())
    })
    .unwrap();
}

#[test]
fn every_text_is_found_in_its_file() {
    with_texts(|_, texts| {
        assert!(texts.len() > 900, "{}", texts.len());
        for text in texts {
            let of_dossier = text.key.starts_with("review-");
            let file = if of_dossier { "review/nl.toml" } else { ".ftl" };
            assert!(text.file.ends_with(file), "{}", text.key);
        }
        let huisarts = texts
            .iter()
            .find(|text| text.key == "support-huisarts.gives")
            .unwrap();
        assert_eq!(huisarts.file, "text/nl/supports/huisarts.ftl");
        Ok(())
    })
    .unwrap();
}

#[test]
fn the_rules_can_be_kept() {
    let rules = Rules::read(&Project::find().unwrap().root).unwrap();
    for jargon in &rules.jargon {
        assert!(
            !jargon.words.is_empty() && !jargon.explained_by.is_empty(),
            "{jargon:?}"
        );
    }
    for abbreviation in &rules.reading.abbreviations {
        assert!(abbreviation.ends_with('.'), "{abbreviation}");
        assert_eq!(*abbreviation, abbreviation.to_lowercase());
    }
    for exception in &rules.exception {
        assert!(exception.why.len() > 20, "{exception:?}");
    }
}

#[test]
fn a_broken_text_is_caught_with_place_and_remedy() {
    let broken = "U moet naar de huisarts met uw klachten, want daar krijgt u gegarandeerd een \
                  verwijzing voor gespecialiseerde psychotherapeutische behandelmogelijkheden in \
                  uw ziekenhuis.";
    let found = check(&rules(), &[text("support-huisarts.gives", broken)]);
    let faults: Vec<&Fault> = found.iter().map(|violation| &violation.fault).collect();
    assert!(
        matches!(
            faults[0],
            Fault::LongSentence {
                words: 22,
                limit: 20,
                ..
            }
        ),
        "{faults:?}"
    );
    assert!(
        faults
            .iter()
            .any(|fault| matches!(fault, Fault::HardTogether { .. })),
        "{faults:?}"
    );
    assert!(
        faults
            .iter()
            .any(|fault| matches!(fault, Fault::LongTogether { .. })),
        "{faults:?}"
    );
    assert_eq!(
        words_in(&[text("support-huisarts.gives", broken)]),
        ["klachten", "moet", "gegarandeerd", "u", "uw", "verwijzing"]
    );
    let unexplained = found
        .iter()
        .find(|violation| matches!(violation.fault, Fault::Unexplained { .. }));
    assert_eq!(
        unexplained.unwrap().to_string(),
        "content/text/nl/supports/huisarts.ftl, support-huisarts.gives: “verwijzing” is not \
         explained. Remedy: Write “verwijzing (brief van een arts)”, or do without it."
    );
}

#[test]
fn a_hard_text_is_caught_when_it_is_long_enough_to_tell() {
    let long = "Psychotherapeutische behandelmogelijkheden. Maatschappelijke ondersteuning. \
                Verpleegkundige begeleiding.";
    let short = "Psychotherapeutische behandelmogelijkheden. Maatschappelijke ondersteuning.";
    let hard = |words| {
        faults(&[text("a", words)])
            .iter()
            .any(|fault| matches!(fault, Fault::HardText { .. }))
    };
    assert!(hard(long) && !hard(short));
}

#[test]
fn only_a_sentence_to_say_has_u() {
    let words = "Kunt u me helpen?";
    for key in ["support-huisarts.say", "support-huisarts.say-naaste"] {
        assert_eq!(words_in(&[text(key, words)]), [""; 0], "{key}");
    }
    for key in [
        "support-huisarts.gives",
        "ui-say",
        "support-huisarts.saying",
    ] {
        assert_eq!(words_in(&[text(key, words)]), ["u"], "{key}");
    }
}

#[test]
fn a_word_is_explained_where_the_reader_sees_it() {
    let word = "Vraag om een verwijzing.";
    let plain = "Een brief van een arts.";
    let explained = |in_text, by| words_in(&[text(in_text, word), text(by, plain)]).is_empty();
    for by in [
        "support-a",
        "support-a.plain",
        "support-a.referral",
        "support-a.limits",
    ] {
        assert!(explained("support-a.door-zelf-1", by), "{by}");
    }
    assert!(explained("support-a.door-zelf-1", "support-a.door-zelf-2"));
    // Another door, another card, costs that end on a date, a sentence for some visitors.
    for by in [
        "support-a.door-huisarts-1",
        "support-b.plain",
        "support-a.pays",
        "support-a.say-naaste",
    ] {
        assert!(!explained("support-a.door-zelf-1", by), "{by}");
    }
    assert!(!explained("rule-a", "rule-b"));
    let together = "Vraag om een verwijzing (brief van een arts).";
    assert_eq!(words_in(&[text("rule-a", together)]), [""; 0]);
}

#[test]
fn an_exception_is_for_one_text_and_one_word_and_has_to_be_needed() {
    let mut rules = rules();
    rules.exception.push(Exception {
        keys: vec!["rule-a".into()],
        words: vec!["moet".into(), "uitslag".into()],
        why: "Only here.".into(),
    });
    let texts = [text("rule-a", "Het moet."), text("rule-b", "Het moet.")];
    let found: Vec<(String, Fault)> = check(&rules, &texts)
        .into_iter()
        .map(|violation| (violation.key, violation.fault))
        .collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(matches!(&found[0], (key, Fault::Forbidden { .. }) if key == "rule-b"));
    assert!(
        matches!(&found[1], (key, Fault::NeedlessException { word }) if key == "rule-a" && word == "uitslag")
    );
}
