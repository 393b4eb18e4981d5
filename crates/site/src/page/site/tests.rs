//! What holds for every page of the static guide, whatever the content says.

use std::collections::BTreeSet;

use bumpalo::Bump;
use guide::Date;
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::QuirksMode;
use html5ever::{ParseOpts, parse_document, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::*;
use tooling::Project;

const TODAY: Date = Date(20261122);

/// One element: its name, its attributes and the words in it.
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    words: String,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A page as a browser parses it, with what it had to forgive.
struct Parsed {
    elements: Vec<Element>,
    forgiven: Vec<String>,
}

fn parse(html: &str, is_fragment: bool) -> Parsed {
    let options = ParseOpts::default;
    let dom = if is_fragment {
        let body =
            html5ever::QualName::new(None, html5ever::ns!(html), html5ever::local_name!("body"));
        parse_fragment(RcDom::default(), options(), body, Vec::new(), false).one(html)
    } else {
        parse_document(RcDom::default(), options()).one(html)
    };
    let mut elements = Vec::new();
    collect(&dom.document, &mut elements);
    let mut forgiven: Vec<String> = dom
        .errors
        .borrow()
        .iter()
        .map(ToString::to_string)
        .collect();
    if !is_fragment && dom.quirks_mode.get() != QuirksMode::NoQuirks {
        forgiven.push("quirks mode".to_owned());
    }
    Parsed { elements, forgiven }
}

fn collect(node: &Handle, elements: &mut Vec<Element>) {
    if let NodeData::Element { name, attrs, .. } = &node.data {
        let attributes = attrs.borrow();
        let attributes = attributes.iter();
        elements.push(Element {
            name: name.local.to_string(),
            attributes: attributes
                .map(|one| (one.name.local.to_string(), one.value.to_string()))
                .collect(),
            words: words(node),
        });
    }
    for child in node.children.borrow().iter() {
        collect(child, elements);
    }
}

fn words(node: &Handle) -> String {
    if let NodeData::Text { contents } = &node.data {
        return contents.borrow().to_string();
    }
    node.children.borrow().iter().map(words).collect()
}

fn with_all(look: impl Fn(&Content<'_>, &BTreeMap<String, String>)) {
    let arena = Bump::new();
    let content = Content::load(&arena, &Project::find().unwrap().content(), TODAY).unwrap();
    let pages = pages(&content, TODAY).unwrap();
    look(&content, &pages);
}

fn is_fragment(path: &str) -> bool {
    path.ends_with(FALLBACK)
}

fn for_each(look: impl Fn(&str, &Parsed)) {
    with_all(|_, pages| {
        for (path, html) in pages {
            look(path, &parse(html, is_fragment(path)));
        }
    });
}

#[test]
fn every_kind_has_a_page_in_every_language() {
    with_all(|content, pages| {
        for folder in ["", "en/"] {
            for support in content.compiled.model.supports {
                let path = format!("{folder}hulp/{}.html", support.id);
                assert!(pages.contains_key(&path), "there is no {path}");
            }
            for page in [
                "gids.html",
                "nood.html",
                "waar-begin-ik.html",
                "hulp/index.html",
            ] {
                assert!(
                    pages.contains_key(&format!("{folder}{page}")),
                    "{folder}{page}"
                );
            }
        }
    });
}

/// Chrome asks for it before letters follow the size that somebody chose on their phone.
#[test]
fn letters_grow_with_those_of_the_device() {
    with_all(|_, pages| {
        for (path, html) in pages.iter().filter(|(path, _)| !is_fragment(path)) {
            let asks = "<meta name=\"text-scale\" content=\"scale\">";
            assert!(html.contains(asks), "{path}");
        }
    });
}

#[test]
fn the_html_parses_without_errors() {
    for bad in [
        "<!DOCTYPE html><title>x</title><p><ul></ul></p>",
        "<p>no doctype",
    ] {
        assert_ne!(parse(bad, false).forgiven, Vec::<String>::new(), "{bad}");
    }
    for_each(|path, page| assert_eq!(page.forgiven, Vec::<String>::new(), "{path}"));
}

/// Where a link of a page leads, below the folder of all pages.
fn resolve(path: &str, link: &str) -> String {
    let mut at: Vec<&str> = path.split('/').collect();
    at.pop();
    for step in link.split('/') {
        match step {
            ".." => assert!(at.pop().is_some(), "{path}: {link} leads out of the folder"),
            step => at.push(step),
        }
    }
    at.join("/")
}

#[test]
fn every_link_inside_leads_somewhere() {
    with_all(|_, pages| {
        let ids = |path: &str| -> BTreeSet<String> {
            let page = parse(&pages[path], is_fragment(path));
            let ids = page.elements.iter().filter_map(|one| one.get("id"));
            ids.map(str::to_owned).collect()
        };
        let mut followed = 0;
        for (path, html) in pages {
            for link in parse(html, is_fragment(path)).elements {
                let Some(href) = link.get("href") else {
                    continue;
                };
                if ["tel:", "https:", "data:"]
                    .iter()
                    .any(|other| href.starts_with(other))
                {
                    continue;
                }
                let href = href.strip_prefix(fallback::FOLDER).unwrap_or(href);
                let (file, id) = href.split_once('#').unwrap_or((href, ""));
                let file = file.split('?').next().unwrap_or_default();
                let target = match file {
                    "" => path.clone(),
                    // Every fragment names the pages from the folder of Steunwijzer.
                    file if is_fragment(path) => file.to_owned(),
                    file => resolve(path, file),
                };
                // Trunk writes the first; the licences come with a release.
                let elsewhere =
                    ["index.html", STYLESHEET, "licenties.html"].contains(&target.as_str());
                assert!(
                    elsewhere || pages.contains_key(&target),
                    "{path}: there is no {href}"
                );
                if !id.is_empty() {
                    assert!(ids(&target).contains(id), "{path}: there is no {href}");
                }
                followed += 1;
            }
        }
        assert!(followed > 1000, "{followed}");
    });
}

#[test]
fn nothing_runs_and_nothing_is_asked_for_but_the_stylesheet() {
    for_each(|path, page| {
        for element in &page.elements {
            let name = element.name.as_str();
            let forbidden = [
                "script", "style", "img", "iframe", "object", "embed", "form", "base",
            ];
            assert!(!forbidden.contains(&name), "{path}: <{name}>");
            for (attribute, value) in &element.attributes {
                let runs = attribute.starts_with("on") || attribute == "style";
                assert!(!runs, "{path}: {attribute} on <{name}>");
                assert!(!value.contains("javascript:"), "{path}: {value}");
                assert!(
                    attribute != "src" && attribute != "srcset",
                    "{path}: {value}"
                );
            }
            if name == "link" {
                let href = element.get("href").unwrap();
                let own = href.ends_with(STYLESHEET) && !href.contains(':');
                assert!(own || href == "data:,", "{path}: {href}");
            }
        }
    });
    let css = stylesheet(&Project::find().unwrap().root).unwrap();
    assert!(!css.contains("url(") && !css.contains("@import"));
}

#[test]
fn every_page_says_what_it_is() {
    for_each(|path, page| {
        if is_fragment(path) {
            return;
        }
        let all = |name: &str| -> Vec<&Element> {
            page.elements
                .iter()
                .filter(|one| one.name == name)
                .collect()
        };
        let language = if path.starts_with("en/") { "en" } else { "nl" };
        assert_eq!(all("html")[0].get("lang"), Some(language), "{path}");
        for alone in ["h1", "main", "title"] {
            assert_eq!(all(alone).len(), 1, "{path}: {alone}");
            assert!(!all(alone)[0].words.trim().is_empty(), "{path}: {alone}");
        }
        let meta = |name: &str, value: &str| {
            let metas = all("meta");
            let found = metas.iter().find(|one| one.get(name) == Some(value));
            found
                .and_then(|one| one.get("content"))
                .unwrap_or_default()
                .to_owned()
        };
        let policy = meta("http-equiv", "Content-Security-Policy");
        assert!(
            policy.starts_with("default-src 'none';"),
            "{path}: {policy}"
        );
        assert!(
            !policy.contains("'self'") && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
        assert_eq!(meta("name", "referrer"), "no-referrer", "{path}");
    });
}

#[test]
fn headings_skip_no_level_and_ids_are_unique() {
    for_each(|path, page| {
        let mut before = 0;
        for element in &page.elements {
            let level = element
                .name
                .strip_prefix('h')
                .and_then(|level| level.parse().ok());
            if let Some(level) = level {
                let level: u8 = level;
                assert!(
                    level <= before + 1,
                    "{path}: {} after h{before}",
                    element.words
                );
                before = level;
            }
        }
        let ids: Vec<&str> = page
            .elements
            .iter()
            .filter_map(|one| one.get("id"))
            .collect();
        let unique: BTreeSet<&&str> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{path}: {ids:?}");
    });
}

#[test]
fn links_to_other_sites_send_no_referrer() {
    for_each(|path, page| {
        let links = page.elements.iter().filter(|one| one.name == "a");
        for link in links {
            assert!(
                !link.words.trim().is_empty(),
                "{path}: a link without words"
            );
            if link
                .get("href")
                .is_some_and(|href| href.starts_with("https:"))
            {
                let rel = link.get("rel").unwrap_or_default();
                assert!(
                    rel.contains("noopener") && rel.contains("noreferrer"),
                    "{path}"
                );
                assert_eq!(link.get("referrerpolicy"), Some("no-referrer"), "{path}");
            }
        }
    });
}

#[test]
fn the_fallback_says_the_crisis_lines_first_and_clashes_with_nothing() {
    with_all(|content, pages| {
        let html = &pages[FALLBACK];
        let page = parse(html, true);
        for element in &page.elements {
            for taken in ["id", "class", "name", "style"] {
                assert_eq!(element.get(taken), None, "<{}>", element.name);
            }
        }
        let mut rest = html.as_str();
        for line in content.compiled.model.urgent {
            let at = rest.find(&*maud::html! { (content.text(line.text)) }.into_string());
            rest = &rest[at.unwrap_or_else(|| panic!("{}", content.text(line.text)))..];
        }
        assert!(html.find("112").unwrap() < html.find("waar-begin-ik.html").unwrap());
    });
}

#[test]
fn a_kind_page_says_all_that_the_content_knows_with_its_marks() {
    with_all(|content, pages| {
        let mut marks = 0;
        let unchecked = content.text_of("ui-unchecked").unwrap();
        for support in content.compiled.model.supports {
            let page = parse(&pages[&format!("hulp/{}.html", support.id)], false);
            let body = page.elements.iter().find(|one| one.name == "body").unwrap();
            for statement in support.statements().into_iter().chain(&support.soon) {
                let text = content.text(statement.text_on(TODAY));
                assert!(body.words.contains(text), "{}: {text}", support.id);
            }
            for step in support.doors.iter().flat_map(|door| door.steps) {
                assert!(body.words.contains(content.text(*step)), "{}", support.id);
            }
            let claims = support
                .statements()
                .into_iter()
                .map(|statement| statement.claim);
            let claims = claims.chain([support.doors_claim]);
            let claims = claims.chain(support.soon.iter().map(|soon| soon.claim));
            let expected = claims.filter(|claim| !claim.is_firm(TODAY)).count();
            let found = body.words.matches(unchecked).count();
            assert!(
                found >= expected,
                "{}: {found} of {expected} marks",
                support.id
            );
            marks += expected;
        }
        assert!(marks > 0, "nothing is unverified: look at this test again");
    });
}

#[test]
fn where_to_begin_is_what_the_guide_advises() {
    with_all(|content, pages| {
        let model = &content.compiled.model;
        let page = parse(&pages["waar-begin-ik.html"], false);
        let section = |id: &str| page.elements.iter().find(|one| one.get("id") == Some(id));
        let mut worries = 0;
        for who in model.question(model.who).choices.iter() {
            let words = &section(model.choice(who).id).unwrap().words;
            let given = guide::Answers::default();
            let given = guide::session::choose(model, given, who);
            for worry in guide::session::choices_of(model, given, model.worries) {
                let answers = guide::session::choose(model, given, worry);
                let label = content.text(model.choice(worry).label.text_for(answers));
                let below = words.split_once(label).unwrap().1;
                let first = guide::advise(model, answers);
                let plain = model.support(first.first()[0].entry.support).plain;
                assert!(
                    below.starts_with(content.text(plain)),
                    "{label}: {below:.80}"
                );
                worries += 1;
            }
        }
        assert!(worries > 60, "{worries}");
    });
}
