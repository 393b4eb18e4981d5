//! The pages beside the widget: the static guide, the page while the program loads or when it does
//! not, and the page for web teams; and the gallery, which has every component in states that few
//! visitors meet.

use std::collections::BTreeSet;

use e2e::site::{Wasm, built, gallery};
use e2e::words::{model, sentence};
use e2e::{View, Visit};

use crate::inspector::{Inspector, OF_THE_VIEW, QUICK_OF_THE_VIEW, VIEWS};

/// A page, the views in which it is checked, and the checkers of the view.
type Page = (String, &'static [View], &'static [&'static str]);

/// Opens one page after the other and checks each, beginning at one that is none of them; the requests
/// this makes are intended.
fn looks_through(inspector: &Inspector, start: Visit, pages: &[Page]) {
    start.leaves_behind(|visitor| {
        for (page, views, checkers) in pages {
            visitor.leaves_for(page);
            inspector.looks_with(visitor, page, views, checkers);
        }
    });
}

fn is_of_a_kind(page: &str) -> bool {
    page.contains("hulp/") && !page.ends_with("index.html")
}

/// Pages beside the widget, `en/nood.html`, in order.
fn pages() -> Vec<String> {
    let files = built().expect("it is built");
    let pages = files.keys().filter_map(|path| path.strip_prefix('/'));
    // Looked at where they stand: the widget, the page around it, and what is pasted into that.
    let elsewhere = |page: &str| {
        // The same page again, by a name with its checksum.
        let is_widget = page.starts_with("index.");
        is_widget || page == "demo/index.html" || page.ends_with("terugval.html")
    };
    let is_ours = |page: &&str| page.ends_with(".html") && !elsewhere(page);
    pages.filter(is_ours).map(str::to_owned).collect()
}

#[test]
fn the_static_guide_and_the_page_for_web_teams() {
    let inspector = Inspector::of("pages", VIEWS.to_vec());
    let pages: Vec<_> = pages()
        .into_iter()
        .filter(|page| !is_of_a_kind(page))
        .collect();
    assert!(pages.len() >= 9, "{pages:?}");
    let pages: Vec<Page> = pages
        .into_iter()
        .map(|page| {
            // Alfa takes half as long for this page as for all others together; it looks at the Dutch one.
            let is_long = page == "en/waar-begin-ik.html";
            let checkers = if is_long {
                &QUICK_OF_THE_VIEW[..]
            } else {
                &OF_THE_VIEW[..]
            };
            (page, &VIEWS[..], checkers)
        })
        .collect();
    looks_through(
        &inspector,
        Visit::default().to("hulp/huisarts.html"),
        &pages,
    );
    inspector.found_nothing();
}

/// Each page in one of the views, in turn.
fn in_a_view_each(pages: Vec<String>) -> Vec<Page> {
    let views = VIEWS.iter().map(std::slice::from_ref).cycle();
    let pages = pages.into_iter().zip(views);
    pages
        .map(|(page, views)| (page, views, &OF_THE_VIEW[..]))
        .collect()
}

/// Alfa checks each kind in one language, four kinds in the one and four in the other: all views in
/// both. The other checkers check both.
fn in_a_language_each_by_alfa(pages: Vec<Page>) -> Vec<Page> {
    let is_english = |page: &str| page.starts_with("en/");
    let mut numbers = [0, 0];
    let of_page = |(page, views, checkers): Page| {
        let english = is_english(&page);
        let number = &mut numbers[usize::from(english)];
        let by_alfa = (*number / VIEWS.len()).is_multiple_of(2) == english;
        *number += 1;
        let checkers = if by_alfa {
            checkers
        } else {
            &QUICK_OF_THE_VIEW
        };
        (page, views, checkers)
    };
    pages.into_iter().map(of_page).collect()
}

#[test]
fn alfa_checks_each_kind_in_one_language_and_both_languages_in_every_view() {
    let kinds: Vec<_> = pages()
        .into_iter()
        .filter(|page| is_of_a_kind(page))
        .collect();
    let pages = in_a_language_each_by_alfa(in_a_view_each(kinds.clone()));
    let by_alfa = || pages.iter().filter(|(.., by)| by.contains(&"alfa"));
    let kind = |page: &str| page.trim_start_matches("en/").to_owned();
    let once: BTreeSet<_> = by_alfa().map(|(page, ..)| kind(page)).collect();
    let all: BTreeSet<_> = kinds.iter().map(|page| kind(page)).collect();
    assert_eq!(once, all);
    assert_eq!(by_alfa().count(), all.len());
    for english in [true, false] {
        let here = by_alfa().filter(|(page, ..)| page.starts_with("en/") == english);
        let views: Vec<View> = here.flat_map(|(_, views, _)| *views).copied().collect();
        assert!(VIEWS.iter().all(|view| views.contains(view)), "{views:?}");
    }
}

/// They have the same structure: each is checked in one of the views, in turn.
#[test]
fn a_page_for_each_kind_of_support() {
    let inspector = Inspector::of("kinds", VIEWS.to_vec());
    let pages: Vec<_> = pages()
        .into_iter()
        .filter(|page| is_of_a_kind(page))
        .collect();
    assert!(pages.len() > 60, "{pages:?}");
    let pages = in_a_language_each_by_alfa(in_a_view_each(pages));
    looks_through(&inspector, Visit::default().to("nood.html"), &pages);
    inspector.found_nothing();
}

#[test]
fn every_component_in_the_gallery() {
    let inspector = Inspector::of("gallery", VIEWS.to_vec());
    let files = gallery().expect("the page is built");
    let pages = files.keys().filter_map(|path| path.strip_prefix('/'));
    let pages: Vec<_> = pages
        // The list of them is where this begins.
        .filter(|page| page.ends_with(".html") && *page != "index.html")
        .map(str::to_owned)
        .collect();
    assert!(pages.len() > 25, "{pages:?}");
    let start = Visit::default().of(files).to("index.html");
    looks_through(&inspector, start, &in_a_view_each(pages));
    inspector.found_nothing();
}

/// Until then the first screen is shown, which is checked elsewhere.
#[test]
fn while_the_program_takes_long() {
    let inspector = Inspector::of("waiting long", VIEWS.to_vec());
    Visit::default()
        .while_program_is(Wasm::Hanging)
        .leaves_behind(|visitor| {
            visitor.sees(e2e::text("page-slow"));
            inspector.looks_at(visitor, "shell");
        });
    inspector.found_nothing();
}

#[test]
fn after_the_program_broke() {
    let inspector = Inspector::of("broken off", VIEWS.to_vec());
    Visit::default()
        .of_a_page_that_can_break()
        .leaves_behind(|visitor| {
            visitor.sees_the_program_break();
            inspector.looks_at(visitor, "shell");
        });
    inspector.found_nothing();
}

/// What a partner pasted into the element stays there.
#[test]
fn on_a_page_on_which_the_guide_does_not_start() {
    let inspector = Inspector::of("not started", VIEWS.to_vec());
    Visit::default()
        .while_program_is(Wasm::Missing)
        .to("demo/")
        .leaves_behind(|visitor| {
            visitor.sees(sentence(model().urgent_title));
            inspector.looks_at(visitor, "the page around it");
        });
    inspector.found_nothing();
}
