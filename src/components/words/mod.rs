//! An element that holds words and nothing else.

use yew::virtual_dom::{Key, VList};
use yew::{AttrValue, Html, NodeRef};

use super::{classed, element_with};
use crate::words::Words;

/// Words in an element of their own, with a class. One function in place of many bits of markup:
/// each of those costs the visitor a few hundred bytes.
pub fn in_element(tag: &'static str, class: &'static str, text: impl Into<Words>) -> Html {
    element_of(tag, class, text.into())
}

/// A heading that gets focus when what it is above comes up.
pub fn focusable(
    tag: &'static str,
    class: &'static str,
    node: &NodeRef,
    text: impl Into<Words>,
) -> Html {
    described(tag, class, node, None, text.into())
}

/// Such a heading with the id of what a screen reader says after it, as focus comes there.
pub fn described(
    tag: &'static str,
    class: &'static str,
    node: &NodeRef,
    by: Option<AttrValue>,
    text: Words,
) -> Html {
    let values = [Some(class.into()), Some("-1".into()), by];
    let keys = &["class", "tabindex", "aria-describedby"];
    let mut heading = element_with(tag, keys, values, text.into());
    heading.node_ref = node.clone();
    heading.into()
}

fn element_of(tag: &'static str, class: &'static str, text: Words) -> Html {
    // Other words are another element: a browser's translation leaves the text node it replaced
    // behind, and what is written there nobody sees. The list around it keeps the key out of lists
    // in which the same words may stand twice.
    let key = Key::from(&*text);
    let mut element = classed(tag, class, text.into());
    element.key = Some(key);
    VList::with_children(vec![element.into()], None).into()
}
