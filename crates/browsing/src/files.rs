//! A folder of files as a web server sees it: what is in it, and of which kind each file is.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tooling::folder::files_below;

/// Files by their path, such as `/index.html`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Every file below a folder, but for what is in hidden folders (a build that failed leaves one) and the
/// same once more compressed, which no test asks for.
///
/// # Errors
/// When one cannot be read.
pub fn files_in(folder: &Path) -> Result<Files> {
    let names = files_below(folder)?.into_iter();
    names
        .filter(|name| !name.split('/').any(|part| part.starts_with('.')))
        .filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"))
        .map(|name| {
            let read = fs::read(folder.join(&name));
            let bytes = read.with_context(|| format!("/{name} cannot be read"))?;
            Ok((format!("/{name}"), bytes))
        })
        .collect()
}

/// The file that the path of an address stands for.
pub fn file_of(path: &str) -> String {
    if path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

/// What a server calls a file with this name: the value of `Content-Type`.
pub fn kind_of(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt") => "text/plain; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some(_) | None => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_by_their_path_without_hidden_folders_and_compressed_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("b/c")).unwrap();
        fs::create_dir_all(folder.path().join(".left")).unwrap();
        for name in ["z", "b/c/d", "a", ".left/e", "a.br", "b/c/d.gz"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let files = files_in(folder.path()).unwrap();
        let names: Vec<_> = files.keys().collect();
        assert_eq!(names, ["/a", "/b/c/d", "/z"]);
        assert_eq!(files["/b/c/d"], b"b/c/d");
    }
}
