//! The browser's own protocol over a socket: commands with answers, and what happens in between.
//! <https://chromedevtools.github.io/devtools-protocol/>

use std::collections::VecDeque;
use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use tungstenite::{Error, Message, WebSocket, protocol::WebSocketConfig};

/// How long the browser may take to answer a command.
const PATIENCE: Duration = Duration::from_secs(60);

/// One open socket to a browser.
#[derive(Debug)]
pub struct Connection {
    socket: WebSocket<TcpStream>,
    last: u64,
    events: VecDeque<Event>,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// Such as `Network.requestWillBeSent`.
    pub method: String,
    /// What is said about it.
    pub about: Value,
    session: String,
}

impl Connection {
    /// Opens the socket at an address such as `ws://127.0.0.1:9222/devtools/browser/…`.
    ///
    /// # Errors
    /// When no browser answers there.
    pub fn open(address: &str) -> Result<Self> {
        let host = address
            .strip_prefix("ws://")
            .and_then(|rest| rest.split('/').next())
            .with_context(|| format!("{address} is no address of a socket"))?;
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        // Answers can be pages with everything in them.
        let config = WebSocketConfig::default()
            .max_message_size(None)
            .max_frame_size(None);
        let opened = tungstenite::client::client_with_config(address, stream, Some(config));
        let (socket, _) = opened.context("the browser does not take the socket")?;
        Ok(Connection {
            socket,
            last: 0,
            events: VecDeque::new(),
        })
    }

    /// Sends a command and waits for its answer. Without a session it goes to the browser itself.
    ///
    /// # Errors
    /// When the browser refuses it or does not answer.
    pub fn ask(&mut self, session: &str, method: &str, about: Value) -> Result<Value> {
        self.last += 1;
        let id = self.last;
        let mut command = json!({ "id": id, "method": method, "params": about });
        if !session.is_empty() {
            command["sessionId"] = session.into();
        }
        self.socket.send(Message::text(command.to_string()))?;
        let end = Instant::now() + PATIENCE;
        loop {
            let Some(mut said) = self.hears(end)? else {
                bail!("the browser does not answer to {method}");
            };
            if said["id"] != id {
                self.events.extend(event(said));
            } else if said["error"].is_null() {
                return Ok(said["result"].take());
            } else {
                bail!("the browser refuses {method}: {}", said["error"]);
            }
        }
    }

    /// The next thing that happens in a session; nothing when it does not come in time.
    ///
    /// # Errors
    /// When the browser is lost.
    pub fn event(&mut self, session: &str, end: Instant) -> Result<Option<Event>> {
        loop {
            let known = self
                .events
                .iter()
                .position(|event| event.session == session);
            if let Some(event) = known.and_then(|index| self.events.remove(index)) {
                return Ok(Some(event));
            }
            match self.hears(end)? {
                Some(said) => self.events.extend(event(said)),
                None => return Ok(None),
            }
        }
    }

    /// Drops earlier events: sessions that have ended need none.
    pub fn forgets(&mut self) {
        self.events.clear();
    }

    fn hears(&mut self, end: Instant) -> Result<Option<Value>> {
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            self.socket.get_ref().set_read_timeout(Some(left))?;
            match self.socket.read() {
                Ok(Message::Text(text)) => return Ok(Some(serde_json::from_str(&text)?)),
                Ok(_) => {}
                Err(Error::Io(error)) if is_late(error.kind()) => return Ok(None),
                Err(error) => return Err(error).context("the browser is lost"),
            }
        }
    }
}

fn is_late(kind: ErrorKind) -> bool {
    kind == ErrorKind::WouldBlock || kind == ErrorKind::TimedOut
}

fn event(mut said: Value) -> Option<Event> {
    Some(Event {
        method: said["method"].as_str()?.to_owned(),
        session: said["sessionId"].as_str().unwrap_or_default().to_owned(),
        about: said["params"].take(),
    })
}
