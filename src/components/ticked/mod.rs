//! Radio buttons and checkboxes that begin chosen.

use std::rc::Rc;

use yew::Html;
use yew::virtual_dom::VNode;

/// The input, chosen when it appears; after that the browser keeps it. Through the attribute:
/// recorders of screens listen in on the properties `checked` and `value`, and hear there what is
/// written inside a closed shadow root.
pub fn begins_ticked(mut input: Html, on: bool) -> Html {
    if let (VNode::VTag(tag), true) = (&mut input, on) {
        Rc::make_mut(tag).add_attribute("checked", "");
    }
    input
}
