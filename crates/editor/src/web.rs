//! What the pages that the editor writes have in common. `web/reply.js` stands before the script of one
//! that somebody fills in.

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use maud::{Markup, PreEscaped, html};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The head of a page that is one file and asks for nothing.
pub fn head(title: &str, policy: &str, style: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            // Letters grow with those of the device.
            meta name="text-scale" content="scale";
            meta name="referrer" content="no-referrer";
            meta http-equiv="Content-Security-Policy" content=(policy);
            title { (title) }
            style { (PreEscaped(style)) }
        }
    }
}

/// What a page without script may do: look like this, and ask for nothing.
pub const NO_SCRIPT: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// What a page with a script may do: run this script, look like this, and ask for nothing.
pub fn policy(script: &str) -> String {
    let hash = BASE64_STANDARD.encode(Sha256::digest(script));
    format!("{NO_SCRIPT}; script-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

/// Data as JSON for an element for scripts. Nothing is escaped in there: what could end it is written as
/// a number.
///
/// # Errors
/// Data that cannot be written, which no content is.
pub fn data(data: &impl Serialize) -> Result<Markup> {
    let data = serde_json::to_string(data).context("the data of the page cannot be written")?;
    let data = data
        .replace('&', "\\u0026")
        .replace('<', "\\u003c")
        .replace('>', "\\u003e");
    Ok(PreEscaped(data))
}
