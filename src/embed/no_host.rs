//! In place of [`host`](super::host) where no browser is: the first screen is written when the page is
//! built. A page of our own on which nobody chose anything yet.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Our own page, as it is built. An object of JavaScript only so that what takes one compiles.
#[wasm_bindgen]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Host {}

impl Host {
    pub(super) fn option(&self, _: &str) -> Option<String> {
        None
    }

    pub(super) fn keep(&self, _: &str) -> Promise {
        nothing()
    }

    pub(super) fn text(&self, _: &str) -> Promise {
        nothing()
    }

    pub(super) fn partner(&self) -> Promise {
        nothing()
    }

    pub(crate) fn address(&self, page: &str) -> String {
        page.to_owned()
    }

    pub(crate) fn lock(&self) {}

    pub(super) fn ready(&self) {}

    pub(crate) fn turned(&self) {}

    pub(crate) fn leave(&self, _: &str, _: f64) {}

    pub(crate) fn owns_history(&self) -> bool {
        true
    }

    pub(crate) fn may_write(&self) -> bool {
        true
    }
}

/// Nobody waits for it: there is nothing to ask.
fn nothing() -> Promise {
    JsValue::UNDEFINED.into()
}
