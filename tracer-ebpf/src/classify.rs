//! Pure classification.

/// What kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum Class {
    /// The call returned with a higher count than it entered with.
    Leak = 1,
    /// One release too many: the call returned with less than a clean task's count.
    Underflow = 2,
    /// An earlier leak was undone, mostly by the scheduler's reset; not this call's fault.
    Heal = 3,
    /// The call leaked and then slept: the scheduler reset the count, so entry and exit agree.
    Masked = 4,
    /// The count changed between two calls: page fault, signal delivery, task work, interrupt.
    Outside = 5,
}

impl Class {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Leak,
        Self::Underflow,
        Self::Heal,
        Self::Masked,
        Self::Outside,
    ];

    /// The name used in output and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Underflow => "underflow",
            Self::Heal => "heal",
            Self::Masked => "masked",
            Self::Outside => "outside",
        }
    }

    /// Whether this class counts as a leak for the verdict and the exit status: all but heal.
    #[must_use]
    pub const fn is_leak(self) -> bool {
        !matches!(self, Self::Heal)
    }
}
