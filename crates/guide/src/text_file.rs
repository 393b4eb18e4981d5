//! The sentences of one language as a file, which the widget fetches.
//!
//! Plain text, so that the widget needs no parser and an editor can read it. The first line is the
//! hash of the content, the language and its direction; then follows one text on each line, in the
//! order of [`TextId`](crate::TextId). A Dutch part is omitted: the widget has it
//! ([`with_dutch`](crate::text::with_dutch)); a text that is not translated is nothing else. A line
//! with nothing on it is a Dutch text that the widget has.

use crate::text::{Direction, Texts, without_dutch};

/// A file that belongs to the content, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile<'f> {
    /// BCP 47 tag.
    pub language: &'f str,
    /// Which way it is written.
    pub direction: Direction,
    /// The texts, by [`TextId`](crate::TextId), without their Dutch parts.
    pub entries: Vec<&'f str>,
}

/// Takes a file apart. Nothing when it was written from other content than `hash` stands for, has
/// another number of texts than `count`, or is no such file at all.
pub fn read<'f>(file: &'f str, hash: &str, count: usize) -> Option<TextFile<'f>> {
    // `lines` also takes the line ends of a server that changed them.
    let mut lines = file.lines();
    let mut head = lines.next()?.split(' ');
    if head.next()? != hash {
        return None;
    }
    let language = head.next()?;
    let direction = match head.next()? {
        "ltr" => Direction::Ltr,
        "rtl" => Direction::Rtl,
        _ => return None,
    };
    let entries: Vec<&str> = lines.collect();
    (entries.len() == count).then_some(TextFile {
        language,
        direction,
        entries,
    })
}

/// Writes the texts of a language as a file that belongs to the content with this hash.
///
/// Texts have no line ends: the compiler of the content makes one line of each.
pub fn write(texts: &Texts<'_>, hash: &str) -> String {
    let direction = texts.direction.as_str();
    let mut file = format!("{hash} {} {direction}\n", texts.language);
    for entry in texts.entries {
        file.push_str(&without_dutch(entry));
        file.push('\n');
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::in_dutch;

    fn written(entries: &[&str]) -> String {
        let texts = Texts {
            language: "ar",
            direction: Direction::Rtl,
            entries,
        };
        write(&texts, "0123")
    }

    #[test]
    fn what_was_written_is_read() {
        let file = written(&["one", "two {n}"]);
        assert_eq!(file, "0123 ar rtl\none\ntwo {n}\n");
        let read = read(&file, "0123", 2).unwrap();
        assert_eq!(read.language, "ar");
        assert_eq!(read.direction, Direction::Rtl);
        assert_eq!(read.entries, ["one", "two {n}"]);
    }

    #[test]
    fn dutch_is_not_sent_twice() {
        let file = written(&["one", &in_dutch("twee"), "three, in Dutch “drie”"]);
        assert!(!file.contains("twee"), "{file}");
        assert_eq!(read(&file, "0123", 3).unwrap().entries[1], in_dutch(""));
    }

    #[test]
    fn a_server_may_change_the_line_ends() {
        let file = written(&["one", "two"]).replace('\n', "\r\n");
        assert_eq!(read(&file, "0123", 2).unwrap().entries, ["one", "two"]);
    }

    #[test]
    fn invalid_text_files_are_refused() {
        let file = written(&["one", "two"]);
        assert_eq!(read(&file, "4567", 2), None, "other content");
        assert_eq!(read(&file, "0123", 3), None, "cut off");
        assert_eq!(read(&file, "0123", 1), None, "too long");
        for garbage in [
            "",
            "0123",
            "0123 ar",
            "0123 ar down\none",
            "<!doctype html>\n<p>404",
        ] {
            assert_eq!(read(garbage, "0123", 1), None, "{garbage}");
        }
    }
}
