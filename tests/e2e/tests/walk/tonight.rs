//! “Nu of vannacht”: whom to call, what to do, and what can wait.

use e2e::words::{model, said_to, sentence, support};
use e2e::{Visit, fact, text, ui, visit};

#[test]
fn a_relative_awake_at_night_sees_whom_to_call_what_to_do_and_what_waits() {
    visit(|relative| {
        relative.answers("who.naaste worries.angst heavy.matig talk.geen phase.laatste_fase");
        let block = relative.reads_part(ui("tonight-title")).words;
        assert!(block.contains(fact("tel_luisterlijn").value), "{block}");
        assert!(block.contains(text("tonight-kaart")), "{block}");
        assert!(block.contains(text("tonight-erbij_zijn")), "{block}");
        assert!(block.contains(text("tonight-overleg")), "{block}");
        for kind in relative.cards() {
            assert!(
                block.contains(sentence(support(kind).name)),
                "{kind}: {block}"
            );
        }
        assert!(
            block.contains(sentence(model().night.cannot_wait.text)),
            "{block}"
        );
    });
}

#[test]
fn the_card_is_one_press_from_the_night_block_also_when_it_is_open() {
    visit(|visitor| {
        visitor.answers("who.ziek worries.angst heavy.licht");
        visitor.opens(ui("tonight-title"));
        for _ in 0..2 {
            // The first button with this name is the one in the block.
            visitor.presses(ui("talk-open")).is_at(ui("talk-card"));
        }
    });
}

#[test]
fn only_young_visitors_read_that_the_kindertelefoon_may_be_closed() {
    visit(|child| {
        child.answers("who.jong worries.angst heavy.matig");
        let block = child.reads_part(ui("tonight-title")).words;
        let (before, after) = block
            .split_once(sentence(support("luisterlijn").name))
            .expect("the Luisterlijn is there too");
        assert!(before.contains(fact("tel_kindertelefoon").value), "{block}");
        let opens = support("kindertelefoon").soon.as_ref();
        let opens = opens.map_or(ui("tonight-hours"), |opens| sentence(opens.text));
        assert!(before.contains(opens), "{block}");
        assert!(after.contains(fact("tel_luisterlijn").value), "{block}");
    });
}

#[test]
fn with_a_signal_there_are_no_small_things_to_do() {
    visit(|visitor| {
        visitor.answers("who.naaste worries.angst heavy.matig safety.nood");
        let block = visitor.reads_part(ui("tonight-title")).words;
        assert!(!block.contains(ui("tonight-steps")), "{block}");
        let card = said_to(guide::Answers::default(), model().night.steps[0].text);
        assert!(!block.contains(card), "{block}");
    });
}

const AT_NIGHT: &str = "Date.prototype.getHours = () => 2;";

/// The places from the top of: the first step, the block of the night, the row after the first step, and
/// the first number of the Luisterlijn that can be seen; nothing where that is closed.
const ORDER: &str = "
    const top = (one) => one ? Math.round(one.getBoundingClientRect().top) : null;
    const number = [...document.querySelectorAll('a[href^=tel]')]
        .find((one) => one.closest('.sw-tonight__first') && one.checkVisibility());
    return ['.sw-card--begin', '.sw-tonight', '.sw-results__cards .sw-card']
        .map((place) => top(document.querySelector(place))).concat(top(number));";

#[test]
fn in_the_evening_a_number_stands_under_the_first_step_and_by_day_below_the_rows() {
    const ANSWERS: &str = "who.naaste worries.angst heavy.matig";
    Visit::default().with_stand_in(AT_NIGHT).run(|visitor| {
        visitor.answers(ANSWERS);
        let order: Vec<Option<f64>> = visitor.device(ORDER);
        let [begin, block, row, number] = order[..] else {
            unreachable!("four places")
        };
        assert!(begin < number && number < block && block < row, "{order:?}");
        visitor.sees(fact("tel_luisterlijn").value);
    });
    visit(|visitor| {
        visitor.answers(ANSWERS);
        let order: Vec<Option<f64>> = visitor.device(ORDER);
        let [begin, block, row, number] = order[..] else {
            unreachable!("four places")
        };
        assert!(begin < row && row < block && number.is_none(), "{order:?}");
    });
}
