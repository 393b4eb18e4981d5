//! What is handed out beside the page itself: the papers, the package for npm, and the headers of the recipes.

use std::path::{Path, PathBuf};

use e2e::site::{Files, built};
use e2e::{Engine, Visit, npm};

/// Where `site package` leaves the package for npm to be looked at.
const PACKAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/npm/node_modules");

const ONCE: &str = "it is the same in every browser";

fn in_package(name: &str) -> PathBuf {
    Path::new(PACKAGES).join("steunwijzer").join(name)
}

/// No browser has a part in it.
fn is_first() -> bool {
    matches!(Engine::chosen(), Ok(Engine::Chromium))
}

#[test]
fn list_of_parts_and_manifest_are_as_their_formats_ask() {
    if !is_first() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("sbom.cdx.json");
    std::fs::write(&list, &built().unwrap()["/sbom.cdx.json"]).unwrap();
    let checked = |kind: &str, file: &Path| {
        npm::runs("schemas.mjs", &[Path::new(kind), file]).map_err(|error| error.to_string())
    };
    assert_eq!(checked("sbom", &list), Ok(String::new()));
    let elements = in_package("custom-elements.json");
    assert_eq!(checked("elements", &elements), Ok(String::new()));
    // Both would notice.
    let text = std::fs::read_to_string(&list).unwrap();
    std::fs::write(&list, text.replacen("\"library\"", "\"thing\"", 1)).unwrap();
    assert!(
        checked("sbom", &list)
            .unwrap_err()
            .contains("/type must be")
    );
    std::fs::write(&list, "{\"schemaVersion\": 1}").unwrap();
    assert!(checked("elements", &list).is_err());
}

#[test]
fn the_package_works_bundled_and_does_nothing_without_a_browser() {
    let script = "import { version } from 'steunwijzer'; globalThis.bundled = version;";
    let mut files: Files = built()
        .unwrap()
        .iter()
        .map(|(path, bytes)| (format!("/assets/guide{path}"), bytes.clone()))
        .collect();
    let app = npm::bundled(script, Path::new(PACKAGES)).unwrap();
    files.insert("/app.js".to_owned(), app);
    let page = "<!doctype html><html lang=nl><meta charset=utf-8><link rel=icon href='data:,'>
        <meta name=viewport content='width=device-width'><title>Proef</title><script src=/app.js defer></script>
        <steun-wijzer folder=/assets/guide><p>Bel je huisarts.</p></steun-wijzer>";
    files.insert("/index.html".to_owned(), page.as_bytes().to_vec());
    let visit = Visit::default().of(files);
    let left = visit
        .only_in(&[Engine::Chromium], ONCE)
        .leaves_behind(|visitor| {
            // The loader is as it is handed out, so the frame cannot be looked at.
            visitor.device_notices(
                "const element = document.querySelector('steun-wijzer');
                 return element.getBoundingClientRect().height > 300
                     && !element.querySelector('p').checkVisibility() && Boolean(globalThis.bundled)",
            );
            let asked = visitor.asked_of_the_site();
            let page = asked.iter().filter(|one| one.path.starts_with("/assets/guide/index.html?"));
            assert_eq!(page.count(), 1, "{asked:?}");
        });
    assert!(crate::in_the_wild::said(&left).is_empty(), "{left:?}");
    if is_first() {
        let index = in_package("index.js");
        let runs = npm::runs(
            "--input-type=module",
            &[
                "-e".to_owned(),
                format!(
                    "const {{ version }} = await import('{}'); console.log(version)",
                    index.display()
                ),
            ],
        );
        let version = runs.unwrap();
        let manifest = std::fs::read_to_string(in_package("package.json")).unwrap();
        let wanted = format!("\"version\": \"{}\"", version.trim());
        assert!(manifest.contains(&wanted), "{wanted}");
    }
}

/// The headers that the recipe for nginx gives to pages, with the test's address in the place of nginx's.
#[expect(clippy::unwrap_used, reason = "a test fails by a panic")]
fn of_the_recipe() -> Vec<(String, String)> {
    let files = built().unwrap();
    let recipe = String::from_utf8_lossy(&files["/server/nginx.conf"]).into_owned();
    let (_, pages) = recipe.split_once("# Pages:").unwrap();
    let (pages, _) = pages.split_once("\n}").unwrap();
    let headers = pages
        .lines()
        .filter_map(|line| line.trim().strip_prefix("add_header "));
    headers
        .map(|line| {
            let (name, value) = line.split_once(' ').unwrap();
            let value = value.split('"').nth(1).unwrap();
            let value = value.replace("$scheme://$http_host/steunwijzer/", "{site}/");
            (name.to_lowercase(), value)
        })
        .collect()
}

#[test]
fn the_page_works_under_the_headers_of_the_recipe() {
    let headers = of_the_recipe();
    assert!(headers.len() > 5, "{headers:?}");
    // In the others a script of the test stands in the page, which the policy forbids.
    let visit = Visit::default().only_in(&[Engine::Chromium], ONCE);
    visit.on_a_server_with_headers(headers).run(|visitor| {
        // What the browser does not know, or the page may not do, is in the console.
        visitor.answers("who.ziek worries.angst heavy.licht");
        let copies: bool = visitor.device(
            "const { featurePolicy } = document;
             return featurePolicy.allowsFeature('clipboard-write') && !featurePolicy.allowsFeature('microphone')",
        );
        assert!(copies);
    });
}

/// The oldest browsers of `docs/embedding.md`, as esbuild names them: `chrome96,firefox90,safari15`.
fn oldest() -> String {
    const DOCUMENT: &str = include_str!("../../../../docs/embedding.md");
    let before = DOCUMENT.split(" are the oldest").next().unwrap_or_default();
    let named = before.rsplit(", ").take(2).collect::<Vec<_>>();
    let named = named.iter().rev().flat_map(|part| part.split(" and "));
    let named = named.map(|one| one.replace(' ', "").to_lowercase());
    named.collect::<Vec<_>>().join(",")
}

#[test]
fn the_scripts_use_nothing_that_the_oldest_browsers_do_not_read() {
    if !is_first() {
        return;
    }
    let oldest = oldest();
    assert!(
        oldest.starts_with("chrome") && oldest.matches(',').count() == 2,
        "{oldest}"
    );
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (path, bytes) in built().unwrap().iter() {
        // In the folder of the web teams are their own pages.
        let name = path.trim_start_matches('/');
        if name.ends_with(".js") && !name.contains('/') && !name.ends_with("wasm.js") {
            let file = folder.path().join(name);
            std::fs::write(&file, bytes).unwrap();
            files.push(file);
        }
    }
    assert!(files.len() > 2, "{files:?}");
    let read = |browsers: &str, files: &[PathBuf]| {
        let mut all = vec![Path::new(browsers)];
        all.extend(files.iter().map(PathBuf::as_path));
        npm::runs("oldest.mjs", &all).map_err(|error| error.to_string())
    };
    assert_eq!(read(&oldest, &files), Ok(String::new()));
    // It would notice.
    let newer = folder.path().join("newer.js");
    std::fs::write(&newer, "class A { static { globalThis.b = 1; } }").unwrap();
    assert!(read(&oldest, &[newer]).unwrap_err().contains("newer.js"));
}
