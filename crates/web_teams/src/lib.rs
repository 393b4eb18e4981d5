//! What the page for web teams (`voor-webteams.html`) computes: what comes of a partner file, and the code on a
//! card or poster ([`qr`]).
//!
//! The page has the form and the words; the rules are those of the widget, in the crate `partner`, compiled
//! a second time for this page. One way through it: the file as the form or a web team has it →
//! [`everyday`] notation becomes that of the file → [`partner::read`] → what stays, what is left out and
//! why ([`draft`]) → JSON for the page ([`mod@write`]).
//!
//! Nothing here can ask for, keep or send anything: text goes in, text comes out.

pub mod draft;
pub mod everyday;
pub mod kinds;
pub mod page;
pub mod qr;
pub mod write;

mod generated {
    include!(concat!(env!("OUT_DIR"), "/model.rs"));
}

pub use generated::MODEL;
