//! What a good server makes of a file, once for each release.

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;

/// Bytes as Brotli at its highest quality.
///
/// # Errors
/// When Brotli fails.
pub fn compressed(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut out, &params).context("Brotli failed")?;
    Ok(out)
}
