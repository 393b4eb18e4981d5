//! What a server hands out compressed: beside each file that gets much smaller by it, the same file as
//! Brotli (`.br`) and as gzip (`.gz`), made once and as small as can be.
//!
//! A server that compresses on the way takes a lower quality, because it has to do so for every visitor.

use std::ffi::OsStr;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use brotli::enc::BrotliEncoderParams;
use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};

use tooling::folder;

/// Endings of compressed files.
pub const ENDINGS: [&str; 2] = [".br", ".gz"];

/// What a visitor's browser asks for. Pictures would be compressed already.
const KINDS: [&str; 7] = ["css", "html", "js", "json", "svg", "txt", "wasm"];

/// How web teams serve all of this: nobody's browser asks for it.
const RECIPES: &str = "server/";

/// Below this, in bytes, an answer takes one packet either way.
const WORTH_IT: usize = 1_000;

/// Whether the file is another one, compressed.
pub fn is_compressed(name: &str) -> bool {
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

fn is_worth_it(name: &str, bytes: &[u8]) -> bool {
    let kind = Path::new(name).extension().and_then(OsStr::to_str);
    let is_asked_for = kind.is_some_and(|kind| KINDS.contains(&kind));
    is_asked_for && bytes.len() >= WORTH_IT && !name.starts_with(RECIPES)
}

/// Writes the compressed files, in place of those of before.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(dist: &Path) -> Result<()> {
    let mut wanted = Vec::new();
    for name in folder::files_below(dist)? {
        if is_compressed(&name) {
            remove(dist, &name)?;
            continue;
        }
        let bytes = folder::read(dist, &name)?;
        if is_worth_it(&name, &bytes) {
            wanted.push((name, bytes));
        }
    }
    // The largest first, so that no thread begins with it when the others are done.
    wanted.sort_by_key(|(_, bytes)| bytes.len());
    let wanted = std::sync::Mutex::new(wanted);
    let next = || wanted.lock().ok()?.pop();
    let work = || -> Result<()> {
        while let Some((name, bytes)) = next() {
            save(dist, &format!("{name}.br"), &brotli(&bytes)?)?;
            save(dist, &format!("{name}.gz"), &gzip(&bytes)?)?;
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        for one in all {
            let Ok(result) = one.join() else {
                bail!("compressing was given up");
            };
            result?;
        }
        Ok(())
    })
}

/// Every compressed file is the one beside it and no other. So what is found out of those, such as what
/// the page can reach, is true of these, too.
///
/// # Errors
/// A compressed file that is something else, or stands alone.
pub fn check(dist: &Path) -> Result<()> {
    for name in folder::files_below(dist)? {
        for ending in ENDINGS {
            let Some(of) = name.strip_suffix(ending) else {
                continue;
            };
            let compressed = folder::read(dist, &name)?;
            let bytes = folder::read(dist, of).with_context(|| format!("of {name}"))?;
            let held = match ending {
                ".br" => from_brotli(&compressed),
                _ => from_gzip(&compressed),
            };
            let held = held.with_context(|| format!("{name} cannot be unpacked"))?;
            ensure!(held == bytes, "{name} holds something else than {of}");
        }
    }
    Ok(())
}

fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams {
        quality: 11,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut out, &params).context("Brotli failed")?;
    Ok(out)
}

/// Without a name and a time, and as if by no system in particular: the same bytes anywhere.
///
/// # Errors
/// When it fails.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = GzBuilder::new().write(Vec::new(), Compression::best());
    out.write_all(bytes)?;
    out.finish().context("gzip failed")
}

fn from_brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    brotli::BrotliDecompress(&mut bytes, &mut out)?;
    Ok(out)
}

fn from_gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut out)?;
    Ok(out)
}

fn save(dist: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    fs::write(dist.join(name), bytes).with_context(|| format!("{name} cannot be written"))
}

fn remove(dist: &Path, name: &str) -> Result<()> {
    fs::remove_file(dist.join(name)).with_context(|| format!("{name} cannot be removed"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> tempfile::TempDir {
        let dist = tempfile::tempdir().unwrap();
        fs::create_dir(dist.path().join("server")).unwrap();
        let long = "<p>Bel je huisarts.</p>".repeat(100);
        for name in ["index.html", "a.wasm", "server/nginx.conf", "build.png"] {
            fs::write(dist.path().join(name), &long).unwrap();
        }
        fs::write(dist.path().join("short.js"), "1").unwrap();
        dist
    }

    #[test]
    fn what_browsers_ask_for_is_there_twice_more_and_the_same_bytes_each_time() {
        let dist = page();
        fs::write(dist.path().join("gone.html.br"), "of an earlier build").unwrap();
        write(dist.path()).unwrap();
        check(dist.path()).unwrap();
        let all = || {
            let names = folder::files_below(dist.path()).unwrap();
            let made = names.into_iter().filter(|name| is_compressed(name));
            let made = made.map(|name| (folder::read(dist.path(), &name).unwrap(), name));
            made.collect::<Vec<_>>()
        };
        let first = all();
        let names: Vec<&str> = first.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(
            names,
            ["a.wasm.br", "a.wasm.gz", "index.html.br", "index.html.gz"]
        );
        assert!(first.iter().all(|(bytes, _)| bytes.len() < 200));
        // Neither a name nor a time, and no system.
        assert_eq!(first[3].0[3..10], [0, 0, 0, 0, 0, 2, 255]);
        write(dist.path()).unwrap();
        assert_eq!(all(), first);
    }

    #[test]
    fn a_compressed_file_that_holds_something_else_is_refused() {
        for ending in ENDINGS {
            let dist = page();
            write(dist.path()).unwrap();
            let other = dist.path().join(format!("a.wasm{ending}"));
            let make = if ending == ".br" { brotli } else { gzip };
            fs::write(&other, make(b"fetch('elsewhere')").unwrap()).unwrap();
            let said = check(dist.path()).unwrap_err().to_string();
            assert!(said.contains("holds something else"), "{said}");
            fs::write(&other, "none").unwrap();
            assert!(check(dist.path()).is_err());
        }
        let dist = page();
        fs::write(dist.path().join("alone.js.gz"), gzip(b"1").unwrap()).unwrap();
        assert!(check(dist.path()).is_err());
    }
}
