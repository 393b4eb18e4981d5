//! A web server on a free port, as plain as any host of static files, that remembers what it was
//! asked for.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::{env, fs, thread};

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, COOKIE, HeaderName, REFERER};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::sync::oneshot;

use crate::words::{model, nobodys};

/// The variable that names the folder with the built files.
pub const DIST_VARIABLE: &str = "STEUNWIJZER_DIST";

/// Files by their path, such as `/index.html`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What becomes of a request for the widget's program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wasm {
    /// It is sent.
    #[default]
    Served,
    /// It is not there: an upload went wrong, or a filter took it out.
    Missing,
    /// It never comes: a train in a tunnel.
    Hanging,
}

/// What becomes of requests for the texts of other languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TextFiles {
    /// They are sent.
    #[default]
    Served,
    /// They are not there.
    Missing,
    /// They never come.
    Hanging,
    /// A page comes in their place, as from a Wi-Fi that wants a password first.
    Garbage,
    /// Files of other content come: of last month's version.
    Old,
    /// A language that nobody speaks comes in the place of English.
    Nobodys,
}

/// Something a browser asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Path and query.
    pub path: String,
    /// What it said about where the visitor came from.
    pub referer: Option<String>,
    /// What it gave back that had been kept.
    pub cookie: Option<String>,
}

/// A running server. It ends when this is dropped.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Request>>>,
    // Dropping the sender ends the server.
    _stop: oneshot::Sender<()>,
}

#[derive(Clone)]
struct Shelf {
    files: Arc<Files>,
    wasm: Wasm,
    texts: TextFiles,
    asked: Arc<Mutex<Vec<Request>>>,
}

impl Site {
    /// Serves these files.
    ///
    /// # Errors
    /// When no port is free or no thread can be started.
    pub fn serve(files: Arc<Files>, wasm: Wasm, texts: TextFiles) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let asked = Arc::default();
        let shelf = Shelf {
            files,
            wasm,
            texts,
            asked: Arc::clone(&asked),
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        thread::Builder::new().name("site".into()).spawn(move || {
            runtime.block_on(async {
                tokio::spawn(async move {
                    let listener = tokio::net::TcpListener::from_std(listener)?;
                    axum::serve(listener, Router::new().fallback(answer).with_state(shelf)).await
                });
                // An error is the sender being dropped. A request that hangs is not waited for.
                let _ = stopped.await;
            });
        })?;
        Ok(Site {
            address,
            asked,
            _stop: stop,
        })
    }

    /// The address of a page: `page("")` is the first.
    pub fn page(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// Everything asked for so far.
    pub fn asked(&self) -> Vec<Request> {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

async fn answer(State(shelf): State<Shelf>, address: Uri, headers: HeaderMap) -> Response {
    let header = |name: HeaderName| -> Option<String> {
        Some(String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned())
    };
    let asked = Request {
        path: address.to_string(),
        referer: header(REFERER),
        cookie: header(COOKIE),
    };
    shelf
        .asked
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(asked);
    let path = file_of(&address);
    if path.ends_with(".wasm") {
        match shelf.wasm {
            Wasm::Served => {}
            Wasm::Missing => return StatusCode::NOT_FOUND.into_response(),
            Wasm::Hanging => std::future::pending().await,
        }
    }
    if path.starts_with("/texts/") {
        let plain = |text: String| ([(CONTENT_TYPE, kind_of("page.txt"))], text).into_response();
        match shelf.texts {
            TextFiles::Served => {}
            TextFiles::Missing => return StatusCode::NOT_FOUND.into_response(),
            TextFiles::Hanging => std::future::pending().await,
            TextFiles::Garbage => return plain("<!doctype html>\n<p>Log in first.</p>".into()),
            TextFiles::Old => {
                let text = shelf.files.get(&path).cloned().unwrap_or_default();
                let text = String::from_utf8_lossy(&text).into_owned();
                return plain(text.replacen(model().hash, "000000000000", 1));
            }
            TextFiles::Nobodys => return plain(nobodys().text.clone()),
        }
    }
    match shelf.files.get(&path) {
        Some(bytes) => ([(CONTENT_TYPE, kind_of(&path))], bytes.clone()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn file_of(address: &Uri) -> String {
    let path = address.path();
    if path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    }
}

fn kind_of(path: &str) -> &'static str {
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

fn read_built() -> Result<Files> {
    let folder = env::var_os(DIST_VARIABLE)
        .filter(|value| !value.is_empty())
        .map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"),
            PathBuf::from,
        );
    let mut files = Files::new();
    if folder.is_dir() {
        read_into(&folder, "/", &mut files)?;
    }
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

fn read_into(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // A build that failed leaves its folder behind.
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            read_into(&entry.path(), &format!("{path}/"), files)?;
        } else {
            let bytes = fs::read(entry.path()).with_context(|| format!("{path} cannot be read"))?;
            files.insert(path, bytes);
        }
    }
    Ok(())
}
