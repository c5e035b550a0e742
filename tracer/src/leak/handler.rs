//! What runs beside system calls, and is judged as they are.

pub use preemptleak_ebpf::HandlerKind;

/// A handler: an interrupt, a timer, a softirq, a work item.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Handler {
    /// What kind.
    pub kind: HandlerKind,
    /// Its function; `None` where there is none of its own (a softirq), or kallsyms does not name it.
    pub function: Option<String>,
    /// The module the function belongs to; `None` for the kernel proper.
    pub module: Option<String>,
    /// Of a softirq its number, of an interrupt from another CPU its vector.
    pub number: Option<u32>,
}

impl Handler {
    /// `hrtimer leaky_hard_timer [leaky]`, `softirq TIMER`, `ipi 0xfb`: the same in every run.
    #[must_use]
    pub fn title(&self) -> String {
        let Self {
            kind,
            function,
            module,
            number,
        } = self;
        let module = module
            .as_ref()
            .map_or_else(String::new, |name| format!(" [{name}]"));
        let what = match (function, number) {
            (Some(function), _) => format!("{function}{module}"),
            (None, Some(number)) if *kind == HandlerKind::Softirq => softirq(*number),
            (None, Some(number)) => format!("{number:#x}"),
            (None, None) => "?".to_owned(),
        };
        format!("{} {what}", kind.name())
    }
}

/// The name of a softirq (`softirq_to_name` in `kernel/softirq.c`).
fn softirq(number: u32) -> String {
    const NAMES: [&str; 10] = [
        "HI", "TIMER", "NET_TX", "NET_RX", "BLOCK", "IRQ_POLL", "TASKLET", "SCHED", "HRTIMER",
        "RCU",
    ];
    NAMES
        .get(number as usize)
        .map_or_else(|| number.to_string(), |name| (*name).to_owned())
}

/// Which interrupt of a device a handler served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interrupt {
    /// Its number, as in /proc/interrupts.
    pub number: u32,
    /// The name its driver gave: at most 15 bytes of it.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a handler is named by its function where it has one, and by its number else.
    #[test]
    fn titles() {
        let handler = |kind, function: Option<&str>, module: Option<&str>, number| Handler {
            kind,
            function: function.map(str::to_owned),
            module: module.map(str::to_owned),
            number,
        };
        for (handler, title) in [
            (
                handler(HandlerKind::Hrtimer, Some("tick"), Some("leaky"), None),
                "hrtimer tick [leaky]",
            ),
            (
                handler(HandlerKind::Irq, Some("vp_vring"), None, None),
                "irq vp_vring",
            ),
            (
                handler(HandlerKind::Softirq, None, None, Some(3)),
                "softirq NET_RX",
            ),
            (
                handler(HandlerKind::Softirq, None, None, Some(12)),
                "softirq 12",
            ),
            (
                handler(HandlerKind::Ipi, None, None, Some(0xfb)),
                "ipi 0xfb",
            ),
            (handler(HandlerKind::Work, None, None, None), "work ?"),
        ] {
            assert_eq!(handler.title(), title);
        }
    }
}
