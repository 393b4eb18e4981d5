//! The card as it is read: the same blocks, in the same order, as the text of it.

use guide::talk_card::Block;
use yew::{Html, html};

use crate::components::{classed, in_element};
use crate::content::Guide;

/// A sheet of paper with these blocks, in large type or not. While it is being printed nothing
/// else of the page is.
pub(super) fn paper(guide: Guide, blocks: &[Block], large: bool, printing: bool) -> Html {
    let content = &guide.model.talk_card;
    // Alone on paper the card is the document: a tagged PDF begins with its title.
    let [title, part] = if printing {
        ["h1", "h2"]
    } else {
        [4, 5].map(|level| guide.heading(level))
    };
    let mut class = String::from("sw-paper");
    if large {
        class.push_str(" sw-paper--large");
    }
    if printing {
        class.push_str(" sw-paper--printing");
    }
    let inside = html! {
        <>
            {in_element(title, "sw-h4 sw-paper__title", guide.text(content.title))}
            {for blocks.iter().map(|block| self::block(part, block))}
            // To be filled in with a pen.
            {for [content.with, content.when].into_iter().map(|label| {
                in_element("p", "sw-paper__blank", guide.text(label))
            })}
            {for (0..2).map(|_| in_element("p", "sw-paper__blank", ""))}
            {in_element("p", "sw-paper__made", guide.text(content.made))}
        </>
    };
    classed("article", class, inside).into()
}

fn block(heading: &'static str, block: &Block) -> Html {
    let (around, tag) = if block.list {
        ("ul", "li")
    } else {
        ("div", "p")
    };
    let lines = block.lines.iter();
    let lines = lines
        .map(|line| in_element(tag, "", line.clone()))
        .collect();
    html! {
        <section class="sw-paper__block">
            {in_element(heading, "sw-paper__part", block.title.clone())}
            {classed(around, "", lines)}
        </section>
    }
}
