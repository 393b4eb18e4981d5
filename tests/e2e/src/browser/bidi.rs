//! WebDriver BiDi, as much of it as Firefox needs: commands, and the events between the answers.
//!
//! thirtyfour has a client too, which insists on TLS and its certificates for a socket on this
//! machine.

use anyhow::{Context, Result, bail};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

/// A connection to a browser.
#[derive(Debug)]
pub struct BiDi {
    socket: WebSocketStream<TcpStream>,
    last: u64,
    /// Events that were received and not yet taken.
    told: Vec<Value>,
}

impl BiDi {
    /// Connects to the address that a session names as its `webSocketUrl`.
    ///
    /// # Errors
    /// When no server answers there.
    pub async fn connect(address: &str) -> Result<Self> {
        let host = address.strip_prefix("ws://");
        let host = host.and_then(|rest| rest.split('/').next());
        let host = host.with_context(|| format!("no address for WebDriver BiDi: {address}"))?;
        let stream = TcpStream::connect(host).await?;
        let (socket, _) = tokio_tungstenite::client_async(address, stream).await?;
        Ok(BiDi {
            socket,
            last: 0,
            told: Vec::new(),
        })
    }

    /// Sends a command and waits for its response. Events received in the meantime are kept.
    ///
    /// # Errors
    /// When the connection is lost, or when the browser refuses.
    pub async fn ask(&mut self, method: &str, params: Value) -> Result<Value> {
        self.last += 1;
        let command = json!({ "id": self.last, "method": method, "params": params });
        let message = Message::text(command.to_string());
        self.socket.send(message).await?;
        loop {
            let message = self.socket.next().await;
            let message = message.with_context(|| format!("no answer to {method}"))??;
            let Message::Text(text) = message else {
                continue;
            };
            let mut said: Value = serde_json::from_str(&text)?;
            if said["type"] == "event" {
                self.told.push(said);
            } else if said["id"] == self.last {
                if said["type"] == "success" {
                    return Ok(said["result"].take());
                }
                bail!("{method}: {}", said["message"]);
            }
        }
    }

    /// The parameters of every event of this kind since the last call.
    ///
    /// # Errors
    /// When the connection is lost.
    pub async fn take(&mut self, event: &str) -> Result<Vec<Value>> {
        // Events come in order: those of before this question come before its answer.
        self.ask("session.status", json!({})).await?;
        let (wanted, others) = self
            .told
            .drain(..)
            .partition(|told| told["method"] == event);
        self.told = others;
        let wanted: Vec<Value> = wanted;
        Ok(wanted
            .into_iter()
            .map(|mut told| told["params"].take())
            .collect())
    }
}
