//! What the scripts of the page call. Texts of partner files and addresses go in, JSON comes out; a day is a number such as
//! `20261130`.

use guide::Date;
use partner::json::Json;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::draft::{self, Draft};
use crate::qr::Code;
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

/// The code of an address, as `{ "address": "https://…", "size": 33, "path": "M4 4h7v1h-7z" }`; `null` when it
/// is no page over https.
#[wasm_bindgen]
pub fn code(address: &str) -> String {
    let json = match Code::of(address) {
        Some(code) => write::object([
            ("address", write::text(&code.address)),
            ("size", Json::Number(code.size.to_string())),
            ("path", write::text(&code.path)),
        ]),
        None => Json::Null,
    };
    write::written(&json)
}
