//! The JSON Schema that partners use.

use std::collections::BTreeSet;
use std::fs;

use partner::file::{ContactEntry, LocalEntry, PartnerFile};
use serde_json::Value;

use crate::root;

const COMMITTED: &str = "static/partner.schema.json";

#[test]
fn the_committed_schema_is_that_of_the_types() {
    let text = partner::schema::text().unwrap();
    let committed = fs::read_to_string(root(COMMITTED)).unwrap_or_default();
    assert!(
        committed == text,
        "{COMMITTED} is stale: cargo guide partner schema"
    );
}

#[test]
fn what_is_read_is_what_the_schema_describes() {
    let schema: Value = serde_json::from_str(&partner::schema::text().unwrap()).unwrap();
    let described = |object: &Value| -> BTreeSet<String> {
        let properties = object["properties"].as_object().unwrap();
        properties.keys().cloned().collect()
    };
    let read = |fields: &[&str]| fields.iter().map(|field| (*field).to_owned()).collect();
    let parts = &schema["$defs"];
    for (object, fields) in [
        (&schema, PartnerFile::FIELDS),
        (&parts["ContactEntry"], ContactEntry::FIELDS),
        (&parts["LocalEntry"], LocalEntry::FIELDS),
    ] {
        assert_eq!(described(object), read(fields));
        assert_eq!(object["additionalProperties"], false);
    }
    assert_eq!(
        schema["required"],
        serde_json::json!(["format_version", "name"])
    );
    assert_eq!(
        parts["ContactEntry"]["required"],
        serde_json::json!(["checked_on"])
    );
    assert_eq!(
        parts["LocalEntry"]["required"],
        serde_json::json!(["name", "gives", "checked_on"])
    );
}
