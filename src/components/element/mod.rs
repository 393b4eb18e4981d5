//! Elements whose name or class is known only when they are drawn.
//!
//! `html!` splits such a class at its spaces and looks each name up in a set, for every element
//! anew, and for a name it brings the code of every kind of element there is. These do neither: a
//! screen is drawn sooner, and the program is smaller (`docs/performance.md`).

use std::rc::Rc;

use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag};
use yew::{AttrValue, Html};

/// An element with what is inside it. Each of `keys` has its value in `values`, in the same order.
///
/// The caller can give it a key, a node or a listener.
pub fn element<const N: usize>(
    tag: &'static str,
    keys: &'static [&'static str; N],
    values: [AttrValue; N],
    inside: Html,
) -> VTag {
    element_with(tag, keys, values.map(Some), inside)
}

/// Such an element, of which a value may be missing.
pub fn element_with<const N: usize>(
    tag: &'static str,
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
    inside: Html,
) -> VTag {
    bare(tag, attributes(keys, values), inside)
}

/// An element with a class, or without one when it is empty.
pub fn classed(tag: &'static str, class: impl Into<AttrValue>, inside: Html) -> VTag {
    let class: AttrValue = class.into();
    if class.is_empty() {
        return bare(tag, Attributes::default(), inside);
    }
    element(tag, &["class"], [class], inside)
}

fn bare(tag: &'static str, attributes: Attributes, inside: Html) -> VTag {
    let mut tag = VTag::new(tag);
    tag.set_attributes(attributes);
    if let Some(children) = tag.children_mut() {
        *children = inside;
    }
    tag
}

/// An element that `html!` wrote, with these attributes and no others. Each of `keys` has its value, or
/// none, in `values`.
pub fn with_attributes<const N: usize>(
    mut node: Html,
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
) -> Html {
    if let VNode::VTag(tag) = &mut node {
        Rc::make_mut(tag).set_attributes(attributes(keys, values));
    }
    node
}

fn attributes<const N: usize>(
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
) -> Attributes {
    let values = values.map(|value| value.map(AttributeOrProperty::Attribute));
    Attributes::Dynamic {
        keys,
        values: Box::new(values),
    }
}

#[cfg(test)]
mod tests {
    use yew::html;

    use super::*;

    fn attributes_of(tag: &VTag) -> Vec<(String, String)> {
        let pairs = tag.attributes.iter();
        pairs
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    }

    #[test]
    fn an_element_without_a_class_has_no_attribute_for_it() {
        assert_eq!(attributes_of(&classed("p", "", Html::default())), []);
        let tag = classed("p", "sw-a sw-b", Html::default());
        assert_eq!(attributes_of(&tag), [("class".into(), "sw-a sw-b".into())]);
    }

    #[test]
    fn what_html_wrote_keeps_its_key_and_gets_these_attributes() {
        let written = html! { <input key=7 class="before" /> };
        let values = [Some("radio".into()), None, Some("".into())];
        let node = with_attributes(written, &["type", "id", "checked"], values);
        let VNode::VTag(tag) = node else {
            panic!("an input is an element");
        };
        let expected = [("type", "radio"), ("checked", "")];
        let expected = expected.map(|(key, value)| (key.into(), value.into()));
        assert_eq!(attributes_of(&tag), expected);
        assert_eq!(tag.key, Some(7.into()));
    }
}
