//! Somebody with a keyboard who hears the page and does not see it: Orca in Firefox, with a screen, a bus, a
//! voice and a browser of their own (`tests/screen-reader/session.sh`). The voice writes what it is to say.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use e2e::words::clean;
use tempfile::TempDir;

use crate::orca;

/// How long anything may take on a busy machine: the browser that starts, a screen that comes.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long what is to be heard may take after a key.
const SOON: Duration = Duration::from_secs(12);

/// After this without a word, what a key made Orca say is said.
const QUIET: Duration = Duration::from_millis(450);

/// The same after what moves the focus a moment later: a new screen.
const QUIET_SCREEN: Duration = Duration::from_millis(1300);

/// How often to listen.
const MOMENT: Duration = Duration::from_millis(25);

/// How many stops of a key to look for something.
const STOPS: usize = 40;

/// So many keys after which nothing is said are the end of the page.
const SILENT: usize = 3;

/// How many lines to read to something.
const LINES: usize = 250;

/// The key that reads the next line.
pub const NEXT_LINE: &str = "Down";

/// A walk that is under way.
pub struct Listener {
    name: &'static str,
    /// Ends what it started as soon as its input ends.
    session: Child,
    display: String,
    speech: File,
    /// What was written of a line that has not ended.
    rest: Vec<u8>,
    /// What was said since [`Listener::hears`] was last content.
    said: Vec<String>,
    /// Keys and what was said, from the beginning.
    transcript: Vec<String>,
    /// Everything the session writes.
    folder: TempDir,
}

impl Listener {
    /// Starts it all and opens this address. The name is that of the transcript.
    #[track_caller]
    pub fn opens(name: &'static str, address: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let place = folder.path().join("session");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../screen-reader/session.sh");
        let session = Command::new(&script)
            .args([&place, Path::new("cat")])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the session starts");
        let speech = await_file(&place.join("speech.tsv"), |_| true);
        let mut listener = Self {
            name,
            session,
            display: String::new(),
            speech: File::open(&speech).expect("the speech can be read"),
            rest: Vec::new(),
            said: Vec::new(),
            transcript: Vec::new(),
            folder,
        };
        let display = await_file(&place.join("display"), |text| text.ends_with('\n'));
        let number = fs::read_to_string(display).expect("it can be read");
        listener.display = format!(":{}", number.trim());
        listener.waits_for_the_browser();
        listener.waits_until_quiet(Duration::from_secs(2));
        listener.types_the_address(address);
        listener
    }

    /// Waits until Orca says more than that it is there itself: what it says next is the window of the browser,
    /// which then has the keyboard.
    #[track_caller]
    fn waits_for_the_browser(&mut self) {
        while self.transcript.len() < 2 {
            if !self.waits_for_words(PATIENCE) {
                self.does_not_start();
            }
        }
    }

    fn types_the_address(&mut self, address: &str) {
        self.transcript.push("> opens the page".to_owned());
        self.xdotool(&["key", "ctrl+l"]);
        sleep(Duration::from_millis(400));
        self.xdotool(&["type", "--delay", "4", address]);
        sleep(Duration::from_millis(400));
        self.takes_what_is_said();
        self.said.clear();
        self.xdotool(&["key", "Return"]);
        self.waits_until(orca::has_loaded, "that the page has loaded", PATIENCE);
        self.waits_until_quiet(Duration::from_secs(2));
        self.presses("ctrl+Home");
        self.forgets();
    }

    /// Presses a key, and listens to the end.
    pub fn presses(&mut self, key: &str) -> &mut Self {
        self.presses_and_listens(key, QUIET)
    }

    /// Presses what leads to another screen, and listens to the end.
    pub fn goes(&mut self, key: &str) -> &mut Self {
        self.presses_and_listens(key, QUIET_SCREEN)
    }

    fn presses_and_listens(&mut self, key: &str, quiet: Duration) -> &mut Self {
        self.transcript.push(format!("> {key}"));
        self.xdotool(&["key", "--delay", "30", key]);
        self.waits_for_words(SOON);
        self.waits_until_quiet(quiet);
        self
    }

    /// Presses a key after which nothing is said for a while.
    pub fn leaves_the_page_alone(&mut self, key: &str) -> &mut Self {
        self.transcript.push(format!("> {key}, and nothing more"));
        self.xdotool(&["key", key]);
        self
    }

    /// Presses the key that goes to the next stop until this is said there.
    #[track_caller]
    pub fn goes_to(&mut self, key: &str, words: &str) -> &mut Self {
        self.goes_within(STOPS, key, words)
    }

    /// Presses a key at most so often until this is said.
    #[track_caller]
    pub fn goes_within(&mut self, stops: usize, key: &str, words: &str) -> &mut Self {
        let mut silent = 0;
        for _ in 0..stops {
            let before = self.said.len();
            self.presses(key);
            let said = self.said.get(before..).unwrap_or_default().join(" ");
            if said.contains(words) {
                return self;
            }
            silent = if said.is_empty() { silent + 1 } else { 0 };
            if silent == SILENT {
                self.fails(&format!("nothing is said any more before ‘{words}’"));
            }
        }
        self.fails(&format!("{stops} times {key} never comes to ‘{words}’"))
    }

    /// With the Tab key to this.
    #[track_caller]
    pub fn tabs_to(&mut self, words: &str) -> &mut Self {
        self.goes_to("Tab", words)
    }

    /// Reads line by line until this is said.
    #[track_caller]
    pub fn reads_to(&mut self, words: &str) -> &mut Self {
        self.goes_within(LINES, NEXT_LINE, words)
    }

    /// Hears these words in this order, since this was last asked or what was said was forgotten; what is
    /// between them may be anything.
    #[track_caller]
    pub fn hears(&mut self, words: &[&str]) -> &mut Self {
        let began = Instant::now();
        let missing = loop {
            self.takes_what_is_said();
            match first_missing(&self.said.join(" "), words) {
                None => break None,
                Some(word) if began.elapsed() > SOON => break Some(word),
                Some(_) => sleep(MOMENT),
            }
        };
        match missing {
            None => self.forgets(),
            Some(word) => self.fails(&format!("‘{word}’ is not heard in its place")),
        }
    }

    /// What was said until now counts no more.
    pub fn forgets(&mut self) -> &mut Self {
        self.takes_what_is_said();
        self.said.clear();
        self
    }

    /// A note in the transcript.
    pub fn begins(&mut self, part: &str) -> &mut Self {
        self.transcript.push(format!("\n## {part}"));
        self.forgets()
    }

    /// What was never to be said.
    #[track_caller]
    pub fn never_heard(&mut self, words: &str) {
        self.heard_only_with(words, |_| false);
    }

    /// What was to be said nowhere but in lines like this.
    #[track_caller]
    pub fn heard_only_with(&mut self, words: &str, is_right: impl Fn(&str) -> bool) {
        self.takes_what_is_said();
        let mut lines = self.transcript.iter();
        if let Some(line) = lines.find(|line| line.contains(words) && !is_right(line)) {
            self.fails(&format!("‘{words}’ is heard in ‘{line}’"));
        }
    }

    /// Everything, for a person to read: without the start, and without the key that reads on.
    pub fn heard(&self) -> String {
        let parts = self
            .transcript
            .iter()
            .skip_while(|line| !line.starts_with('\n'));
        let reads_on = format!("> {NEXT_LINE}");
        let lines = parts.filter(|line| **line != reads_on);
        lines.map(|line| format!("{line}\n")).collect()
    }

    #[track_caller]
    fn does_not_start(&self) -> ! {
        let log = |name: &str| {
            let file = self.folder.path().join("session").join(name);
            let text = fs::read_to_string(file).unwrap_or_default();
            format!("{name}:\n{text}")
        };
        let logs = ["orca.log", "speechd.log", "browser.log"].map(log);
        self.fails(&format!(
            "Orca says nothing of Firefox. {}",
            logs.join("\n")
        ))
    }

    #[track_caller]
    fn fails(&self, problem: &str) -> ! {
        let heard = self.transcript.join("\n");
        panic!("{problem}. Heard in this walk:\n{heard}")
    }

    fn xdotool(&self, arguments: &[&str]) {
        let outcome = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.display)
            .output();
        outcome.expect("xdotool runs");
    }

    /// Adds what was said by now; whether there was anything.
    fn takes_what_is_said(&mut self) -> bool {
        let mut read = Vec::new();
        self.speech
            .read_to_end(&mut read)
            .expect("the speech can be read");
        self.rest.extend(read);
        let mut any = false;
        while let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            let line = String::from_utf8_lossy(&line).into_owned();
            // When, what kind, in which language, and the words.
            let words = clean(line.split('\t').nth(3).unwrap_or_default());
            if !words.is_empty() {
                self.transcript.push(format!("  {words}"));
                self.said.push(words);
                any = true;
            }
        }
        any
    }

    /// Whether anything was said in time.
    fn waits_for_words(&mut self, most: Duration) -> bool {
        let began = Instant::now();
        while began.elapsed() < most {
            if self.takes_what_is_said() {
                return true;
            }
            sleep(MOMENT);
        }
        false
    }

    #[track_caller]
    fn waits_until(&mut self, is_it: fn(&str) -> bool, what: &str, most: Duration) {
        let began = Instant::now();
        while began.elapsed() < most {
            self.takes_what_is_said();
            if self.said.iter().any(|said| is_it(said)) {
                return;
            }
            sleep(MOMENT);
        }
        self.fails(&format!("it is never said {what}"))
    }

    fn waits_until_quiet(&mut self, quiet: Duration) {
        let mut last = Instant::now();
        while last.elapsed() < quiet {
            if self.takes_what_is_said() {
                last = Instant::now();
            }
            sleep(MOMENT);
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // The transcript is for people: without it the test is worth as much.
        let folder = transcripts();
        let text = self.transcript.join("\n") + "\n";
        let _ = fs::create_dir_all(&folder);
        let _ = fs::write(folder.join(format!("{}.txt", self.name)), text);
        drop(self.session.stdin.take());
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(10) {
            if let Ok(Some(_)) = self.session.try_wait() {
                return;
            }
            sleep(MOMENT);
        }
        let _ = self.session.kill();
        let _ = self.session.wait();
    }
}

/// Where what was heard is written.
fn transcripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screen-reader")
}

/// The first of these words that is not there after the ones before it.
fn first_missing<'a>(heard: &str, words: &[&'a str]) -> Option<&'a str> {
    let mut rest = heard;
    for word in words {
        match rest.split_once(&clean(word)) {
            Some((_, after)) => rest = after,
            None => return Some(word),
        }
    }
    None
}

/// Waits for a file that says enough.
#[track_caller]
fn await_file(file: &Path, says_enough: impl Fn(&str) -> bool) -> PathBuf {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if fs::read_to_string(file).is_ok_and(|text| says_enough(&text)) {
            return file.to_owned();
        }
        sleep(MOMENT);
    }
    panic!("there is no {}", file.display())
}

#[test]
fn words_have_to_come_in_order() {
    let heard = "Verder drukknop Kies één antwoord.";
    assert_eq!(first_missing(heard, &["Verder", "Kies"]), None);
    assert_eq!(first_missing(heard, &["Kies", "Verder"]), Some("Verder"));
}
