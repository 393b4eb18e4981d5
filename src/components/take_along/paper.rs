//! The card as it is read: the same blocks, in the same order, as the text of it.

use guide::talk_card::Block;
use yew::{Html, classes, html};

use crate::content::Guide;

/// A sheet of paper with these blocks, in large type or not. While it is being printed nothing
/// else of the page is.
pub(super) fn paper(guide: Guide, blocks: &[Block], large: bool, printing: bool) -> Html {
    let content = &guide.model.card;
    let class = classes!(
        "sw-paper",
        large.then_some("sw-paper--large"),
        printing.then_some("sw-paper--printing"),
    );
    html! {
        <article {class}>
            <h4 class="sw-paper__title">{guide.text(content.title)}</h4>
            {for blocks.iter().map(block)}
            <p class="sw-paper__made">{guide.text(content.made)}</p>
        </article>
    }
}

fn block(block: &Block) -> Html {
    let lines = block.lines.iter();
    html! {
        <section class="sw-paper__block">
            <h5>{block.title.clone()}</h5>
            if block.list {
                <ul>{for lines.map(|line| html! { <li>{line.clone()}</li> })}</ul>
            } else {
                {for lines.map(|line| html! { <p>{line.clone()}</p> })}
            }
        </section>
    }
}
