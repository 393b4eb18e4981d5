//! The program as the page for web teams gets it: what it offers is in [`web_teams::page`].

pub use web_teams::page;

fn main() {}
