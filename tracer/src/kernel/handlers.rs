//! Where the kernel's handlers keep their functions.

use super::btf::Types;

/// Offsets in bytes; 0 where the types do not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandlerFields {
    /// `function` in `struct hrtimer`.
    pub hrtimer_function: u32,
    /// `function` in `struct timer_list`.
    pub timer_function: u32,
    /// `func` in `struct work_struct`.
    pub work_func: u32,
    /// `handler` in `struct irqaction`.
    pub action_handler: u32,
    /// `name` in `struct irqaction`.
    pub action_name: u32,
}

impl HandlerFields {
    /// As the running kernel's types have them.
    #[must_use]
    pub fn of(types: &Types) -> Self {
        let offset = |of: &str, field: &str| {
            let of = types.structure(of).ok();
            of.and_then(|found| found.offset_of(&[field]).ok())
                .unwrap_or_default()
        };
        Self {
            hrtimer_function: offset("hrtimer", "function"),
            timer_function: offset("timer_list", "function"),
            work_func: offset("work_struct", "func"),
            action_handler: offset("irqaction", "handler"),
            action_name: offset("irqaction", "name"),
        }
    }
}
