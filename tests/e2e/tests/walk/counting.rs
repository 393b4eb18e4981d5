//! “Vraag 2 van 6” is said only when it is true.

use std::fs;
use std::path::Path;

use e2e::words::{choice, model};
use e2e::{Visitor, ui, visit};
use guide::model::ScreenId;
use guide::session::{progress, questions_on};
use guide::{Event, Place, Session};

/// The answers of a person in `content/journeys`, and whether they had enough halfway.
fn journey(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/journeys");
    let file = fs::read_to_string(folder.join(name)).unwrap_or_default();
    let lines = file
        .lines()
        .filter_map(|line| line.strip_prefix("answers."));
    let answers = lines
        .filter_map(|line| line.split_once(" = "))
        .flat_map(|(question, said)| {
            let options = said.split('"').skip(1).step_by(2);
            options
                .map(move |option| format!("{question}.{option}"))
                .collect::<Vec<_>>()
        });
    answers.collect::<Vec<_>>().join(" ")
}

/// The names of all journeys.
fn journeys() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/journeys");
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .collect()
}

/// Gives the answers that a screen asks for; “weet ik niet” where there is none.
fn answers_screen(session: Session, screen: ScreenId, answers: &str) -> Session {
    let mut session = session;
    for id in questions_on(model(), session.answers, screen).collect::<Vec<_>>() {
        let question = model().question(id);
        let given: Vec<_> = answers
            .split_whitespace()
            .map(choice)
            .filter(|choice| choice.question == id)
            .filter_map(|given| {
                question
                    .choices
                    .iter()
                    .find(|id| model().choice(*id).id == given.id)
            })
            .collect();
        let unknown = || question.unknown.iter().next().into_iter().collect();
        let given = if given.is_empty() { unknown() } else { given };
        for choice in given {
            session = session.after(model(), Event::Choose(choice));
        }
    }
    session
}

#[test]
fn every_journey_shows_the_true_number_of_questions() {
    let journeys = journeys();
    assert!(journeys.len() > 50, "{journeys:?}");
    for name in journeys {
        let answers = journey(&name);
        // A visitor without worries goes no further than that question.
        if !answers.contains("worries.") {
            continue;
        }
        let (mut session, mut came, mut totals) = (Session::default(), 0, Vec::new());
        while let Place::Screen(screen) = session.place {
            came += 1;
            // Shown before and after the answers of a screen are given.
            for now in [session, answers_screen(session, screen, &answers)] {
                let (number, total) = progress(model(), &now);
                assert_eq!(number, came, "{name}");
                totals.extend(total);
                session = now;
            }
            let next = session.after(model(), Event::Next);
            assert_ne!(next.place, session.place, "{name}: it goes no further");
            session = next;
        }
        assert!(!totals.is_empty(), "{name}: no total is ever shown");
        assert_eq!(totals, vec![came; totals.len()], "{name}");
    }
}

/// The progress that the screen shows: the number of the question, and of how many.
fn progress_shown(visitor: &Visitor) -> Option<(usize, Option<usize>)> {
    let number = |line: &str, before: &str| -> Option<(usize, usize)> {
        let rest = line.strip_prefix(before)?;
        let digits = rest
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(rest.len());
        Some((rest[..digits].parse().ok()?, before.len() + digits))
    };
    let begin = ui("step-of").split('{').next().unwrap_or_default();
    let middle = ui("step-of")
        .split('}')
        .nth(1)?
        .split('{')
        .next()
        .unwrap_or_default();
    visitor.screen_words().lines().find_map(|line| {
        let (now, end) = number(line, begin)?;
        let total = line[end..]
            .strip_prefix(middle)
            .and_then(|rest| rest.trim().parse().ok());
        Some((now, total))
    })
}

/// Walks to the result, and checks every number on the way with what really came.
#[track_caller]
fn counts_right(name: &str) {
    let answers = journey(name);
    assert!(answers.starts_with("who."), "{name}: {answers}");
    visit(|visitor| {
        let mut numbers = Vec::new();
        let mut came = 0;
        visitor.answers_and_looks_around(&answers, |visitor, screen| {
            if screen == "result" {
                return;
            }
            came += 1;
            match progress_shown(visitor) {
                // The first screen counts nothing.
                None => assert_eq!(came, 1, "{name}: no number at {screen}"),
                Some((number, total)) => {
                    assert_eq!(number, came, "{name}: at {screen}");
                    numbers.extend(total.map(|total| (screen.to_owned(), total)));
                }
            }
        });
        assert!(!numbers.is_empty(), "{name}: no total is ever shown");
        for (screen, total) in numbers {
            assert_eq!(total, came, "{name}: shown at {screen}");
        }
    });
}

#[test]
fn a_visitor_with_many_worries_sees_the_true_number_of_questions() {
    counts_right("carla.toml");
}

#[test]
fn a_relative_sees_the_true_number_of_questions() {
    counts_right("werkende_mantelzorger.toml");
}

#[test]
fn bereaved_visitors_see_the_true_number_of_questions() {
    counts_right("weduwe_wil_praten.toml");
}

#[test]
fn young_visitors_see_the_true_number_of_questions() {
    counts_right("scholier_die_zorgt.toml");
}

#[test]
fn a_visitor_who_does_not_know_sees_the_true_number_of_questions() {
    counts_right("alles_onbekend.toml");
}

#[test]
fn the_number_of_questions_is_right_again_when_an_answer_before_it_changes() {
    visit(|visitor| {
        visitor
            .chooses("who.ziek")
            .goes_on()
            .chooses("worries.angst")
            .goes_on();
        visitor.chooses("heavy.licht").goes_on();
        let before = progress_shown(visitor).and_then(|(_, total)| total);
        visitor
            .goes_back()
            .goes_back()
            .chooses("worries.geld")
            .goes_on();
        visitor
            .chooses("first.geld")
            .goes_on()
            .is_asked("heavy")
            .goes_on();
        let after = progress_shown(visitor).and_then(|(_, total)| total);
        assert!(after > before, "{before:?}, {after:?}: two questions more");
    });
}
