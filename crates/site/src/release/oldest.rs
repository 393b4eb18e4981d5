//! The oldest browsers that can run the program. `docs/embedding.md` names them; what the scripts use is
//! held against those names by a test (`tests/e2e/tests/walk/handed_out.rs`).

use std::ffi::OsStr;
use std::path::Path;

use anyhow::{Context, Result};
use tooling::folder;
use wasmparser::{Validator, WasmFeatures};

/// What of WebAssembly Chrome 96, Firefox 90 and Safari 15 read: all of its second edition but the
/// instructions for vectors, which Safari reads since 16.4.
const KNOWN: WasmFeatures = WasmFeatures::WASM2.difference(WasmFeatures::SIMD);

/// Checks every program in the folder.
///
/// # Errors
/// The first thing in a program that those browsers do not read; files that cannot be read.
pub fn check(dist: &Path) -> Result<()> {
    for name in folder::files_below(dist)? {
        if Path::new(&name).extension().and_then(OsStr::to_str) == Some("wasm") {
            reads(&folder::read(dist, &name)?).with_context(|| {
                format!(
                    "{name}: the oldest browsers of docs/embedding.md do not read it; take it out of \
                     the program, or name newer ones there"
                )
            })?;
        }
    }
    Ok(())
}

fn reads(program: &[u8]) -> Result<()> {
    Validator::new_with_features(KNOWN).validate_all(program)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::reads;

    #[test]
    fn a_program_with_instructions_for_vectors_is_too_new() {
        let head = b"\0asm\x01\0\0\0".to_vec();
        assert!(reads(&head).is_ok());
        // One type, `() -> v128`.
        let with_vectors = [&head[..], &[1, 5, 1, 0x60, 0, 1, 0x7b]].concat();
        let said = reads(&with_vectors).unwrap_err().to_string();
        assert!(said.to_lowercase().contains("simd"), "{said}");
    }
}
