//! What the script of the page calls. Texts of partner files go in, JSON comes out; a day is a number such as
//! `20261130`.

use guide::Date;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::draft::{self, Draft};
use crate::{MODEL, write};

/// What comes of a file that is being made: [`Draft::json`].
#[wasm_bindgen]
pub fn draft(text: &str, today: u32) -> String {
    write::written(&Draft::read(&MODEL, text, Date(today)).json())
}

/// What the widget makes of a file as it is: [`draft::served`].
#[wasm_bindgen]
pub fn served(text: &str, today: u32) -> String {
    write::written(&draft::served(&MODEL, text, Date(today)))
}
