//! A web team puts the guide on its site: `voor-webteams.html`.

use e2e::browser::Engine;
use e2e::site::{Files, built};
use e2e::words::{model, sentence};
use e2e::{Visit, Visitor};

/// The field for a policy.
const POLICY: &str = "De policy van de pagina waarop Steunwijzer komt";

/// Runs a test of a web team. Requests are what this page is for, so they do not count.
#[track_caller]
pub fn as_web_team(visit: Visit, test: impl FnOnce(&Visitor)) {
    let left = visit.to("voor-webteams.html").leaves_behind(test);
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
        team.picks("Taal om mee te beginnen", "English");
        team.picks("Aanspreken met", "u");
        team.picks("Plaats", "In de pagina zelf");
        team.sees("<steun-wijzer mode=\"inline\" lang=\"en\" form=\"u\">")
            .sees("Need help now?")
            .sees("index.html?lang=en&amp;form=u\"")
            .does_not_see("allow-same-origin");
        assert_eq!(team.what_is_too_wide(), [""; 0]);
        team.does_not_see("De scripts van deze pagina zijn niet gestart");
    });
}

#[test]
fn a_server_that_refuses_its_scripts_is_told_so() {
    let refuses = ("integrity-policy", "blocked-destinations=(script)");
    let refuses = [refuses].map(|(name, value)| (name.to_owned(), value.to_owned()));
    let because = "the others do not know Integrity-Policy, or not the policy of another page";
    let mut files = (*built().unwrap()).clone();
    let page = files["/voor-webteams.html"].clone();
    // The server of the tests gives headers to the first page alone.
    files.insert("/index.html".to_owned(), page);
    Visit::default()
        .of(files)
        .on_a_server_with_headers(refuses.to_vec())
        .only_in(&[Engine::Chromium], because)
        .leaves_behind(|team| {
            team.sees("De scripts van deze pagina zijn niet gestart");
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
            // Pages differ from those of the release, since the server of these tests puts a script into
            // them. It also says nothing about how long files may be cached.
            .sees("Let op: steunwijzer-")
            .does_not_see("Access-Control-Allow-Origin")
            .does_not_see("Fout: steunwijzer");
    });
}

#[test]
fn a_server_without_cors_headers_is_reported_with_the_consequence() {
    as_web_team(Visit::default().on_a_server_without_cors(), |team| {
        team.presses("Controleer de bestanden")
            .sees("De header Access-Control-Allow-Origin: * ontbreekt.")
            .does_not_see("Fout: steunwijzer");
    });
}

/// Waits until the guide is there that a choice starts anew: meanwhile what stands below it moves, and a press
/// may miss.
fn settles(team: &Visitor) {
    team.presses("Kopieer het element")
        .sees("De vragen zijn er");
}

#[test]
fn a_policy_that_forbids_the_frame_or_the_program_is_reported_with_what_it_lacks() {
    as_web_team(Visit::default(), |team| {
        team.writes(POLICY, "default-src 'self'; frame-src 'none'")
            .presses("Controleer de policy")
            .sees("frame-src: voeg 'self' toe");
        team.picks("Plaats", "In de pagina zelf");
        settles(team);
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
fn a_policy_that_asks_for_integrity_is_reported_with_what_to_choose() {
    const ASKS: &str = "Integrity-Policy: blocked-destinations=(script), endpoints=(e)";
    as_web_team(Visit::default(), |team| {
        team.writes(POLICY, ASKS).presses("Controleer de policy");
        team.sees("Integrity-Policy: kies bij 1 “Precies deze versie, met integrity”")
            .does_not_see("De policy is ruim genoeg");
        team.picks("Bestand op de pagina", "Precies deze versie, met integrity");
        settles(team);
        team.presses("Controleer de policy")
            .sees("De policy is ruim genoeg");
    });
    as_web_team(Visit::default(), |team| {
        // What it does not know is not called fine.
        team.writes(POLICY, "Cache-Control: no-store")
            .presses("Controleer de policy")
            .sees("“cache-control:” kennen we niet")
            .does_not_see("De policy is ruim genoeg");
        team.writes(
            "Adres van jullie partnerbestand",
            "data:application/json,{}",
        )
        .presses("Controleer het partnerbestand")
        .sees("alleen een bestand met een https-adres");
    });
}

/// The tag that the page for web teams gives, on a page with this text in the place of `index.html`; and
/// the name of its file.
#[expect(clippy::unwrap_used, reason = "a test fails by a panic")]
fn with_integrity(text: &str) -> (String, Files) {
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
         <title>Proef</title><script src=\"/steunwijzer.{rest}</script><p>Een pagina.</p>{text}"
    );
    let mut files = (*built().unwrap()).clone();
    files.insert("/index.html".to_owned(), page.into_bytes());
    (format!("/steunwijzer.{name}"), files)
}

#[test]
fn a_tag_with_integrity_does_not_load_the_page_that_goes_with_each_version() {
    let (_, files) = with_integrity("<steun-wijzer><p id=own>Bel je huisarts.</p></steun-wijzer>");
    Visit::default().of(files).run(|visitor| {
        visitor.device_notices("return !document.getElementById('own').checkVisibility()");
        let asked = visitor.asked_of_the_site();
        let pages: Vec<&str> = asked
            .iter()
            .filter_map(|one| one.path.split('?').next())
            .filter(|path| path.ends_with(".html"))
            .collect();
        let [page] = pages[..] else {
            panic!("{pages:?}")
        };
        let hash = page
            .strip_prefix("/index.")
            .and_then(|rest| rest.strip_suffix(".html"));
        let hash = hash.unwrap_or_default();
        let is_hash = hash.len() == 16 && hash.chars().all(|one| one.is_ascii_hexdigit());
        assert!(is_hash, "{page}");
    });
}

#[test]
fn a_tag_with_integrity_accepts_only_these_bytes() {
    let (name, mut files) = with_integrity("");
    let is_there = |visitor: &Visitor| -> bool {
        visitor
            .sees("Een pagina.")
            .device("return customElements.get('steun-wijzer') !== undefined")
    };
    let right = Visit::default().of(files.clone());
    right.run(|visitor| assert!(is_there(visitor)));
    let file = files.get_mut(&name).unwrap();
    file.extend(b"\n// Something else.");
    Visit::default()
        .of(files)
        .with_console_errors(&["integrity", "digest", "cannot load"])
        .run(|visitor| assert!(!is_there(visitor)));
}
