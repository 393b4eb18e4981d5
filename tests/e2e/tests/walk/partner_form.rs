//! A web team makes its partner file, and a poster, with the forms of `voor-webteams.html`.

use e2e::host::with_roots;
use e2e::site::built;
use e2e::words::{model, sentence};
use e2e::{Visit, Visitor};

use crate::webteams;

/// Keeps what would be saved, in place of the folder for downloads.
const SAVES: &str = "
    URL.createObjectURL = (blob) => {
        blob.text().then((text) => { window.savedFile = text; });
        return 'data:,';
    };
    HTMLAnchorElement.prototype.click = () => {};";

/// Gives the form the file that was saved.
const OPENS: &str = "
    const given = new DataTransfer();
    given.items.add(new File([window.savedFile], 'partner.json'));
    const field = document.getElementById('open-file');
    field.files = given.files;
    return field.dispatchEvent(new Event('change'));";

/// With the files as a test reads them, and a device that this script stands in for a part of.
#[track_caller]
#[expect(clippy::unwrap_used, reason = "a test fails by a panic")]
fn as_web_team(device: &'static str, test: impl FnOnce(&Visitor)) {
    let files = built().and_then(|files| with_roots(&files));
    let visit = Visit::default().of(files.unwrap()).with_stand_in(device);
    webteams::as_web_team(visit, test);
}

#[test]
fn a_file_is_made_as_people_write_saved_shown_and_opened_again() {
    as_web_team(SAVES, |team| {
        team.writes("Naam van jullie organisatie", "Huis Voorbeeld")
            .presses("Voeg een contact toe");
        team.picks("Soort hulp", "Geestelijk verzorger");
        team.writes("Telefoon", "Tel. 000/123 45 67")
            .writes("Nagekeken op", "20-11-2026")
            .presses("Bewaar partner.json")
            .sees("partner.json is bewaard.")
            .sees("Alles klopt.");
        let saved: String = team
            .device_notices("return typeof window.savedFile === 'string'")
            .device("return window.savedFile");
        for line in [
            "\"name\": \"Huis Voorbeeld\"",
            "\"support\": \"geestelijk_verzorger\"",
            "\"phone\": \"000 123 45 67\"",
            "\"checked_on\": \"2026-11-20\"",
        ] {
            assert!(saved.contains(line), "{line}: {saved}");
        }
        assert_eq!(team.what_is_too_wide(), [""; 0]);

        team.presses("Haal dit contact weg");
        assert_eq!(team.finds_written("Telefoon"), None);
        assert!(team.device::<bool>(OPENS));
        team.sees("Het bestand is geopend.");
        let found = |label: &str| team.finds_written(label).unwrap_or_default();
        assert_eq!(found("Telefoon"), "000 123 45 67");
        assert_eq!(found("Nagekeken op"), "20 november 2026");

        // A test on the page around the guide can read it inline.
        team.picks("Plaats", "In de pagina zelf");
        team.device_notices(
            "const widget = document.querySelector('#draft-preview steun-wijzer');
             widget?.scrollIntoView();
             const words = widget?.[Symbol.for('test')]?.textContent ?? '';
             return words.includes('Bij Huis Voorbeeld') && words.includes('000 123 45 67')",
        );
    });
}

#[test]
fn what_is_wrong_is_said_where_it_stands_and_costs_that_entry_alone() {
    as_web_team(SAVES, |team| {
        team.presses("Bewaar partner.json").sees(
            "Het bestand is nog niet te bewaren. Verbeter eerst: Naam van jullie organisatie.",
        );
        team.writes("Naam van jullie organisatie", "Huis Voorbeeld")
            .presses("Voeg eigen aanbod toe")
            .writes("Hoe het heet", "Huiskamer")
            .writes("Wat het geeft", "Koffie en een praatje.")
            .writes("Telefoon", "000-123 45 67 toestel 8")
            .writes("Nagekeken op", "31 februari 2026")
            // A new entry is not wrong before somebody was there.
            .presses("Voeg een contact toe")
            .sees("Dit is geen telefoonnummer. Schrijf alleen het nummer")
            .sees("Dit is geen dag van de kalender.")
            .does_not_see("Dit hoort nog nergens bij.");
        team.picks("Via wie", "Via je huisarts");
        team.writes("Pagina", "www.huis.example/hulp")
            .presses("Vandaag nagekeken")
            .sees("Wat niet klopt, komt niet in het bestand: Eigen aanbod 1.")
            .presses("Bewaar partner.json")
            .sees("partner.json is bewaard.");
        let saved: String = team
            .device_notices("return typeof window.savedFile === 'string'")
            .device("return window.savedFile");
        assert!(
            saved.contains("https://www.huis.example/hulp") && !saved.contains("Huiskamer"),
            "{saved}"
        );
    });
}

/// A printer of which nothing comes.
const PRINTS: &str = "window.print = () => {};";

#[test]
fn a_poster_has_the_name_the_code_and_the_address_and_is_printed_alone() {
    as_web_team(PRINTS, |team| {
        team.writes("Naam van de praktijk of organisatie", "Praktijk Voorbeeld");
        team.picks("Waar de code heen gaat", "Psycholoog");
        team.writes("Adres van Steunwijzer", "http://huis.example/index.html")
            .presses("Print of bewaar als pdf")
            .sees("Dit is geen veilig adres van een pagina.");
        assert!(team.device::<bool>(
            "document.getElementById('paper-address').value = '';
             return document.querySelector('#paper svg') === null"
        ));
        team.writes("Adres van Steunwijzer", "https://huis.example/index.html");
        team.picks("Formaat", "Poster, A5");
        // The link, and the poster.
        team.sees("https://huis.example/index.html#hulp/psycholoog");
        team.presses("Print of bewaar als pdf")
            .looks_at_paper(|team| {
                team.sees("Praktijk Voorbeeld")
                    .sees("Psycholoog")
                    .sees("huis.example/index.html#hulp/psycholoog")
                    .sees(sentence(model().urgent[0].text))
                    .does_not_see("Kies de opties")
                    .does_not_see("Dit is geen veilig adres");
            });
        let modules: usize = team.device(
            "const [code, ...more] = document.querySelectorAll('#paper svg');
             return more.length > 0 ? 0 : code.querySelector('path').getAttribute('d').split('M').length",
        );
        assert!(modules > 200, "{modules}");
        team.picks("Formaat", "Acht kaartjes op een vel A4");
        team.device_notices("return document.querySelectorAll('#paper svg').length === 8");
        assert_eq!(team.what_is_too_wide(), [""; 0]);
    });
}
