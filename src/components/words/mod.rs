//! An element that holds words and nothing else.

use yew::{AttrValue, Html, html};

/// Words in an element of their own, with a class. One function in place of many bits of markup:
/// each of those costs the visitor a few hundred bytes.
pub fn words(tag: &'static str, class: &'static str, text: impl Into<AttrValue>) -> Html {
    element(tag, class, text.into())
}

fn element(tag: &'static str, class: &'static str, text: AttrValue) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} {class}>{text}</@> }
}
