//! What this browser can do. Older ones, and pages that forbid something, lack parts of it.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Whether an object of the browser has this method. Nothing that is missing has any.
pub(super) fn can(object: &JsValue, method: &str) -> bool {
    Reflect::get(object, &method.into()).is_ok_and(|found| found.is_function())
}
