//! Radio buttons and checkboxes that the browser keeps and the answers decide.

use guide::Answers;
use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast;
use yew::{NodeRef, hook, use_effect_with, use_node_ref, use_state};

/// The place with the inputs of a screen, and for each number at the end of their ids whether those
/// begin anew. A tap changes its own input by itself; where another one has to follow (“none of these”
/// unticks the rest), a new input replaces that one. The one that was tapped stays, and with it the
/// focus. Writing to `checked` would be visible to recorders that patch it.
#[hook]
pub fn use_inputs(answers: Answers) -> (NodeRef, u128) {
    let place = use_node_ref();
    let renewed = use_state(|| 0_u128);
    use_effect_with((answers, *renewed), {
        let (place, renewed) = (place.clone(), renewed.clone());
        move |_| {
            let stale = not_as_rendered(&place);
            if stale != 0 {
                // For the second time, the other key is new again.
                renewed.set(*renewed ^ stale);
            }
        }
    });
    (place, *renewed)
}

/// The numbers of the inputs that are not what their attribute says.
fn not_as_rendered(place: &NodeRef) -> u128 {
    let Some(inputs) = place
        .cast::<web_sys::Element>()
        .and_then(|place| place.query_selector_all("input").ok())
    else {
        return 0;
    };
    (0..inputs.length())
        .filter_map(|index| inputs.get(index)?.dyn_into::<HtmlInputElement>().ok())
        .filter(|input| input.checked() != input.default_checked())
        // A question has fewer than 128 answers: checked when the guide was compiled.
        .filter_map(|input| input.id().rsplit('-').next()?.parse::<u32>().ok())
        .fold(0, |stale, number| stale | 1 << number)
}
