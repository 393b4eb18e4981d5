//! A web server on a free port, as plain as any host of static files, that records its requests.
//!
//! For the tests it does two more things. It can put a script into every page, which works the same way
//! in every browser and runs before the page's own scripts. And a browser may use it as its proxy: it
//! then also records requests for other sites, and answers none of them.

use std::env;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use anyhow::{Result, ensure};
use axum::Router;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, COOKIE, HeaderName, REFERER};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use browsing::{Serving, file_of, files_in, kind_of};
use tokio::sync::Semaphore;

pub use browsing::Files;

use crate::words::{model, pseudo_pack, rest_pack};

/// The variable that names the folder with the built files.
pub const DIST_VARIABLE: &str = "STEUNWIJZER_DIST";

/// The header that lets other origins, and frames without one, read a file.
pub const CORS: &str = "access-control-allow-origin";

/// Where our folder stands in the site of a partner.
const IN_A_SITE: &str = "/steunwijzer/";

/// What the recipes for servers say for sites that shut themselves off from others (docs/server.md): sent
/// where the page does.
const EMBEDDED: [(&str, &str); 2] = [
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "cross-origin"),
];

/// What becomes of a request for the widget's program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wasm {
    /// It is sent.
    #[default]
    Served,
    /// It is not there: an upload went wrong, or a filter took it out.
    Missing,
    /// It is not there for the first request, and then it is.
    MissingAtFirst,
    /// It never comes: a train in a tunnel.
    Hanging,
    /// It comes when [`Site::sends_what_is_late`] says so.
    Late,
    /// It is sent as if it were text: a server that does not know the type.
    OfAnotherType,
    /// Its second part is not there.
    RestMissing,
    /// That never comes.
    RestHanging,
    /// That comes when [`Site::sends_what_is_late`] says so.
    RestLate,
}
/// What becomes of requests for texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TextFiles {
    /// They are sent.
    #[default]
    Served,
    /// Those of other languages and forms are not there.
    Missing,
    /// Those never come.
    Hanging,
    /// A page comes in the place of those, as from a Wi-Fi that wants a password first.
    Garbage,
    /// Files of other content come: of last month's version.
    Old,
    /// A pseudo-language is sent in the place of English.
    Pseudo,
    /// The Dutch ones that are not built in are not there.
    RestMissing,
    /// Those never come.
    RestHanging,
    /// Those come when [`Site::sends_what_is_late`] says so.
    RestLate,
}

/// A request of a browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Path and query; the whole address, as far as it is known, when it is elsewhere.
    pub path: String,
    /// What it said about where the visitor came from.
    pub referer: Option<String>,
    /// What it gave back that had been kept.
    pub cookie: Option<String>,
}

/// A running server. It ends when this is dropped.
#[derive(Debug)]
pub struct Site {
    serving: Serving,
    asked: Arc<Mutex<Vec<Request>>>,
    late: Arc<Semaphore>,
}

#[derive(Clone)]
struct Shelf {
    files: Arc<Files>,
    wasm: Wasm,
    late: Arc<Semaphore>,
    texts: TextFiles,
    script: String,
    headers: Vec<(String, String)>,
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Request>>>,
}

impl Shelf {
    /// Whether only one request with these words was noted.
    fn is_first_request_for(&self, words: &str) -> bool {
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let with_words = asked.iter().filter(|one| one.path.contains(words));
        with_words.count() == 1
    }
}

impl Site {
    /// Serves these files. In every page `script` runs before anything else, if it is not empty. The
    /// first page comes with these headers, in which `{site}` is the address of the site.
    ///
    /// # Errors
    /// When no port is free or no thread can be started.
    pub fn serve(
        files: Arc<Files>,
        wasm: Wasm,
        texts: TextFiles,
        script: String,
        headers: Vec<(String, String)>,
    ) -> Result<Self> {
        let asked: Arc<Mutex<Vec<Request>>> = Arc::default();
        let late = Arc::new(Semaphore::new(0));
        let shelf = |address| Shelf {
            files,
            wasm,
            late: Arc::clone(&late),
            texts,
            script,
            headers,
            address,
            asked: Arc::clone(&asked),
        };
        let serving =
            Serving::start(|address| Router::new().fallback(answer).with_state(shelf(address)))?;
        Ok(Site {
            serving,
            asked,
            late,
        })
    }

    /// Sends the program that is [`Wasm::Late`], and the texts that are [`TextFiles::RestLate`].
    pub fn sends_what_is_late(&self) {
        self.late.close();
    }

    /// Where it listens.
    pub fn socket(&self) -> SocketAddr {
        self.serving.socket()
    }

    /// The address of a page: `page("")` is the first.
    pub fn page(&self, path: &str) -> String {
        self.serving.page(path)
    }

    /// All requests so far.
    pub fn asked(&self) -> Vec<Request> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

async fn answer(
    State(shelf): State<Shelf>,
    method: Method,
    address: Uri,
    headers: HeaderMap,
) -> Response {
    let header = |name: HeaderName| -> Option<String> {
        Some(String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned())
    };
    let elsewhere = elsewhere(&method, &address, shelf.address);
    let here = || address.path_and_query().map(ToString::to_string);
    let asked = Request {
        path: elsewhere.clone().or_else(here).unwrap_or_default(),
        referer: header(REFERER),
        cookie: header(COOKIE),
    };
    shelf
        .asked
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(asked);
    if elsewhere.is_some() {
        return StatusCode::BAD_GATEWAY.into_response();
    }
    let path = file_of(address.path());
    if path.contains(".wasm") {
        match (shelf.wasm, path.contains("_rest.wasm")) {
            (Wasm::Missing, _) | (Wasm::RestMissing, true) => {
                return StatusCode::NOT_FOUND.into_response();
            }
            (Wasm::MissingAtFirst, _) if shelf.is_first_request_for(".wasm") => {
                return StatusCode::NOT_FOUND.into_response();
            }
            (Wasm::Hanging, _) | (Wasm::RestHanging, true) => std::future::pending().await,
            // No request gets in before it is closed.
            (Wasm::Late, _) | (Wasm::RestLate, true) => drop(shelf.late.acquire().await),
            (Wasm::Served | Wasm::OfAnotherType | Wasm::MissingAtFirst, _)
            | (Wasm::RestMissing | Wasm::RestHanging | Wasm::RestLate, false) => {}
        }
    }
    if path.contains("/texts/") {
        // Also for a frame without an origin.
        let everybody = (HeaderName::from_static(CORS), "*");
        let kind = (CONTENT_TYPE, kind_of("page.txt"));
        let plain = |text: String| ([kind, everybody], text).into_response();
        let is_rest = path.contains(&rest_pack().name);
        match (shelf.texts, is_rest) {
            (TextFiles::Missing, false) | (TextFiles::RestMissing, true) => {
                return StatusCode::NOT_FOUND.into_response();
            }
            (TextFiles::Hanging, false) | (TextFiles::RestHanging, true) => {
                std::future::pending().await
            }
            (TextFiles::RestLate, true) => drop(shelf.late.acquire().await),
            (TextFiles::Garbage, false) => {
                return plain("<!doctype html>\n<p>Log in first.</p>".into());
            }
            (TextFiles::Old, false) => {
                let text = shelf.files.get(&path).cloned().unwrap_or_default();
                let text = String::from_utf8_lossy(&text).into_owned();
                return plain(text.replacen(model().hash, "000000000000", 1));
            }
            (TextFiles::Pseudo, false) => return plain(pseudo_pack().text.clone()),
            _ => {}
        }
    }
    let Some(bytes) = shelf.files.get(&path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut bytes = bytes.clone();
    if path.ends_with(".html") && !shelf.script.is_empty() {
        bytes = with_script(&bytes, &shelf.script);
    }
    let is_sent_as_text = shelf.wasm == Wasm::OfAnotherType && path.ends_with(".wasm");
    let kind = kind_of(if is_sent_as_text { "page.txt" } else { &path });
    let mut response = ([(CONTENT_TYPE, kind)], bytes).into_response();
    let is_shut_off = shelf.headers.iter().any(|(name, _)| name == EMBEDDED[0].0);
    if is_shut_off && path.starts_with(IN_A_SITE) {
        for (name, value) in EMBEDDED {
            let name = HeaderName::from_static(name);
            response
                .headers_mut()
                .insert(name, HeaderValue::from_static(value));
        }
    }
    for (name, value) in &shelf.headers {
        if path == "/index.html" || name == CORS {
            let site = format!("http://{}", shelf.address);
            let value = value.replace("{site}", &site);
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                response.headers_mut().insert(name, value);
            }
        }
    }
    response
}

/// The address requested from a proxy; nothing when it is of this site.
fn elsewhere(method: &Method, address: &Uri, own: SocketAddr) -> Option<String> {
    let place = address.authority()?.as_str();
    if place == own.to_string() {
        return None;
    }
    if method == Method::CONNECT {
        // What is requested there is encrypted.
        let host = place.strip_suffix(":443").unwrap_or(place);
        return Some(format!("https://{host}/"));
    }
    Some(address.to_string())
}

/// The page with a script that runs before anything else and leaves no element behind.
fn with_script(page: &[u8], script: &str) -> Vec<u8> {
    const KIND: &str = "<!doctype html>";
    let page = String::from_utf8_lossy(page);
    let begin = page.get(..KIND.len()).unwrap_or_default();
    let place = if begin.eq_ignore_ascii_case(KIND) {
        KIND.len()
    } else {
        0
    };
    let (kind, rest) = page.split_at(place);
    format!("{kind}<script>{script};document.currentScript.remove()</script>{rest}").into_bytes()
}

/// The built page, read once: from the folder that [`DIST_VARIABLE`] names, else from `dist/`.
///
/// # Errors
/// When it has not been built.
pub fn built() -> Result<Arc<Files>> {
    static BUILT: OnceLock<Result<Arc<Files>, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        read_built()
            .map(Arc::new)
            .map_err(|error| format!("{error:#}"))
    });
    built.clone().map_err(anyhow::Error::msg)
}

/// The gallery of components, as the last build of the page wrote it.
///
/// # Errors
/// When the page has not been built in this clone.
pub fn gallery() -> Result<Files> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/page/gallery");
    ensure!(
        folder.is_dir(),
        "there is no gallery in {}: build the page with `cargo xtask build`",
        folder.display()
    );
    files_in(&folder)
}

fn read_built() -> Result<Files> {
    let folder = env::var_os(DIST_VARIABLE)
        .filter(|value| !value.is_empty())
        .map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"),
            PathBuf::from,
        );
    let files = match folder.is_dir() {
        true => files_in(&folder)?,
        false => Files::new(),
    };
    ensure!(
        files.contains_key("/index.html"),
        "there is no built page in {}: build it with `cargo xtask build`, or name its folder in {DIST_VARIABLE}",
        folder.display()
    );
    let hash = model().hash.as_bytes();
    let has_hash = |file: &Vec<u8>| file.windows(hash.len()).any(|part| part == hash);
    ensure!(
        files.values().any(has_hash),
        "the page in {} was built from other content than there is now: build it with `cargo xtask build`",
        folder.display()
    );
    Ok(files)
}
