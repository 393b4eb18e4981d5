//! What somebody sees when the result opens on a small phone: what to do first, and little else. Looked
//! at for everybody of `content/journeys`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use e2e::host::Mode;
use e2e::words::{model, said_to, sentence};
use e2e::{Engine, Preference, Visit, ui, visit};
use guide::model::calling;
use guide::session::{Event, Place, Session, choices_of, questions_on};
use guide::{Answers, advise};
use serde::Deserialize;

/// A phone that is small today, in CSS pixels.
const SCREEN: u32 = 740;
/// What somebody who is tired still reads. Each further signal has a block of its own.
const WORDS: u32 = 260;
/// How long the page should be, in CSS pixels: three screens.
const SHORT: u32 = 3 * SCREEN;
/// One of so many may have a longer page.
const LONGER: usize = 8;
/// The longest page there is, in CSS pixels.
const HEIGHT: u32 = 2_420;

#[derive(Deserialize)]
struct Journey {
    answers: BTreeMap<String, toml::Value>,
}

/// The name of each journey, and its answers as `question.option`.
pub fn journeys() -> Result<Vec<(String, Vec<String>)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/journeys");
    let mut journeys = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let journey: Journey = toml::from_str(&fs::read_to_string(&path)?)?;
        let mut answers = Vec::new();
        for (question, given) in journey.answers {
            let options: Vec<String> = match given.as_str() {
                Some(option) => vec![option.to_owned()],
                None => given.try_into()?,
            };
            answers.extend(options.iter().map(|option| format!("{question}.{option}")));
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        journeys.push((name.into_owned(), answers));
    }
    Ok(journeys)
}

/// What this person presses, screen by screen, and the answers at the end. What they were not asked in
/// the journey they do not know.
pub fn walked(given: &[String]) -> (Vec<Vec<(&'static str, &'static str)>>, Answers) {
    let model = model();
    let mut session = Session::default();
    let mut screens = Vec::new();
    while let Place::Screen(screen) = session.place {
        let mut pressed = Vec::new();
        let asked: Vec<_> = questions_on(model, session.answers, screen).collect();
        for question in asked {
            let id = model.question(question).id;
            let offered: Vec<_> = choices_of(model, session.answers, question).collect();
            let named = |choice: &&guide::model::ChoiceId| {
                let option = format!("{id}.{}", model.choice(**choice).id);
                given.contains(&option)
            };
            let mut chosen: Vec<_> = offered.iter().filter(named).copied().collect();
            if chosen.is_empty() && !model.screen(screen).skippable {
                let unknown = |choice: &&_| model.question(question).unknown.has(**choice);
                let one = offered.iter().find(unknown).or(offered.last());
                chosen.extend(one);
            }
            for choice in chosen {
                session = session.after(model, Event::Choose(choice));
                pressed.push((question, choice));
            }
        }
        let words = |(question, choice): (_, _)| {
            let (question, choice) = (model.question(question), model.choice(choice));
            // Only who it is changes words, and that comes first.
            let who = session.answers;
            (said_to(who, question.label), said_to(who, choice.label))
        };
        screens.push(pressed.into_iter().map(words).collect());
        session = session.after(model, Event::Next);
    }
    (screens, session.answers)
}

/// What has to be on the first screen: of a signal its number and its sentence; else who it is, the way
/// to reach them, and the sentence.
fn first_words(answers: Answers) -> Vec<&'static str> {
    let advice = advise(model(), answers);
    if let Some(first) = advice.flags.first() {
        let flag = model().flag(*first);
        let lines = flag.lines_for(answers);
        let numbers = lines.iter().flat_map(|line| line.contacts).take(1);
        let numbers = numbers.map(|id| model().fact(*id).value);
        return numbers.chain([said_to(answers, flag.say)]).collect();
    }
    let entry = advice.items[0].entry;
    let support = model().support(entry.support);
    let press = entry.press(model());
    vec![
        sentence(support.plain),
        press.map_or(ui("number"), |fact| model().fact(fact).value),
        said_to(answers, support.say),
    ]
}

#[test]
fn the_first_step_is_on_the_first_screen_of_everybody_and_the_rest_is_short() {
    let visit = Visit::default().only_in(
        &[Engine::Chromium],
        "lengths differ little between engines; one is enough",
    );
    let mut problems = Vec::new();
    let mut longer = Vec::new();
    let journeys = journeys().expect("the journeys can be read");
    let visit = visit.preferring(Preference::Still);
    visit.with_width(360).with_height(SCREEN).run(|visitor| {
        for (name, given) in &journeys {
            let (screens, answers) = walked(given);
            visitor.hurries_through(&screens);
            let glance = visitor.glances_for(&first_words(answers));
            let is_long = glance.height > HEIGHT || glance.words > WORDS;
            let signals = advise(model(), answers).flags.len();
            if glance.lowest > SCREEN || is_long && signals < 2 {
                problems.push(format!("{name}: {glance:?}"));
            }
            if glance.height > SHORT && signals == 0 {
                longer.push(name);
            }
            visitor.wipes();
        }
    });
    assert!(
        problems.is_empty(),
        "{}:\n{}",
        problems.len(),
        problems.join("\n")
    );
    assert!(
        longer.len() * LONGER <= journeys.len(),
        "{} of {} have more than three screens: {longer:?}",
        longer.len(),
        journeys.len()
    );
}

/// Somebody who begins with their own huisarts.
const OWN: &str = "who.ziek worries.weet_niet heavy.weet_niet";
const NUMBER: &str = "010 123 45 67";

#[test]
fn the_number_of_ones_own_huisarts_calls_stands_on_the_card_and_is_wiped() {
    visit(|visitor| {
        let calls = || {
            let links = visitor.links().into_iter();
            links.filter(|link| link.address == calling(NUMBER)).count()
        };
        visitor.answers(OWN);
        let (begun, rest) = NUMBER.split_at(2);
        visitor.writes(ui("number"), begun);
        assert!(
            !visitor
                .links()
                .iter()
                .any(|link| link.address.ends_with(begun))
        );
        visitor.writes(ui("number"), rest);
        assert_eq!(calls(), 1);
        visitor.makes_a_card();
        let card = visitor.reads_the_card().words;
        assert!(card.contains(NUMBER), "{card}");
        visitor.has_left_nothing().wipes();
        visitor.answers(OWN).does_not_see(NUMBER);
        assert_eq!(calls(), 0);
        assert_eq!(visitor.finds_written(ui("number")).as_deref(), Some(""));
    });
}

#[test]
fn where_a_page_could_hear_the_keys_there_is_no_field_for_a_number() {
    let inline = Visit::default().on_a_page_like("plain", Mode::Inline);
    inline.run(|visitor| {
        visitor.answers(OWN);
        assert_eq!(visitor.finds_written(ui("number")), None);
    });
}
