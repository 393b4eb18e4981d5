//! A web server on a free port that sends every file as a well-kept server would: compressed once,
//! with Brotli at its highest quality.

use std::collections::BTreeMap;
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use served::{Files, file_of, kind_of};
use tokio::sync::oneshot;

/// A running server. It ends when this is dropped.
#[derive(Debug)]
pub struct Site {
    address: SocketAddr,
    shelf: Shelf,
    // Dropping the sender ends the server.
    _stop: oneshot::Sender<()>,
}

#[derive(Clone, Debug)]
struct Shelf {
    files: Arc<Files>,
    /// What has been asked for, as it is sent.
    compressed: Arc<Mutex<BTreeMap<String, Arc<Vec<u8>>>>>,
}

impl Site {
    /// Serves these files.
    ///
    /// # Errors
    /// When no port is free or no thread can be started.
    pub fn serve(files: Files) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shelf = Shelf {
            files: Arc::new(files),
            compressed: Arc::default(),
        };
        let router = Router::new().fallback(answer).with_state(shelf.clone());
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let (stop, stopped) = oneshot::channel();
        thread::Builder::new().name("site".into()).spawn(move || {
            runtime.block_on(async {
                tokio::spawn(async move {
                    let listener = tokio::net::TcpListener::from_std(listener)?;
                    axum::serve(listener, router).await
                });
                // An error is the sender being dropped.
                let _ = stopped.await;
            });
        })?;
        Ok(Site {
            address,
            shelf,
            _stop: stop,
        })
    }

    /// The address of a page: `page("")` is the first.
    pub fn page(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// How many bytes the body of this address takes on the way; nothing when it is not of this
    /// site or was never asked for.
    pub fn bytes_of(&self, address: &str) -> Option<usize> {
        let path = address.strip_prefix(&format!("http://{}", self.address))?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let compressed = self.shelf.compressed.lock();
        let compressed = compressed.unwrap_or_else(PoisonError::into_inner);
        compressed.get(&file_of(path)).map(|bytes| bytes.len())
    }
}

impl Shelf {
    fn body(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        let bytes = self.files.get(path)?;
        let mut compressed = self
            .compressed
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(body) = compressed.get(path) {
            return Some(Arc::clone(body));
        }
        let body = Arc::new(brotli_of(bytes).ok()?);
        compressed.insert(path.to_owned(), Arc::clone(&body));
        Some(body)
    }
}

async fn answer(State(shelf): State<Shelf>, address: Uri) -> Response {
    let path = file_of(address.path());
    let Some(body) = shelf.body(&path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (CONTENT_TYPE, kind_of(&path)),
        (CONTENT_ENCODING, "br"),
        (CACHE_CONTROL, "public, max-age=3600"),
    ];
    (headers, body.to_vec()).into_response()
}

/// Bytes as Brotli at quality 11 in its largest window.
fn brotli_of(bytes: &[u8]) -> Result<Vec<u8>> {
    const BUFFER: usize = 4096;
    let mut compressed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut compressed, BUFFER, 11, 22);
    writer.write_all(bytes)?;
    drop(writer);
    Ok(compressed)
}
