//! Files packed so that the same files give the same bytes: in order of name, all of one time, none of
//! anybody's, all readable.

use std::io::{Cursor, Write};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Files;
use crate::release::compressed;

/// What npm gives every file: 1985-10-26, 08:15 UTC. Some programs take 1970 for no time at all.
const TIME: u64 = 499_162_500;

/// Everybody may read it.
const MODE: u32 = 0o644;

/// A zip, for a web team.
///
/// # Errors
/// When it becomes too large.
pub fn zip(files: &Files) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .last_modified_time(DateTime::default())
        .unix_permissions(MODE);
    for (name, bytes) in files {
        let method = match compressed::is_compressed(name) {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        zip.start_file(name, options.compression_method(method))?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish().context("the zip cannot be made")?.into_inner())
}

/// What `npm pack` makes: a gzipped tar.
///
/// # Errors
/// When a name is too long for it.
pub fn tar(files: &Files) -> Result<Vec<u8>> {
    let mut tar = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(u64::try_from(bytes.len())?);
        header.set_mode(MODE);
        header.set_mtime(TIME);
        tar.append_data(&mut header, name, bytes.as_slice())
            .with_context(|| format!("{name} cannot be packed"))?;
    }
    compressed::gzip(&tar.into_inner()?)
}

/// The files in a zip.
///
/// # Errors
/// When it is none.
pub fn in_zip(bytes: &[u8]) -> Result<Files> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut files = Files::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index)?;
        let mut held = Vec::new();
        std::io::copy(&mut file, &mut held)?;
        files.insert(file.name()?.into_owned(), held);
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn files() -> Files {
        let names = ["steunwijzer/index.html", "steunwijzer/a.js.br"].into_iter();
        names
            .map(|name| (name.to_owned(), name.repeat(50).into_bytes()))
            .collect()
    }

    #[test]
    fn what_is_packed_comes_out_again_and_is_the_same_each_time() {
        let zip = zip(&files()).unwrap();
        assert_eq!(in_zip(&zip).unwrap(), files());
        assert_eq!(super::zip(&files()).unwrap(), zip);
        let tar = tar(&files()).unwrap();
        assert_eq!(super::tar(&files()).unwrap(), tar);
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(tar.as_slice()));
        let mut found = Files::new();
        for entry in archive.entries().unwrap() {
            let mut entry = entry.unwrap();
            assert_eq!(entry.header().mode().unwrap(), MODE);
            assert_eq!(entry.header().mtime().unwrap(), TIME);
            let mut held = Vec::new();
            entry.read_to_end(&mut held).unwrap();
            found.insert(entry.path().unwrap().display().to_string(), held);
        }
        assert_eq!(found, files());
    }
}
