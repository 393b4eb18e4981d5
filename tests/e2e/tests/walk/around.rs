//! The support around a person, and why something comes later.

use e2e::words::{model, sentence, text};
use e2e::{Visitor, ui, visit};

fn block(id: &str) -> &'static guide::model::Around<'static> {
    let found = model().around.iter().find(|block| block.id == id);
    found.unwrap_or_else(|| unreachable!("no block {id} in content/around.toml"))
}

#[track_caller]
fn reads_block(visitor: &Visitor, id: &str) {
    let block = block(id);
    visitor
        .opens(ui("rest-title"))
        .opens(ui("around-title"))
        .opens(sentence(block.title));
    for line in block.lines {
        visitor.sees(sentence(*line));
    }
}

#[test]
fn a_visitor_not_sent_to_a_psycholoog_reads_why_and_that_asking_is_fine() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        let answer = text("why_not-psycholoog.answer");
        visitor
            .opens(ui("rest-title"))
            .opens(ui("why-not-title"))
            .does_not_see(answer)
            .opens(text("why_not-psycholoog"))
            .sees(answer);
        visitor.sees(ui("first-step"));
    });
}

#[test]
fn a_visitor_sent_to_a_psycholoog_does_not_read_why_not() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.zwaar talk.buitenstaander phase.behandeling carers.ziekenhuis");
        visitor.opens(ui("rest-title")).opens(ui("why-not-title"));
        visitor.does_not_see(text("why_not-psycholoog"));
        visitor.sees(text("why_not-psychiater"));
    });
}

#[test]
fn a_visitor_with_money_worries_is_not_asked_about_therapists() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.geld heavy.licht");
        visitor
            .opens(ui("rest-title"))
            .sees(ui("around-title"))
            .does_not_see(ui("why-not-title"));
    });
}

#[test]
fn a_relative_finds_both_halves() {
    visit(|visitor| {
        visitor.answers("who.naaste worries.overbelasting heavy.matig");
        reads_block(visitor, "naaste_ander");
        reads_block(visitor, "naaste_zelf");
        visitor.does_not_see(sentence(block("aanbieden").title));
    });
}

#[test]
fn a_friend_finds_something_to_offer() {
    visit(|visitor| {
        visitor.answers("who.ander worries.eenzaamheid heavy.licht");
        reads_block(visitor, "aanbieden");
    });
}

#[test]
fn old_grief_explains_the_chest_of_drawers_and_credits_the_image() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.oude_pijn heavy.matig");
        reads_block(visitor, "verlieskast");
        visitor.sees(text("around-verlieskast.credit"));
    });
}

#[test]
fn the_burden_is_described_in_the_ticked_words_without_a_number() {
    visit(|visitor| {
        visitor
            .answers("who.ziek worries.angst worries.geld first.geld heavy.matig carers.thuiszorg");
        visitor.opens(ui("rest-title")).opens(ui("around-title"));
        let part = visitor.reads_part(text("carry"));
        for id in ["worries.angst", "worries.geld", "carers.thuiszorg"] {
            assert!(part.words.contains(visitor.words_for(id)), "{id}: {part:?}");
        }
        assert!(
            !part.words.contains(visitor.words_for("worries.zingeving")),
            "{part:?}"
        );
        let own_words = part
            .words
            .split(ui("sources").split('{').next().unwrap_or_default());
        let own_words = own_words.take(1).collect::<String>();
        assert!(
            !own_words.chars().any(|letter| letter.is_ascii_digit()),
            "{own_words}"
        );
        for dimension in model().carry.dimensions {
            assert!(
                part.words.contains(sentence(dimension.name)),
                "{}",
                dimension.id
            );
        }
        visitor.has_left_nothing();
    });
}

#[test]
fn a_card_gives_the_reason_in_the_visitors_words_and_circumstances() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.matig");
        let card = visitor.reads(visitor.begin_here());
        for words in [
            ui("why"),
            visitor.words_for("worries.angst"),
            visitor.words_for("heavy.matig"),
        ] {
            assert!(card.words.contains(words), "{words}: {card:?}");
        }
    });
}
