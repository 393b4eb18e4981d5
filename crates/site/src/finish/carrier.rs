//! Files that travel inside a script.
//!
//! A frame without an origin may load scripts and styles from any server, but may read other files
//! only from one that sends `Access-Control-Allow-Origin`. Not every web team can make theirs do so.

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::output::Output;

/// Writes a twin of each file that the program fetches. `carried` in `static/boot.js` unpacks them.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(output: &Output) -> Result<()> {
    for file in output.fetched()? {
        let name = format!("{file}.js");
        let bytes = STANDARD.encode(output.bytes(&file)?);
        // The last part of its own address is the key.
        let key = name.rsplit('/').next().unwrap_or(&name);
        output.write(
            &name,
            &format!("steunwijzerCarries[\"{key}\"]=\"{bytes}\";\n"),
        )?;
    }
    Ok(())
}
