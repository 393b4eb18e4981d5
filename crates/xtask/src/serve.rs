//! `cargo xtask serve`: the page at an address on this machine, built again after each change.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use duct::Handle;

use crate::tools::{self, Toolbox};
use tooling::{Project, say};

/// How long to wait between two looks at the server.
const LOOK_EVERY: Duration = Duration::from_millis(300);

/// Build the page and serve it on this machine, again after each change.
#[derive(clap::Args)]
pub struct Args {
    /// The port to serve on
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Build without optimising: ready sooner, but larger and slower in the browser
    #[arg(long)]
    debug: bool,
}

/// What the server says to a request for the page.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    /// Nothing yet: the first build is going on.
    None,
    /// The page.
    Page,
    /// Something else: the first build has failed.
    NoPage,
}

/// Runs the verb, until it is interrupted.
///
/// # Errors
/// When the port is taken, when the set-up fails or when the server ends by itself.
pub fn run(args: &Args) -> Result<()> {
    let project = Project::find()?;
    // Now rather than after minutes of building.
    ensure_free(args.port)?;
    let toolbox = Toolbox::with(&project, tools::PAGE)?;
    let folder = project.served();
    remove_page(&folder.join("index.html"))?;

    say::heading("Building the page (the first time takes some minutes), then serving it");
    let port = args.port.to_string();
    // Messages are for debugging.
    let (trunk, profile): (_, &[&str]) = if args.debug {
        (toolbox.trunk()?, &[])
    } else {
        (toolbox.trunk_for_visitors()?, &["--release"])
    };
    let trunk = trunk
        .args(["serve", "--address", "127.0.0.1", "--port", &port, "--dist"])
        .arg(&folder)
        .args(profile)
        // `site finish` puts the gallery beside the page.
        .env("STEUNWIJZER_GALLERY", "1")
        .start()?;
    let trunk = Arc::new(trunk);
    let interrupted = end_with_this_process(&trunk)?;

    announce(&trunk, &format!("http://127.0.0.1:{port}/"))?;
    let output = trunk.wait().context("the page server was lost")?;
    if interrupted.load(Ordering::Relaxed) {
        return Ok(());
    }
    bail!("the page server ended by itself with {}", output.status)
}

/// Checks that no other program serves on this port.
fn ensure_free(port: u16) -> Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    ensure!(
        listener.is_ok(),
        "port {port} is in use: end what serves there, or choose another port with --port"
    );
    Ok(())
}

/// Removes the page of an earlier build, so that an answer means that this build succeeded.
fn remove_page(page: &Path) -> Result<()> {
    if page.exists() {
        fs::remove_file(page).with_context(|| format!("{} cannot be removed", page.display()))?;
    }
    Ok(())
}

/// Ends the server when this process is interrupted or terminated. Without this, ending the runner
/// would leave a server behind that keeps the port. Returns whether that happened.
fn end_with_this_process(server: &Arc<Handle>) -> Result<Arc<AtomicBool>> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let (server, flag) = (Arc::clone(server), Arc::clone(&interrupted));
    ctrlc::set_handler(move || {
        flag.store(true, Ordering::Relaxed);
        // It fails only when the server has ended already.
        drop(server.kill());
    })
    .context("interrupts cannot be handled")?;
    Ok(interrupted)
}

/// Waits for the first answer and says the address. Returns early when the server ends.
fn announce(server: &Handle, address: &str) -> Result<()> {
    loop {
        let ended = server
            .wait_timeout(LOOK_EVERY)
            .context("the page server was lost")?;
        if ended.is_some() {
            return Ok(());
        }
        match ask(address) {
            Answer::None => {}
            Answer::Page => {
                say::heading(&format!(
                    "Steunwijzer on a partner’s page is at {address}demo/"
                ));
                say::note(&format!(
                    "standing alone: {address}; the page for web teams: {address}voor-webteams.html"
                ));
                say::note(&format!("every component by itself: {address}gallery/"));
                say::note("it is built again when you change something; end it with Ctrl-C");
                return Ok(());
            }
            Answer::NoPage => {
                say::heading("The build failed: see above");
                say::note(&format!(
                    "it is tried again when you change something, and will be at {address}demo/"
                ));
                return Ok(());
            }
        }
    }
}

fn ask(address: &str) -> Answer {
    // In seconds: the time of one answer, not of the build.
    match minreq::get(address).with_timeout(5).send() {
        Ok(response) if response.status_code == 200 => Answer::Page,
        Ok(_) => Answer::NoPage,
        Err(_) => Answer::None,
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader, Write},
        thread,
    };

    use super::*;

    fn answer_to(response: &'static str) -> Answer {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = BufReader::new(stream.try_clone().unwrap()).lines();
            while request.next().unwrap().unwrap() != "" {}
            stream.write_all(response.as_bytes()).unwrap();
        });
        let answer = ask(&address);
        server.join().unwrap();
        answer
    }

    #[test]
    fn the_page_and_its_absence_are_distinguished() {
        let ok = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi";
        assert_eq!(answer_to(ok), Answer::Page);
        let missing = "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        assert_eq!(answer_to(missing), Answer::NoPage);
    }

    #[test]
    fn a_port_without_a_server_gives_no_answer() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        drop(listener);
        assert_eq!(ask(&address), Answer::None);
    }

    #[test]
    fn a_taken_port_is_said_before_anything_is_built() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let message = ensure_free(port).unwrap_err().to_string();
        assert!(message.contains("choose another port with --port"));
    }
}
