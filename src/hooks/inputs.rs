//! Radio buttons and checkboxes that the browser keeps and the answers decide.

use std::cell::RefCell;
use std::rc::Rc;

use guide::Answers;
use guide::model::ChoiceId;
use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast;
use yew::{NodeRef, hook, use_effect_with, use_mut_ref, use_node_ref, use_state};

/// The inputs of a screen. They carry no ids: which answer an input stands for is known from their order.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The place they are in.
    pub place: NodeRef,
    /// By number of the answer, whether its input begins anew.
    renewed: u128,
    /// The answers, in the order in which their inputs are rendered.
    order: Rc<RefCell<Vec<ChoiceId>>>,
}

impl Inputs {
    /// Adds the input of this answer, and says whether it begins anew.
    pub fn add(&self, choice: ChoiceId) -> bool {
        self.order.borrow_mut().push(choice);
        self.renewed >> choice.index() & 1 == 1
    }
}

/// The inputs of a screen. A tap changes its own input by itself; where another one has to follow
/// (“none of these” unticks the rest), a new input replaces that one. The one that was tapped stays,
/// and with it the focus. Writing to `checked` would be visible to recorders that patch it.
#[hook]
pub fn use_inputs(answers: Answers) -> Inputs {
    let place = use_node_ref();
    let renewed = use_state(|| 0_u128);
    let order = use_mut_ref(Vec::new);
    order.borrow_mut().clear();
    let inputs = Inputs {
        place: place.clone(),
        renewed: *renewed,
        order: order.clone(),
    };
    use_effect_with((answers, *renewed), move |_| {
        let stale = not_as_rendered(&place, &order.borrow());
        if stale != 0 {
            // For the second time, the other key is new again.
            renewed.set(*renewed ^ stale);
        }
    });
    inputs
}

/// The numbers of the answers whose inputs are not what their attribute says.
fn not_as_rendered(place: &NodeRef, order: &[ChoiceId]) -> u128 {
    let Some(inputs) = place
        .cast::<web_sys::Element>()
        .and_then(|place| place.query_selector_all("input").ok())
    else {
        return 0;
    };
    let is_stale = |(index, _): &(u32, &ChoiceId)| {
        let input = inputs.get(*index);
        let input = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
        input.is_some_and(|input| input.checked() != input.default_checked())
    };
    // A guide has at most 128 answers: checked when it was compiled.
    (0..)
        .zip(order)
        .filter(is_stale)
        .fold(0, |stale, (_, choice)| stale | 1 << choice.index())
}
