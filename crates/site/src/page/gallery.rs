//! The gallery: a page for each component of the widget with all its examples, drawn by the component
//! itself. `cargo xtask serve` shows it, and the accessibility step looks at it; no web team gets it.
//!
//! Pages without script: what opens in place can be opened, and no button does anything.

use std::collections::BTreeMap;

use anyhow::Result;
use guide::Date;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use steunwijzer::gallery::{GalleryPage, GalleryPageProps, components};
use tokio::runtime;
use yew::ServerRenderer;

/// What the pages look like around the examples.
const STYLE: &str = include_str!("gallery.css");

/// The files of the gallery by their path in its folder; `css` is the stylesheet of the widget.
///
/// # Errors
/// When there is no runtime to render in.
pub fn files(css: &str, today: Date) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::from([
        ("steunwijzer.css".to_owned(), css.to_owned()),
        ("gallery.css".to_owned(), STYLE.to_owned()),
        (
            "index.html".to_owned(),
            page("All components", &list()).into_string(),
        ),
    ]);
    let runtime = runtime::Builder::new_current_thread().build()?;
    for (number, component) in components().iter().enumerate() {
        let examples = ServerRenderer::<GalleryPage>::with_props(move || GalleryPageProps {
            component: number,
            today,
        });
        let examples = runtime.block_on(examples.hydratable(false).render());
        let page = page(&in_words(component.name), &PreEscaped(examples));
        files.insert(place(component.name), page.into_string());
    }
    Ok(files)
}

/// A link to the page of each component.
fn list() -> Markup {
    html! {
        ul.gallery__list { @for component in components() {
            li { a href=(place(component.name)) { (in_words(component.name)) } }
        } }
    }
}

fn place(component: &str) -> String {
    format!("{component}.html")
}

/// `take_along` as `Take along`.
fn in_words(component: &str) -> String {
    let mut words = component.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn page(title: &str, inside: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="text-scale" content="scale";
                link rel="icon" href="data:,";
                link rel="stylesheet" href="steunwijzer.css";
                link rel="stylesheet" href="gallery.css";
                title { (title) " – gallery" }
            }
            body {
                main.gallery {
                    h1 { (title) }
                    (inside)
                }
                nav.gallery.gallery__back aria-label="Gallery" { a href="index.html" { "All components" } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_component_has_a_page_with_its_examples_and_the_first_links_to_all() {
        let files = files("p{}", Date(20_261_122)).unwrap();
        let index = &files["index.html"];
        for component in components() {
            let place = place(component.name);
            assert!(index.contains(&format!("href=\"{place}\"")), "{place}");
            let page = &files[&place];
            for example in component.examples {
                assert!(page.contains(example.name), "{place}: {}", example.name);
            }
        }
        assert_eq!(files.len(), components().len() + 3);
    }

    #[test]
    fn what_opens_in_place_has_its_content_on_a_page_without_script() {
        let files = files("", Date(20_261_122)).unwrap();
        let page = &files["disclosure.html"];
        let summaries = page.matches("<summary").count();
        assert!(summaries > 0);
        assert_eq!(page.matches("sw-disclosure__body").count(), summaries);
    }
}
