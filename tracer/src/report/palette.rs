//! The styles of what people read.

use anstream::{AutoStream, ColorChoice, stream::RawStream};
use anstyle::{AnsiColor, Style};

use crate::leak::Class;

/// The styles of a text report.
#[derive(Clone, Copy, Debug, Default)]
pub struct Palette {
    pub(crate) dim: Style,
    pub(crate) bold: Style,
    pub(crate) bad: Style,
    pub(crate) warn: Style,
    pub(crate) good: Style,
}

impl Palette {
    /// What suits this stream: `anstream`'s global choice, the environment and whether it is a
    /// terminal decide.
    #[must_use]
    pub fn of(stream: &impl RawStream) -> Self {
        match AutoStream::choice(stream) {
            ColorChoice::Never => Self::plain(),
            _ => Self::colored(),
        }
    }

    /// No styles: what files and pipes get.
    #[must_use]
    pub fn plain() -> Self {
        Self::default()
    }

    /// For terminals.
    #[must_use]
    pub fn colored() -> Self {
        let color = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
        Self {
            dim: Style::new().dimmed(),
            bold: Style::new().bold(),
            bad: color(AnsiColor::Red).bold(),
            warn: color(AnsiColor::Yellow),
            good: color(AnsiColor::Green),
        }
    }

    /// How findings of this class stand out.
    pub(super) const fn class(self, class: Class) -> Style {
        match class {
            Class::Leak | Class::Underflow | Class::Masked | Class::Slept => self.bad,
            Class::Outside => self.warn,
            Class::Heal => self.dim,
        }
    }
}
