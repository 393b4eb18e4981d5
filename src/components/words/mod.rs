//! An element that holds words and nothing else.

use yew::{Html, html};

use crate::words::Words;

/// Words in an element of their own, with a class. One function in place of many bits of markup:
/// each of those costs the visitor a few hundred bytes.
pub fn words(tag: &'static str, class: &'static str, text: impl Into<Words>) -> Html {
    element(tag, class, text.into())
}

fn element(tag: &'static str, class: &'static str, text: Words) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} {class}>{text}</@> }
}
