//! The program as the browser gets it: what it offers is in [`steunwijzer::embed`].

pub use steunwijzer::embed;

fn main() {}
