//! A page restored from the back/forward cache: correct, or truly empty.

use e2e::{Visit, Visitor, visit};

/// The page is put into the back/forward cache and restored. Browsers under a driver do not do this
/// themselves, so the page gets the events.
const PUT_AWAY: &str = "
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    return true";
const SHOWN_AGAIN: &str = "
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return true";

#[track_caller]
fn is_empty_and_works(visitor: &Visitor) {
    visitor
        .is_asked("who")
        .finds_chosen("", "who.ziek who.naaste who.nabestaande who.jong who.ander");
    visitor.chooses("who.ziek").goes_on();
    visitor.finds_chosen("", "worries.angst worries.geld");
}

#[test]
fn a_page_restored_from_the_back_forward_cache_is_empty() {
    for test in ["", "who.naaste worries.angst heavy.zwaar"] {
        visit(|visitor| {
            match test {
                "" => visitor.chooses("who.naaste"),
                answers => visitor.answers(answers),
            };
            // Already while it is hidden.
            visitor.device_notices(PUT_AWAY).is_asked("who");
            visitor.device_notices(SHOWN_AGAIN);
            is_empty_and_works(visitor);
        });
    }
}

#[test]
fn a_short_suspension_keeps_the_answers() {
    const SLEEPS: &str = "
        for (const state of ['hidden', 'visible']) {
            Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
            Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
        }
        return true";
    visit(|visitor| {
        visitor.chooses("who.naaste").goes_on();
        visitor.chooses("worries.angst").device_notices(SLEEPS);
        visitor.is_asked("worries");
        visitor.finds_chosen("worries.angst", "worries.geld");
        visitor.goes_on().is_asked("heavy");
    });
}

#[test]
fn a_page_whose_program_stopped_starts_over_when_restored() {
    Visit::default().of_a_page_that_can_break().run(|visitor| {
        visitor.sees_the_program_break();
        visitor.loads_by(SHOWN_AGAIN);
        is_empty_and_works(visitor);
    });
}
