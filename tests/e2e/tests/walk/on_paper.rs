//! The result on paper: what is open, black on white, and without what paper cannot do.

use e2e::words::{fact, flag, sentence, text};
use e2e::{Engine, Preference, Visit, Visitor, nothing_of, plain, ui};

const ANSWERS: &str = "who.naaste worries.angst worries.geld first.angst heavy.zwaar \
    talk.buitenstaander money.achterstand phase.laatste_fase safety.geweld";

#[track_caller]
fn is_whole_on_paper(visitor: &Visitor) {
    visitor.answers(ANSWERS);
    visitor.looks_at_paper(|paper| {
        // Who finds the paper does not read what they said.
        paper.sees(fact("tel_veilig_thuis").value);
        paper.does_not_see(visitor.words_for("safety.geweld"));
    });
    let (begin, cards) = (visitor.begin_here(), visitor.cards());
    let first_sentence = visitor.first_sentence(begin);
    let overview = visitor.overview();
    let before = visitor.screen_words();
    visitor.looks_at_paper(|paper| {
        paper
            .sees(sentence(flag("geweld").title))
            .sees(first_sentence);
        // A visitor in danger has the number on paper, too.
        paper.sees(fact("tel_veilig_thuis").value);
        for kind in cards {
            paper.sees(plain(kind));
        }
        for said in overview.iter().flat_map(|term| &term.said) {
            paper.sees(said);
        }
        for button in ["wipe", "leave", "talk-open", "back"] {
            paper.does_not_see(ui(button));
        }
        paper.does_not_see(text("page-failed"));
        nothing_of(&paper.what_is_unreadable(), "paper");
        nothing_of(&paper.what_is_too_wide(), "paper");
        // All of it is black on white.
        assert!(paper.lightness() > 0.95, "{}", paper.lightness());
        nothing_of(&paper.what_is_faint(15.0), "paper");
    });
    assert_eq!(visitor.screen_words(), before, "the screen is as it was");
}

#[test]
fn the_result_is_whole_on_paper() {
    Visit::default().with_width(700).run(is_whole_on_paper);
}

#[test]
fn the_result_is_black_on_white_from_a_dark_screen_too() {
    Visit::default()
        .with_width(700)
        .preferring(Preference::Dark)
        .run(is_whole_on_paper);
}

/// Prints nothing by itself: the page stays as it is while it prints.
const NO_PRINTER: &str = "globalThis.print = () => {};";

#[test]
fn the_card_takes_one_sheet_of_paper_and_two_in_large_letters() {
    let visit = Visit::default().with_stand_in(NO_PRINTER).only_in(
        &[Engine::Chromium],
        "the drivers of the others do not print what is for print",
    );
    visit.run(|visitor| {
        visitor
            .answers(
                "who.ziek worries.angst worries.geld worries.zingeving worries.eenzaamheid \
                 first.angst heavy.matig talk.buitenstaander money.geen phase.behandeling",
            )
            .makes_a_card()
            .presses(ui("talk-print"));
        assert_eq!(visitor.sheets(), 1);
        visitor.ticks(ui("talk-large")).presses(ui("talk-print"));
        let sheets = visitor.sheets();
        assert!((1..=2).contains(&sheets), "{sheets}");
    });
}
