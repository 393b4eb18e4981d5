//! Messages to the person at the terminal.
//!
//! Everything goes to standard error: standard output belongs to verbs whose output is read by
//! another program, such as `cargo xtask env`.

use std::time::Duration;

/// The start of something that takes a while.
pub fn heading(text: &str) {
    eprintln!("\n==> {text}");
}

/// One line of news below a heading.
pub fn note(text: &str) {
    eprintln!("    {text}");
}

/// The last words: what went wrong, then each cause below it.
pub fn error(error: &anyhow::Error) {
    eprintln!("\nerror: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
}

/// A length of time in the words of a progress line, such as `0.4 s` or `3 min 58 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 10 {
        format!("{:.1} s", time.as_secs_f64())
    } else if seconds < 60 {
        format!("{seconds} s")
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_a_person_says_them() {
        for (milliseconds, expected) in [
            (0, "0.0 s"),
            (430, "0.4 s"),
            (9_940, "9.9 s"),
            (10_900, "10 s"),
            (59_999, "59 s"),
            (60_000, "1 min 0 s"),
            (238_000, "3 min 58 s"),
        ] {
            assert_eq!(duration(Duration::from_millis(milliseconds)), expected);
        }
    }
}
