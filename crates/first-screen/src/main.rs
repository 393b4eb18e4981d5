//! Prints the first screen of the widget as HTML: what a visitor sees until the program is there, made
//! by the same functions that make it then. `cargo xtask page` puts it into the page.
//!
//! As on a page of our own where nobody chose anything: Dutch with “je”, no partner.

use anyhow::{Context, Result};
use guide::Date;
use steunwijzer::app::{App, AppProps};
use steunwijzer::content::NL;
use steunwijzer::embed::Host;
use steunwijzer::embed::options::Start;
use steunwijzer::languages::Languages;
use steunwijzer::partner::Inbox;
use yew::ServerRenderer;

fn main() -> Result<()> {
    let today = std::env::args().nth(1);
    let today = today.context("usage: first-screen <today, as 20261122>")?;
    let today = Date(today.parse().context("today is no number like 20261122")?);
    let screen = ServerRenderer::<App>::with_props(move || AppProps {
        languages: Languages::new(&NL),
        today,
        start: Start::default(),
        heading_level: 1,
        inbox: Inbox::default(),
        host: Host::default(),
    });
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    println!("{}", runtime.block_on(screen.hydratable(false).render()));
    Ok(())
}
