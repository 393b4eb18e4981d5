//! Writes checked content as Rust constants, so that the widget parses nothing.

mod lean;

use std::fmt::Write;

use bumpalo::Bump;
use databake::{Bake, CrateEnv};

use super::Compiled;
use guide::text::{Language, Texts};
use lean::{for_checks, lean};

/// Rust source for `include!`: `MODEL` without what the widget never reads, `FIRST` without what only a
/// result needs, the ids of the kinds of support `KINDS`, the Dutch texts `NL` that are built in, `LANGUAGES`
/// with the file of each, the file `FORM_U` of Dutch with “u” (empty when there is none), and the module
/// `ui` with one [`guide::TextId`] per text of `ui.ftl`, named like its key in capitals.
///
/// Private to the file that includes it, so that the compiler warns of a text nothing uses.
pub fn constants(compiled: &Compiled<'_>) -> String {
    let env = CrateEnv::default();
    let arena = Bump::new();
    let mut source = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(
        source,
        "/// The checked guide.\npub static MODEL: guide::Model<'static> = {};",
        lean(&arena, &compiled.model).bake(&env)
    );
    let kinds = compiled.model.supports.iter().map(|support| support.id);
    let _ = writeln!(
        source,
        "/// The guide as a question, a signal and “Nu hulp nodig?” need it.\n\
         pub static FIRST: guide::Model<'static> = guide::Model {{ {LATER} ..MODEL }};\n\
         /// The ids of the kinds of support.\npub static KINDS: &[&str] = &{:?};",
        kinds.collect::<Vec<_>>()
    );
    if let Some(dutch) = compiled.texts.first() {
        let first = Texts {
            entries: &compiled.built_in(),
            ..*dutch
        };
        let _ = writeln!(
            source,
            "/// The Dutch sentences that are built in; of the others, nothing.\n\
             pub static NL: {LAZY}<guide::Texts<'static>> = {};\n\
             /// The file with the others, for what is no browser.\n\
             #[cfg(any(test, feature = \"gallery\"))]\n\
             pub static REST: &str = {:?};",
            built_in(&first, &env),
            compiled
                .rest_pack()
                .map(|pack| pack.text)
                .unwrap_or_default()
        );
    }
    let formal = compiled.formal_pack().map(|pack| pack.name);
    let _ = writeln!(
        source,
        "/// The languages, Dutch first.\n\
         pub static LANGUAGES: &[guide::text::Language<'static>] = {};\n\
         /// The file with Dutch with “u”.\npub static FORM_U: &str = {:?};",
        languages(compiled, &env),
        formal.unwrap_or_default()
    );
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

/// What only a result and the pages beside the questions need. Where nothing of the first part of the program
/// names it, it is in the second.
const LATER: &str = "supports: &[], rules: &[], sources: &[], laters: &[], tonight: &[], chains: &[], \
    why_nots: &[], around: &[], terms: &[],";

/// Where [`built_in`] texts become a list: once, when the first of them is read.
const LAZY: &str = "std::sync::LazyLock";

/// Texts as a Rust expression: one long string, cut at the line ends. A list of a thousand strings
/// would be a thousand addresses and lengths, which do not compress.
fn built_in(texts: &Texts<'_>, env: &CrateEnv) -> String {
    let without = Texts {
        entries: &[],
        ..*texts
    };
    format!(
        "{LAZY}::new(|| guide::Texts {{ entries: {:?}.split('\\n').collect::<Vec<_>>().leak(), ..{} }})",
        texts.entries.join("\n"),
        without.bake(env)
    )
}

/// The languages as a Rust expression.
fn languages(compiled: &Compiled<'_>, env: &CrateEnv) -> String {
    let packs = compiled.rest_pack().into_iter();
    let packs = packs.chain(compiled.translations());
    let files = packs.map(|pack| pack.name);
    let mut source = String::from("&[");
    for ((texts, name), file) in compiled.texts.iter().zip(&compiled.names).zip(files) {
        let said = |key: &str| compiled.text_in(texts, key).unwrap_or_default();
        let language = Language {
            tag: texts.language,
            name,
            file: &file,
            loading: said("language-loading"),
            failed: said("language-failed"),
        };
        let _ = write!(source, "{}, ", language.bake(env));
    }
    source.push(']');
    source
}

/// Rust source for `include!`: `MODEL` with no more than a check of a partner file asks for. The page for
/// web teams carries it.
pub fn for_partners(compiled: &Compiled<'_>) -> String {
    let arena = Bump::new();
    let model = for_checks(&arena, &compiled.model).bake(&CrateEnv::default());
    format!(
        "/// The guide, without its texts and rules.\npub static MODEL: guide::Model<'static> = {model};"
    )
}

fn constant_name(key: &str) -> String {
    key.replace(['-', '.'], "_").to_uppercase()
}
