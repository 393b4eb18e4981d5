//! What the guide says in January 2027, when amounts and schemes of 2026 have ended and nobody has
//! published anything since: a visit on three days, in Dutch and English.

use std::collections::BTreeSet;

use bumpalo::Bump;
use content::{Content, Files};
use guide::model::{Model, Statement};
use guide::{Date, TextId};
use tooling::Project;

/// A day on which the release could have been made.
const RELEASED: Date = Date(20261130);

/// The days of the visits.
const VISITS: [Date; 3] = [Date(20270102), Date(20270115), Date(20270131)];

/// Every statement that can have another text after its last day.
fn statements<'a>(model: &'a Model<'a>) -> Vec<&'a Statement<'a>> {
    let of_cards = model.supports.iter().flat_map(|support| {
        let all = [
            &support.gives,
            &support.for_whom,
            &support.limits,
            &support.referral,
            &support.pays,
            &support.find,
        ];
        all.into_iter().chain(support.soon.iter())
    });
    let explained = model.chains.iter().map(|chain| &chain.text);
    let answered = model.why_nots.iter().map(|why_not| &why_not.answer);
    let meant = model.terms.iter().map(|term| &term.meaning);
    let beside = explained.chain(answered).chain(meant);
    of_cards
        .chain(beside)
        .chain([&model.night.cannot_wait])
        .collect()
}

/// The texts that nobody reads on a day: those of before its end, or of after it.
fn unread(model: &Model<'_>, day: Date) -> BTreeSet<TextId> {
    let with_end = statements(model).into_iter().filter_map(|statement| {
        let later = statement.later?;
        let shown = statement.text_on(day);
        Some(if shown == later {
            statement.text
        } else {
            later
        })
    });
    with_end.collect()
}

fn with_content(released: Date, check: impl FnOnce(&Content<'_>)) {
    let arena = Bump::new();
    let files = Files::read(&Project::find().unwrap().content()).unwrap();
    check(&Content::of(&arena, &files, released).unwrap());
}

/// What is said on a day that ended before it: key and text, in every language.
fn of_last_year(content: &Content<'_>, day: Date) -> Vec<String> {
    let model = &content.compiled.model;
    let unread = unread(model, day);
    let ended = model.facts.iter().filter(|fact| !fact.claim.is_valid(day));
    let ended: Vec<&str> = ended.map(|fact| fact.value).collect();
    let (last_year, this_year) = ((day.parts().0 - 1).to_string(), day.parts().0.to_string());
    let mut found = Vec::new();
    for texts in &content.compiled.texts {
        for (index, text) in texts.entries.iter().enumerate() {
            // Fewer than 65,536 texts: checked when it was compiled.
            if unread.contains(&TextId(index as u16)) {
                continue;
            }
            let is_old = ended.iter().any(|value| text.contains(value))
                || text.contains(&last_year)
                || text.contains(&this_year);
            if is_old {
                let key = &content.compiled.text_keys[index];
                found.push(format!("{} {key}: {text}", texts.language));
            }
        }
    }
    found
}

#[test]
fn nothing_of_last_year_is_said_in_january() {
    with_content(RELEASED, |content| {
        // The check sees something at all: these are said until the last day of the year.
        let model = &content.compiled.model;
        let ended = model
            .facts
            .iter()
            .filter(|fact| !fact.claim.is_valid(VISITS[0]));
        assert!(ended.count() >= 2);
        assert!(content.compiled.texts.len() >= 2, "Dutch and English");
        for day in VISITS {
            assert_eq!(of_last_year(content, day), [""; 0], "on {day}");
        }
    });
}

#[test]
fn what_ended_makes_way_for_a_sentence_that_promises_nothing() {
    with_content(RELEASED, |content| {
        let model = &content.compiled.model;
        let mut changed = 0;
        for statement in statements(model) {
            for day in VISITS {
                let (before, now) = (statement.text_on(RELEASED), statement.text_on(day));
                if before == now {
                    continue;
                }
                changed += 1;
                for texts in &content.compiled.texts {
                    let said = texts.get(now).to_lowercase();
                    let ask = ["vraag", "meestal", "ask", "check", "usually"];
                    assert!(ask.iter().any(|word| said.contains(word)), "{said}");
                    assert_ne!(texts.get(before), texts.get(now));
                }
            }
        }
        assert!(changed >= 3 * 10, "{changed}");
    });
}

#[test]
fn an_older_release_says_the_same_on_the_same_day() {
    with_content(RELEASED, |before| {
        with_content(VISITS[1], |after| {
            let (before, after) = (&before.compiled, &after.compiled);
            assert_eq!(before.text_keys, after.text_keys);
            for (old, new) in before.texts.iter().zip(&after.texts) {
                assert_eq!(old.entries, new.entries);
            }
            for (old, new) in statements(&before.model)
                .iter()
                .zip(statements(&after.model))
            {
                for day in VISITS {
                    assert_eq!(old.text_on(day), new.text_on(day));
                    assert_eq!(old.claim.is_firm(day), new.claim.is_firm(day));
                }
            }
        });
    });
}
