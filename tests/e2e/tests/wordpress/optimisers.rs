//! Plugins that join scripts or hold them back are told to leave ours alone. None of them is here: what each
//! would hear is.

use serde_json::{Value, json};

use super::site::{does, plain_post, visit};

#[test]
fn every_optimiser_hears_of_our_script_and_keeps_what_it_had() {
    let heard = does("optimisers", &[]);
    let heard = heard.as_object().expect("a table");
    assert!(heard.len() > 15, "{heard:?}");
    for (filter, answer) in heard {
        let wanted = match filter.as_str() {
            name if name.starts_with("sgo_") => json!(["theirs", "steunwijzer"]),
            name if name.starts_with("wphb_") || name.starts_with("w3tc_") => json!([false, true]),
            "autoptimize_filter_js_exclude" => json!("theirs.js, /steunwijzer.js"),
            _ => json!(["theirs", "/steunwijzer.js"]),
        };
        assert_eq!(*answer, wanted, "{filter}");
    }
}

#[test]
fn the_tag_says_so_too() {
    let address = plain_post("Het script");
    visit(&address, None).without_scripts().run(|visitor| {
        let tag: Value = visitor.device(
            "const tags = [...document.scripts].filter((one) => one.src.includes('/steunwijzer'));
             return tags.map((one) => Object.fromEntries(one.getAttributeNames().map((name) => [name, one.getAttribute(name)])))",
        );
        let tag = match tag.as_array().map(Vec::as_slice) {
            Some([tag]) => tag,
            _ => panic!("one tag: {tag}"),
        };
        let src = tag["src"].as_str().unwrap_or_default();
        // Nothing behind its name, by which it finds its files.
        assert!(src.ends_with("/plugins/steunwijzer/steunwijzer/steunwijzer.js"), "{tag}");
        for (name, value) in [
            ("defer", ""),
            ("data-cfasync", "false"),
            ("data-no-optimize", "1"),
            ("data-no-defer", "1"),
            ("data-noptimize", "1"),
            ("nowprocket", ""),
            ("data-jetpack-boost", "ignore"),
        ] {
            assert_eq!(tag[name], value, "{name}");
        }
    });
}
