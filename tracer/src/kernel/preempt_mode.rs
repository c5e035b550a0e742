//! Which preemption mode is in force: a kernel with CONFIG_PREEMPT_DYNAMIC can switch it at boot
//! and at run time. For people only: whether preemption is counted does not depend on it.

use super::config::Config;
use std::fs;

/// Shows all modes, the one in force in parentheses: `none voluntary (full) lazy`
/// (`sched_dynamic_show()` in `kernel/sched/debug.c`, since 5.12). Needs debugfs and root.
const PATH: &str = "/sys/kernel/debug/sched/preempt";

/// The mode in force, where the kernel tells: by debugfs, or by a configuration that allows only
/// one.
#[must_use]
pub fn in_force() -> Option<String> {
    if let Ok(text) = fs::read_to_string(PATH) {
        return selected(&text);
    }
    by_config(&Config::of_running_kernel()?).map(str::to_owned)
}

fn selected(text: &str) -> Option<String> {
    let (_, rest) = text.split_once('(')?;
    let (word, _) = rest.split_once(')')?;
    Some(word.to_owned())
}

fn by_config(config: &Config) -> Option<&'static str> {
    if config.has("PREEMPT_RT") {
        return Some("full");
    }
    if config.has("PREEMPT_DYNAMIC") {
        return None;
    }
    [
        ("PREEMPT_NONE", "none"),
        ("PREEMPT_VOLUNTARY", "voluntary"),
        ("PREEMPT_LAZY", "lazy"),
        ("PREEMPT", "full"),
    ]
    .into_iter()
    .find_map(|(option, mode)| config.has(option).then_some(mode))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the mode in parentheses is the one in force.
    #[test]
    fn the_mode_in_parentheses() {
        assert_eq!(
            selected("none voluntary (full) lazy\n").as_deref(),
            Some("full")
        );
        assert_eq!(selected("none voluntary full\n"), None);
    }
}
