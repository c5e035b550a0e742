//! When a scenario ran that shares a trace with others: what the guest says of it, and how what was
//! told meanwhile is found again.

use std::{fmt, str::FromStr};

/// What the line begins with.
const TURN: &str = "turn";

/// A scenario's turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The scenario's name.
    pub name: String,
    /// When it began, in seconds of the tracer's clock.
    pub begin: f64,
    /// When it ended.
    pub end: f64,
    /// Its exit status.
    pub status: i32,
}

impl Turn {
    /// What stands in the kernel's log where it begins.
    #[must_use]
    pub fn mark(name: &str) -> String {
        format!("leak: {TURN} of {name}")
    }

    /// Whether something happened in it.
    #[must_use]
    pub fn has(&self, time: f64) -> bool {
        (self.begin..self.end).contains(&time)
    }

    /// What the kernel logged in it.
    #[must_use]
    pub fn log(&self, whole: &[String]) -> Vec<String> {
        let mark = Self::mark(&self.name);
        let any = Self::mark("");
        let from = whole.iter().skip_while(|line| **line != mark).skip(1);
        from.take_while(|line| !line.starts_with(&any))
            .cloned()
            .collect()
    }
}

impl fmt::Display for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            begin,
            end,
            status,
        } = self;
        write!(f, "{TURN} {name} {begin:.9} {end:.9} {status}")
    }
}

impl FromStr for Turn {
    type Err = ();

    fn from_str(line: &str) -> Result<Self, ()> {
        let words: Vec<&str> = line.split(' ').collect();
        let [TURN, name, begin, end, status] = words.as_slice() else {
            return Err(());
        };
        Ok(Self {
            name: (*name).to_owned(),
            begin: begin.parse().map_err(drop)?,
            end: end.parse().map_err(drop)?,
            status: status.parse().map_err(drop)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the host reads what the guest writes, and nothing else.
    #[test]
    fn turns_round_trip() {
        let turn = Turn {
            name: "balanced".to_owned(),
            begin: 1.25,
            end: 2.5,
            status: 77,
        };
        assert_eq!(turn.to_string().parse(), Ok(turn.clone()));
        assert!("leak balanced: cannot run here".parse::<Turn>().is_err());
        assert!(turn.has(1.25) && !turn.has(2.5));
    }

    /// Check that each turn has its own part of the kernel's log.
    #[test]
    fn the_log_is_cut() {
        let lines = [
            "before",
            "leak: turn of a",
            "of a",
            "leak: turn of b",
            "of b",
        ];
        let log: Vec<String> = lines.map(str::to_owned).to_vec();
        let of = |name: &str| {
            let line = format!("turn {name} 0 1 0");
            line.parse::<Turn>().unwrap().log(&log)
        };
        assert_eq!(of("a"), ["of a"]);
        assert_eq!(of("b"), ["of b"]);
        assert!(of("c").is_empty());
    }
}
