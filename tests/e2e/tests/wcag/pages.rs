//! The pages beside the widget: the static guide, what stands there while the program comes or when
//! it does not, and the page for web teams.

use e2e::site::{Wasm, built};
use e2e::words::{model, sentence};
use e2e::{View, Visit};

use crate::inspector::{Inspector, VIEWS};

/// Opens one page after the other and looks, beginning at one that is none of them; that they are
/// asked for is meant.
fn looks_through(inspector: &Inspector, start: &'static str, pages: &[(String, &[View])]) {
    Visit::default().to(start).leaves_behind(|visitor| {
        for (page, views) in pages {
            visitor.leaves_for(page);
            inspector.looks_in(visitor, page, views);
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
        ["index.html", "demo/index.html"].contains(&page) || page.ends_with("terugval.html")
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
    let pages: Vec<_> = pages.into_iter().map(|page| (page, &VIEWS[..])).collect();
    looks_through(&inspector, "hulp/huisarts.html", &pages);
    inspector.found_nothing();
}

/// They have one shape: each is looked at in one view, in turn.
#[test]
fn a_page_for_each_kind_of_support() {
    let inspector = Inspector::of("kinds", VIEWS.to_vec());
    let pages: Vec<_> = pages()
        .into_iter()
        .filter(|page| is_of_a_kind(page))
        .collect();
    assert!(pages.len() > 60, "{pages:?}");
    let views = VIEWS.iter().map(std::slice::from_ref).cycle();
    let pages: Vec<_> = pages.into_iter().zip(views).collect();
    looks_through(&inspector, "nood.html", &pages);
    inspector.found_nothing();
}

/// Until then the first screen is there, as it is looked at elsewhere.
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
