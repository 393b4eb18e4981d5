//! The JSON Schema of the partner file, for the editors of partners.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::file::PartnerFile;
use crate::values::{Anything, Day, Line, Page, Phone, Version};

/// The whole schema as text, with a line break at the end.
///
/// # Errors
/// Never in practice: a schema is JSON.
pub fn text() -> Result<String, serde_json::Error> {
    let schema = schemars::schema_for!(PartnerFile);
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}

macro_rules! inline {
    ($(($($generic:tt)*) $type:ty, $name:literal, $schema:expr;)+) => {$(
        impl $($generic)* JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )+};
}

inline! {
    (<const MOST: usize>) Line<MOST>, "Line", json_schema!({
        "type": "string", "minLength": 1, "maxLength": MOST, "pattern": r"^[^<>\u0000-\u001f]*$"
    });
    () Phone, "Phone", json_schema!({
        "type": "string", "minLength": 3, "maxLength": Phone::MOST,
        "pattern": r"^\+?[0-9(][0-9 ()-]*$"
    });
    () Page, "Page", json_schema!({
        "type": "string", "maxLength": Page::MOST,
        "pattern": r"^https://([A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]*([/?#][A-Za-z0-9/?#._~!$&'()*+,;=:@%-]*)?$"
    });
    () Day, "Day", json_schema!({ "type": "string", "pattern": "^20[0-9]{2}-[01][0-9]-[0-3][0-9]$" });
    () Version, "Version", json_schema!({ "const": 1 });
    () Anything, "Anything", json_schema!({ "type": "string" });
}
