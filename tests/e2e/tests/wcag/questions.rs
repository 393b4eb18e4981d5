//! Every screen and page of the widget, standing alone and in the frame on a partner's page, in Dutch,
//! in English, and in a longer language from right to left.

use e2e::site::{TextFiles, built};
use e2e::words::{sentence, support};
use e2e::{Language, View, Visit, Visitor, clock, plain, ui};

use crate::inspector::{Inspector, VIEWS};

/// A visitor who is asked nearly everything.
const ASKED_MUCH: &str = "who.naaste worries.angst worries.kinderen worries.overbelasting \
    worries.praktische_zorg worries.geld worries.werk first.angst heavy.zwaar \
    phase.laatste_fase illness.kanker carers.thuiszorg safety.geen";

/// A device without clipboard and share sheet, where the card is shown as text, with a clock that
/// can be put forward.
const DEVICE: &str = concat!(
    clock!(),
    "
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(navigator, 'share', { value: undefined });"
);

/// Opens what can be opened on the screen: of the cards, which have the same structure, the first two.
const OPEN: &str = "
    const cards = [...document.querySelectorAll('details.sw-card')].slice(2);
    const parts = [...document.querySelectorAll('details')];
    for (const part of parts) part.open ||= !cards.includes(part);
    return null;";

fn questions(inspector: &Inspector, visitor: &Visitor) {
    visitor.tries_to_go_on().sees(ui("error-one"));
    inspector.looks_at(visitor, "who, nothing chosen");
    visitor.asks_for_help_now();
    inspector.looks_at(visitor, "who, help now");
    visitor.asks_for_help_now();
    visitor.answers_and_looks_around(ASKED_MUCH, |visitor, screen| {
        inspector.looks_at(visitor, screen);
    });
}

fn result(inspector: &Inspector, visitor: &Visitor) {
    visitor.device::<Option<()>>(OPEN);
    inspector.looks_at(visitor, "result, opened");
    visitor
        .makes_a_card()
        .presses(ui("talk-copy"))
        .is_at(ui("talk-text"));
    inspector.looks_at(visitor, "card");
    visitor
        .device_notices("return passes(18)")
        .sees(ui("idle-title"));
    inspector.looks_at(visitor, "still there?");
    // Focus goes back a moment after the press, and brings into view what has it.
    visitor.presses(ui("idle-stay")).is_at(ui("talk-text"));
    let signals = [
        ("safety.zelfdoding safety.geweld", "result, signals"),
        ("safety.medisch", "result, physical danger"),
    ];
    for (answers, screen) in signals {
        visitor.changes("safety").chooses(answers).goes_on();
        visitor.is_at_the_result();
        inspector.looks_at(visitor, screen);
    }
}

fn pages(inspector: &Inspector, visitor: &Visitor, language: Language) {
    let name = |id| sentence(support(id).name);
    for id in ["psycholoog", "crisis_113"] {
        visitor.turns_to(ui("kinds-title"));
        if id == "psycholoog" {
            inspector.looks_at(visitor, "kinds");
        }
        visitor.turns_to(&format!("{} {}", plain(id), name(id)));
        inspector.looks_at(visitor, id);
    }
    visitor
        .turns_to(ui("kinds-title"))
        .turns_to(ui("compare-title"));
    let compared = ["psycholoog", "poh_ggz", "geestelijk_verzorger"];
    for (number, id) in (1..).zip(compared) {
        // From right to left a number stands by itself.
        let number = match language {
            Language::Pseudo => format!("\u{2068}{number}\u{2069}"),
            Language::Dutch | Language::Formal | Language::English => format!("{number}"),
        };
        let slot = ui("compare-slot").replace("{n}", &number);
        visitor.picks(&slot, name(id));
    }
    visitor.sees(sentence(support("poh_ggz").gives.text));
    inspector.looks_at(visitor, "compare");
    visitor.turns_to(ui("glossary-title"));
    inspector.looks_at(visitor, "glossary");
}

/// This visitor and their language: the pseudo-language is served in the place of English.
fn reading(language: Language) -> Visit {
    let visit = Visit::default().with_stand_in(DEVICE);
    match language {
        Language::Pseudo => visit
            .while_texts_are(TextFiles::Pseudo)
            .of_a_page_with("?lang=en", language),
        Language::English => visit.of_a_page_with("?lang=en", language),
        Language::Dutch | Language::Formal => visit,
    }
}

fn standing_alone(name: &'static str, language: Language) {
    let inspector = Inspector::of(name, VIEWS.to_vec());
    reading(language).run(|visitor| {
        questions(&inspector, visitor);
        result(&inspector, visitor);
        pages(&inspector, visitor, language);
    });
    inspector.found_nothing();
}

#[test]
fn while_the_texts_of_a_result_are_coming() {
    let inspector = Inspector::of("coming, nl", VIEWS.to_vec());
    let visit = reading(Language::Dutch).while_texts_are(TextFiles::RestHanging);
    visit.run(|visitor| {
        visitor.answers("who.ziek worries.geld heavy.licht");
        inspector.looks_at(visitor, "coming");
        visitor.sees(ui("coming-failed"));
        inspector.looks_at(visitor, "coming, too long");
    });
    inspector.found_nothing();
}

#[test]
fn standing_alone_in_dutch() {
    standing_alone("alone, nl", Language::Dutch);
}

#[test]
fn standing_alone_in_english() {
    standing_alone("alone, en", Language::English);
}

#[test]
fn standing_alone_from_right_to_left() {
    standing_alone("alone, rtl", Language::Pseudo);
}

/// The element as it stands in the demo page.
const IN_DUTCH: &str = "<steun-wijzer lang=\"nl\">";

/// The frame is a document of its own: the checkers run inside it, at its own size. They cannot look
/// into the closed root of the inline mode; it is the same program with the same styles.
fn in_the_demo_page(name: &'static str, language: Language, views: &[View]) {
    // The other views differ from these by what was looked at standing alone.
    let inspector = Inspector::of(name, views.to_vec());
    let page = built().expect("it is built")["/demo/index.html"].clone();
    let page = String::from_utf8(page).expect("it is text");
    let tag = match language {
        Language::Dutch | Language::Formal => IN_DUTCH,
        Language::English | Language::Pseudo => "<steun-wijzer lang=\"en\">",
    };
    assert!(page.contains(IN_DUTCH), "{page}");
    reading(language)
        .with_file("demo/index.html", &page.replace(IN_DUTCH, tag))
        .in_the_demo_page()
        .run(|visitor| {
            questions(&inspector, visitor);
            result(&inspector, visitor);
            visitor.the_page_knows("return '';");
            inspector.looks_at(visitor, "the page around it");
        });
    inspector.found_nothing();
}

#[test]
fn in_the_demo_page_in_dutch() {
    in_the_demo_page("demo, nl", Language::Dutch, &[VIEWS[0], VIEWS[3]]);
}

#[test]
fn in_the_demo_page_in_english() {
    in_the_demo_page("demo, en", Language::English, &VIEWS[..1]);
}

#[test]
fn in_the_demo_page_from_right_to_left() {
    in_the_demo_page("demo, rtl", Language::Pseudo, &VIEWS[3..]);
}

/// The element brings its frame into view once the page has been at rest for a moment; a press in that
/// instant is lost.
#[test]
fn in_the_demo_page_nothing_moves_after_a_change_of_view() {
    const MOVES: &str = "
        const before = scrollY;
        document.querySelector('steun-wijzer').scrollIntoView({ block: 'nearest' });
        return `${scrollY - before}`;";
    Visit::default().in_the_demo_page().run(|visitor| {
        visitor.asks_for_help_now();
        for view in [VIEWS[3], VIEWS[0]] {
            visitor.looks_in(view);
            assert_eq!(visitor.the_page_knows(MOVES), "0", "{view:?}");
            visitor.returns_to_the_frame();
        }
    });
}
