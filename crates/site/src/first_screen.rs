//! The first screen of the widget as HTML: what a visitor sees until the program is there, made
//! by the same functions that make it then.
//!
//! As on a page of our own where nobody chose anything: Dutch with “je”, no partner.

use anyhow::Result;
use guide::Date;
use steunwijzer::app::{App, AppProps};
use steunwijzer::content::NL;
use steunwijzer::embed::Host;
use steunwijzer::embed::options::Start;
use steunwijzer::languages::Languages;
use steunwijzer::partner::Setting;
use yew::ServerRenderer;

/// The screen as it is on the day `today`, and a line end.
///
/// # Errors
/// When there is no runtime to render in.
pub fn html(today: Date) -> Result<String> {
    let screen = ServerRenderer::<App>::with_props(move || AppProps {
        languages: Languages::new(&NL),
        today,
        start: Start::default(),
        setting: Setting::default(),
        host: Host::default(),
    });
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(runtime.block_on(screen.hydratable(false).render()) + "\n")
}
