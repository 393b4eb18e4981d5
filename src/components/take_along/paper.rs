//! The card as it is read: the same blocks, in the same order, as the text of it.

use guide::talk_card::Block;
use yew::{Html, Properties, classes, component, html};

use crate::content::Guide;

/// Properties of [`Paper`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct PaperProps {
    /// The guide, a language and a day.
    pub guide: Guide,
    /// What is on it; at least one block.
    pub blocks: Vec<Block>,
    /// In large type.
    pub large: bool,
    /// It is being printed: then nothing else of the page is.
    pub printing: bool,
}

/// A sheet of paper.
#[component]
pub(super) fn Paper(props: &PaperProps) -> Html {
    let content = &props.guide.model.card;
    let class = classes!(
        "sw-paper",
        props.large.then_some("sw-paper--large"),
        props.printing.then_some("sw-paper--printing"),
    );
    html! {
        <article {class}>
            <h4 class="sw-paper__title">{props.guide.text(content.title)}</h4>
            {for props.blocks.iter().map(block)}
            <p class="sw-paper__made">{props.guide.text(content.made)}</p>
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
