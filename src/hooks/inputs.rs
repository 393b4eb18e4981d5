//! Radio buttons and checkboxes that the browser keeps and the answers decide.

use guide::Answers;
use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast;
use yew::{NodeRef, hook, use_effect_with, use_node_ref, use_state};

/// The place with the inputs of a screen, and the version they are in. A tap changes its own input by
/// itself; where another one has to follow (“none of these” unticks the rest), a new version of the
/// inputs comes. Writing to `checked` would tell recorders that listen in on it.
#[hook]
pub fn use_inputs(answers: Answers) -> (NodeRef, u32) {
    let place = use_node_ref();
    let version = use_state(|| 0_u32);
    use_effect_with((answers, *version), {
        let (place, version) = (place.clone(), version.clone());
        move |_| {
            if !all_as_rendered(&place) {
                version.set(version.wrapping_add(1));
            }
        }
    });
    (place, *version)
}

/// Whether each input is what its attribute says.
fn all_as_rendered(place: &NodeRef) -> bool {
    let Some(inputs) = place
        .cast::<web_sys::Element>()
        .and_then(|place| place.query_selector_all("input").ok())
    else {
        return true;
    };
    (0..inputs.length())
        .filter_map(|index| inputs.get(index)?.dyn_into::<HtmlInputElement>().ok())
        .all(|input| input.checked() == input.default_checked())
}
