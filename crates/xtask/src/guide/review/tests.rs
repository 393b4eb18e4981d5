use std::collections::BTreeSet;

use guide::compile::ReviewKind;
use roxmltree::{Document, Node, ParsingOptions};

use super::*;

/// Calls `check` with the dossier of this clone.
pub(super) fn with_dossier(check: impl FnOnce(&Dossier<'_, '_>)) {
    let root = Project::find().unwrap().root;
    let arena = Bump::new();
    let today = today().unwrap();
    let content = Content::load(&arena, today).unwrap();
    let words = Words::read(&root).unwrap();
    check(&Dossier::new(&content, &words, today));
}

/// Calls `check` with the dossier and its page. The page is read as XML, which knows no elements
/// without an end: those of the head get one.
fn with_page(check: impl FnOnce(&Dossier<'_, '_>, &Document<'_>)) {
    with_dossier(|dossier| {
        let mut page = dossier.page().unwrap().into_string();
        while let Some(start) = page.find("<meta ") {
            let end = start + page[start..].find('>').unwrap();
            page.replace_range(start..=end, "");
        }
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        let document = Document::parse_with_options(&page, options).unwrap();
        check(dossier, &document);
    });
}

fn words_of(node: Node<'_, '_>) -> String {
    let parts: Vec<&str> = node
        .descendants()
        .filter(Node::is_text)
        .filter_map(|part| part.text())
        .collect();
    flat(&parts.concat())
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn by_id<'a, 'input>(page: &'a Document<'input>, id: &str) -> Node<'a, 'input> {
    page.descendants()
        .find(|node| node.attribute("id") == Some(id))
        .unwrap_or_else(|| panic!("nothing has the id {id}"))
}

#[test]
fn every_text_of_the_guide_is_in_the_dossier() {
    with_page(|dossier, page| {
        let all = words_of(page.root_element());
        let compiled = &dossier.content.compiled;
        assert!(compiled.text_keys.len() > 900);
        for (key, text) in compiled.text_keys.iter().zip(dossier.content.dutch.entries) {
            assert!(all.contains(&flat(text)), "{key}: {text}");
        }
    });
}

#[test]
fn everything_that_can_be_signed_has_a_mark_with_its_hash_where_it_stands() {
    with_page(|dossier, page| {
        let review = &dossier.content.compiled.review;
        let marks: Vec<Node<'_, '_>> = page
            .descendants()
            .filter(|node| node.attribute("class") == Some("mark"))
            .collect();
        assert_eq!(marks.len(), review.len());
        for item in review {
            let with_hash = |mark: &&Node<'_, '_>| words_of(**mark).contains(&item.hash);
            let mark = marks.iter().find(with_hash).unwrap();
            let is_there = |prefix: &str, id: &str| {
                let target = format!("{prefix}-{id}");
                mark.ancestors()
                    .any(|node| node.attribute("id") == Some(&target))
            };
            let id = item.id.rsplit('.').next().unwrap();
            let in_place = match item.kind {
                ReviewKind::Card => is_there("kaart", id),
                ReviewKind::Rule => is_there("regel", id),
                ReviewKind::Question => is_there("vraag", id),
                ReviewKind::Signal => is_there("signaal", id),
                ReviewKind::Urgent
                | ReviewKind::Tonight
                | ReviewKind::Guide
                | ReviewKind::Words
                | ReviewKind::Explanations => true,
            };
            assert!(in_place, "{}", item.name());
            let said = words_of(*mark);
            match item.state.signature() {
                None => assert!(said.contains(&dossier.words.mark.unsigned), "{said}"),
                Some(signature) => assert!(said.contains(&signature.role), "{said}"),
            }
        }
    });
}

#[test]
fn each_part_says_what_it_holds_where_it_stands() {
    with_page(|dossier, page| {
        let model = &dossier.content.compiled.model;
        let text = |id| flat(dossier.text(id));
        for question in model.questions {
            let place = words_of(by_id(page, &format!("vraag-{}", question.id)));
            for choice in question.choices.iter().map(|id| model.choice(id)) {
                if choice.stands_for.is_none() {
                    let label = text(choice.label.default);
                    assert!(place.contains(&label), "{}: {label}", question.id);
                    for variant in choice.label.variants {
                        assert!(place.contains(&text(variant.text)), "{}", choice.id);
                    }
                }
            }
        }
        for rule in model.rules {
            let place = words_of(by_id(page, &format!("regel-{}", rule.id)));
            assert!(place.contains(&text(rule.text)), "{}", rule.id);
            for support in rule.supports {
                let card = words_of(by_id(
                    page,
                    &format!("kaart-{}", model.support(*support).id),
                ));
                let name = text(model.support(*support).name);
                assert!(place.contains(&name), "{}: {name}", rule.id);
                let index = model.rules.iter().position(|it| it.id == rule.id).unwrap();
                let back = dossier.rule_name(guide::model::RuleId(index as u16));
                assert!(card.contains(&format!("{back},")), "{name}: {back}");
            }
        }
        for support in model.supports {
            let place = words_of(by_id(page, &format!("kaart-{}", support.id)));
            for statement in support.statements() {
                assert!(place.contains(&text(statement.text)), "{}", support.id);
                if let Some(later) = statement.later {
                    assert!(place.contains(&text(later)), "{}", support.id);
                }
            }
            for step in support.doors.iter().flat_map(|door| door.steps) {
                assert!(place.contains(&text(*step)), "{}", support.id);
            }
            if let Some(gate) = support.gate {
                assert!(place.contains(&text(gate.caveat)), "{}", support.id);
            }
        }
        for flag in model.flags {
            let choice = model.choice(flag.choice).id;
            let place = words_of(by_id(page, &format!("signaal-{choice}")));
            for line in flag.lines {
                assert!(place.contains(&text(line.text)), "{choice}");
            }
        }
    });
}

#[test]
fn what_nobody_checked_is_listed_with_the_place_it_stands() {
    with_page(|dossier, page| {
        let list = words_of(by_id(page, "niet-nagekeken"));
        let model = &dossier.content.compiled.model;
        let mut seen = 0;
        for fact in model.facts {
            if !fact.claim.certainty.is_sourced() {
                seen += 1;
                let row = words_of(by_id(page, &format!("feit-{}", fact.id)));
                assert!(row.contains(fact.value), "{}", fact.id);
                assert!(
                    !row.contains(&dossier.words.unverified.nowhere),
                    "{}",
                    fact.id
                );
            }
        }
        for support in model.supports {
            for statement in support.statements() {
                if !statement.claim.certainty.is_sourced() {
                    seen += 1;
                    let text = flat(dossier.text(statement.text_on(dossier.today)));
                    assert!(list.contains(&text), "{}: {text}", support.id);
                }
            }
        }
        assert!(seen > 30, "{seen}");
        for source in &dossier.words.facts.unread_sources {
            assert!(model.sources.iter().any(|it| it.id == source), "{source}");
        }
    });
}

#[test]
fn links_inside_lead_somewhere_and_ids_are_unique() {
    with_page(|_, page| {
        let mut ids = BTreeSet::new();
        for id in page.descendants().filter_map(|node| node.attribute("id")) {
            assert!(ids.insert(id), "{id} is there twice");
        }
        let mut seen = 0;
        for link in page.descendants().filter_map(|node| node.attribute("href")) {
            if let Some(target) = link.strip_prefix('#') {
                assert!(ids.contains(target), "{link}");
                seen += 1;
            } else {
                assert!(link.starts_with("https://"), "{link}");
            }
        }
        assert!(seen > 500, "{seen}");
    });
}

#[test]
fn nothing_in_the_file_runs_or_asks_for_another_file() {
    with_page(|_, page| {
        for node in page.descendants().filter(Node::is_element) {
            let name = node.tag_name().name();
            let asks = [
                "audio", "embed", "form", "iframe", "image", "img", "input", "link", "object",
                "script", "source", "use", "video",
            ];
            assert!(!asks.contains(&name), "{name}");
            for attribute in node.attributes() {
                let name = attribute.name();
                assert!(!name.starts_with("on") && name != "src", "{name}");
            }
        }
        let styles: Vec<Node<'_, '_>> = page
            .descendants()
            .filter(|node| node.has_tag_name("style"))
            .collect();
        assert_eq!(styles.len(), 1);
        let css = words_of(styles[0]);
        assert!(!css.contains("url(") && !css.contains("@import"), "{css}");
        assert_eq!(page.root_element().attribute("lang"), Some("nl"));
    });
}

#[test]
fn headings_follow_each_other_and_every_placeholder_is_filled() {
    with_page(|_, page| {
        let mut level = 0;
        for node in page.descendants() {
            let name = node.tag_name().name();
            if let Some(next) = name.strip_prefix('h').and_then(|it| it.parse::<u8>().ok()) {
                assert!(
                    next <= level + 1,
                    "h{next} after h{level}: {}",
                    words_of(node)
                );
                level = next;
            }
        }
        for chapter in page
            .descendants()
            .filter(|node| node.has_tag_name("section"))
        {
            // The words of the widget keep the names of what it fills in.
            if chapter.attribute("id") != Some("overig") {
                let words = words_of(chapter);
                let at = words.find('{').unwrap_or(words.len());
                assert_eq!(&words[at..], "", "not filled in");
            }
        }
    });
}

#[test]
fn the_words_beside_a_drawing_name_every_arrow_and_box() {
    with_page(|dossier, page| {
        let graphs = dossier.graphs();
        assert!(graphs.len() > 10);
        for graph in &graphs {
            let svg = by_id(page, &graph.id);
            let figure = svg.parent().unwrap();
            let drawn = words_of(svg);
            let said: Vec<String> = figure
                .descendants()
                .filter(|node| node.has_tag_name("li"))
                .map(words_of)
                .collect();
            assert!(!graph.edges.is_empty(), "{}", graph.id);
            for edge in &graph.edges {
                let from = flat(&graph.nodes[edge.from].text);
                let to = flat(&dossier.arrow(graph, edge));
                for text in [&from, &flat(&graph.nodes[edge.to].text), &flat(&edge.label)] {
                    assert!(drawn.contains(text), "{}: {text}", graph.id);
                }
                let begin = format!("{from} → ");
                let named = |line: &&String| {
                    line.strip_prefix(&begin)
                        .is_some_and(|arrows| arrows.split("; ").any(|arrow| arrow == to))
                };
                assert!(
                    said.iter().any(|line| named(&line)),
                    "{}: {from} → {to}",
                    graph.id
                );
            }
            for name in ["title", "desc"] {
                let found = svg.children().find(|node| node.tag_name().name() == name);
                assert!(!words_of(found.unwrap()).is_empty(), "{}", graph.id);
            }
        }
    });
}

#[test]
fn the_conversation_is_drawn_from_the_first_screen_to_the_result() {
    with_dossier(|dossier| {
        let graph = &dossier.graphs()[0];
        let model = &dossier.content.compiled.model;
        // Every screen, the fork before the follow-ups, and the result.
        assert_eq!(graph.nodes.len(), model.screens.len() + 2);
        for (index, node) in graph.nodes.iter().enumerate() {
            let first = index == 0;
            let last = index + 1 == graph.nodes.len();
            assert_eq!(
                graph.edges.iter().any(|edge| edge.to == index),
                !first,
                "{}",
                node.text
            );
            assert_eq!(
                graph.edges.iter().any(|edge| edge.from == index),
                !last,
                "{}",
                node.text
            );
        }
    });
}

#[test]
fn short_names_are_of_answers_that_exist() {
    with_dossier(|dossier| {
        let model = &dossier.content.compiled.model;
        let questions = model.questions.iter();
        let known: BTreeSet<String> = questions
            .flat_map(|question| question.choices.iter())
            .map(|choice| dossier.choice_key(choice))
            .collect();
        for key in dossier.words.short.keys() {
            assert!(known.contains(key), "content/{}: {key}", words::FILE);
        }
    });
}
