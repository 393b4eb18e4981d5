//! A web team puts the guide on its site: `voor-webteams.html`.

use e2e::site::built;
use e2e::words::{model, sentence};
use e2e::{Visit, Visitor};

/// The field for a policy.
const POLICY: &str = "De policy van de pagina waarop Steunwijzer komt";

/// Tells a story of a web team. That files are asked for is what this page is for.
#[track_caller]
fn as_web_team(visit: Visit, story: impl FnOnce(&Visitor)) {
    let left = visit.to("voor-webteams.html").leaves_behind(story);
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
    as_web_team(Visit::default(), |team| {
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
    as_web_team(Visit::default(), |team| {
        // It starts when it comes near the screen, and the button below it does that.
        team.sees("De vragen starten zodra")
            .presses("Kopieer het element")
            .sees("De vragen zijn er, in een eigen kader.");
        team.picks("Plaats", "In de pagina zelf");
        team.presses("Kopieer het element")
            .sees("De vragen zijn er, in de pagina zelf.");
    });
}

#[test]
fn the_files_of_the_release_are_recognised() {
    as_web_team(Visit::default(), |team| {
        team.presses("Controleer de bestanden")
            .sees("Goed: steunwijzer.js. De server verstuurt het als text/javascript, en het is het bestand van de release.")
            // Pages are no longer those of the release where the site of these stories put a script
            // into them. And it says nothing about how long files may be kept.
            .sees("Let op: steunwijzer-")
            .does_not_see("Access-Control-Allow-Origin")
            .does_not_see("Fout: steunwijzer");
    });
}

#[test]
fn a_server_without_cors_headers_is_told_what_that_costs() {
    as_web_team(Visit::default().on_a_server_without_cors(), |team| {
        team.presses("Controleer de bestanden")
            .sees("De header Access-Control-Allow-Origin: * ontbreekt.")
            .does_not_see("Fout: steunwijzer");
    });
}

#[test]
fn a_policy_that_forbids_the_frame_or_the_program_is_told_what_it_lacks() {
    as_web_team(Visit::default(), |team| {
        team.writes(POLICY, "default-src 'self'; frame-src 'none'")
            .presses("Controleer de policy")
            .sees("frame-src: voeg 'self' toe");
        team.picks("Plaats", "In de pagina zelf");
        team.presses("Controleer de policy")
            .sees("default-src: voeg 'wasm-unsafe-eval' toe")
            .does_not_see("frame-src: voeg");
    });
    as_web_team(Visit::default(), |team| {
        team.picks("Plaats", "In de pagina zelf");
        team.writes(POLICY, "default-src 'self' 'wasm-unsafe-eval'")
            .presses("Controleer de policy")
            .sees("De policy is ruim genoeg");
    });
}

#[test]
fn a_tag_with_integrity_takes_these_bytes_and_no_others() {
    let mut shown = String::new();
    as_web_team(Visit::default(), |team| {
        team.picks("Bestand op de pagina", "Precies deze versie, met integrity");
        team.sees("integrity=\"sha256-");
        shown = team.screen_words();
    });
    let (_, tag) = shown.split_once("<script src=\"").unwrap();
    let (address, rest) = tag.split_once("/steunwijzer.").unwrap();
    assert!(address.starts_with("http://127.0.0.1"), "{address}");
    let (rest, _) = rest.split_once("</script>").unwrap();
    let (name, _) = rest.split_once('"').unwrap();
    let page = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><link rel=icon href='data:,'><meta name=viewport content='width=device-width'>
         <title>Proef</title><script src=\"/steunwijzer.{rest}</script><p>Een pagina.</p>"
    );
    let mut files = (*built().unwrap()).clone();
    files.insert("/index.html".to_owned(), page.into_bytes());
    let is_there = |visitor: &Visitor| -> bool {
        visitor
            .sees("Een pagina.")
            .device("return customElements.get('steun-wijzer') !== undefined")
    };
    let right = Visit::default().of(files.clone());
    right.tells(|visitor| assert!(is_there(visitor)));
    let file = files.get_mut(&format!("/steunwijzer.{name}")).unwrap();
    file.extend(b"\n// Something else.");
    Visit::default()
        .of(files)
        .with_complaints_about(&["integrity", "digest", "cannot load"])
        .tells(|visitor| assert!(!is_there(visitor)));
}
