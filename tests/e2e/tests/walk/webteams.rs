//! A web team puts the guide on its site: `voor-webteams.html`.

use e2e::words::{model, sentence};
use e2e::{Visit, Visitor};

/// What the browser says where a frame without an origin may not read our files: the site of these
/// stories sends no CORS headers, as the plainest of servers.
const WITHOUT_CORS: [&str; 3] = ["CORS", "Cross-Origin", "Failed to load resource"];

/// The field for a policy.
const POLICY: &str = "De policy van de pagina waarop Steunwijzer komt";

/// Tells a story of a web team. That files are asked for is what this page is for.
fn as_web_team(story: impl FnOnce(&Visitor)) {
    let left = Visit::default()
        .to("voor-webteams.html")
        .with_complaints_about(&WITHOUT_CORS)
        .leaves_behind(story);
    let is_question = |problem: &String| {
        problem.starts_with("the page asked for http://127.0.0.1")
            || problem.starts_with("the page asked for /")
    };
    let other: Vec<&String> = left
        .iter()
        .filter(|problem| !is_question(problem))
        .collect();
    assert_eq!(other, [""; 0]);
}

#[test]
fn the_snippet_follows_the_options_and_holds_help_for_when_nothing_starts() {
    as_web_team(|team| {
        team.sees("<steun-wijzer lang=\"nl\">");
        // The crisis lines, from the content.
        team.sees(sentence(model().urgent_title));
        team.picks("Taal om mee te beginnen", "Engels");
        team.picks("Aanspreken met", "u");
        team.picks("Plaats", "In de pagina zelf");
        team.sees("<steun-wijzer mode=\"inline\" lang=\"en\" form=\"u\">")
            .sees("Need help now?")
            .sees("index.html?lang=en&amp;form=u\"")
            .does_not_see("allow-same-origin");
        assert_eq!(team.what_is_too_wide(), [""; 0]);
    });
}

#[test]
fn the_widget_starts_in_both_modes_under_the_policy_of_the_page() {
    as_web_team(|team| {
        // It starts when it comes near the screen, and the button below it does that.
        team.sees("De vragen starten zodra")
            .presses("Kopieer het element")
            .sees("Er is niets wat ze tegenhoudt.");
        team.picks("Plaats", "In de pagina zelf");
        team.does_not_see("Er is niets wat ze tegenhoudt.")
            .presses("Kopieer het element")
            .sees("Er is niets wat ze tegenhoudt.");
    });
}

#[test]
fn the_files_of_the_release_are_recognised() {
    as_web_team(|team| {
        team.presses("Controleer de bestanden")
            .sees("Goed: index.html. De server verstuurt het als text/html, en het is het bestand van de release.")
            .sees("Let op: steunwijzer-")
            .sees("Access-Control-Allow-Origin")
            .does_not_see("Fout:");
    });
}

#[test]
fn a_policy_that_forbids_the_frame_or_the_program_is_told_what_it_lacks() {
    as_web_team(|team| {
        team.writes(POLICY, "default-src 'self'; frame-src 'none'")
            .presses("Controleer de policy")
            .sees("frame-src: voeg 'self' toe");
        team.picks("Plaats", "In de pagina zelf");
        team.presses("Controleer de policy")
            .sees("default-src: voeg 'wasm-unsafe-eval' toe")
            .does_not_see("frame-src: voeg");
    });
    as_web_team(|team| {
        team.picks("Plaats", "In de pagina zelf");
        team.writes(POLICY, "default-src 'self' 'wasm-unsafe-eval'")
            .presses("Controleer de policy")
            .sees("De policy is ruim genoeg");
    });
}
