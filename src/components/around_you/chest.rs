//! The chest of drawers of which one stands open. The words beside it say the same.

use yew::{Html, html};

/// A line drawing; assistive technology skips it.
pub(super) fn chest() -> Html {
    html! {
        <svg class="sw-around__picture" viewBox="0 0 96 84" aria-hidden="true" focusable="false">
            <path d="M14 8h60v66H14zM18 74v5M70 74v5M14 25h60M14 58h60M40 16.500h8M40 66h8" />
            <path class="sw-around__open" d="M8 34h60v17H8zM8 34l6-6h60l-6 6M68 51l6-6V28M34 42.500h8" />
            <path d="M22 31c3-4-2-6 1-10M34 31c3-4-2-6 1-10M52 31c3-4-2-6 1-10" />
        </svg>
    }
}
