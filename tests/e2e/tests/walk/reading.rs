//! How much somebody reads before the result, looked at for everybody of `content/journeys` who has one
//! worry: the first screen promises how long that takes.

use std::collections::BTreeSet;

use e2e::{Engine, Preference, Visit};

use crate::first_step::{journeys, walked};

/// At 150 words a minute: “ongeveer drie minuten” for who reads the longest questions.
const WORDS: u32 = 475;
/// Of the screen with all worries closed, where the last button ends, in CSS pixels: 1.2 screens.
const LOWEST: u32 = 888;
const SCREENS: usize = 6;

#[test]
fn somebody_with_one_worry_reads_no_more_than_was_promised() {
    let visit = Visit::default().only_in(
        &[Engine::Chromium],
        "words are the same in every engine; one is enough",
    );
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    let visit = visit.preferring(Preference::Still);
    visit.with_width(360).with_height(740).run(|visitor| {
        for (name, given) in journeys().expect("the journeys can be read") {
            let is_about = |answer: &&String| answer.starts_with("worries.");
            let worries: Vec<_> = given.iter().filter(is_about).collect();
            let who = given.iter().find(|answer| answer.starts_with("who."));
            // Of a signal the sentences are opened, too.
            let is_calm = |answer: &String| !answer.starts_with("safety.");
            // The same two answers meet the same screens.
            if worries.len() != 1
                || !given.iter().all(is_calm)
                || !seen.insert((who.cloned(), worries[0].clone()))
            {
                continue;
            }
            let (screens, _) = walked(&given);
            let read = visitor.hurries_through(&screens).has_read();
            let words: u32 = read.iter().map(|screen| screen.words).sum();
            if words > WORDS || read.len() > SCREENS || read[1].lowest > LOWEST {
                problems.push(format!("{name}: {words} words: {read:?}"));
            }
            visitor.wipes();
        }
        assert!(seen.len() > 20, "{seen:?}");
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
