//! Where the keyboard and a screen reader are after something changed.

use gloo_timers::callback::Timeout;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, FocusOptions, HtmlElement};
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
                // When the old screen is gone, also for a screen reader: before that it says the heading,
                // and then reads on from the top.
                Timeout::new(0, move || focus_at_top(&heading)).forget();
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
                // What had it may go in the same moment: see `use_heading_focus`.
                Timeout::new(0, move || focus(&node)).forget();
            }
        }
    });
    node
}

/// How long a press may take, in milliseconds: the key that is let go, and the place that is clicked, are
/// still those of what was pressed.
const PRESS: u32 = 500;

/// The element gets focus when it comes, and when it goes what had it before, unless something else
/// has it by then.
#[hook]
pub fn use_focus_while(is_here: bool) -> NodeRef {
    let node = use_node_ref();
    use_effect_with(is_here, {
        let node = node.clone();
        move |_| {
            let before = node.cast::<HtmlElement>().and_then(|element| {
                // A document or a closed root: both know what has focus in them.
                let root: Document = element.get_root_node().unchecked_into();
                let before: HtmlElement = root.active_element()?.unchecked_into();
                focus(&node);
                Some((root, before))
            });
            move || {
                let Some((root, before)) = before else {
                    return;
                };
                let back = move || {
                    let now = root.active_element();
                    if now.is_none_or(|now| now.tag_name() == "BODY") {
                        // What is gone cannot take it.
                        let _ = before.focus();
                    }
                };
                Timeout::new(PRESS, back).forget();
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
