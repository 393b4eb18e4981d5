//! Where the keyboard and a screen reader are after something changed.

use web_sys::{FocusOptions, HtmlElement};
use yew::{NodeRef, hook, use_effect_with, use_mut_ref, use_node_ref};

/// The heading of a new screen gets focus and the page begins at the top. Not on load: the page
/// around the widget has its own beginning.
#[hook]
pub fn use_heading_focus<P: PartialEq + 'static>(place: P) -> NodeRef {
    let heading = use_node_ref();
    let loaded = use_mut_ref(|| false);
    use_effect_with(place, {
        let heading = heading.clone();
        move |_| {
            if loaded.replace(true) {
                focus_at_top(&heading);
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

/// Scrolling by the browser would stop at the heading; what stands above it belongs to it too.
fn focus_at_top(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that cannot take focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
