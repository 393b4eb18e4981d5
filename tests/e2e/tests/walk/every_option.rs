//! Every option of `static/options.toml`, as an attribute of the element, in both modes.

use std::collections::BTreeMap;
use std::path::Path;

use e2e::host::Mode::{self, Inline, Isolated};
use e2e::{Language, Visit, Visitor, ui};
use embedding::Options;
use embedding::options::Change;

/// Where the widget is, once its program shows the first screen; else nothing.
const PLACE: &str = "
    const element = document.querySelector('steun-wijzer');
    const place = element
        ? element[Symbol.for('test')]?.querySelector('.sw-root')
        : (document.body[Symbol.for('test')] ?? document).getElementById('steunwijzer');
    const isThere = place && !place.hidden && place.querySelector('h1, h2, h3')
        && !('early' in place.dataset) && !('asleep' in place.dataset);";

/// What can be seen of it, by the names in the table.
const SEEN: &str = "
    const all = (name) => [...place.querySelectorAll(name)];
    const button = getComputedStyle(all('.sw-button')[0]);
    return {
        place: element ? 'page' : 'frame',
        words: place.innerText,
        chosen: all('input').map((input) => Number(input.checked)).join(' '),
        headings: all('h1, h2, h3, h4, h5, h6').map((heading) => heading.tagName).join(' '),
        colours: button.backgroundColor + ' ' + button.color,
    };";

type Seen = BTreeMap<Change, String>;

/// Puts an element with this attribute in the place of the one that is there.
fn put(visitor: &Visitor, mode: Mode, name: &str, value: &str) {
    let kept = if mode == Inline { "inline" } else { "" };
    let [name, value] = [name, value].map(|text| serde_json::json!(text).to_string());
    let script = format!(
        "const next = document.createElement('steun-wijzer');
         if ('{kept}') next.setAttribute('mode', '{kept}');
         if ({name}) next.setAttribute({name}, {value});
         document.querySelector('steun-wijzer').replaceWith(next);
         next.scrollIntoView();
         return ''"
    );
    visitor.the_page_knows(script.leak());
    if mode == Isolated {
        visitor.returns_to_the_frame();
    }
}

fn seen(visitor: &Visitor) -> Seen {
    visitor.device_notices(format!("{PLACE} return Boolean(isThere);").leak());
    visitor.device(format!("{PLACE} {SEEN}").leak())
}

/// What is different between two looks.
fn changed(before: &Seen, after: &Seen) -> Vec<Change> {
    let looks = before
        .iter()
        .filter(|(what, look)| after.get(what) != Some(look));
    looks.map(|(what, _)| *what).collect()
}

#[test]
fn every_option_changes_what_it_should_in_both_modes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let options = Options::read(&root).unwrap();
    let mut plain = Vec::new();
    for mode in [Isolated, Inline] {
        let visit = Visit::default().on_a_page_like("plain", mode);
        let left = visit.leaves_behind(|visitor| {
            put(visitor, mode, "", "");
            let without = seen(visitor);
            for option in &options.all {
                // The two modes are compared below.
                if option.proof.changes == Change::Place {
                    continue;
                }
                put(visitor, mode, &option.name, &option.proof.example);
                let changed = changed(&without, &seen(visitor));
                assert_eq!(changed, [option.proof.changes], "{}, {mode:?}", option.name);
            }
            plain.push(without);
        });
        // That an option or its value is not known would be said there.
        let complaints = left
            .iter()
            .filter(|problem| problem.starts_with("the console"));
        assert_eq!(complaints.collect::<Vec<_>>(), [""; 0], "{mode:?}");
    }
    assert_eq!(changed(&plain[0], &plain[1]), [Change::Place]);
}

#[test]
fn the_page_that_is_never_edited_gets_everything_it_asks_for() {
    let visit = Visit::default().on_a_page_like("frozen-v1", Isolated);
    visit.of_a_page_with("", Language::Formal).run(|visitor| {
        let seen = seen(visitor);
        assert!(seen[&Change::Headings].starts_with("H2"), "{seen:?}");
        assert_eq!(seen[&Change::Colours], "rgb(143, 208, 207) rgb(14, 23, 24)");
        visitor
            .finds_chosen("who.naaste", "who.ziek")
            .chooses("who.naaste")
            .goes_on()
            .chooses("worries.angst worries.overbelasting")
            .has_enough();
        visitor
            .sees("Dit is er ook bij Ziekenhuis Voorbeeld")
            .sees(ui("result-title"));
    });
}
