//! Browsers that translate the page. They replace text nodes without the program knowing, also in
//! what appears later. Afterwards the page must read as it does for other visitors at that moment.

use std::sync::LazyLock;

use e2e::browser::Engine;
use e2e::words::{model, text};
use e2e::{Language, Visit, Visitor, ui, visit};

/// Translates as Chrome does: each text node goes, and two `font` elements come with another one. A
/// word in this language begins with a mark that the tests do not see.
macro_rules! translator {
    ($how:literal, $when:literal) => {
        concat!(
            "const ours = new WeakMap();
            const how = '",
            $how,
            "';
            const mayTranslate = (text) => text.data.trim() && ours.get(text) !== text.data &&
                text.parentElement &&
                !text.parentElement.closest('script, style, textarea, option, [translate=no]');
            const translate = (text) => {
                const words = '¤' + text.data.replaceAll('¤', '');
                if (how === 'changes') {
                    text.data = words;
                    ours.set(text, words);
                    return;
                }
                const outer = document.createElement('font');
                const inner = outer.appendChild(document.createElement('font'));
                text.replaceWith(outer);
                const translation = how === 'moves' ? text : new Text();
                translation.data = words;
                inner.append(translation);
                ours.set(translation, words);
            };
            globalThis.translates = () => {
                if (!document.body) return false;
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const texts = [];
                while (walk.nextNode()) texts.push(walk.currentNode);
                texts.filter(mayTranslate).forEach(translate);
                return true;
            };
            Object.defineProperty(navigator, 'clipboard', {
                value: { writeText: async () => {} },
            });
            if (",
            $when,
            ") {
                new MutationObserver(translates).observe(document, {
                    childList: true, characterData: true, subtree: true,
                });
            }"
        )
    };
}

const TRANSLATES: &str = "return translates()";

/// What can be seen and was not translated.
const UNTRANSLATED: &str = "
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left = [];
    while (walk.nextNode()) {
        const [words, place] = [walk.currentNode.data.trim(), walk.currentNode.parentElement];
        const isKept = place.closest('script, style, textarea, option, [translate=no]');
        if (words && !isKept && place.checkVisibility() && !words.includes('¤')) left.push(words);
    }
    return left";

/// The same device, on which nothing is translated.
const NONE: &str = translator!("replaces", "false");

/// A visit that uses every part of the page, with a check after each step.
fn uses_everything(visitor: &Visitor, looks: &mut dyn FnMut(&Visitor, &str)) {
    looks(visitor, "the first screen");
    visitor.tries_to_go_on().sees(ui("error-one"));
    looks(visitor, "what is missing");
    visitor.chooses("who.naaste").asks_for_help_now();
    looks(visitor, "help");
    visitor.asks_for_help_now();
    looks(visitor, "help closed");
    visitor.goes_on().is_asked("worries");
    looks(visitor, "the worries");
    visitor.chooses("worries.angst worries.weet_niet");
    visitor.chooses("worries.angst worries.geld worries.overbelasting");
    looks(visitor, "worries chosen");
    visitor.goes_on().chooses("first.angst");
    visitor.chooses_language("English", Language::English);
    looks(visitor, "another language");
    visitor
        .finds_chosen("first.angst", "first.geld")
        .chooses_language("Nederlands", Language::Dutch);
    looks(visitor, "Dutch again");
    visitor.goes_on().chooses("heavy.matig").goes_back();
    looks(visitor, "a step back");
    visitor.finds_chosen("first.angst", "first.geld").goes_on();
    visitor.finds_chosen("heavy.matig", "heavy.licht");
    looks(visitor, "and on");
    visitor
        .presses_browser_back()
        .presses_browser_back()
        .is_asked("worries");
    visitor.finds_chosen("worries.angst worries.geld", "worries.werk");
    visitor.goes_on().is_asked("first").goes_on();
    visitor
        .is_asked("heavy")
        .answers("heavy.zwaar talk.buitenstaander money.geen phase.laatste_fase");
    looks(visitor, "the result");
    visitor.opens_everything();
    looks(visitor, "the whole result");
    visitor.makes_a_card();
    looks(visitor, "the card");
    visitor
        .unticks(visitor.words_for("worries.geld"))
        .ticks(text("card-wensen"))
        .writes(ui("talk-own"), "Kan mijn zus mee?");
    looks(visitor, "another card");
    visitor.presses(ui("talk-copy")).sees(ui("talk-copied"));
    looks(visitor, "copied");
    visitor.ticks(visitor.words_for("worries.geld"));
    looks(visitor, "not what was copied");
    visitor.presses(ui("talk-close"));
    looks(visitor, "without the card");
    visitor.changes("heavy").chooses("heavy.licht").goes_on();
    visitor.is_at_the_result();
    looks(visitor, "another result");
    visitor.turns_to(ui("compare-title"));
    looks(visitor, "compare nothing");
    let kind = |id: &str| visitor.name_of(id);
    let list = |number: &str| ui("compare-slot").replace("{n}", number);
    visitor
        .picks(&list("1"), kind("huisarts"))
        .picks(&list("2"), kind("poh_ggz"));
    visitor.sees(ui("limits"));
    looks(visitor, "two compared");
    visitor.picks(&list("2"), kind("psycholoog"));
    looks(visitor, "two others");
    visitor.turns_to(ui("kinds-title"));
    looks(visitor, "all kinds");
    visitor.turns_to(ui("back-to-result"));
    visitor.wipes().sees(ui("wiped"));
    looks(visitor, "nothing");
    visitor.finds_chosen("", "who.naaste");
}

/// The text after each step without translation.
fn without_translation() -> Vec<String> {
    let mut read = Vec::new();
    Visit::default().with_stand_in(NONE).run(|visitor| {
        uses_everything(visitor, &mut |visitor, _| read.push(visitor.screen_words()));
    });
    read
}

/// Read once for all translators.
static WITHOUT_TRANSLATION: LazyLock<Vec<String>> = LazyLock::new(without_translation);

#[track_caller]
fn reads_the_same_with(translator: &'static str, again_and_again: bool) {
    reads_the_same_on(Visit::default(), translator, again_and_again);
}

#[track_caller]
fn reads_the_same_on(visit: Visit, translator: &'static str, again_and_again: bool) {
    visit.with_stand_in(translator).run(|visitor| {
        let mut expected = WITHOUT_TRANSLATION.iter();
        uses_everything(visitor, &mut |visitor, at| {
            let words = expected.next().map_or("", String::as_str);
            visitor.reads_exactly(words, at);
            if again_and_again {
                visitor.device_notices(TRANSLATES);
                visitor.reads_exactly(words, at);
            }
            let left: Vec<String> = visitor.device(UNTRANSLATED);
            assert_eq!(left, [""; 0], "not translated at {at}");
        });
    });
}

#[test]
fn a_translator_that_replaces_all_text_from_time_to_time_breaks_nothing() {
    reads_the_same_with(translator!("replaces", "false"), true);
}

#[test]
fn a_translator_that_replaces_new_text_at_once_breaks_nothing() {
    reads_the_same_with(translator!("replaces", "true"), false);
}

/// The two that browsers themselves do not use run in one browser: half a minute each.
fn in_one_engine() -> Visit {
    Visit::default().only_in(
        &[Engine::Chromium],
        "the program is the same in all engines",
    )
}

#[test]
fn a_translator_that_wraps_text_nodes_breaks_nothing() {
    reads_the_same_on(in_one_engine(), translator!("moves", "true"), false);
}

#[test]
fn a_translator_that_writes_into_text_nodes_breaks_nothing() {
    reads_the_same_on(in_one_engine(), translator!("changes", "true"), false);
}

/// What asks not to be translated, and numbers to call that do not.
const KEPT: &str = "return [...document.querySelectorAll('[translate=no]')].map(
    (kept) => kept.textContent.trim())";
const UNKEPT_NUMBERS: &str = "return [...document.querySelectorAll('a[href^=\"tel:\"]')]
    .filter((link) => !link.matches('[translate=no]') && !link.querySelector('[translate=no]')).map((link) => link.textContent)";

#[test]
fn only_numbers_and_addresses_ask_not_to_be_translated() {
    visit(|visitor| {
        visitor
            .answers("who.naaste worries.angst worries.geld heavy.zwaar safety.geweld")
            .asks_for_help_now()
            .opens_everything();
        let kept: Vec<String> = visitor.device(KEPT);
        assert!(kept.len() > 5, "{kept:?}");
        for words in kept {
            let is_fact = model().facts.iter().any(|fact| fact.value == words);
            assert!(is_fact, "‘{words}’ is no number and no address");
        }
        let unkept: Vec<String> = visitor.device(UNKEPT_NUMBERS);
        assert_eq!(unkept, [""; 0]);
    });
}
