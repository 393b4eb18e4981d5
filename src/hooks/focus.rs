//! Where the keyboard and a screen reader are after something changed.

use web_sys::{FocusOptions, HtmlElement};
use yew::{NodeRef, hook, use_effect_with, use_mut_ref, use_node_ref};

use crate::embed::Host;

/// The heading of a new screen gets focus and the screen begins at the top; `screen` is what makes it
/// another one. Not on load: the page around the widget has its own beginning.
#[hook]
pub fn use_heading_focus<S: PartialEq + 'static>(screen: S, host: &Host) -> NodeRef {
    let heading = use_node_ref();
    let loaded = use_mut_ref(|| false);
    use_effect_with(screen, {
        let heading = heading.clone();
        let host = host.clone();
        move |_| {
            if loaded.replace(true) {
                focus_at_top(&heading);
                host.turned();
            }
        }
    });
    heading
}

/// The element gets focus each time the number changes.
#[hook]
pub fn use_focus_after_change(number: u32) -> NodeRef {
    let node = use_node_ref();
    let before = use_mut_ref(|| number);
    use_effect_with(number, {
        let node = node.clone();
        move |number| {
            if before.replace(*number) != *number {
                focus(&node);
            }
        }
    });
    node
}

/// Moves focus to an element, if it is there.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // An element that cannot take focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Scrolling by the browser would stop at the heading; what stands above it belongs to it too, and
/// the page around the widget brings that into view.
fn focus_at_top(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
}
