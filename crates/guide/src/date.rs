//! Calendar days, as numbers that compare.

use std::fmt;

/// A calendar day as the number `YYYYMMDD`, so that the widget can compare days without a
/// calendar: 21 November 2026 is `Date(20261121)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "bake", derive(databake::Bake), databake(path = guide::date))]
pub struct Date(pub u32);

impl Date {
    /// Builds a day from its parts as a calendar shows them (`month` and `day` from 1).
    /// The parts are not checked: content dates are checked by the compiler of the content.
    pub fn new(year: u32, month: u32, day: u32) -> Self {
        Date(year * 10_000 + month * 100 + day)
    }

    /// Year, month (1–12) and day of the month (1–31).
    pub fn parts(self) -> (u32, u32, u32) {
        (self.0 / 10_000, self.0 / 100 % 100, self.0 % 100)
    }
}

impl fmt::Display for Date {
    /// As the content files write it: `2026-11-21`. The widget writes days in words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_compare_like_a_calendar() {
        assert!(Date::new(2026, 12, 31) < Date::new(2027, 1, 1));
        assert!(Date::new(2026, 9, 30) < Date::new(2026, 10, 1));
        assert_eq!(Date::new(2026, 11, 21).parts(), (2026, 11, 21));
    }
}
