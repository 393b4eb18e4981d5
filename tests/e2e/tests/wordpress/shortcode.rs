//! The shortcode, and what WordPress does to paragraphs around it.

use e2e::host::Mode::Isolated;

use super::site::{Changed, answer, visit, written_by};

/// What stands in the element, as the browser made it of the page.
const INSIDE: &str = "
    const element = document.querySelector('steun-wijzer');
    const links = [...element.querySelectorAll('a')].map((one) => one.getAttribute('href').replace(/.*\\//, ''));
    return [links.join(' '), element.textContent.startsWith('Levensgevaar: bel'),
        document.querySelectorAll('steun-wijzer').length].join('|');";

/// In a text without blocks, between two paragraphs.
const TEXT: &str = "Dit kan helpen.\n\n[steunwijzer start=\"naaste\"]\n\nOf bel ons.";

#[test]
fn an_author_places_the_shortcode() {
    let _roots = Changed::roots(Isolated);
    let address = written_by("auteur", "Met een shortcode", TEXT);
    visit(&address, Some(Isolated)).run(|visitor| {
        let inside = visitor.the_page_knows(INSIDE);
        assert_eq!(inside, "tel:112 tel:113 gids.html|true|1");
        visitor
            .returns_to_the_frame()
            .finds_chosen("who.naaste", "")
            .answers("who.naaste worries.overbelasting heavy.zwaar");
        assert_eq!(visitor.begin_here(), "huisarts");
    });
}

#[test]
fn paragraphs_that_are_made_last_leave_the_help_inside() {
    let address = written_by("auteur", "Alinea’s achteraf", TEXT);
    let address = format!("{address}&wpautop=1");
    visit(&address, None).without_scripts().run(|visitor| {
        let inside: String = visitor.device(INSIDE);
        assert_eq!(inside, "tel:112 tel:113 gids.html|true|1");
    });
}

#[test]
fn what_an_author_may_not_choose_or_cannot_mean_is_not_printed() {
    let content = "[steunwijzer mode=\"inline\" partner=\"https://example.org/p.json\" folder=\"https://example.org/\" \
        form=\"jij\" start='\"><script>alert(1)</script>' theme=\"dark\" onclick=\"alert(1)\"]";
    let address = written_by("auteur", "Meer dan mag", content);
    visit(&address, None).without_scripts().run(|visitor| {
        let names: String = visitor.device(
            "return document.querySelector('steun-wijzer').getAttributeNames().sort().join(' ')",
        );
        assert_eq!(names, "folder lang theme");
        let folder: String = visitor.device(
            "return document.querySelector('steun-wijzer').getAttribute('folder').replace(location.origin, '')",
        );
        assert_eq!(folder, "/wp-content/plugins/steunwijzer/steunwijzer/");
    });
}

#[test]
fn who_reads_the_feed_reads_the_help() {
    written_by("auteur", "In de feed", TEXT);
    let feed = answer("/?feed=rss2");
    assert!(
        feed.contains("<p>Levensgevaar: bel <a href=\"tel:112\">112</a>."),
        "{feed}"
    );
    // Readers of feeds take away what they do not know, and run nothing.
    assert!(
        !feed.contains("<steun-wijzer") && !feed.contains("steunwijzer.js"),
        "{feed}"
    );
}
