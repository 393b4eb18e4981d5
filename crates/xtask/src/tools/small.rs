//! How the page that visitors load is compiled smaller: with a standard library of its own.
//!
//! The one that comes with Rust is made for speed and for messages that a browser never shows. Cargo
//! and rustc can compile it anew, for size and without messages, but keep that switch for those who
//! say that they know it may change: `RUSTC_BOOTSTRAP`. Nothing else of it is used, and without
//! these variables the same page is built, only larger. `docs/performance.md` has the figures.

use tooling::WASM;

/// What a command that builds the page needs in its environment. Only such a command: Cargo would
/// compile everything else anew, too.
pub fn variables() -> [(String, &'static str); 4] {
    let target = WASM.replace('-', "_").to_uppercase();
    [
        ("RUSTC_BOOTSTRAP".to_owned(), "1"),
        ("CARGO_UNSTABLE_BUILD_STD".to_owned(), "std,panic_abort"),
        (
            "CARGO_UNSTABLE_BUILD_STD_FEATURES".to_owned(),
            "optimize_for_size",
        ),
        (format!("CARGO_TARGET_{target}_RUSTFLAGS"), FLAGS),
    ]
}

/// A panic ends the program at once; the page notices and shows help instead. Its message and the
/// place in the code would have been for no one: a message could even contain an answer of the visitor.
///
/// The stack has 128 KB: all browser tests passed with half of that, and Rust's usual megabyte would
/// be half of all the memory that the page takes. An overflow traps, as a panic does.
///
/// Loops stay as they are written: LLVM's `loop-reduce` makes them quicker with more code, and there
/// is none in which a visitor would notice.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none \
                     -Zfmt-debug=none -Cllvm-args=-disable-lsr -Clink-arg=-zstack-size=131072";
