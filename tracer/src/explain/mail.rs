//! Logs in mails: quoted-printable, in which a long line is several.
//!
//! Source: RFC 2045, section 6.7.

use std::borrow::Cow;

use super::undo;

/// No joined line is longer.
const LONGEST: usize = 8192;

/// What of a mail is behind.
#[derive(Debug, Default)]
pub(super) struct Mail {
    /// A sign was there: `=3D`, or a line that ends in `=20`. From there on it is decoded.
    quoted: bool,
    begun: Vec<u8>,
}

/// How long a line is that was cut: 76 at most, less where words are kept whole.
const CUT: std::ops::RangeInclusive<usize> = 56..=76;

/// What a quoted `=` looks like.
const SIGN: &[u8] = b"=3D";

impl Mail {
    /// Whether lines must be given to [`Mail::line`].
    pub(super) const fn is_quoted(&self) -> bool {
        self.quoted
    }

    /// Looks for the encoding.
    ///
    /// `is_report`: whether the line is a report's. Then one that was cut is sign enough, where its length is
    /// that of a cut one.
    pub(super) fn look(&mut self, line: &[u8], is_report: impl Fn(&[u8]) -> bool) {
        self.quoted |= line.ends_with(b"=20")
            || line.windows(SIGN.len()).any(|part| part == SIGN)
            || (line.ends_with(b"=") && CUT.contains(&line.len()) && is_report(line));
    }

    /// Decodes a line; `None` where it goes on in the next one.
    pub(super) fn line<'a>(&mut self, line: &'a [u8]) -> Option<Cow<'a, [u8]>> {
        if !self.quoted {
            return Some(Cow::Borrowed(line));
        }
        let (line, goes_on) = match line.strip_suffix(b"=") {
            Some(line) => (line, true),
            None => (line, false),
        };
        let room = LONGEST.saturating_sub(self.begun.len());
        self.begun.extend(line.iter().take(room));
        if goes_on && room > line.len() {
            return None;
        }
        Some(Cow::Owned(undo::quotes(&std::mem::take(&mut self.begun))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a report's line that was cut is sign enough.
    #[test]
    fn a_cut_line_of_a_report() {
        let cut = b"[  650.456107][ T3481] BUG: sleeping function called from invalid con=";
        for (is_report, line, quoted) in [
            (true, &cut[..], true),
            (false, &cut[..], false),
            (true, b"BUG: x=", false),
        ] {
            let mut mail = Mail::default();
            mail.look(line, |_| is_report);
            assert_eq!(mail.is_quoted(), quoted);
        }
    }

    /// Check that lines are decoded and joined from the first sign on, and others stay as they are.
    #[test]
    fn quoted_printable() {
        let mut mail = Mail::default();
        let of = |mail: &mut Mail, text: &str| {
            mail.look(text.as_bytes(), |line| line.starts_with(b"BUG"));
            mail.line(text.as_bytes())
                .map(|line| String::from_utf8(line.into_owned()).unwrap())
        };
        assert_eq!(of(&mut mail, "base64=").unwrap(), "base64=");
        assert_eq!(of(&mut mail, "lock=3D0->2 workfn=3Das="), None);
        assert_eq!(
            of(&mut mail, "ync_run").unwrap(),
            "lock=0->2 workfn=async_run"
        );
        assert_eq!(of(&mut mail, "a=20").unwrap(), "a ");
        assert_eq!(of(&mut mail, "a=zz =e4").unwrap(), "a=zz =e4");
        for _ in 0..100 {
            let _ = of(&mut mail, &format!("{}=", "x".repeat(1000)));
            assert!(mail.begun.len() <= LONGEST);
        }
    }
}
