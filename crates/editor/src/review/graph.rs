//! A drawing of boxes and arrows with words at the arrows, as SVG with real text.
//!
//! `layout-rs` places boxes and leads arrows around them; what it draws is caught and written
//! again as SVG that prints well. A label is laid out as a box of its own, so that nothing runs
//! through it. An arrow to the next row goes from the middle of a side to the middle of a side:
//! between two rows there is nothing to run into.

use layout::adt::dag::NodeHandle;
use layout::core::base::Orientation;
use layout::core::color::Color;
use layout::core::format::{ClipHandle, RenderBackend, Visible};
use layout::core::geometry::{Point, Position};
use layout::core::style::StyleAttr;
use layout::std_shapes::shapes::{Arrow, Element, ShapeKind};
use layout::topo::layout::VisualGraph;
use maud::{Markup, html};

/// Size of the letters, in CSS pixels: 9 points on paper.
const FONT: f64 = 12.0;
/// Mean width of a letter of a sans-serif font, with some to spare for fonts that are wider.
const LETTER: f64 = FONT * 0.56;
/// Height of a line.
const LINE: f64 = 15.0;
/// Between the words of a box and its border.
const INSIDE: f64 = 7.0;
/// Free room around a box: along the arrows, and beside them.
const ALONG: f64 = 24.0;
const BESIDE: f64 = 7.0;
/// Free room around a drawing.
const MARGIN: f64 = 4.0;

/// What a box stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Where an arrow begins or ends: a screen, a worry, a support.
    Thing,
    /// Between two things: a rule, a fork.
    Between,
}

/// A box.
#[derive(Debug, Clone)]
pub struct Node {
    /// Its words.
    pub text: String,
    /// Where it leads in the dossier, such as `#regel-geld`.
    pub href: String,
    /// What it stands for.
    pub look: Look,
    /// Letters in a line before a new one begins.
    pub wide: usize,
}

/// An arrow between two boxes, by index.
#[derive(Debug, Clone)]
pub struct Edge {
    /// The box where it begins.
    pub from: usize,
    /// The box where it ends.
    pub to: usize,
    /// When this way holds; may be empty.
    pub label: String,
}

/// A drawing.
#[derive(Debug, Clone)]
pub struct Graph {
    /// Unique in the dossier.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// Top to bottom, or left to right.
    pub down: bool,
    /// Letters in a line of a label before a new one begins.
    pub label_wide: usize,
    /// Boxes.
    pub nodes: Vec<Node>,
    /// Arrows.
    pub edges: Vec<Edge>,
}

impl Graph {
    /// The drawing.
    pub fn svg(&self) -> Markup {
        let canvas = self.laid_out();
        let (left, top, right, bottom) = canvas.border.unwrap_or_default();
        let (width, height) = (right - left + 2.0 * MARGIN, bottom - top + 2.0 * MARGIN);
        let view = format!(
            "{:.0} {:.0} {width:.0} {height:.0}",
            left - MARGIN,
            top - MARGIN
        );
        let (title, description) = (format!("{}-titel", self.id), format!("{}-tekst", self.id));
        html! {
            svg id=(self.id) role="img" aria-labelledby=(format!("{title} {description}"))
                xmlns="http://www.w3.org/2000/svg" viewBox=(view)
                width=(format!("{width:.0}")) height=(format!("{height:.0}"))
                font-size=(FONT) {
                title id=(title) { (self.title) }
                desc id=(description) { (self.description) }
                @for arrow in self.routes(&canvas) { (arrow.svg()) }
                @for shape in &canvas.boxes { (self.shape(shape)) }
            }
        }
    }

    fn laid_out(&self) -> Canvas {
        let orientation = match self.down {
            true => Orientation::TopToBottom,
            false => Orientation::LeftToRight,
        };
        let mut graph = VisualGraph::new(orientation);
        let nodes: Vec<NodeHandle> = self
            .nodes
            .iter()
            .enumerate()
            .map(|(index, node)| {
                let size = size_of(&wrapped(&node.text, node.wide), INSIDE);
                let alike = self.nodes.iter().filter(|other| other.look == node.look);
                let sizes = alike.map(|node| size_of(&wrapped(&node.text, node.wide), INSIDE));
                graph.add_node(element(self.as_wide_as(size, sizes), orientation, index))
            })
            .collect();
        let labels: Vec<NodeHandle> = self
            .edges
            .iter()
            .enumerate()
            .filter(|(_, edge)| !edge.label.is_empty())
            .map(|(index, edge)| {
                let look = |edge: &Edge| self.nodes[edge.from].look;
                let alike = self.edges.iter().filter(|other| look(other) == look(edge));
                let sizes = alike.map(|edge| self.label_size(edge));
                let size = self.as_wide_as(self.label_size(edge), sizes);
                graph.add_node(element(size, orientation, self.nodes.len() + index))
            })
            .collect();
        let handles: Vec<NodeHandle> = nodes.into_iter().chain(labels).collect();
        for (from, to) in self.parts() {
            graph.add_edge(Arrow::simple(""), handles[from], handles[to]);
        }
        let mut canvas = Canvas::default();
        graph.do_it(false, false, false, &mut canvas);
        canvas
    }

    fn label_size(&self, edge: &Edge) -> Point {
        size_of(&wrapped(&edge.label, self.label_wide), 2.0)
    }

    /// Left to right, what stands in a column is as wide as the widest of it: then an arrow ends
    /// where the column begins, and never behind a wider neighbour.
    fn as_wide_as(&self, size: Point, alike: impl Iterator<Item = Point>) -> Point {
        match self.down {
            true => size,
            false => Point::new(
                alike.fold(size.x, |width, other| width.max(other.x)),
                size.y,
            ),
        }
    }

    /// The arrows in pieces, from box to box: first all nodes, then the labels in order.
    fn parts(&self) -> Vec<(usize, usize)> {
        let mut parts = Vec::new();
        let mut label = self.nodes.len();
        for edge in &self.edges {
            if edge.label.is_empty() {
                parts.push((edge.from, edge.to));
            } else {
                parts.extend([(edge.from, label), (label, edge.to)]);
                label += 1;
            }
        }
        parts
    }

    /// The way of each piece; with a head where it ends at a node.
    fn routes(&self, canvas: &Canvas) -> Vec<Route> {
        let drawn = self.parts().into_iter().zip(&canvas.arrows);
        drawn
            .map(|((from, to), path)| {
                let path = match (canvas.boxes.get(from), canvas.boxes.get(to)) {
                    (Some(from), Some(to)) if path.len() == 2 => from.to(to, self.down),
                    _ => path.clone(),
                };
                let head = to < self.nodes.len();
                Route { path, head }
            })
            .collect()
    }

    fn shape(&self, shape: &Shape) -> Markup {
        let node = self.nodes.get(shape.index);
        let label = || self.edges.get(shape.index - self.nodes.len());
        let (text, wide) = match node {
            Some(node) => (node.text.as_str(), node.wide),
            None => (
                label().map_or("", |edge| edge.label.as_str()),
                self.label_wide,
            ),
        };
        let lines = wrapped(text, wide);
        let words = shape.words(&lines);
        match node {
            None => {
                let size = label().map_or(shape.size, |edge| self.label_size(edge));
                html! { g.label { (shape.line(self.down)) (shape.around(size)) (words) } }
            }
            Some(node) => {
                let class = match node.look {
                    Look::Thing => "thing",
                    Look::Between => "between",
                };
                html! { a.(class) href=(node.href) { (shape.rect()) (words) } }
            }
        }
    }
}

/// The size that words need.
fn size_of(lines: &[String], inside: f64) -> Point {
    let letters = lines.iter().map(|line| line.chars().count()).max();
    let width = letters.unwrap_or_default() as f64 * LETTER + 2.0 * inside;
    Point::new(width, lines.len() as f64 * LINE + inside)
}

fn element(size: Point, orientation: Orientation, index: usize) -> Element {
    let look = StyleAttr::new(Color::fast("black"), 1, None, 0, 12);
    let shape = ShapeKind::new_box("");
    let name = index.to_string();
    let mut element = Element::create_with_properties(shape, look, orientation, size, name);
    let around = match orientation {
        Orientation::TopToBottom => Point::new(BESIDE, ALONG),
        Orientation::LeftToRight => Point::new(ALONG, BESIDE),
    };
    *element.position_mut() = Position::new(Point::zero(), size, Point::zero(), around);
    element
}

/// Lines of at most about `wide` letters; a longer word stays whole.
fn wrapped(text: &str, wide: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= wide => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Catches what the layout draws.
#[derive(Default)]
struct Canvas {
    boxes: Vec<Shape>,
    /// For each arrow a start with its control point, then control points with their points.
    arrows: Vec<Vec<(Point, Point)>>,
    /// Left, top, right, bottom; nothing before something was drawn.
    border: Option<(f64, f64, f64, f64)>,
}

/// Where a box is.
struct Shape {
    /// Of the node, or after all nodes of the edge whose label it is.
    index: usize,
    corner: Point,
    size: Point,
}

impl Shape {
    /// From the middle of a side to the middle of the opposite side of another box.
    fn to(&self, other: &Shape, down: bool) -> Vec<(Point, Point)> {
        let middle = |shape: &Shape, part: f64| match down {
            true => shape
                .corner
                .add(Point::new(shape.size.x / 2.0, shape.size.y * part)),
            false => shape
                .corner
                .add(Point::new(shape.size.x * part, shape.size.y / 2.0)),
        };
        let (start, end) = (middle(self, 1.0), middle(other, 0.0));
        let between = start.add(end).scale(0.5);
        let controls = match down {
            true => (Point::new(start.x, between.y), Point::new(end.x, between.y)),
            false => (Point::new(between.x, start.y), Point::new(between.x, end.y)),
        };
        vec![(start, controls.0), (controls.1, end)]
    }

    /// Goes on behind the words of a label.
    fn line(&self, down: bool) -> Markup {
        let (x, y) = (self.corner.x, self.corner.y);
        let (half, mid) = (x + self.size.x / 2.0, y + self.size.y / 2.0);
        let line = match down {
            true => format!("M{half:.1} {y:.1}V{:.1}", y + self.size.y),
            false => format!("M{x:.1} {mid:.1}H{:.1}", x + self.size.x),
        };
        html! { path.arrow d=(line) {} }
    }

    /// A box of this size in the middle of this one.
    fn around(&self, size: Point) -> Markup {
        let room = self.size.sub(size).scale(0.5);
        let corner = self.corner.add(room);
        Shape {
            index: self.index,
            corner,
            size,
        }
        .rect()
    }

    fn rect(&self) -> Markup {
        html! {
            rect x=(format!("{:.1}", self.corner.x)) y=(format!("{:.1}", self.corner.y))
                width=(format!("{:.1}", self.size.x)) height=(format!("{:.1}", self.size.y))
                rx="4" {}
        }
    }

    fn words(&self, lines: &[String]) -> Markup {
        let x = format!("{:.1}", self.corner.x + self.size.x / 2.0);
        let middle = self.corner.y + self.size.y / 2.0;
        // The line of writing is about a third of a letter below the middle.
        let first = middle - (lines.len() as f64 - 1.0) * LINE / 2.0 + FONT * 0.35;
        html! {
            text text-anchor="middle" {
                @for (index, line) in lines.iter().enumerate() {
                    tspan x=(x) y=(format!("{:.1}", first + index as f64 * LINE)) { (line) " " }
                }
            }
        }
    }
}

/// How an arrow runs: a start with its control point, then control points with their points.
struct Route {
    path: Vec<(Point, Point)>,
    head: bool,
}

impl Route {
    fn svg(&self) -> Markup {
        html! {
            path.arrow d=(self.curve()) {}
            @if self.head { path.head d=(self.point()) {} }
        }
    }

    /// Bézier curves through the points.
    fn curve(&self) -> String {
        let mut curve = String::new();
        for (index, (one, other)) in self.path.iter().enumerate() {
            let part = match index {
                0 => format!("M{:.1} {:.1}C{:.1} {:.1} ", one.x, one.y, other.x, other.y),
                1 => format!("{:.1} {:.1} {:.1} {:.1}", one.x, one.y, other.x, other.y),
                _ => format!("S{:.1} {:.1} {:.1} {:.1}", one.x, one.y, other.x, other.y),
            };
            curve.push_str(&part);
        }
        curve
    }

    /// A triangle at the end, in the direction in which the curve arrives.
    fn point(&self) -> String {
        let Some((before, tip)) = self.path.last() else {
            return String::new();
        };
        let (dx, dy) = (tip.x - before.x, tip.y - before.y);
        let length = dx.hypot(dy).max(1.0);
        let (dx, dy) = (dx / length, dy / length);
        let (back_x, back_y) = (tip.x - 8.0 * dx, tip.y - 8.0 * dy);
        format!(
            "M{:.1} {:.1}L{:.1} {:.1}L{:.1} {:.1}Z",
            tip.x,
            tip.y,
            back_x - 3.5 * dy,
            back_y + 3.5 * dx,
            back_x + 3.5 * dy,
            back_y - 3.5 * dx
        )
    }
}

impl Canvas {
    fn grow(&mut self, point: Point) {
        let first = (point.x, point.y, point.x, point.y);
        let (left, top, right, bottom) = self.border.unwrap_or(first);
        self.border = Some((
            left.min(point.x),
            top.min(point.y),
            right.max(point.x),
            bottom.max(point.y),
        ));
    }
}

impl RenderBackend for Canvas {
    fn draw_rect(
        &mut self,
        xy: Point,
        size: Point,
        _: &StyleAttr,
        properties: Option<String>,
        _: Option<ClipHandle>,
    ) {
        let index = properties.and_then(|name| name.parse().ok());
        if let Some(index) = index {
            self.grow(xy);
            self.grow(xy.add(size));
            let corner = xy;
            self.boxes.push(Shape {
                index,
                corner,
                size,
            });
        }
    }

    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _: bool,
        _: (bool, bool),
        _: &StyleAttr,
        _: Option<String>,
        _: &str,
    ) {
        for (index, (one, other)) in path.iter().enumerate() {
            self.grow(if index == 0 { *one } else { *other });
        }
        self.arrows.push(path.to_vec());
    }

    // Words are written by hand, and nothing else is drawn.
    fn draw_text(&mut self, _: Point, _: &str, _: &StyleAttr) {}
    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}
    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}
    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}
