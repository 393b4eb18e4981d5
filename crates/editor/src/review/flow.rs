//! The conversation and the rules as drawings, each with the same in words.

use guide::condition::Condition;
use guide::model::{ChoiceId, RuleId, Screen};
use guide::{ChoiceSet, Model};
use maud::{Markup, html};

use super::graph::{Edge, Graph, Look, Node};
use super::words::fill;
use super::{Chapter, Dossier};

/// Letters in a line of a box and of a label: few where boxes stand side by side.
const DOWN: (usize, usize) = (14, 13);
const ACROSS: (usize, usize) = (22, 24);

impl Dossier<'_, '_> {
    /// The chapter of the drawings.
    pub fn flow(&self) -> Chapter {
        let words = &self.words.flow;
        let model = &self.content.compiled.model;
        let worries = model.question(model.worries);
        let body = html! {
            p { (words.lead) }
            h3 { (words.talk) }
            (self.drawing(&self.conversation()))
            h3 { (words.worries) }
            p { (words.worries_lead) }
            @for worry in worries.choices.iter() {
                h4 { (self.quoted(self.text(model.choice(worry).label.default))) }
                (self.drawing(&self.of_worry(worry)))
            }
            h3 { (words.shared) }
            (self.drawing(&self.shared()))
        };
        Chapter {
            id: "beeld",
            title: words.title.clone(),
            body,
        }
    }

    /// Every drawing of the dossier.
    #[cfg(test)]
    pub fn graphs(&self) -> Vec<Graph> {
        let model = &self.content.compiled.model;
        let worries = model.question(model.worries).choices;
        let mut graphs = vec![self.conversation(), self.shared()];
        graphs.extend(worries.iter().map(|worry| self.of_worry(worry)));
        graphs
    }

    fn drawing(&self, graph: &Graph) -> Markup {
        html! {
            figure {
                (graph.svg())
                figcaption {
                    p.group { (self.words.flow.in_words) }
                    ul.edges { @for line in self.in_words(graph) { li { (line) } } }
                }
            }
        }
    }

    /// Every arrow in words, together those that begin at the same box.
    fn in_words(&self, graph: &Graph) -> Vec<String> {
        let of_box = |index: usize| {
            let arrows = graph.edges.iter().filter(|edge| edge.from == index);
            let to: Vec<String> = arrows.map(|edge| self.arrow(graph, edge)).collect();
            let values = [
                ("from", graph.nodes[index].text.as_str()),
                ("to", &to.join("; ")),
            ];
            (!to.is_empty()).then(|| fill(&self.words.flow.from_to, &values))
        };
        (0..graph.nodes.len()).filter_map(of_box).collect()
    }

    /// Where an arrow leads, and when.
    pub fn arrow(&self, graph: &Graph, edge: &Edge) -> String {
        let to = &graph.nodes[edge.to].text;
        let values = [("to", to.as_str()), ("label", &edge.label)];
        match edge.label.is_empty() {
            true => to.clone(),
            false => fill(&self.words.flow.to_when, &values),
        }
    }

    /// From the first screen to the result.
    fn conversation(&self) -> Graph {
        let words = &self.words.flow;
        let model = &self.content.compiled.model;
        let mut drawn = Drawn::new("tekening-gesprek", &words.talk, &words.talk_desc, true);
        // Ways that lead to whatever comes next: a box, and what stands at the arrow.
        let mut open: Vec<(usize, String)> = Vec::new();
        for run in model
            .screens
            .chunk_by(|one, other| one.follow_up && other.follow_up)
        {
            let [screen] = run else {
                self.fork(&mut drawn, run, &mut open);
                continue;
            };
            let node = self.screen_node(&mut drawn, screen);
            match self.asked_when(screen) {
                None => {
                    drawn.join(&mut open, node);
                    open.push((node, String::new()));
                }
                Some(when) => {
                    let skipped: Vec<(usize, String)> = open
                        .iter()
                        .map(|(from, _)| (*from, words.otherwise.clone()))
                        .collect();
                    for (from, _) in &open {
                        drawn.arrow(*from, node, when.clone());
                    }
                    open = skipped;
                    open.push((node, String::new()));
                }
            }
        }
        let result = drawn.node(words.result.clone(), "#regels".into(), Look::Thing);
        drawn.join(&mut open, result);
        drawn.graph
    }

    /// Follow-ups side by side: each is asked for its own worries, a few at most.
    fn fork(&self, drawn: &mut Drawn, screens: &[Screen<'_>], open: &mut Vec<(usize, String)>) {
        let words = &self.words.flow;
        let count = self.content.compiled.model.max_follow_ups.to_string();
        let text = fill(&words.fork, &[("count", &count)]);
        let fork = drawn.node(text, "#vragen".into(), Look::Between);
        drawn.join(open, fork);
        open.push((fork, words.none.clone()));
        for screen in screens {
            let node = self.screen_node(drawn, screen);
            let when = self.asked_when(screen);
            drawn.arrow(fork, node, when.unwrap_or_default());
            open.push((node, String::new()));
        }
    }

    fn screen_node(&self, drawn: &mut Drawn, screen: &Screen<'_>) -> usize {
        let model = &self.content.compiled.model;
        let title = match (screen.heading, screen.questions) {
            (Some(heading), _) => self.text(heading.title),
            (None, [question, ..]) => self.text(model.question(*question).label.default),
            (None, []) => screen.id,
        };
        let href = format!("#scherm-{}", screen.id);
        drawn.node(title.to_owned(), href, Look::Thing)
    }

    /// When a screen asks something; nothing where it always does.
    fn asked_when(&self, screen: &Screen<'_>) -> Option<String> {
        let model = &self.content.compiled.model;
        let conditions: Option<Vec<Condition<'_>>> = screen
            .questions
            .iter()
            .map(|question| model.question(*question).ask_when)
            .collect();
        conditions.map(|conditions| self.condition_in_short(&Condition::Any(&conditions)))
    }

    /// From one worry through its rules to the supports.
    fn of_worry(&self, worry: ChoiceId) -> Graph {
        let words = &self.words.flow;
        let model = &self.content.compiled.model;
        let text = self.quoted(self.text(model.choice(worry).label.default));
        let key = self.choice_key(worry).replace('.', "-");
        let id = format!("tekening-{key}");
        let description = fill(
            &words.worry_desc,
            &[("worry", self.text(model.choice(worry).label.default))],
        );
        let mut drawn = Drawn::new(&id, &text, &description, false);
        let from = drawn.node(text.clone(), format!("#antwoord-{key}"), Look::Thing);
        for rule in self.numbers.rules() {
            if model.rule(rule).because.has(worry) && !is_shared(model, rule) {
                self.rule_in(&mut drawn, from, rule);
            }
        }
        drawn.graph
    }

    /// Rules that belong to no single worry.
    fn shared(&self) -> Graph {
        let words = &self.words.flow;
        let model = &self.content.compiled.model;
        let mut drawn = Drawn::new(
            "tekening-signalen",
            &words.shared,
            &words.shared_desc,
            false,
        );
        for rule in self.numbers.rules().filter(|rule| is_shared(model, *rule)) {
            let because = model.rule(rule).because;
            let worries = model.question(model.worries).choices;
            if because.is_empty() {
                let from = drawn.node(words.fallback.clone(), "#regels".into(), Look::Thing);
                self.rule_in(&mut drawn, from, rule);
            } else if because.meets(worries) {
                let href = "#vraag-worries".into();
                let from = drawn.node(words.any_worry.clone(), href, Look::Thing);
                self.rule_in(&mut drawn, from, rule);
            } else {
                for choice in because.iter() {
                    let text = self.quoted(self.text(model.choice(choice).label.default));
                    let key = self.choice_key(choice).replace('.', "-");
                    let from = drawn.node(text, format!("#antwoord-{key}"), Look::Thing);
                    self.rule_in(&mut drawn, from, rule);
                }
            }
        }
        drawn.graph
    }

    fn rule_in(&self, drawn: &mut Drawn, from: usize, id: RuleId) {
        let words = &self.words.flow;
        let model = &self.content.compiled.model;
        let rule = model.rule(id);
        let href = format!("#regel-{}", rule.id);
        let node = drawn.node(self.rule_name(id), href, Look::Between);
        let when = match &rule.when {
            Some(when) => self.condition_in_short(when),
            None => words.always.clone(),
        };
        if drawn.arrow(from, node, when) && drawn.leads_nowhere(node) {
            for (place, support) in rule.supports.iter().enumerate() {
                let support = model.support(*support);
                let href = format!("#kaart-{}", support.id);
                let to = drawn.node(self.text(support.name).to_owned(), href, Look::Thing);
                let place = (place + 1).to_string();
                drawn.arrow(node, to, fill(&words.rule_place, &[("place", &place)]));
            }
        }
    }
}

/// Whether a rule is drawn apart: it is not about worries, or about all of them.
fn is_shared(model: &Model<'_>, rule: RuleId) -> bool {
    let because = model.rule(rule).because;
    let worries = model.question(model.worries);
    let all: ChoiceSet = worries.choices.without(worries.exclusive);
    !because.meets(worries.choices) || because == all
}

/// A drawing while it grows.
struct Drawn {
    graph: Graph,
}

impl Drawn {
    fn new(id: &str, title: &str, description: &str, down: bool) -> Self {
        Drawn {
            graph: Graph {
                id: id.to_owned(),
                title: title.to_owned(),
                description: description.to_owned(),
                down,
                label_wide: if down { DOWN.1 } else { ACROSS.1 },
                nodes: Vec::new(),
                edges: Vec::new(),
            },
        }
    }

    /// The box with this target; a new one where there is none.
    fn node(&mut self, text: String, href: String, look: Look) -> usize {
        let same = |node: &Node| node.href == href && node.text == text;
        match self.graph.nodes.iter().position(same) {
            Some(known) => known,
            None => {
                let wide = if self.graph.down { DOWN.0 } else { ACROSS.0 };
                self.graph.nodes.push(Node {
                    text,
                    href,
                    look,
                    wide,
                });
                self.graph.nodes.len() - 1
            }
        }
    }

    /// Adds an arrow, unless it is there; says whether it was added.
    fn arrow(&mut self, from: usize, to: usize, label: String) -> bool {
        let known = |edge: &Edge| edge.from == from && edge.to == to && edge.label == label;
        let new = !self.graph.edges.iter().any(known);
        if new {
            self.graph.edges.push(Edge { from, to, label });
        }
        new
    }

    fn leads_nowhere(&self, node: usize) -> bool {
        self.graph.edges.iter().all(|edge| edge.from != node)
    }

    /// Brings all open ways to a box.
    fn join(&mut self, open: &mut Vec<(usize, String)>, node: usize) {
        for (from, label) in open.drain(..) {
            self.arrow(from, node, label);
        }
    }
}
