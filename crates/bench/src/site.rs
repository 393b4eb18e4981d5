//! A web server on a free port that sends every file as a well-kept server would: compressed once,
//! with Brotli at its highest quality.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use axum::Router;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use browsing::{Files, Serving, file_of, kind_of};

use crate::compressed::compressed;

/// A running server. It ends when this is dropped.
#[derive(Debug)]
pub struct PageServer {
    serving: Serving,
    shelf: Shelf,
}

#[derive(Clone, Debug)]
struct Shelf {
    files: Arc<Files>,
    /// What has been asked for, as it is sent.
    compressed: Arc<Mutex<BTreeMap<String, Arc<Vec<u8>>>>>,
}

impl PageServer {
    /// Serves these files.
    ///
    /// # Errors
    /// When no port is free or no thread can be started.
    pub fn serve(files: Files) -> Result<Self> {
        let shelf = Shelf {
            files: Arc::new(files),
            compressed: Arc::default(),
        };
        let router = Router::new().fallback(answer).with_state(shelf.clone());
        let serving = Serving::start(|_| router)?;
        Ok(PageServer { serving, shelf })
    }

    /// The address of a page: `page("")` is the first.
    pub fn page(&self, path: &str) -> String {
        self.serving.page(path)
    }

    /// How many bytes the body of this address takes in transfer; nothing when it is not of this
    /// site or was never requested.
    pub fn bytes_of(&self, address: &str) -> Option<usize> {
        let path = address.strip_prefix(&self.page(""))?;
        let path = format!("/{path}");
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let compressed = self.shelf.compressed.lock();
        let compressed = compressed.unwrap_or_else(PoisonError::into_inner);
        compressed.get(&file_of(path)).map(|bytes| bytes.len())
    }
}

impl Shelf {
    fn body(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        let bytes = self.files.get(path)?;
        let mut sent = self
            .compressed
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(body) = sent.get(path) {
            return Some(Arc::clone(body));
        }
        let body = Arc::new(compressed(bytes).ok()?);
        sent.insert(path.to_owned(), Arc::clone(&body));
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
