//! A call: the page beside it, what is agreed, and the answers that wait meanwhile.

use e2e::words::{model, sentence};
use e2e::{Engine, Visit, Visitor, clock, ui};
use guide::model::{calling, whose};

/// A phone, which no browser of the tests has: it notes what it would call. Its clock can be put forward,
/// and the page can go out of sight.
const PHONE: &str = concat!(
    clock!(),
    "
    addEventListener('click', (event) => {
        const link = event.composedPath().find((part) => part.href?.startsWith?.('tel:'));
        if (!link) return;
        globalThis.called = event.defaultPrevented ? '' : link.href;
        event.preventDefault();
    });
    let hidden = false;
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    globalThis.isHidden = (is) => {
        hidden = is;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        return true;
    };"
);

/// Somebody who begins with their own huisarts.
const ANSWERS: &str = "who.ziek worries.weet_niet heavy.weet_niet";
const NUMBER: &str = "010 123 45 67";

/// Writes the number of their huisarts and calls it.
fn calls(visitor: &Visitor) {
    visitor.answers(ANSWERS).writes(ui("number"), NUMBER);
    let who = whose(visitor.name_of("huisarts"), NUMBER);
    visitor.turns_to(&ui("call").replace("{who}", &who));
}

fn only_in_chromium(because: &'static str) -> Visit {
    Visit::default().only_in(&[Engine::Chromium], because)
}

#[test]
fn a_call_opens_what_to_say_and_what_is_agreed_stands_on_the_card() {
    Visit::default().with_stand_in(PHONE).run(|visitor| {
        calls(visitor);
        let called: String = visitor.device("return globalThis.called");
        assert_eq!(called, calling(NUMBER));
        visitor.sees(visitor.first_sentence("huisarts"));
        let [with, when] = [model().talk_card.with, model().talk_card.when].map(sentence);
        visitor.writes(with, "mevrouw Bakker");
        visitor.writes(when, "dinsdag 10 uur");
        visitor.has_left_nothing();
        visitor.goes_back().is_at_the_result();
        assert_eq!(visitor.finds_written(ui("number")).as_deref(), Some(NUMBER));
        visitor.makes_a_card();
        let card = visitor.reads_the_card().words;
        assert!(card.contains(&format!("{with}: mevrouw Bakker")), "{card}");
        assert!(card.contains(&format!("{when}: dinsdag 10 uur")), "{card}");
    });
}

#[test]
fn answers_wait_for_somebody_who_is_on_the_phone() {
    let visit = only_in_chromium("a clock is a clock").with_stand_in(PHONE);
    visit.run(|visitor| {
        calls(visitor);
        visitor.device_notices("return passes(70)");
        // Time for the program to look at the clock, which it does every five seconds.
        visitor.device_notices(
            "globalThis.since ??= performance.now(); return performance.now() - since > 6000",
        );
        visitor.does_not_see(ui("idle-title"));
        visitor
            .device_notices("return passes(9)")
            .sees(ui("idle-title"));
    });
}

#[test]
fn who_comes_back_to_the_page_is_asked_first_and_after_hours_nothing_is_there() {
    let visit = only_in_chromium("a clock is a clock").with_stand_in(PHONE);
    visit.run(|visitor| {
        visitor.chooses("who.ziek");
        visitor.device_notices("return isHidden(true) && passes(90)");
        visitor.device_notices("return isHidden(false)");
        visitor.sees(ui("idle-title")).finds_chosen("who.ziek", "");
        visitor.presses(ui("idle-stay"));
        visitor.device_notices("return isHidden(true) && passes(150)");
        visitor.device_notices("return isHidden(false)");
        visitor.sees(ui("wiped")).finds_chosen("", "who.ziek");
    });
}

/// The moment in which wiping can be undone passes quickly.
const SHORT_MOMENT: &str = "
    const every = setInterval;
    globalThis.setInterval = (does, wait, ...rest) => wait === 10000
        ? every(() => { globalThis.isOver = true; does(); }, 300)
        : every(does, wait, ...rest);";

#[test]
fn wiped_answers_come_back_for_somebody_who_did_not_mean_it() {
    Visit::default().run(|visitor| {
        visitor.answers(ANSWERS);
        let before = visitor.screen_words();
        visitor.wipes().sees(ui("wiped"));
        // It begins at its top, where that stands.
        visitor.device_notices("return scrollY === 0");
        visitor.turns_to(ui("undo")).is_at_the_result();
        assert_eq!(visitor.screen_words(), before);
    });
}

#[test]
fn after_a_moment_wiped_answers_do_not_come_back() {
    let visit = only_in_chromium("a clock is a clock").with_stand_in(SHORT_MOMENT);
    visit.run(|visitor| {
        visitor.answers(ANSWERS).wipes().sees(ui("wiped"));
        visitor.device_notices("return globalThis.isOver === true");
        visitor.sees(ui("wiped")).does_not_see(ui("undo"));
    });
}
