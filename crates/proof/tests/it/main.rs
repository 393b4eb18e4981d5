//! Tests of the proof, in one binary so that it links once.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, with the place of their caller"
)]

mod content;
mod mistakes;
mod symbols;
mod wording;
