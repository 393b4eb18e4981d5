//! Writes checked content as Rust constants, so that the widget parses nothing.

use std::fmt::Write;

use databake::{Bake, CrateEnv};

use super::Compiled;

/// Rust source for `include!`: `MODEL`, one `Texts` per language (`NL`…), and the module `ui`
/// with one [`crate::TextId`] per text of `ui.ftl`, named like its key in capitals.
///
/// Private to the file that includes it, so that the compiler warns of a text nothing uses.
pub fn constants(compiled: &Compiled<'_>) -> String {
    let env = CrateEnv::default();
    let mut source = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        source,
        "/// The checked guide.\npub static MODEL: guide::Model<'static> = {};",
        compiled.model.bake(&env)
    );
    for texts in &compiled.texts {
        let _ = writeln!(
            source,
            "/// The sentences in the language `{}`.\npub static {}: guide::Texts<'static> = {};",
            texts.language,
            constant_name(texts.language),
            texts.bake(&env)
        );
    }
    source.push_str("mod ui {\n    use guide::TextId;\n");
    for (index, key) in compiled.text_keys.iter().enumerate() {
        if let Some(name) = key.strip_prefix("ui-") {
            let _ = writeln!(
                source,
                "    pub const {}: TextId = TextId({index});",
                constant_name(name)
            );
        }
    }
    source.push_str("}\n");
    source
}

fn constant_name(key: &str) -> String {
    key.replace(['-', '.'], "_").to_uppercase()
}
