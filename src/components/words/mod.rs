//! An element that holds words and nothing else.

use yew::{Html, NodeRef, html};

use crate::words::Words;

/// Words in an element of their own, with a class. One function in place of many bits of markup:
/// each of those costs the visitor a few hundred bytes.
pub fn words(tag: &'static str, class: &'static str, text: impl Into<Words>) -> Html {
    element(tag, class, text.into())
}

/// A heading that gets focus when what it is above comes up.
pub fn focusable(
    tag: &'static str,
    class: &'static str,
    node: &NodeRef,
    text: impl Into<Words>,
) -> Html {
    focusable_element(tag, class, node, text.into())
}

fn focusable_element(tag: &'static str, class: &'static str, node: &NodeRef, text: Words) -> Html {
    html! { <@{tag} {class} tabindex="-1" ref={node.clone()}>{text}</@> }
}

fn element(tag: &'static str, class: &'static str, text: Words) -> Html {
    let class = (!class.is_empty()).then_some(class);
    // Other words are another element: a browser's translation leaves the text node it replaced
    // behind, and what is written there nobody sees. The list around it keeps the key out of lists
    // in which the same words may stand twice.
    html! { <><@{tag} key={&*text} {class}>{text.clone()}</@></> }
}
