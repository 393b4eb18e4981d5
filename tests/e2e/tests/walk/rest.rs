//! What only a result needs comes after the questions, the second part of the program and its texts: who is
//! quicker waits, and nobody in need does.

use e2e::host::Mode::{Inline, Isolated};
use e2e::site::{TextFiles, Wasm};
use e2e::words::{fact, flag, person, said_to, sentence, support};
use e2e::{Language, Visit, Visitor, on, text, ui};

const ANSWERS: &str = "who.ziek worries.geld heavy.licht money.geen safety.geen";

/// One of both comes when the visitor is at the result.
#[track_caller]
fn come_late(visit: impl Fn() -> Visit, then: impl Fn(&Visitor)) {
    for late in while_one_is(visit, TextFiles::RestLate, Wasm::RestLate) {
        comes_late(late, &then);
    }
}

/// A visit while the texts are like this, and one while the second part of the program is.
fn while_one_is(visit: impl Fn() -> Visit, texts: TextFiles, program: Wasm) -> [Visit; 2] {
    [
        visit().while_texts_are(texts),
        visit().while_program_is(program),
    ]
}

#[track_caller]
fn comes_late(visit: Visit, then: impl Fn(&Visitor)) {
    visit.run(|visitor| {
        visitor.answers(ANSWERS).is_on_page(ui("coming-title"));
        visitor.does_not_see(ui("result-title"));
        visitor.gets_the_rest();
        visitor.is_at_the_result().sees(ui("begin"));
        then(visitor);
    });
}

#[test]
fn the_result_comes_when_its_texts_come() {
    come_late(Visit::default, |visitor| {
        visitor.is_at_heading(ui("result-title"));
    });
}

#[test]
fn it_does_so_in_a_frame_and_inline() {
    for mode in [Isolated, Inline] {
        come_late(|| on("plain", mode), |_| {});
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
    come_late(without_cors, |_| {});
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
    for visit in while_one_is(Visit::default, TextFiles::RestLate, Wasm::RestLate) {
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
}

#[test]
fn english_waits_for_them_too() {
    let visit = Visit::default().while_texts_are(TextFiles::RestLate);
    visit.run(|visitor| {
        visitor.presses("English").sees(ui("title"));
        visitor.gets_the_rest();
        visitor.sees("Where can you go with your worries?");
    });
}

/// The second part of the program reads the file of the partner.
#[test]
fn the_questions_of_a_partner_do_not_wait_for_long() {
    let file = include_str!("../../../../static/voorbeeld/partner.json");
    Visit::default()
        .of_a_page_with("?partner=partner.json", Language::Dutch)
        .with_file("partner.json", file)
        .while_program_is(Wasm::RestLate)
        .run(|visitor| {
            visitor.answers(ANSWERS).gets_the_rest();
            visitor.is_at_the_result().sees("Huiskamer Voorbeeld");
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
    for visit in while_one_is(Visit::default, TextFiles::RestMissing, Wasm::RestMissing) {
        let visit = visit.with_console_errors(&["/texts/", "_rest.wasm"]);
        visit.run(|visitor| is_helped(visitor.answers(ANSWERS)));
    }
}

#[test]
fn when_they_take_long_there_is_whom_to_call() {
    for visit in while_one_is(Visit::default, TextFiles::RestHanging, Wasm::RestHanging) {
        visit.run(|visitor| is_helped(visitor.answers(ANSWERS)));
    }
}

#[test]
fn a_signal_waits_for_nothing() {
    for visit in while_one_is(Visit::default, TextFiles::RestLate, Wasm::RestLate) {
        visit.run(|visitor| {
            visitor.answers("who.ziek worries.geld heavy.licht money.geen safety.zelfdoding");
            let flag = flag("zelfdoding");
            visitor.is_at_heading(sentence(flag.title));
            visitor.sees(said_to(person("ziek"), flag.say));
            visitor
                .sees(fact("tel_113").value)
                .does_not_see(ui("later"));
            visitor.gets_the_rest();
            visitor.sees(ui("later")).does_not_see(ui("coming"));
            visitor.is_at_heading(sentence(flag.title));
        });
    }
}
