use std::collections::BTreeSet;
use std::sync::OnceLock;

use content::ReviewKind;
use proof::exactly::What;
use roxmltree::{Document, Node, ParsingOptions};
use tooling::Project;

use super::words::fill;
use super::*;

/// What the dossier of this clone is made of, read once.
fn parts() -> &'static (Content<'static>, Words, Promises, Reviewing, Date) {
    static PARTS: OnceLock<(Content<'static>, Words, Promises, Reviewing, Date)> = OnceLock::new();
    PARTS.get_or_init(|| {
        let project = Project::find().unwrap();
        let arena: &Bump = Box::leak(Box::new(Bump::new()));
        let today = today().unwrap();
        let files = Files::read(&project.content()).unwrap();
        let content = Content::of(arena, &files, today).unwrap();
        let words = Words::read(&project.root).unwrap();
        let reviewing = Reviewing::of(&files, &content).unwrap();
        let promises = promises(&project.root).unwrap();
        (content, words, promises, reviewing, today)
    })
}

/// Calls `check` with the dossier of this clone.
pub(super) fn with_dossier(check: impl FnOnce(&Dossier<'_, '_>)) {
    let (content, words, promises, reviewing, today) = parts();
    check(&Dossier::new(content, words, promises, reviewing, *today));
}

/// The page of the dossier, made once. It is read as XML, which knows no elements without an end:
/// those of the head and of the desk, which a browser test uses, are left out.
fn page() -> &'static Document<'static> {
    static PAGE: OnceLock<Document<'static>> = OnceLock::new();
    PAGE.get_or_init(|| {
        let (content, words, promises, reviewing, today) = parts();
        let dossier = Dossier::new(content, words, promises, reviewing, *today);
        let mut page = dossier.page().unwrap().into_string();
        while let Some(start) = page.find("<meta ") {
            let end = start + page[start..].find('>').unwrap();
            page.replace_range(start..=end, "");
        }
        let desk = page.find("<template ").unwrap();
        let end = page.rfind("</script>").unwrap() + "</script>".len();
        page.replace_range(desk..end, "");
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        Document::parse_with_options(page.leak(), options).unwrap()
    })
}

/// Calls `check` with the dossier and its page.
fn with_page(check: impl FnOnce(&Dossier<'_, '_>, &Document<'_>)) {
    with_dossier(|dossier| check(dossier, page()));
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
fn everything_that_can_be_signed_is_marked_in_place_with_its_hash() {
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
            let is_in = |target: &str| {
                mark.ancestors()
                    .any(|node| node.attribute("id") == Some(target))
            };
            let is_there = |prefix: &str, id: &str| is_in(&format!("{prefix}-{id}"));
            let id = item.id.rsplit('.').next().unwrap();
            let in_place = match item.kind {
                ReviewKind::Card => is_there("kaart", id),
                ReviewKind::Rule => is_there("regel", id),
                ReviewKind::Question => is_there("vraag", id),
                ReviewKind::Signal => is_there("signaal", id),
                ReviewKind::Urgent | ReviewKind::Tonight => is_in("signalen"),
                ReviewKind::Guide => is_in("regels"),
                ReviewKind::Words => is_in("overig"),
                ReviewKind::Explanations => is_in("uitleg"),
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
            if let Some(soon) = support.soon {
                assert!(place.contains(&text(soon.text)), "{}", support.id);
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
fn unchecked_content_is_listed_with_its_place() {
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
        for beside in dossier.beside() {
            if !beside.claim.certainty.is_sourced() {
                seen += 1;
                assert!(list.contains(&flat(&beside.text)), "{}", beside.place);
            }
        }
        let wholly = &dossier.words.rules.unverified;
        for promise in &dossier.promises.promise {
            let place = words_of(by_id(page, &format!("belofte-{}", promise.id)));
            assert_eq!(
                place.contains(wholly),
                promise.sources == ["background"],
                "{}",
                promise.id
            );
            if place.contains(wholly) {
                seen += 1;
                assert!(list.contains(&promise.says), "{}", promise.id);
            }
        }
        assert!(
            seen > 0,
            "nothing is unchecked any more: does this test still look at anything?"
        );
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

/// Asserts that a part of the page says all of this.
fn says(page: &Document<'_>, id: &str, parts: &[&str]) {
    let place = words_of(by_id(page, id));
    for part in parts {
        assert!(place.contains(&flat(part)), "{id} does not say “{part}”");
    }
}

#[test]
fn every_promise_is_there_with_what_it_says_of_whom_and_why() {
    with_page(|dossier, page| {
        let model = &dossier.content.compiled.model;
        let title = |source: &String| {
            let found = model.sources.iter().find(|known| known.id == source);
            found.unwrap().title
        };
        let name = |support: &String| {
            let found = model.supports.iter().find(|known| known.id == support);
            dossier.text(found.unwrap().name)
        };
        let mut invariants = BTreeSet::new();
        assert!(dossier.promises.promise.len() > 20);
        for promise in &dossier.promises.promise {
            let id = format!("belofte-{}", promise.id);
            says(page, &id, &[&promise.says]);
            let claims = [
                &promise.fits,
                &promise.fits_one_of,
                &promise.never,
                &promise.begins_with_one_of,
                &promise.can_reach,
                &promise.surely,
                &promise.not_for,
            ];
            for support in claims.into_iter().flatten() {
                says(page, &id, &[name(support)]);
            }
            for source in &promise.sources {
                says(page, &id, &[title(source)]);
            }
            for invariant in &promise.invariants {
                invariants.insert(invariant);
                says(
                    page,
                    &id,
                    &[invariant, &dossier.words.invariants[invariant]],
                );
            }
        }
        assert!(!dossier.promises.ladder.is_empty());
        for ladder in &dossier.promises.ladder {
            let id = format!("belofte-{}", ladder.id);
            says(page, &id, &[&ladder.says]);
            for step in ladder.find(model).unwrap().steps {
                says(page, &id, &[dossier.text(model.choice(step).label.default)]);
            }
            for source in &ladder.sources {
                says(page, &id, &[title(source)]);
            }
        }
        for promise in &dossier.promises.promise {
            let id = format!("belofte-{}", promise.id);
            for answer in promise.can_say.iter().chain(&promise.cannot_say).flatten() {
                let choice = model.choices.iter().find(|choice| {
                    let question = model.question(choice.question).id;
                    format!("{question}.{}", choice.id) == *answer
                });
                says(page, &id, &[dossier.text(choice.unwrap().label.default)]);
            }
            for support in promise.through.values().flatten() {
                says(page, &id, &[name(support)]);
            }
        }
        assert!(!dossier.promises.exactly.is_empty());
        for list in &dossier.promises.exactly {
            let id = format!("belofte-{}", list.id);
            says(page, &id, &[&list.says]);
            for fact in list
                .of
                .values()
                .flatten()
                .filter(|_| list.what == What::Contacts)
            {
                let fact = model.facts.iter().find(|known| known.id == fact);
                says(page, &id, &[fact.unwrap().value]);
            }
            for source in &list.sources {
                says(page, &id, &[title(source)]);
            }
        }
        assert!(!dossier.promises.wording.is_empty());
        for wording in &dossier.promises.wording {
            let id = format!("belofte-{}", wording.id);
            says(page, &id, &[&wording.says]);
            for (_, text) in wording.meant(&dossier.content.compiled).unwrap() {
                says(page, &id, &[text]);
            }
            for words in wording.never.iter().chain(&wording.one_of) {
                says(page, &id, &[words]);
            }
            for source in &wording.sources {
                says(page, &id, &[title(source)]);
            }
        }
        for id in dossier.words.invariants.keys() {
            assert!(invariants.contains(id), "no promise names {id}");
        }
    });
}

#[test]
fn a_promise_says_for_whom_it_is() {
    with_page(|dossier, page| {
        let model = &dossier.content.compiled.model;
        let label = |id: &str| {
            let mut choices = model.choices.iter();
            let found = choices.find(|choice| choice.id == id).unwrap();
            dossier.text(found.label.default)
        };
        says(page, "belofte-verlies_en_rouw", &[label("verlies_rouw")]);
        let both = [label("overbelasting"), label("naaste"), label("ander")];
        says(page, "belofte-overbelast", &both);
        let except = fill(
            &dossier.words.sentences.one_is_not,
            &[
                (
                    "question",
                    dossier.text(model.question(model.who).label.default),
                ),
                ("answers", &dossier.quoted(label("jong"))),
            ],
        );
        says(
            page,
            "belofte-kindertelefoon_alleen_voor_jongeren",
            &[&except],
        );
    });
}

#[test]
fn every_explanation_is_there_with_what_it_rests_on() {
    with_page(|dossier, page| {
        let model = &dossier.content.compiled.model;
        let all = dossier.beside();
        let parts = [
            model.night.hours.len() + model.night.steps.len() + 1,
            model.passes.len() + model.chains.len() + model.why_nots.len(),
            model.around.len() + 1,
            model.talk_card.questions.len() + model.talk_card.costs.len(),
            model.terms.len(),
        ];
        assert_eq!(all.len(), parts.iter().sum::<usize>());
        for beside in all {
            let claim = beside.claim;
            let checked = dossier.date(claim.checked_on).unwrap();
            let review = dossier.date(claim.review_by).unwrap();
            let certainty = dossier.certainty(claim.certainty);
            let rests_on = [certainty.as_str(), &checked, &review];
            says(page, &beside.place, &rests_on);
            for source in claim.sources {
                says(page, &beside.place, &[model.source(*source).title]);
            }
            let of_lines = ["rondom", "kosten", "meenemen"];
            if !of_lines.iter().any(|it| beside.place.starts_with(it)) {
                says(page, &beside.place, &[&beside.text]);
            }
        }
    });
}

#[test]
fn ways_and_answers_to_questions_say_their_steps_and_for_whom() {
    with_page(|dossier, page| {
        let model = &dossier.content.compiled.model;
        let text = |id| dossier.text(id);
        let name = |id: guide::model::SupportId| text(model.support(id).name);
        for pass in model.passes {
            let id = format!("doorsturen-{}", model.support(pass.from).id);
            says(page, &id, &[name(pass.from)]);
            for to in pass.to {
                says(page, &id, &[name(*to)]);
            }
        }
        for chain in model.chains {
            let id = format!("weg-{}", chain.id);
            says(page, &id, &[text(chain.title), text(chain.text.text)]);
            let steps: Vec<&str> = chain.steps.iter().map(|step| name(*step)).collect();
            let drawn = by_id(page, &id)
                .descendants()
                .find(|node| node.has_tag_name("ol"))
                .unwrap();
            assert_eq!(words_of(drawn), flat(&steps.concat()), "{id}");
            let everybody = &dossier.words.explanations.chain_everybody;
            let place = words_of(by_id(page, &id));
            assert_eq!(place.contains(everybody), chain.door.is_none(), "{id}");
        }
        for why_not in model.why_nots {
            let id = format!("waarom-{}", model.support(why_not.support).id);
            let answer = text(why_not.answer.text);
            says(page, &id, &[text(why_not.question), answer]);
            says(page, &id, &[&dossier.for_whom_maybe(&why_not.when)]);
            for first in why_not.first {
                says(page, &id, &[name(*first)]);
            }
        }
    });
}

#[test]
fn around_carry_and_card_chapters_show_every_line_and_answer() {
    with_page(|dossier, page| {
        let model = &dossier.content.compiled.model;
        let text = |id| dossier.text(id);
        let label = |id| text(model.choice(id).label.default);
        for around in model.around {
            let id = format!("rondom-{}", around.id);
            says(page, &id, &[text(around.title)]);
            says(page, &id, &[&dossier.for_whom(&around.when)]);
            for line in around.lines.iter().chain(&around.credit) {
                says(page, &id, &[text(*line)]);
            }
        }
        for dimension in model.carry.dimensions {
            let id = format!("kant-{}", dimension.id);
            says(page, &id, &[text(dimension.name), text(dimension.about)]);
            for choice in dimension.choices.iter() {
                says(page, &id, &[label(choice)]);
            }
        }
        for choice in model.carry.helps.iter() {
            says(page, "dragen", &[label(choice)]);
        }
        for choice in model.talk_card.words.iter() {
            says(page, "op-de-kaart", &[label(choice)]);
        }
        for questions in model.talk_card.questions {
            let id = format!("meenemen-{}", questions.id);
            says(page, &id, &[text(questions.title)]);
            says(page, &id, &[&dossier.for_whom_maybe(&questions.when)]);
            for line in questions.lines {
                says(page, &id, &[text(line.default)]);
                for variant in line.variants {
                    says(page, &id, &[text(variant.text)]);
                }
            }
        }
        for costs in model.talk_card.costs {
            let id = format!("kosten-{}", costs.id);
            says(page, &id, &[text(costs.title)]);
            for line in costs.lines {
                says(page, &id, &[text(*line)]);
            }
            for support in costs.supports {
                says(page, &id, &[text(model.support(*support).name)]);
            }
        }
        for (number, hours) in (1..).zip(model.night.hours) {
            let id = format!("uren-{number}");
            says(page, &id, &[dossier.open(hours.open)]);
            for support in hours.supports {
                says(page, &id, &[text(model.support(*support).name)]);
            }
        }
        for (number, step) in (1..).zip(model.night.steps) {
            let id = format!("vannacht-{number}");
            says(page, &id, &[&dossier.for_whom(&step.when)]);
        }
        for term in model.terms {
            let id = format!("woord-{}", term.id);
            says(page, &id, &[text(term.name), text(term.meaning.text)]);
        }
    });
}
