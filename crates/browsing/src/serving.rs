//! A web server on a free port, for as long as somebody holds it.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::thread;

use anyhow::{Context, Result};
use axum::Router;
use tokio::sync::oneshot;

/// A running server. It ends when this is dropped; a request that hangs is not waited for.
#[derive(Debug)]
pub struct Serving {
    address: SocketAddr,
    // Dropping the sender ends the server.
    _stop: oneshot::Sender<()>,
}

impl Serving {
    /// Serves what `router` answers; it is told the address first.
    ///
    /// # Errors
    /// When no port is free or no thread can be started.
    pub fn start(router: impl FnOnce(SocketAddr) -> Router) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let router = router(address);
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
        Ok(Serving {
            address,
            _stop: stop,
        })
    }

    /// Where it listens.
    pub fn socket(&self) -> SocketAddr {
        self.address
    }

    /// The address of a page: `page("")` is the first.
    pub fn page(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    fn ask(address: SocketAddr) -> Result<String> {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn it_answers_until_it_is_dropped() {
        let serving = Serving::start(|address| {
            Router::new().fallback(move || async move { format!("at {address}") })
        })
        .unwrap();
        let address = serving.socket();
        assert!(ask(address).unwrap().ends_with(&format!("at {address}")));
        drop(serving);
        let end = std::time::Instant::now() + std::time::Duration::from_secs(5);
        while ask(address).is_ok() {
            assert!(std::time::Instant::now() < end, "it still answers");
            thread::sleep(std::time::Duration::from_millis(20));
        }
    }
}
