//! Reads JSON (RFC 8259) into plain values. Everything is bounded: the caller bounds the text, and
//! [`DEEPEST`] the nesting.
//!
//! Our own because of its size: a sixth of the smallest library (docs/decisions/0014-a-partner-adds-and-takes-nothing-away.md). The tests
//! compare it with `serde_json` on generated texts.

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// As it was written: the file has no number that is calculated with.
    Number(String),
    /// A text, unescaped.
    Text(String),
    /// `[…]`.
    List(Vec<Json>),
    /// `{…}`, in order, also what is there twice.
    Object(Vec<(String, Json)>),
}

/// Objects and lists in each other. The format has three.
pub const DEEPEST: usize = 8;

/// Where it stops being JSON, in bytes from the beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken(pub usize);

type Read<T> = Result<T, Broken>;

/// Reads a whole text.
///
/// # Errors
/// The place of the first byte that cannot be there, or that is nested too deep.
pub fn read(text: &str) -> Read<Json> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    if reader.next().is_none() {
        Ok(value)
    } else {
        Err(reader.broken())
    }
}

struct Reader<'t> {
    text: &'t str,
    /// Always at a border between characters.
    at: usize,
}

impl Reader<'_> {
    fn broken(&self) -> Broken {
        Broken(self.at)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte after white space, which is skipped.
    fn next(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Steps over an ASCII byte if it is there.
    fn takes(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn needs(&mut self, byte: u8) -> Read<()> {
        if self.takes(byte) {
            Ok(())
        } else {
            Err(self.broken())
        }
    }

    fn value(&mut self, depth: usize) -> Read<Json> {
        match self.next() {
            Some(b'{' | b'[') if depth == DEEPEST => Err(self.broken()),
            Some(b'{') => self.object(depth + 1),
            Some(b'[') => self.list(depth + 1),
            Some(b'"') => self.string().map(Json::Text),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(_) | None => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Read<Json> {
        if !self.rest().starts_with(word) {
            return Err(self.broken());
        }
        self.at += word.len();
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        let mut fields = Vec::new();
        self.at += 1;
        if self.next() != Some(b'}') {
            loop {
                self.next();
                let name = self.string()?;
                self.next();
                self.needs(b':')?;
                fields.push((name, self.value(depth)?));
                self.next();
                if !self.takes(b',') {
                    break;
                }
            }
        }
        self.needs(b'}')?;
        Ok(Json::Object(fields))
    }

    fn list(&mut self, depth: usize) -> Read<Json> {
        let mut items = Vec::new();
        self.at += 1;
        if self.next() != Some(b']') {
            loop {
                items.push(self.value(depth)?);
                self.next();
                if !self.takes(b',') {
                    break;
                }
            }
        }
        self.needs(b']')?;
        Ok(Json::List(items))
    }

    fn string(&mut self) -> Read<String> {
        self.needs(b'"')?;
        let mut string = String::new();
        loop {
            let rest = self.rest();
            let stops = |letter: char| letter == '"' || letter == '\\' || letter < ' ';
            let end = rest.find(stops).unwrap_or(rest.len());
            string.extend(rest.get(..end));
            self.at += end;
            if self.takes(b'"') {
                return Ok(string);
            }
            self.needs(b'\\')?;
            string.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Read<char> {
        let letter = match self.peek() {
            Some(same @ (b'"' | b'\\' | b'/')) => same,
            Some(b'b') => 8,
            Some(b'f') => 12,
            Some(b'n') => b'\n',
            Some(b'r') => b'\r',
            Some(b't') => b'\t',
            Some(b'u') => return self.code_point(),
            Some(_) | None => return Err(self.broken()),
        };
        self.at += 1;
        Ok(char::from(letter))
    }

    /// `\u0041`, or two halves of a pair.
    fn code_point(&mut self) -> Read<char> {
        let first = self.hex()?;
        let code = if let 0xD800..0xDC00 = first {
            self.needs(b'\\')?;
            let second = self.hex()?;
            let 0xDC00..0xE000 = second else {
                return Err(self.broken());
            };
            0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
        } else {
            first
        };
        char::from_u32(code).ok_or(self.broken())
    }

    fn hex(&mut self) -> Read<u32> {
        self.needs(b'u')?;
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or(self.broken())?;
            self.at += 1;
        }
        Ok(code)
    }

    fn number(&mut self) -> Read<Json> {
        let from = self.at;
        self.takes(b'-');
        if !self.takes(b'0') {
            self.digits()?;
        }
        if self.takes(b'.') {
            self.digits()?;
        }
        if self.takes(b'e') || self.takes(b'E') {
            if !self.takes(b'+') {
                self.takes(b'-');
            }
            self.digits()?;
        }
        let number = self.text.get(from..self.at).unwrap_or_default();
        Ok(Json::Number(number.to_owned()))
    }

    fn digits(&mut self) -> Read<()> {
        let from = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at > from {
            Ok(())
        } else {
            Err(self.broken())
        }
    }
}
