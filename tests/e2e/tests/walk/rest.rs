//! The texts of a result come after the questions: who is quicker than they are waits, and nobody in need
//! does.

use e2e::host::Mode::{Inline, Isolated};
use e2e::site::TextFiles;
use e2e::words::{fact, flag, person, said_to, sentence, support};
use e2e::{Language, Visit, Visitor, on, text, ui};

const ANSWERS: &str = "who.ziek worries.geld heavy.licht money.geen safety.geen";

/// Those texts come when the visitor is at the result.
#[track_caller]
fn come_late(visit: Visit, then: impl FnOnce(&Visitor)) {
    visit.while_texts_are(TextFiles::RestLate).run(|visitor| {
        visitor.answers(ANSWERS).is_on_page(ui("coming-title"));
        visitor.sees(ui("coming"));
        visitor.does_not_see(ui("result-title"));
        visitor.gets_the_rest();
        visitor.is_at_the_result().sees(ui("begin"));
        visitor.does_not_see(ui("coming"));
        then(visitor);
    });
}

#[test]
fn the_result_comes_when_its_texts_come() {
    come_late(Visit::default(), |visitor| {
        visitor.is_at_heading(ui("result-title"));
    });
}

#[test]
fn it_does_so_in_a_frame_and_inline() {
    for mode in [Isolated, Inline] {
        come_late(on("plain", mode), |_| {});
    }
}

/// A frame without an origin, from a server whose files it may not read: they come inside scripts.
fn without_cors() -> Visit {
    let visit = on("bare-frame", Isolated).on_a_server_without_cors();
    // It asks for its program in the usual way first.
    visit.with_console_errors(&[
        "CORS",
        "ERR_FAILED",
        "Cross-Origin",
        "cannot load",
        "Access-Control",
    ])
}

#[test]
fn it_does_so_in_a_bare_frame_whose_server_sends_no_cors_headers() {
    come_late(without_cors(), |_| {});
}

/// Chooses the first answer as soon as it is there: long before the program.
const CHOOSES_AT_ONCE: &str = "
    new MutationObserver((_, observer) => {
        const input = document.querySelector('#steunwijzer input');
        input?.click();
        if (input) observer.disconnect();
    }).observe(document, { childList: true, subtree: true });";

#[test]
fn an_answer_before_the_program_is_there_takes_nothing_away() {
    for visit in [Visit::default(), without_cors()] {
        visit.with_stand_in(CHOOSES_AT_ONCE).run(|visitor| {
            visitor.finds_chosen("who.ziek", "who.naaste").goes_on();
            visitor.answers("worries.geld heavy.licht money.geen safety.geen");
            visitor.is_at_the_result();
        });
    }
}

#[test]
fn a_page_beside_the_questions_waits_in_the_same_way() {
    let visit = Visit::default().while_texts_are(TextFiles::RestLate);
    visit.run(|visitor| {
        visitor.turns_to(ui("kinds-title"));
        visitor.is_on_page(ui("coming-title"));
        visitor.gets_the_rest();
        visitor
            .is_on_page(ui("kinds-title"))
            .is_at_heading(ui("kinds-title"));
        visitor.sees(sentence(support("huisarts").name));
    });
}

#[test]
fn english_waits_for_them_too() {
    let visit = Visit::default().while_texts_are(TextFiles::RestLate);
    visit.run(|visitor| {
        visitor.presses("English").gets_the_rest();
        visitor.chooses_language("English", Language::English);
        visitor.answers(ANSWERS).is_at_the_result();
    });
}

/// Whom to call, and the page with everything.
#[track_caller]
fn is_helped(visitor: &Visitor) {
    visitor
        .is_on_page(ui("coming-title"))
        .sees(ui("coming-failed"));
    let links = visitor.links();
    for number in ["tel_112", "tel_113"] {
        let number = fact(number).value;
        assert!(
            links.iter().any(|link| link.words.contains(number)),
            "{number}"
        );
    }
    assert!(links.iter().any(|link| link.address.ends_with("gids.html")));
    visitor.sees(text("urgent"));
}

#[test]
fn when_they_do_not_come_there_is_whom_to_call() {
    let visit = Visit::default().while_texts_are(TextFiles::RestMissing);
    visit.with_console_errors(&["/texts/"]).run(|visitor| {
        visitor.answers(ANSWERS).is_on_page(ui("coming-title"));
        is_helped(visitor);
    });
}

#[test]
fn when_they_take_long_there_is_whom_to_call() {
    let visit = Visit::default().while_texts_are(TextFiles::RestHanging);
    visit.run(|visitor| {
        visitor.answers(ANSWERS).is_on_page(ui("coming-title"));
        is_helped(visitor);
    });
}

#[test]
fn a_signal_waits_for_nothing() {
    let visit = Visit::default().while_texts_are(TextFiles::RestLate);
    visit.run(|visitor| {
        visitor.answers("who.ziek worries.geld heavy.licht money.geen safety.zelfdoding");
        let flag = flag("zelfdoding");
        visitor.is_at_heading(sentence(flag.title));
        visitor.sees(said_to(person("ziek"), flag.say));
        visitor.sees(fact("tel_113").value).sees(ui("coming"));
        visitor.gets_the_rest();
        visitor.sees(ui("later")).does_not_see(ui("coming"));
        visitor.is_at_heading(sentence(flag.title));
    });
}
