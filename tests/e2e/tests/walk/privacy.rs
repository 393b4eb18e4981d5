//! “Er wordt niets verstuurd of bewaard.” Every test ends with that check; these are about it.

use e2e::inspect::Link;
use e2e::{Visitor, ui, visit};

const ANSWERS: &str = "who.naaste worries.angst worries.overbelasting first.angst heavy.zwaar \
    talk.niet_praten phase.laatste_fase illness.kanker carers.thuiszorg safety.geweld";

#[test]
fn a_whole_conversation_sends_nothing_and_keeps_nothing() {
    visit(|visitor| {
        let before = visitor.asked_of_the_site();
        visitor.answers_and_looks_around(ANSWERS, |visitor, _| {
            visitor.asks_for_help_now().has_left_nothing();
        });
        visitor
            .opens_everything()
            .has_left_nothing()
            .wipes()
            .has_left_nothing();
        assert_eq!(visitor.asked_of_the_site(), before);
    });
}

#[test]
fn going_back_and_forth_keeps_nothing() {
    visit(|visitor| {
        visitor.answers(ANSWERS).changes("heavy").has_left_nothing();
        visitor.chooses("heavy.matig").goes_on().has_left_nothing();
        visitor.presses_browser_back().has_left_nothing();
        visitor.goes_back().has_left_nothing();
    });
}

#[test]
fn links_to_other_sites_send_no_referrer() {
    visit(|visitor| {
        let in_a_new_tab = |links: Vec<Link>| {
            for link in links {
                assert_eq!(link.target, "_blank", "the answers stay: {link:?}");
            }
        };
        visitor.asks_for_help_now();
        in_a_new_tab(links_elsewhere(visitor));
        visitor
            .asks_for_help_now()
            .answers(ANSWERS)
            .opens_everything();
        in_a_new_tab(links_elsewhere(visitor));
    });
}

/// The links to other sites. There are some, and none sends a referrer.
#[track_caller]
pub fn links_elsewhere(visitor: &Visitor) -> Vec<Link> {
    let mut links = visitor.links();
    links.retain(|link| link.address.starts_with("http"));
    assert!(!links.is_empty());
    for link in &links {
        let relation = &link.relation;
        assert!(relation.contains(&"noreferrer".to_owned()), "{link:?}");
    }
    links
}

#[test]
fn opening_a_page_of_the_own_site_sends_no_answer_and_keeps_the_answers() {
    visit(|visitor| {
        let link = format!("{}, {}", ui("one-page"), ui("new-tab"));
        visitor
            .answers(ANSWERS)
            .turns_to(ui("kinds-title"))
            .opens_beside(&link, "gids.html");
        let asked = visitor.asked_of_the_site();
        let guide = asked
            .iter()
            .rfind(|request| request.path.ends_with(".html"))
            .map(|request| (&*request.path, &request.referer));
        assert_eq!(guide, Some(("/gids.html", &None)));
        for request in &asked {
            assert!(!request.path.contains('?'), "{request:?}");
            assert_eq!(request.cookie, None, "{request:?}");
        }
        visitor.goes_back().is_at_the_result();
    });
}
