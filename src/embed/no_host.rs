//! In place of [`host`](super::host) where no browser is: the first screen is written when the page is
//! built. A page of our own, without options.

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

    pub(super) fn rest(&self) -> Promise {
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

    pub(crate) fn speaks(&self, _: &str, _: &str) {}

    pub(crate) fn turned(&self) {}

    pub(crate) fn leave(&self, _: &str, _: &str, _: i32) {}

    pub(crate) fn takes_history(&self) -> bool {
        true
    }

    pub(crate) fn gives_history(&self) {}

    pub(crate) fn fragment(&self) -> Option<String> {
        Some(String::new())
    }

    pub(crate) fn may_write(&self) -> bool {
        true
    }

    pub(crate) fn is_embedded(&self) -> bool {
        false
    }
}

/// Never called: there is nothing to ask.
fn nothing() -> Promise {
    JsValue::UNDEFINED.into()
}
