//! Days, numbers and addresses as people write them, in the notation of the file. Whether what comes out is
//! right is not decided here: `partner` reads it.

use guide::Date;

/// A number of the same shape as in the file, or nothing where it already is or cannot be told: then its
/// author reads why it is none.
pub fn phone(text: &str) -> Option<String> {
    // “Tel. 020 …”, “tel:020…”, “T 020 …”.
    let number = text.trim_start_matches(|letter: char| {
        letter.is_alphabetic() || letter.is_whitespace() || ".:".contains(letter)
    });
    let mut out = String::new();
    for letter in number.chars() {
        let plain = match letter {
            '0'..='9' | '+' | '(' | ')' | '-' => letter,
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '/' | '.' => ' ',
            blank if blank.is_whitespace() => ' ',
            _ => return None,
        };
        // One space, and none beside a hyphen: “020 - 123”.
        if plain == ' ' && (out.is_empty() || out.ends_with([' ', '-'])) {
            continue;
        }
        if plain == '-' && out.ends_with(' ') {
            out.pop();
        }
        out.push(plain);
    }
    changed(text, out.trim_end().to_owned())
}

/// An address with `https://` before it, where nothing stands before the name.
pub fn page(text: &str) -> Option<String> {
    let address = text.trim();
    let has_scheme =
        address.contains("://") || address.contains(char::is_whitespace) || address.contains('@');
    let scheme = "https://";
    let begins = address.get(..scheme.len());
    if begins.is_some_and(|begin| begin.eq_ignore_ascii_case(scheme)) {
        return changed(text, [scheme, &address[scheme.len()..]].concat());
    }
    if has_scheme || !address.contains('.') {
        return changed(text, address.to_owned());
    }
    Some([scheme, address].concat())
}

/// Months, by how their names begin.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mrt", "maa", "mar"],
    &["apr"],
    &["mei"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt"],
    &["nov"],
    &["dec"],
];

/// A day as `2026-11-20`: from `20-11-2026`, `20/11/26`, `20 november 2026`, `vrijdag 20 nov. 2026` and
/// `vandaag`. In the Netherlands the day comes before the month.
pub fn day(text: &str, today: Date) -> Option<String> {
    let lower = text.trim().to_lowercase();
    if lower == "vandaag" {
        return Some(today.to_string());
    }
    let is_between =
        |letter: char| letter.is_whitespace() || "-/.,\u{2010}\u{2011}\u{2013}".contains(letter);
    let mut parts: Vec<&str> = lower
        .split(is_between)
        .filter(|part| !part.is_empty())
        .collect();
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    // The day of the week says nothing that the date does not.
    if parts.len() == 4 && !is_number(parts[0]) {
        parts.remove(0);
    }
    let &[first, second, third] = parts.as_slice() else {
        return None;
    };
    let (year, month, day) = if first.len() == 4 {
        (first, second, third)
    } else {
        (third, second, first)
    };
    let number = |part: &str| {
        if is_number(part) && part.len() <= 4 {
            part.parse::<u32>().ok()
        } else {
            None
        }
    };
    let year = match (year.len(), number(year)?) {
        (4, year) => year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    let month = number(month).or_else(|| {
        let is_it = |names: &&[&str]| names.iter().any(|name| month.starts_with(name));
        let index = MONTHS.iter().position(is_it)?;
        u32::try_from(index + 1).ok()
    })?;
    let day = number(day)?;
    if month > 99 || day > 99 {
        return None;
    }
    changed(text, Date::new(year, month, day).to_string())
}

/// One line: what was typed in a larger field can have more.
pub fn line(text: &str) -> Option<String> {
    let is_break = |letter: char| matches!(letter, '\n' | '\r' | '\t');
    if !text.contains(is_break) {
        return None;
    }
    let lines: Vec<&str> = text
        .split(is_break)
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    Some(lines.join(" "))
}

fn changed(before: &str, after: String) -> Option<String> {
    (after != before).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date(20_261_130);

    #[test]
    fn days_as_people_write_them() {
        for text in [
            "20-11-2026",
            "20/11/2026",
            "20.11.2026",
            "20 11 2026",
            "20-11-26",
            " 20-11-2026 ",
            "20 november 2026",
            "20 nov 2026",
            "20 nov. 2026",
            "20 November 2026",
            "vrijdag 20 november 2026",
            "vrijdag, 20 november 2026",
            "2026/11/20",
            "20-nov-2026",
            "20–11–2026",
        ] {
            assert_eq!(day(text, TODAY).as_deref(), Some("2026-11-20"), "{text}");
        }
        assert_eq!(day("3-4-2026", TODAY).as_deref(), Some("2026-04-03"));
        assert_eq!(day("2026-4-3", TODAY).as_deref(), Some("2026-04-03"));
        assert_eq!(day("1 mrt 2026", TODAY).as_deref(), Some("2026-03-01"));
        assert_eq!(day("1 maart 2026", TODAY).as_deref(), Some("2026-03-01"));
        assert_eq!(day("Vandaag", TODAY).as_deref(), Some("2026-11-30"));
    }

    #[test]
    fn what_is_no_day_stays_as_it_was_typed() {
        for text in [
            "2026-11-20",
            "",
            "20 november",
            "november 2026",
            "gisteren",
            "20-11-2026-1",
            "week 47 2026",
            "1-1-206",
            "120-11-2026",
            "a b 2026",
        ] {
            assert_eq!(day(text, TODAY), None, "{text}");
        }
    }

    #[test]
    fn numbers_as_people_write_them() {
        for (text, number) in [
            ("Tel. 020 123 45 67", "020 123 45 67"),
            ("tel:0201234567", "0201234567"),
            ("020\u{a0}– 123 45 67", "020-123 45 67"),
            ("020/1234567", "020 1234567"),
            ("020.123.45.67", "020 123 45 67"),
            ("020 - 123  4567", "020-123 4567"),
            (" +31 (0)20 123 45 67 ", "+31 (0)20 123 45 67"),
        ] {
            assert_eq!(phone(text).as_deref(), Some(number), "{text}");
        }
        for text in [
            "020-123 45 67",
            "+31 (0)20 123 45 67",
            "020 123 45 67 toestel 8",
            "020 1234567 of 06 12345678",
            "nummer volgt: 0a",
        ] {
            assert_eq!(phone(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_as_people_write_them() {
        for (text, address) in [
            ("www.huis.example/hulp", "https://www.huis.example/hulp"),
            ("huis.example", "https://huis.example"),
            ("HTTPS://huis.example", "https://huis.example"),
            (" https://huis.example ", "https://huis.example"),
        ] {
            assert_eq!(page(text).as_deref(), Some(address), "{text}");
        }
        for text in [
            "https://huis.example/hulp",
            "http://huis.example",
            "javascript:alert",
            "a@huis.example",
            "zie onze site",
            "",
        ] {
            assert_eq!(page(text), None, "{text}");
        }
    }

    #[test]
    fn lines_become_one() {
        assert_eq!(
            line("een\r\n twee \n\n drie").as_deref(),
            Some("een twee drie")
        );
        assert_eq!(line("een twee"), None);
    }
}
