//! The visitor is not safe: what can be done now comes before everything else, and removes nothing.

use e2e::words::{flag, leads_to, model, person, said_to, sentence, support};
use e2e::{Visitor, ui, visit};

/// A visitor with money worries who gives this answer about safety.
#[track_caller]
fn says(option: &str, test: impl FnOnce(&Visitor)) {
    let answers = format!("who.ziek worries.geld heavy.licht money.geen safety.{option}");
    visit(|visitor| test(visitor.answers(&answers)));
}

/// It is what the screen is about; its numbers can be read and called, with a sentence to say; and
/// nothing else is open.
#[track_caller]
fn comes_first(visitor: &Visitor, option: &str) {
    let flag = flag(option);
    let title = sentence(flag.title);
    let headings = visitor.headings();
    assert_eq!(headings.first().map(|heading| &*heading.words), Some(title));
    visitor
        .sees(said_to(person("ziek"), flag.say))
        .does_not_see(ui("begin"));
    let block = visitor.reads_part(title);
    for line in flag.lines_for(person("ziek")) {
        assert!(block.words.contains(sentence(line.text)), "{block:?}");
        for contact in line.contacts {
            let fact = model().fact(*contact);
            assert!(
                block.links.iter().any(|link| {
                    link.words.contains(fact.value) && link.address == leads_to(fact)
                }),
                "{} can be read and called: {:?}",
                fact.id,
                block.links
            );
        }
    }
}

/// Support for money worries is there as well, and so is everything else.
#[track_caller]
fn keeps_the_rest(visitor: &Visitor) {
    let fits = visitor.everything_that_fits();
    assert!(fits.contains(&"maatschappelijk_werker"), "{fits:?}");
    assert!(visitor.can_press(ui("kinds-title")));
}

/// Being seen with this page may be dangerous; other visitors get no such warning.
#[track_caller]
fn warns_about_the_history_of_the_browser(visitor: &Visitor) {
    visitor.sees(ui("history-note"));
}

#[test]
fn thinking_of_zelfdoding_shows_113_first() {
    says("zelfdoding", |visitor| {
        comes_first(visitor, "zelfdoding");
        assert_eq!(visitor.begin_here(), "huisarts");
        visitor.does_not_see(ui("history-note"));
        keeps_the_rest(visitor);
    });
}

#[test]
fn fear_for_another_persons_life_shows_113_first() {
    says("zelfdoding_ander", |visitor| {
        comes_first(visitor, "zelfdoding_ander");
        keeps_the_rest(visitor);
    });
}

#[test]
fn not_wanting_to_go_on_shows_who_to_talk_with_first() {
    says("niet_meer", |visitor| {
        comes_first(visitor, "niet_meer");
        let fits = visitor.everything_that_fits();
        assert!(fits.contains(&"geestelijk_verzorger"), "{fits:?}");
        keeps_the_rest(visitor);
    });
}

#[test]
fn not_getting_through_the_night_shows_the_huisartsenspoedpost_first() {
    says("nood", |visitor| {
        comes_first(visitor, "nood");
        visitor.does_not_see(ui("history-note"));
        keeps_the_rest(visitor);
    });
}

#[test]
fn violence_shows_veilig_thuis_first() {
    says("geweld", |visitor| {
        comes_first(visitor, "geweld");
        assert_eq!(visitor.begin_here(), "veilig_thuis");
        warns_about_the_history_of_the_browser(visitor);
        keeps_the_rest(visitor);
    });
}

#[test]
fn a_child_that_is_not_safe_shows_veilig_thuis_first() {
    says("kind_onveilig", |visitor| {
        comes_first(visitor, "kind_onveilig");
        assert_eq!(visitor.begin_here(), "veilig_thuis");
        warns_about_the_history_of_the_browser(visitor);
        keeps_the_rest(visitor);
    });
}

#[test]
fn physical_danger_shows_112_first() {
    says("medisch", |visitor| {
        assert!(!visitor.can_press(ui("rest-title")), "nothing distracts");
        comes_first(visitor, "medisch");
        keeps_the_rest(visitor);
    });
}

#[test]
fn several_signals_stand_in_order_of_urgency() {
    says("geweld safety.zelfdoding", |visitor| {
        comes_first(visitor, "zelfdoding");
        visitor.sees(sentence(flag("geweld").title));
        keeps_the_rest(visitor);
    });
}

#[test]
fn skipping_the_question_shows_no_signal() {
    says("zeg_ik_niet", |visitor| {
        for flag in model().flags {
            visitor.does_not_see(sentence(flag.title));
        }
    });
}

#[test]
fn what_fits_otherwise_sends_nobody_to_an_appointment_with_their_own_doctor() {
    says("zelfdoding", |visitor| {
        visitor.opens(ui("later"));
        let huisarts = support("huisarts");
        let card = visitor.reads("huisarts");
        let said = flag("zelfdoding").say.default;
        assert!(visitor.screen_words().contains(sentence(said)));
        let [door, ..] = huisarts.doors else {
            unreachable!("no way to the huisarts")
        };
        let [first, later @ ..] = door.steps else {
            unreachable!("no step to the huisarts")
        };
        assert!(card.words.contains(sentence(*first)), "{card:?}");
        for step in later {
            assert!(!card.words.contains(sentence(*step)), "{card:?}");
        }
        assert!(!card.words.contains(sentence(huisarts.say.default)));
    });
}
