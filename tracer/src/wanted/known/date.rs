//! Days, as people write them: `2026-12-31`. A list of known leaks needs no more of a calendar.

use std::{
    fmt,
    time::{SystemTime, UNIX_EPOCH},
};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year.
    pub year: u64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day that `time` falls on, in UTC; of a clock before 1970 that day.
    #[must_use]
    pub fn of(time: SystemTime) -> Self {
        let seconds = time
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        let mut left = seconds / 86_400;
        // Every 400 years the calendar begins anew.
        let mut year = 1970 + left / DAYS_OF_400_YEARS * 400;
        left %= DAYS_OF_400_YEARS;
        while left >= days_of(year) {
            left -= days_of(year);
            year += 1;
        }
        let mut month = 1;
        while left >= days_in(year, month) {
            left -= days_in(year, month);
            month += 1;
        }
        Self {
            year,
            month,
            // Less than 31, by the loop above.
            day: u8::try_from(left + 1).unwrap_or(31),
        }
    }
}

const DAYS_OF_400_YEARS: u64 = 400 * 365 + 97;

const fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

const fn days_of(year: u64) -> u64 {
    if is_leap(year) { 366 } else { 365 }
}

const fn days_in(year: u64, month: u8) -> u64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn at(seconds: u64) -> String {
        Date::of(UNIX_EPOCH + Duration::from_secs(seconds)).to_string()
    }

    /// Check days that `date -u -d @N +%F` tells: leap days of both kinds, the ends of years, and
    /// the two seconds around midnight.
    #[test]
    fn days_of_the_calendar() {
        assert_eq!(at(0), "1970-01-01");
        assert_eq!(at(86_399), "1970-01-01");
        assert_eq!(at(86_400), "1970-01-02");
        assert_eq!(at(951_782_400), "2000-02-29");
        assert_eq!(at(951_868_800), "2000-03-01");
        assert_eq!(at(1_798_675_199), "2026-12-30");
        assert_eq!(at(1_798_761_599), "2026-12-31");
        assert_eq!(at(1_798_761_600), "2027-01-01");
        assert_eq!(at(4_107_542_400), "2100-03-01");
        assert_eq!(at(13_574_563_200), "2400-02-29");
    }

    /// Check that an odd clock is no reason to panic, and that days are ordered.
    #[test]
    fn odd_clocks() {
        let before = UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(Date::of(before).to_string(), "1970-01-01");
        assert_eq!(at(253_402_300_800), "10000-01-01");
        let day = |month, day| Date {
            year: 2026,
            month,
            day,
        };
        assert!(day(9, 30) < day(10, 1));
    }
}
